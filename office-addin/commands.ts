import { type CommandId, handlerOf, ribbonIds } from '../port/commands.ts';
import type { Host } from '../port/host.ts';

/**
 * Takes the buttons of the ribbon: tells which one was pressed and asks Office for the pane. Where Office ignores that
 * (add-ins from the Marketplace), the command waits until the person opens the pane. Gives how to listen.
 */
export function takeCommands(): Host['onCommand'] {
  const listeners = new Set<(command: CommandId) => void>();
  let waiting: CommandId | null = null;
  const tell = (command: CommandId) => {
    waiting = listeners.size === 0 ? command : null;
    for (const listener of listeners) listener(command);
  };
  for (const id of ribbonIds) {
    Office.actions.associate(handlerOf(id), async (event: Office.AddinCommands.Event) => {
      tell(id);
      // A refusal has nowhere to be said, and the command waits all the same.
      await Office.addin.showAsTaskpane().catch(() => {});
      // Office greys the button out until it hears this.
      event.completed();
    });
  }
  return (listener) => {
    listeners.add(listener);
    if (waiting) tell(waiting);
    return () => listeners.delete(listener);
  };
}
