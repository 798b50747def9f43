import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { Workbook } from '../excel/workbook.ts';
import { workbook } from './book.ts';
import { type Entry, editOf, functionCalls } from './calls.ts';
import { answered, newReferences, type References } from './requests.ts';

/**
 * Runs Microsoft's own library, unmodified, over an emulated Excel: the library talks to Excel through the bridge of a
 * native host (`_richApiNativeBridge`, OfficeExtension.HostBridge) where there is one. Assumed, as no Excel is here: that
 * Excel answers as its documentation says; `Office.context` and `CustomFunctions.associate`, which stand in office.js
 * and need a page, are ours.
 */
const dist = new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url);
const library = new Script(readFileSync(new URL('excel-web-16.00.js', dist), 'utf8'), { filename: 'excel-web-16.00.js' });
const functions = new URL('../../../dist/office-addin/functions.js', import.meta.url);

interface Message {
  readonly id: number;
  readonly message: { readonly body: string | object };
}

/** A page of the add-in inside the emulated Excel. */
export interface Page {
  readonly references: References;
  /** The library's globals. */
  readonly globals: {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office;
    readonly OfficeExtension: typeof OfficeExtension;
  };
  /** Loads the built functions and calls one as a cell does. */
  callFunction(id: string, args: readonly unknown[]): Promise<unknown>;
}

/** Versions are compared part by part: 1.12 is above 1.9. */
const isUpTo = (level: string, asked: string | number): boolean => {
  const [[major, minor], [wantedMajor, wantedMinor]] = [level, String(asked)].map((version) => version.split('.').map(Number));
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
};

const officeContext = (book: Workbook, level: string) => ({
  displayLanguage: 'en-US',
  officeTheme: { bodyBackgroundColor: '#ffffff' },
  requirements: { isSetSupported: (set: string, version: string | number) => set !== 'ExcelApi' || isUpTo(level, version) },
  document: {
    settings: {
      get: (key: string) => book.settings.get(key),
      set: (key: string, value: unknown) => book.settings.set(key, value),
      saveAsync: (told: (result: object) => void) => told({ status: 'succeeded' }),
    },
  },
});

/** Opens the library over a workbook, in an Excel that knows ExcelApi up to a level. */
export function openPage(book: Workbook, level = '1.14'): Page {
  const references = newReferences();
  const tell = (entry: Entry): void => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  const calls = functionCalls(tell);
  const root = workbook(book, async () => tell(editOf(book.sheets[0].name)));
  const bridge = { onMessageFromHost: (_: string) => {}, sendMessageToHost };

  function sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as Message;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    setTimeout(() => {
      const reply = calls.take(body) ?? answered(body, root, references);
      const told = { id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify(reply) } };
      bridge.onMessageFromHost(JSON.stringify(told));
    });
  }

  const page = {
    setTimeout,
    clearTimeout,
    TextEncoder,
    console,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://addin.test/taskpane.html', search: '', hash: '', protocol: 'https:' },
    document: { getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener: () => {},
  } as Record<string, unknown>;
  page.window = page;
  const context = createContext(page);
  library.runInContext(context);
  page.Office = Object.create(page.Office as object, { context: { value: officeContext(book, level) } });
  // The library holds the level of every member; the switch that has it look stands on a class above the one it means.
  (page.OfficeExtension as { CommonUtility: Record<string, unknown> }).CommonUtility._doApiNotSupportedCheck = true;
  const globals = page as unknown as Page['globals'];

  const mappings = page.CustomFunctionMappings as Record<string, unknown>;
  let isLoaded = false;
  return {
    references,
    globals,
    callFunction(id, args) {
      if (!isLoaded) {
        isLoaded = true;
        (page.CustomFunctions as Record<string, unknown>).associate = (name: string, body: unknown) => {
          mappings[name] = body;
        };
        new Script(readFileSync(functions, 'utf8')).runInContext(context);
      }
      return calls.call(id, args);
    },
  };
}
