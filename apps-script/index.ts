/** What the generated functions of the Apps Script project call: one global, which Sheets does not offer in cells. */
export { call } from './cells.ts';
export { onOpen, showReport } from './menu.ts';
export { serve } from './server.ts';
