import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { cardIds } from '../../../report/card.ts';
import { describeInBrowser, open } from '../../browser.ts';
import { type ExcelOnTheWeb, type FramedPane, openExcel } from './frame.ts';
import { newWorkbook, type Workbook } from './workbook.ts';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What a test sees of the page. */
interface Watch {
  /** Moments at which a timer of the page fired. */
  readonly ticks: number[];
  /** When the worker was asked for a model, and when it answered. */
  readonly computing: (readonly [number, number])[];
  /** How often a bar was seen. */
  bars: number;
  /** How long the work waits that does not come by itself. */
  readonly held: number[];
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Runs in the pane before its own scripts; the address says what is to be different there. */
function watchPane(): void {
  const asked = new URLSearchParams(location.search);
  const watch: Watch = { ticks: [], computing: [], bars: 0, held: [] };
  window.watch = watch;
  new MutationObserver(() => {
    if (document.querySelector('progress')) watch.bars++;
  }).observe(document, { childList: true, subtree: true });
  setInterval(() => watch.ticks.push(performance.now()), 10);
  if (asked.get('timers') === 'held') {
    const start = setTimeout;
    const hold = (work: () => void, wait = 0) => (wait > 100 && wait < 1000 ? watch.held.push(wait) : start(work, wait));
    Object.assign(window, { setTimeout: hold });
  }
  if (asked.get('worker') === 'none') {
    const none = class {
      constructor() {
        throw new Error('Workers are not allowed here.');
      }
    };
    Object.assign(window, { Worker: none });
    return;
  }
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { kind: string }) {
    const begin = performance.now();
    post.call(this, message);
    if (message.kind === 'report')
      this.addEventListener('message', () => watch.computing.push([begin, performance.now()]), { once: true });
  };
}

const stages = ['Discovery', 'Demo', 'Proposal', 'Negotiation', 'Closed Won'];
const entry = (_: unknown, i: number): Cell[] => {
  const deal = Math.floor(i / 5);
  const rep = ['Anna', 'Ben', 'Kārlis', 'Dita'][deal % 4];
  const day = 45_000 + (deal % 400) + (i % 5) * (2 + (deal % 9)) + (deal % 24) / 24;
  const stage = deal % 3 === 0 && i % 5 === 4 ? 'Closed Lost' : stages[i % 5];
  return [`D-${deal}`, stage, day, rep, 'Web', 1000 + (deal % 77), 'EUR', ''];
};
const bookOf = (rows: number): Workbook =>
  newWorkbook({
    Deals: [['Deal', 'Stage', 'Entered', 'Rep', 'Source', 'Value', 'Currency', 'Notes'], ...Array.from({ length: rows }, entry)],
    Report: [],
  });

/** Readings of the log; looks for logs read but the top of a sheet. */
const readings = (book: Workbook, atLeast = 100) => book.reads.filter(({ rows }) => rows > atLeast);

/** Holds Excel's answers once a condition is met; gives how to let go. */
function holdWhen(book: Workbook, isTime: () => boolean): () => void {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  book.ready = async () => {
    if (isTime()) await gate;
  };
  return () => {
    book.ready = async () => {};
    letGo();
  };
}

describeInBrowser('Excel’s pane over a log', () => {
  let browser: Browser;
  let excel: ExcelOnTheWeb;
  let framed: FramedPane;
  let pane: Frame;

  beforeAll(async () => {
    browser = await open();
    excel = await openExcel(browser);
    await excel.page.addInitScript(watchPane);
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(excel.complaints).toEqual([]));

  async function begin(book: Workbook, options: { language?: string; query?: string } = {}): Promise<void> {
    framed = await excel.open(book, options);
    pane = framed.pane;
  }
  const shown = () => pane.locator('.cards .card').first().waitFor();
  const headline = () => pane.locator('.place p').first().textContent();
  const wait = (ms: number) => pane.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);
  const isFocused = (input: Element) => input === document.activeElement;

  it('reads 100,000 rows behind messages of 5 MB, and answers while their report is computed', async () => {
    const book = bookOf(100_000);
    await begin(book);
    await shown();
    expect(await headline()).toContain('20,000 deals');
    expect(Math.max(...book.reads.map((read) => read.bytes))).toBeLessThan(5_000_000);
    const { ticks, computing } = await pane.evaluate(() => window.watch);
    const [[from, to]] = computing;
    expect(ticks.filter((at) => at > from && at < to).length).toBeGreaterThan(3);
  });

  it.each([
    ['before the report is there', 0],
    ['over an open view, and twice', 2],
  ])('“Insert function” pressed %s has the search box take the keys: a question, Enter, Enter', async (_, presses) => {
    const book = bookOf(100);
    const letGo = holdWhen(book, () => presses === 0 && book.reads.length > 0);
    await begin(book);
    if (presses > 0) {
      await shown();
      await framed.press('showCheck');
      await framed.press('showInsert');
      await framed.press('showInsert');
    } else {
      await expect.poll(() => book.reads.length).toBeGreaterThan(0);
      void framed.press('showInsert');
    }
    await wait(50);
    letGo();
    const box = pane.getByRole('combobox', { name: 'Ask a question …' });
    await expect.poll(() => box.evaluate(isFocused)).toBe(true);
    const { keyboard } = excel.page;
    await keyboard.press('Escape');
    await pane.locator('.place select').focus();
    await framed.press('showInsert');
    await expect.poll(() => box.evaluate(isFocused)).toBe(true);
    expect(await pane.getByRole('option').count()).toBeGreaterThan(30);
    await keyboard.type('ask for a demo');
    book.selected = { sheet: 'Report', addresses: ['K1'] };
    await keyboard.press('Enter');
    const insert = pane.locator('form.opened').getByRole('button', { name: 'Insert' });
    await expect.poll(() => insert.evaluate(isFocused)).toBe(true);
    await keyboard.press('Enter');
    await expect.poll(() => pane.locator('form.opened .told').textContent()).toMatch(/^Inserted at 'Report'!K1/);
  });

  const faults = async (): Promise<string[]> => {
    await pane.evaluate(axe);
    return pane.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
  };

  /** Excel on the web tells no theme to this library; other hosts do. */
  const tellTheme = (bodyBackgroundColor: string) =>
    pane.evaluate((color) => {
      Object.defineProperty(Office.context, 'officeTheme', { value: { bodyBackgroundColor: color }, configurable: true });
      window.dispatchEvent(new Event('focus'));
    }, bodyBackgroundColor);
  const theme = () => pane.locator('html').getAttribute('data-theme');

  it.each([
    ['en-US', 'light', 'Reading the log …', /^[\d,]+ of 30,001 rows$/, 'Cancelled.', 'Start again'],
    ['lv-LV', 'dark', 'Lasu žurnālu …', /^Rindas: [\d\s]+ no 30\s001$/, 'Atcelts.', 'Sākt no jauna'],
  ] as const)(
    'shows in %s, %s how far it has come, cancels by the keyboard and starts again',
    async (language, color, reading, rows, cancelled, again) => {
      // Three chunks, held after the first.
      const book = bookOf(30_000);
      const letGo = holdWhen(book, () => readings(book).length > 0);
      await begin(book, { language });
      const bar = pane.getByRole('progressbar', { name: reading });
      await bar.waitFor();
      await tellTheme(color === 'dark' ? '#202020' : '#ffffff');
      await expect.poll(theme).toBe(color);
      await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(0);
      expect(await pane.locator('.working .quiet').textContent()).toMatch(rows);
      expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await faults()).toEqual([]);

      const button = pane.locator('.working button');
      for (let presses = 0; presses < 3 && !(await button.evaluate(isFocused)); presses++) await excel.page.keyboard.press('Tab');
      await excel.page.keyboard.press('Enter');
      await pane.getByText(cancelled).waitFor();
      letGo();
      await wait(300);
      // The chunk under way may still come.
      expect(readings(book).length).toBeLessThanOrEqual(2);
      expect(await faults()).toEqual([]);
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(again);
      await excel.page.keyboard.press('Enter');
      await shown();
      expect(await headline()).toMatch(language === 'lv-LV' ? /^6\s?000 darījumu/ : /^6,000 deals/);
    },
  );

  it('makes one report of many edits that come together', async () => {
    const book = bookOf(200);
    await begin(book);
    await shown();
    const before = readings(book).length;
    for (let edit = 0; edit < 20; edit++) framed.edit();
    await expect.poll(() => readings(book).length).toBe(before + 1);
    await wait(600);
    expect(readings(book).length).toBe(before + 1);
  });

  it('takes the theme of Office when somebody comes back to it, and keeps the language where nothing can be stored', async () => {
    const book = bookOf(100);
    book.isReadOnly = true;
    await begin(book);
    await shown();
    expect(await theme()).toBe('light');
    await tellTheme('#262626');
    await expect.poll(theme).toBe('dark');
    await pane.getByLabel('Language').selectOption('lv');
    await pane.getByRole('button', { name: 'Kur darījumi tiek zaudēti', exact: true }).waitFor();
    expect(book.settings.size).toBe(0);
  });

  it('keeps the report while a newer one is made, cancelled and asked for again', async () => {
    const book = bookOf(6000);
    await begin(book);
    await shown();
    const before = readings(book).length;
    const letGo = holdWhen(book, () => readings(book).length > before);
    framed.edit();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('Cancelled.').waitFor();
    expect(await pane.locator('.cards .card').count()).toBe(cardIds.length);
    letGo();
    await pane.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => pane.getByText('Cancelled.').count()).toBe(0);
    await expect.poll(headline).toContain('1,200 deals');
  });

  it('shows no bar for a log that is read before its time comes', async () => {
    // Its time does not come by itself, so that a slow machine makes no difference.
    await begin(bookOf(500), { query: '?timers=held' });
    await shown();
    const { held, bars } = await pane.evaluate(() => window.watch);
    expect(held.length).toBeGreaterThan(0);
    expect(bars).toBe(0);
  });

  it('gives the same report where no worker can be started', async () => {
    await begin(bookOf(5000));
    await shown();
    const words = await pane.locator('main').textContent();
    await begin(bookOf(5000), { query: '?worker=none' });
    await shown();
    expect(await pane.locator('main').textContent()).toBe(words);
  });
});
