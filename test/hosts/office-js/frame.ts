import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Workbook } from '../excel/workbook.ts';
import { workbook } from './book.ts';
import { type Entry, editOf, type FunctionCalls, functionCalls } from './calls.ts';
import { answered, newReferences, type References } from './requests.ts';

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
  readonly page: Page;
  readonly pane: Frame;
  readonly references: References;
  readonly calls: FunctionCalls;
  /** Presses a button of the ribbon: Excel calls a function of that name, and greys the button out until it is done. */
  press(action: string): Promise<void>;
  /** What the page complained of. */
  readonly complaints: readonly string[];
  /** Addresses outside the add-in and the library that were asked for. */
  readonly strangers: readonly string[];
}

interface Options {
  readonly level: string;
  readonly language: string;
  readonly width: number;
  /** The content policy that the add-in's server sends. */
  readonly policy?: string;
  /** A network that lets nothing through but the add-in's own site. */
  readonly isLibraryBlocked?: boolean;
}

/** The library tries the storage of a page whose frame has none, and says so itself; what it parses as XML may hold a style. */
const isOfTheLibrary = (text: string, source: string): boolean => /sessionStorage/.test(text) || source.startsWith(cdn);

const frameName = (language: string): string =>
  JSON.stringify({
    baseFrameName: 'pane',
    // A shared runtime (1) with custom functions (2).
    hostInfo: `Excel$Web$16.01$${language}$conversation$$$3`,
    xdmInfo: `conversation$addin$${excel}`,
    serializerVersion: '1',
    flights: '[]',
  });

const hostPage = ({ language, width }: Options): string => `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>
<script>
const post = (text) => document.querySelector('iframe').contentWindow.postMessage(text, 'https://addin.test');
window.tellPane = post;
addEventListener('message', async ({ data }) => { const reply = await window.toExcel(data); if (reply) post(reply); });
</script>
<iframe style="border:0;width:${width}px;height:640px" name='${frameName(language)}' src="https://addin.test/taskpane.html"></iframe>`;

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

/** Opens the built pane over a workbook, in an Excel that knows ExcelApi up to a level. */
export async function openFrame(browser: Pick<Browser, 'newPage'>, book: Workbook, options: Options): Promise<FramedPane> {
  const page = await browser.newPage({ viewport: { width: options.width, height: 640 } });
  const references = newReferences();
  const complaints: string[] = [];
  const strangers: string[] = [];
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
    void page.evaluate((text) => window.tellPane(text), respond(call, responseType.forEventing, data));
  };
  const tell = (entry: Entry): void => happen('richApiMessage', { ArrayData: [entry] });
  let onCompleted = () => {};
  const press = (action: string) =>
    new Promise<void>((done) => {
      onCompleted = done;
      happen('appCommandInvoked', ['button', action, '{}']);
    });
  const calls = functionCalls(tell);
  const objects = workbook(book, async () => tell(editOf(book.sheets[0].name)));

  function execute({ _data }: Call): object {
    const { DispatchId } = _data?.DdaMethod ?? {};
    if (DispatchId === dispatch.richApi) {
      const body = (_data?.ArrayData ?? [])[4] as string;
      const reply = calls.take(body) ?? answered(body, objects, references);
      return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(reply)] };
    }
    if (DispatchId === dispatch.saveSettings) {
      for (const [name, value] of _data?.DdaSettingsMethod?.Properties ?? []) book.settings.set(name, JSON.parse(value));
      return { Version: 1, Error: 0 };
    }
    if (DispatchId === dispatch.commandCompleted) {
      onCompleted();
      return { Version: 1, Error: 0 };
    }
    complaints.push(`Excel was asked for ${DispatchId}`);
    return { Version: 1, Error: 5001 };
  }

  function reply(text: string): string | null {
    const call = JSON.parse(text) as Call & { readonly _messageType: number };
    if (call._messageType !== messageType.request) return null;
    if (call._actionType === actionType.registerEvent) registered.set(call._actionName, call);
    if (call._actionType !== actionType.invoke) return respond(call, responseType.forCalling, { Version: 1, Error: 0 });
    if (call._actionName === 'ContextActivationManager_getAppContextAsync')
      return respond(call, responseType.forCalling, contextOf(book, options));
    if (call._actionName === 'executeMethod') return respond(call, responseType.forCalling, execute(call));
    return respond(call, responseType.forCalling, null);
  }

  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfTheLibrary(message.text(), message.location().url)) complaints.push(message.text());
  });
  await page.exposeFunction('toExcel', reply);
  await page.route('**/*', (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (href === `${excel}/host.html`) return route.fulfill({ body: hostPage(options), contentType: 'text/html' });
    const name = href.startsWith(cdn) ? href.slice(cdn.length) : pathname.slice(1);
    const file = new URL(name.split('?')[0], href.startsWith(cdn) ? library : site);
    const isOurs = href.startsWith(cdn) || href.startsWith('https://addin.test/');
    if (!isOurs) strangers.push(href);
    const isBlocked = options.isLibraryBlocked && href.startsWith(cdn);
    if (!isOurs || isBlocked || !existsSync(file)) return route.abort();
    const headers: Record<string, string> = { 'content-type': types[file.pathname.split('.').pop() as string] };
    if (options.policy && !href.startsWith(cdn)) headers['content-security-policy'] = options.policy;
    return route.fulfill({ body: readFileSync(file), headers });
  });
  await page.goto(`${excel}/host.html`);
  const pane = page.frames().find((frame) => frame.parentFrame() !== null) as Frame;
  return { page, pane, references, calls, press, complaints, strangers };
}

declare global {
  interface Window {
    tellPane(text: string): void;
  }
}
