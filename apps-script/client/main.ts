import type { Theme } from '../../charts/svg.ts';
import { type Language, pickLanguage } from '../../core/words/language.ts';
import { readDelimitedFile } from '../../files/text-files.ts';
import { speakCalls } from '../../languages/calls.ts';
import { speakCharts } from '../../languages/charts.ts';
import { speakFiles } from '../../languages/files.ts';
import { speakGoogle } from '../../languages/google.ts';
import { speakSidebar } from '../../languages/sidebar.ts';
import { speakTables } from '../../languages/tables.ts';
import { speakTerms } from '../../languages/terms.ts';
import type { CommandId } from '../../port/commands.ts';
import type { Host } from '../../port/host.ts';
import { servedHost } from '../../port/wire.ts';
import { mountSidebar } from '../../sidebar/index.tsx';
import { inOurWords } from './faults.ts';
import { looking } from './looking.ts';

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

for (const speak of [speakTerms, speakFiles, speakCalls, speakCharts, speakSidebar, speakTables, speakGoogle]) speak();

const { onChange, heard } = looking();
const spoken = (): Language => pickLanguage(document.documentElement.lang);

const send = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => {
        heard('answer');
        resolve(reply);
      })
      .withFailureHandler((error) => {
        heard('failure');
        reject(inOurWords(spoken(), error));
      })
      .journeyServer(request);
  });

const unzip = (base64: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
};

const host: Host = {
  ...servedHost(send, unzip),
  capabilities: { computes: 'on a server', book: 'open', nativeCharts: true, files: ['csv'] },
  onCommand(listener) {
    if (globalThis.journeySheetView) listener(globalThis.journeySheetView);
    return () => undefined;
  },
  readExport: readDelimitedFile,
  theme: (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  onChange,
};

mountSidebar(document.body, host);
