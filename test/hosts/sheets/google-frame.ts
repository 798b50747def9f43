import type { Browser, Frame, Page } from 'playwright-core';
import { execute, type Spreadsheet } from './emulation.ts';

/** The tokens of the frame in which Google shows a sidebar (Google: HTML Service restrictions). */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/**
 * Google's bridge as the page sees it, after its documentation: ten calls under way at once, the others wait; answers in
 * no order; nothing crosses but null, numbers, booleans, texts and plain objects and arrays of these; names that end
 * with _ are not there.
 */
function bridge(names: readonly string[]): void {
  const ask = (globalThis as unknown as { askGoogle(name: string, given: string): Promise<string> }).askGoogle;
  const waiting: (() => void)[] = [];
  let under = 0;
  let calls = 0;
  const seen = { most: 0, order: [] as number[] };
  const isPlain = (value: unknown): boolean => {
    if (value === null || ['number', 'boolean', 'string'].includes(typeof value)) return true;
    if (Array.isArray(value)) return value.every(isPlain);
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value as object).every(isPlain);
  };
  const next = () => {
    if (under >= 10 || waiting.length === 0) return;
    under++;
    seen.most = Math.max(seen.most, under);
    (waiting.shift() as () => void)();
    next();
  };
  const runner = (done: (value: unknown) => void, failed: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof done) => runner(handler, failed),
    withFailureHandler: (handler: typeof failed) => runner(done, handler),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          args.forEach((arg, i) => {
            if (!isPlain(arg)) throw new TypeError(`Failed due to illegal value in property: ${i}`);
          });
          const call = ++calls;
          waiting.push(() => {
            // Every third answer is slow, so that later ones come first.
            const late = (text: string) => new Promise<string>((rest) => setTimeout(() => rest(text), call % 3 === 0 ? 100 : 0));
            ask(name, JSON.stringify(args))
              .then(late)
              .then((text) => {
                const { value, error } = JSON.parse(text);
                under--;
                seen.order.push(call);
                next();
                if (error === undefined) done(value);
                else failed(new Error(error));
              });
          });
          next();
        },
      ]),
    ),
  });
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
    googleSeen: seen,
  });
}

export interface Sidebar {
  readonly page: Page;
  readonly frame: Frame;
  /** What went wrong in the page. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for beside the page's own. */
  readonly strangers: readonly string[];
}

/** Opens what the menu shows as Google does: a sandboxed frame, 300 px wide, of another origin than the page around it. */
export async function openSidebar(
  browser: Browser,
  file: Spreadsheet,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Sidebar> {
  execute(file, 'FULL').showReport();
  const page = await browser.newPage({ viewport: { width: 300, height: 640 }, colorScheme });
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const names = Object.keys(execute(file, 'FULL')).filter((name) => !name.endsWith('_'));
  await page.exposeFunction('askGoogle', (name: string, given: string) => {
    try {
      const value = execute(file, 'FULL')[name](...(JSON.parse(given) as unknown[]));
      // A date anywhere in an answer makes all of it null.
      return JSON.stringify({ value: typeof value === 'object' && /\[object Date\]/.test(tags(value)) ? null : value });
    } catch (error) {
      return JSON.stringify({ error: (error as Error).message });
    }
  });
  await page.addInitScript(`(${bridge})(${JSON.stringify(names)})`);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const body =
      url === 'https://docs.test/'
        ? `<!doctype html><style>body{margin:0}</style><iframe sandbox="${sandbox}" src="https://script.test/" style="border:0;width:300px;height:640px"></iframe>`
        : (file.shown?.text ?? '');
    if (url !== 'https://docs.test/' && url !== 'https://script.test/') {
      strangers.push(url);
      return route.abort();
    }
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await page.goto('https://docs.test/');
  const frame = page.frames().find((one) => one.parentFrame() !== null) as Frame;
  return { page, frame, complaints, strangers };
}

/** Names the kinds of objects in a value. */
const tags = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.prototype.toString.call(value) + Object.values(value).map(tags).join('')
    : '';
