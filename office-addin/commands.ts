import { type CommandId, commandIds } from '../catalog/commands.ts';

/**
 * Takes the buttons of the ribbon: shows the view of the one that was pressed and asks Office for the pane. Where Office
 * ignores that (add-ins from the Marketplace), the view waits until the person opens the pane.
 */
export function takeCommands(show: (view: CommandId) => void): void {
  for (const id of commandIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      show(id);
      // A refusal has nowhere to be said, and the view waits all the same.
      await Office.addin.showAsTaskpane().catch(() => {});
      // Office greys the button out until it hears this.
      event.completed();
    });
  }
}
