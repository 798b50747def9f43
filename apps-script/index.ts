import { record } from './recorder.ts';
import { watchedBy } from './watched.ts';

/** What the generated functions of the Apps Script project call: one global, which Sheets does not offer in cells. */
export { call } from './cells.ts';
export { onOpen, show } from './menu.ts';
export { switchRecorder } from './recorder.ts';
export { serve } from './server.ts';

/** Records an edit; all but those of the watched column are let go at once. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const columns = watchedBy(event);
  if (columns) record(event, columns);
}
