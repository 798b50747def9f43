/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { workbook } from './book.ts';
import { type Entry, editOf, functionCalls } from './calls.ts';
import { answered, newReferences, type References, refusal } from './requests.ts';
import type { Workbook } from './workbook.ts';

/**
 * Runs Microsoft's own library, unmodified, over an emulated Excel: the library talks to Excel through the bridge of a
 * native host (`_richApiNativeBridge`, OfficeExtension.HostBridge) where there is one. Assumed, as no Excel is here: that
 * Excel answers as its documentation says; `Office.context`, `Office.actions` and `CustomFunctions.associate`, which
 * stand in office.js and need a page, are ours.
 */
const dist = new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url);
const library = new Script(readFileSync(new URL('excel-web-16.00.js', dist), 'utf8'), { filename: 'excel-web-16.00.js' });

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | object };
}

type Handler = (event: { completed(): void }) => unknown;
type CustomFunction = (...given: unknown[]) => unknown;

/** A page of the add-in inside the emulated Excel. */
export interface LibraryPage {
  readonly references: References;
  /** The library's globals. */
  readonly globals: {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office;
    readonly OfficeExtension: typeof OfficeExtension;
    readonly CustomFunctions: typeof CustomFunctions;
  };
  /** What the page gave the ribbon's buttons to run, by name. */
  readonly actions: ReadonlyMap<string, Handler>;
  /** What the page gave cells to call, by id. */
  readonly functions: Readonly<Record<string, CustomFunction>>;
  /** Calls a custom function as a cell does. */
  callFunction(id: string, args: readonly unknown[]): Promise<unknown>;
}

/** The flag of a batch that waits until the cell that is edited is left (delayForCellEdit). */
const WAITS_FOR_EDIT = 64;

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
      saveAsync: (told: (result: object) => void) =>
        told(book.isReadOnly ? { status: 'failed', error: { message: 'It can’t be saved.' } } : { status: 'succeeded' }),
    },
  },
});

/** Nobody catches this, so that the test fails whatever the page makes of a refusal. */
const fail = (gap: string): void => void Promise.reject(new Error(gap));

/** Opens the library over a workbook, in an Excel that knows ExcelApi up to a level. */
export function openPage(book: Workbook, level = '1.14'): LibraryPage {
  const references = newReferences();
  const tell = (entry: Entry): void => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  const calls = functionCalls(tell);
  const root = workbook(book, async () => tell(editOf(book.sheets[0].name)));
  const bridge = { onMessageFromHost: (_: string) => {}, sendMessageToHost };

  function sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as Message;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    // Not a timer: hundreds of requests would wait a millisecond each.
    setImmediate(async () => {
      await book.ready();
      if (book.editing !== null && flags & WAITS_FOR_EDIT) await book.editing;
      const isEdited = book.editing !== null && !calls.isOfFunctions(body);
      const refused = isEdited ? { code: 'InvalidOperationInCellEditMode', isDone: false } : (book.refusal?.() ?? null);
      const answer = () => calls.take(body) ?? answered(body, root, references, fail);
      if (refused?.isDone) answer();
      const reply = refused === null ? answer() : refusal({ Code: refused.code, Message: 'Excel refused.' });
      const told = { id, type: 1, message: { statusCode: 200, headers: {}, body: reply } };
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
  const actions = new Map<string, Handler>();
  page.Office = Object.create(page.Office as object, {
    context: { value: officeContext(book, level) },
    actions: { value: { associate: (name: string, run: Handler) => actions.set(name, run) } },
  });
  // The library holds the level of every member; the switch that has it look stands on a class above the one it means.
  (page.OfficeExtension as { CommonUtility: Record<string, unknown> }).CommonUtility._doApiNotSupportedCheck = true;
  const functions = page.CustomFunctionMappings as Record<string, CustomFunction>;
  (page.CustomFunctions as Record<string, unknown>).associate = (id: string, body: CustomFunction) => {
    functions[id] = body;
  };
  return { references, globals: page as unknown as LibraryPage['globals'], actions, functions, callFunction: calls.call };
}
