import type { CommandId } from '../../catalog/commands.ts';
import { readDelimitedFile } from '../../catalog/delimited.ts';
import { type Host, servedHost, type Theme } from '../../catalog/index.ts';
import { mountSidebar } from '../../sidebar/index.tsx';

/** Google's bridge from the page to the script; only what is used of it. */
interface Runner {
  withSuccessHandler(handler: (reply: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  journeyServer(request: string): void;
}
declare const google: { readonly script: { readonly run: Runner } };

declare global {
  /** The view that the menu opened the page with (apps-script/menu.ts). */
  var journeySheetView: CommandId | undefined;
}

const send = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).journeyServer(request);
  });

/** How often the page asks for news while it is looked at; Sheets tells it nothing by itself. */
const POLL = 30_000;

const host: Host = {
  ...servedHost(send),
  capabilities: { computes: 'on a server', book: 'open', nativeCharts: true, files: ['csv'] },
  onCommand(listener) {
    if (globalThis.journeySheetView) listener(globalThis.journeySheetView);
    return () => undefined;
  },
  readExport: readDelimitedFile,
  theme: (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  onChange(listener) {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') listener();
    }, POLL);
    return () => clearInterval(timer);
  },
};

mountSidebar(document.body, host);
