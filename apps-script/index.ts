/** What the generated functions of the Apps Script project call: one global, which Sheets does not offer in cells. */
export { call } from './cells.ts';
export { onOpen, showReport } from './menu.ts';

/** The text of the part that answers the sidebar; the build puts it beside this script. */
declare const journeySheetServer_: () => string;

/** Answers one request of the sidebar, JSON text both ways. Its code is read first: formulas do without it. */
export function serve(request: string): string {
  // biome-ignore lint/security/noGlobalEval: the text is our own, made by the build.
  if (!globalThis.journeySheetServe_) globalThis.eval(journeySheetServer_());
  return globalThis.journeySheetServe_(request);
}
