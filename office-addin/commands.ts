import { type CommandId, commandIds } from '../catalog/commands.ts';

/**
 * Takes the buttons of the ribbon: shows the view of the one that was pressed and asks Office for the pane. Where Office
 * ignores that (add-ins from the Marketplace), the view waits until the person opens the pane.
 */
export function takeCommands(show: (view: CommandId) => void): void {
  for (const id of commandIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      show(id);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        // Office greys the button out until it hears this.
        event.completed();
      }
    });
  }
}
