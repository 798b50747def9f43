import { serve } from './server.ts';

declare global {
  /** Answers the sidebar, once this part was read. */
  var journeySheetServe_: typeof serve;
}

globalThis.journeySheetServe_ = serve;
