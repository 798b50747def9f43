import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { workbook } from './book.ts';
import { type Entry, editOf, type FunctionCalls, functionCalls } from './calls.ts';
import { answered, newReferences } from './requests.ts';
import type { Workbook } from './workbook.ts';

/**
 * Excel on the web around the built add-in, in a browser: the pane's page lies in a frame, loads Microsoft's own
 * office.js, unmodified, and talks to us by messages as it does to Excel. What these look like was read off the library
 * (@microsoft/office-js 1.1.110, excel-web-16.00.debug.js: Microsoft.Office.Common, OSF.DDA.WAC.Delegate).
 */
const root = new URL('../../../', import.meta.url);
const site = new URL('dist/office-addin/', root);
const library = new URL('node_modules/@microsoft/office-js/dist/', root);
/** The library trusts hosts of these names only. */
const excel = 'https://excel.officeapps.live.com';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { forCalling: 0, forEventing: 1 } as const;
/** The library's `ooeSettingsCannotSave`. */
const SETTINGS_NOT_SAVED = 4001;
const dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

interface Call {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
    readonly ArrayData?: readonly unknown[];
  } | null;
}

/** The pane in its frame, and what Excel can do to it. */
export interface FramedPane {
  readonly pane: Frame;
  readonly calls: FunctionCalls;
  /** Presses a button of the ribbon: Excel calls a function of that name, and greys the button out until it is done. */
  press(action: string): Promise<void>;
  /** Tells of an edit. */
  edit(): void;
}

/** Excel in a page of a browser, which opens one workbook after the other. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  /** Opens the built pane over a workbook; what was open before is closed. */
  open(book: Workbook, options?: Partial<Options>): Promise<FramedPane>;
  /** What the pages complained of. */
  readonly complaints: readonly string[];
  /** Addresses outside the add-in and the library that were asked for. */
  readonly strangers: readonly string[];
}

interface Options {
  /** ExcelApi up to which this Excel goes. */
  readonly level: string;
  readonly language: string;
  /** What stands behind the address of the pane's page. */
  readonly query: string;
}

/** What is around Excel. */
interface Surroundings {
  /** The content policy that the add-in's server sends. */
  readonly policy?: string;
  /** A network that lets nothing through but the add-in's own site. */
  readonly isLibraryBlocked?: boolean;
}

const usual: Options = { level: '1.14', language: 'en-US', query: '' };

/** The library tries the storage of a page whose frame has none, and says so itself; what it parses as XML may hold a style. */
const isOfTheLibrary = (text: string, source: string): boolean => /sessionStorage/.test(text) || source.startsWith(cdn);

/** A conversation of its own for each pane, so that no late answer reaches the next one. */
const frameName = ({ language }: Options, conversation: string): string =>
  JSON.stringify({
    baseFrameName: 'pane',
    // A shared runtime (1) with custom functions (2).
    hostInfo: `Excel$Web$16.01$${language}$${conversation}$$$3`,
    xdmInfo: `${conversation}$addin$${excel}`,
    serializerVersion: '1',
    flights: '[]',
  });

const hostPage = `<!doctype html><meta charset="utf-8"><style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<script>
window.tellPane = (text) => document.querySelector('iframe').contentWindow.postMessage(text, 'https://addin.test');
window.openPane = (name, src) => {
  const frame = document.createElement('iframe');
  Object.assign(frame, { name, src });
  document.body.replaceChildren(frame);
};
addEventListener('message', async ({ data, source }) => {
  const reply = await window.toExcel(data);
  // Whoever asked may be closed by now.
  if (reply && source === document.querySelector('iframe').contentWindow) window.tellPane(reply);
});
</script><body>`;

const contextOf = (book: Workbook, { level, language }: Options): object => ({
  _id: 'addin',
  _appName: 16,
  _appVersion: '16.01',
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: 'https://example.org/deals.xlsx',
  _clientMode: 0,
  _settings: [...book.settings].map(([name, value]) => [name, JSON.stringify(value)]),
  _reason: 'documentOpened',
  _osfControlType: 1,
  _correlationId: 'correlation',
  _requirementMatrix: JSON.stringify({
    ExcelApi: level,
    SharedRuntime: '1.1',
    CustomFunctions: '1.8',
    CustomFunctionsRuntime: '1.4',
  }),
  _initialDisplayMode: 2,
});

/** One workbook in Excel with the pane beside it: answers the pane's messages, and tells it of what happens. */
function conversation(
  id: string,
  book: Workbook,
  options: Options,
  tellPane: (text: string) => void,
  complain: (text: string) => void,
) {
  const references = newReferences();
  const registered = new Map<string, Call>();
  const respond = (call: Call, type: number, data: unknown): string =>
    JSON.stringify({
      _messageType: messageType.response,
      _actionName: call._actionName,
      _conversationId: call._conversationId,
      _correlationId: call._correlationId,
      _origin: excel,
      _data: data,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 1,
    });
  const happen = (event: string, data: object): void => {
    const call = registered.get(event);
    if (!call) throw new Error(`The add-in does not listen to ${event} yet.`);
    tellPane(respond(call, responseType.forEventing, data));
  };
  const tell = (entry: Entry): void => happen('richApiMessage', { ArrayData: [entry] });
  let onCompleted = () => {};
  /** A button that starts the add-in waits until it listens. */
  async function press(action: string): Promise<void> {
    while (!registered.has('appCommandInvoked')) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise<void>((done) => {
      onCompleted = done;
      happen('appCommandInvoked', ['button', action, '{}']);
    });
  }
  const calls = functionCalls(tell);
  const objects = workbook(book, async () => tell(editOf(book.sheets[0].name)));
  const edit = () => {
    for (const listener of book.listeners) void listener();
  };

  function execute({ _data }: Call): object {
    const { DispatchId } = _data?.DdaMethod ?? {};
    if (DispatchId === dispatch.richApi) {
      const body = (_data?.ArrayData ?? [])[4] as string;
      const reply = calls.take(body) ?? answered(body, objects, references, complain);
      return { Version: 1, Error: 0, Data: [200, [], reply] };
    }
    if (DispatchId === dispatch.saveSettings) {
      if (book.isReadOnly) return { Version: 1, Error: SETTINGS_NOT_SAVED };
      for (const [name, value] of _data?.DdaSettingsMethod?.Properties ?? []) book.settings.set(name, JSON.parse(value));
      return { Version: 1, Error: 0 };
    }
    if (DispatchId === dispatch.commandCompleted) {
      onCompleted();
      return { Version: 1, Error: 0 };
    }
    complain(`Excel was asked for ${DispatchId}`);
    return { Version: 1, Error: 5001 };
  }

  async function reply(text: string): Promise<string | null> {
    const call = JSON.parse(text) as Call & { readonly _messageType: number };
    // A pane that was closed may still have said something.
    if (call._messageType !== messageType.request || call._conversationId !== id) return null;
    if (call._actionType === actionType.registerEvent) registered.set(call._actionName, call);
    if (call._actionType !== actionType.invoke) return respond(call, responseType.forCalling, { Version: 1, Error: 0 });
    if (call._actionName === 'ContextActivationManager_getAppContextAsync')
      return respond(call, responseType.forCalling, contextOf(book, options));
    if (call._actionName !== 'executeMethod') return respond(call, responseType.forCalling, null);
    await book.ready();
    return respond(call, responseType.forCalling, execute(call));
  }
  return { reply, calls, press, edit };
}

/** Opens Excel in a page as wide as the narrowest pane. */
export async function openExcel(
  browser: Pick<Browser, 'newPage'>,
  { policy, isLibraryBlocked = false }: Surroundings = {},
): Promise<ExcelOnTheWeb> {
  const page = await browser.newPage({ viewport: { width: 300, height: 640 } });
  const complaints: string[] = [];
  const strangers: string[] = [];
  let opened = 0;
  let current: ReturnType<typeof conversation> | null = null;

  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOfTheLibrary(message.text(), message.location().url))
      complaints.push(message.text());
  });
  await page.exposeFunction('toExcel', async (text: string) => {
    const asked = current;
    const reply = await asked?.reply(text);
    return asked === current ? reply : null;
  });
  await page.route('**/*', (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (href === `${excel}/host.html`) return route.fulfill({ body: hostPage, contentType: 'text/html' });
    const name = href.startsWith(cdn) ? href.slice(cdn.length) : pathname.slice(1);
    const file = new URL(name.split('?')[0], href.startsWith(cdn) ? library : site);
    const isOurs = href.startsWith(cdn) || href.startsWith('https://addin.test/');
    if (!isOurs) strangers.push(href);
    const isBlocked = isLibraryBlocked && href.startsWith(cdn);
    if (!isOurs || isBlocked || !existsSync(file)) return route.abort();
    const headers: Record<string, string> = { 'content-type': types[file.pathname.split('.').pop() as string] };
    if (policy && !href.startsWith(cdn)) headers['content-security-policy'] = policy;
    return route.fulfill({ body: readFileSync(file), headers });
  });
  await page.goto(`${excel}/host.html`);

  return {
    page,
    complaints,
    strangers,
    async open(book, given = {}) {
      const options = { ...usual, ...given };
      const tellPane = (text: string) => void page.evaluate((said) => window.tellPane(said), text);
      const id = `conversation${++opened}`;
      const talk = conversation(id, book, options, tellPane, (text) => complaints.push(text));
      current = talk;
      const src = `https://addin.test/taskpane.html${options.query}`;
      await page.evaluate(([name, address]) => window.openPane(name, address), [frameName(options, id), src] as const);
      const pane = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
      return { pane, calls: talk.calls, press: talk.press, edit: talk.edit };
    },
  };
}

declare global {
  interface Window {
    openPane(name: string, src: string): void;
    tellPane(text: string): void;
  }
}
