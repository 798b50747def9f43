import { speakCalls } from '../languages/calls.ts';
import { speakCore } from '../languages/core.ts';
import { speakMenu } from '../languages/menu.ts';
import { speakRecorder } from '../languages/recorder.ts';
import { speakReport } from '../languages/report.ts';
import { speakTables } from '../languages/tables.ts';
import { record } from './recorder.ts';
import { watchedBy } from './watched.ts';

for (const speak of [speakCore, speakCalls, speakReport, speakTables, speakRecorder, speakMenu]) speak();

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
