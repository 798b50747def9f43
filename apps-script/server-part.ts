import { record, switchRecorder } from './recorder.ts';
import { serve } from './server.ts';

/** What is read only when it is asked for: formulas do without it. */
const part = { serve, record, switchRecorder };

declare global {
  /** This part, once it was read. */
  var journeySheetPart_: typeof part;
}

globalThis.journeySheetPart_ = part;
