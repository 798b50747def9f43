import { watchedBy } from './watched.ts';

/** What the generated functions of the Apps Script project call: one global, which Sheets does not offer in cells. */
export { call } from './cells.ts';
export { onOpen, show } from './menu.ts';

/** The text of the part that answers the sidebar and records; the build puts it beside this script. */
declare const journeySheetServer_: () => string;

function part(): typeof journeySheetPart_ {
  // biome-ignore lint/security/noGlobalEval: the text is our own, made by the build.
  if (!globalThis.journeySheetPart_) globalThis.eval(journeySheetServer_());
  return globalThis.journeySheetPart_;
}

/** Answers one request of the sidebar, JSON text both ways. */
export const serve = (request: string): string => part().serve(request);

/** Turns the recorder of stage changes on or off. */
export const switchRecorder = (): void => part().switchRecorder();

/** Records an edit; all but those of the watched column are let go at once. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const columns = watchedBy(event);
  if (columns) part().record(event, columns);
}
