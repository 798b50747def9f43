import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, open } from '../../browser.ts';
import type {} from './pane-page.ts';

const root = new URL('../../../', import.meta.url);
const pictures = fileURLToPath(new URL('test/output', root));
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describeInBrowser('Excel’s pane with a big log', () => {
  let browser: Browser;
  let page: Page;
  let library: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const entry = fileURLToPath(new URL('test/hosts/excel/pane-page.ts', root));
    library = (await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false })).outputFiles[0].text;
    browser = await open();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  /** Opens the built pane, in a page as wide as the narrowest that hosts show. */
  async function openPane(query: string): Promise<void> {
    page = await browser.newPage({ viewport: { width: 300, height: 600 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.route('**/*', (route) => {
      const url = new URL(route.request().url());
      if (url.href === office) return route.fulfill({ body: library, contentType: 'text/javascript; charset=utf-8' });
      if (url.host !== 'addin.test') return route.abort();
      const name = url.pathname.slice(1);
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
      return route.fulfill({ body: readFileSync(new URL(`dist/office-addin/${name}`, root)), contentType: type });
    });
    await page.goto(`https://addin.test/taskpane.html?${query}`);
  }

  const shown = () => page.locator('.cards .card').first().waitFor();
  const headline = () => page.locator('.place p').textContent();

  it('answers while a report of 100,000 rows is computed, and copies to the worker without a hitch', async () => {
    await openPane('rows=100000');
    await shown();
    expect(await headline()).toContain('20,000 deals');
    const { ticks, computing, copies, long, busy } = await page.evaluate(() => {
      // Not the workbook: its cells would take a minute to cross.
      const { book, ticks, computing, copies, long } = window.pane;
      return { ticks, computing, copies, long, busy: book.busy };
    });
    const [[from, to]] = computing;
    const fired = ticks.filter((at) => at > from && at < to).length;
    const ours = long.filter(([begin, end]) => !busy.some(([start, stop]) => start < end && stop > begin));
    console.log(
      `computed in ${Math.round(to - from)} ms, a timer of 10 ms fired ${fired} times; ` +
        `longest copy of ${copies.length}: ${Math.max(...copies).toFixed(1)} ms; ` +
        `tasks over 50 ms but for Excel’s own: ${ours.map(([begin, end]) => `${Math.round(end - begin)} at ${Math.round(begin)}`).join(', ') || 'none'}`,
    );
    expect(fired).toBeGreaterThan(3);
  });

  const press = (button: string) =>
    page.evaluate((name) => void window.pane.book.commands.get(name)?.({ completed: () => {} }), button);

  it('takes the view of a button of the ribbon, also from another view', async () => {
    await openPane('rows=100');
    await shown();
    await press('showCheck');
    await page.getByRole('heading', { name: 'What was understood of your columns' }).waitFor();
    await press('showHistory');
    await page.getByRole('heading', { name: 'Keep history' }).waitFor();
    await press('showReport');
    await shown();
  });

  it.each([
    ['before the report is there', 0],
    ['over an open view, and twice', 2],
  ])('“Insert function” pressed %s has the search box take the keys: a question, Enter, Enter', async (_, presses) => {
    await openPane('rows=100&delay=200');
    if (presses > 0) {
      await shown();
      await press('showCheck');
      await press('showInsert');
    }
    await press('showInsert');
    const box = page.getByRole('combobox', { name: 'Ask a question …' });
    await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.place select').focus();
    await press('showInsert');
    await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.getByRole('option').count()).toBeGreaterThan(30);
    await page.keyboard.type('ask for a demo');
    await page.screenshot({ path: `${pictures}/insert-function.png` });
    await page.evaluate(() => {
      window.pane.book.selected = { sheet: 'Report', addresses: ['K1'] };
    });
    await page.keyboard.press('Enter');
    const insert = page.locator('form.opened').getByRole('button', { name: 'Insert' });
    await expect.poll(() => insert.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('form.opened .told').textContent()).toMatch(/^Inserted at 'Report'!K1/);
  });

  it('“Repair formulas” repairs at once, also where no log is found', async () => {
    await openPane('rows=0');
    await press('showRepair');
    await page.getByText('Every formula is as it should be.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'No deals found yet' }).waitFor();
  });

  const faults = async (): Promise<string[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
  };

  it.each([
    ['en-US', 'light', 'Reading the log …', /^[\d,]+ of 60,001 rows$/, 'Cancelled.', 'Start again'],
    ['lv-LV', 'dark', 'Lasu žurnālu …', /^Rindas: [\d\s]+ no 60\s001$/, 'Atcelts.', 'Sākt no jauna'],
  ] as const)(
    'shows in %s, %s how far it has come, cancels by the keyboard and starts again',
    async (language, theme, reading, rows, cancelled, again) => {
      await openPane(`rows=60000&language=${language}&theme=${theme}&delay=400`);
      const bar = page.getByRole('progressbar', { name: reading });
      await bar.waitFor();
      await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(0);
      expect(await page.locator('.working .quiet').textContent()).toMatch(rows);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await faults()).toEqual([]);
      await page.screenshot({ path: `${pictures}/progress-${language}-${theme}.png` });

      const button = page.locator('.working button');
      for (let presses = 0; presses < 3 && !(await button.evaluate((b) => b === document.activeElement)); presses++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText(cancelled).waitFor();
      await page.screenshot({ path: `${pictures}/cancelled-${language}-${theme}.png` });
      const reads = () => page.evaluate(() => window.pane.book.reads.length);
      // The chunk under way may still come.
      await page.waitForTimeout(700);
      const before = await reads();
      await page.waitForTimeout(1000);
      expect(await reads()).toBe(before);
      expect(await faults()).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(again);
      await page.evaluate(() => {
        window.pane.book.delay = 0;
      });
      await page.keyboard.press('Enter');
      await shown();
      expect(await headline()).toMatch(language === 'lv-LV' ? /^12\s000 darījumu/ : /^12,000 deals/);
      expect(complaints).toEqual([]);
    },
  );

  it('makes one report of many edits that come together', async () => {
    await openPane('rows=100');
    await shown();
    const reports = () => page.evaluate(() => window.pane.computing.length);
    const before = await reports();
    await page.evaluate(() => {
      for (let edit = 0; edit < 20; edit++) for (const tell of window.pane.book.listeners) tell();
    });
    await expect.poll(reports).toBe(before + 1);
    await page.waitForTimeout(1000);
    expect(await reports()).toBe(before + 1);
  });

  it('takes the theme of Office when somebody comes back to it, and keeps the language where nothing can be stored', async () => {
    await openPane('rows=100');
    await shown();
    const root = page.locator('html');
    expect(await root.getAttribute('data-theme')).toBe('light');
    await page.evaluate(() => {
      Office.context.officeTheme.bodyBackgroundColor = '#262626';
      Office.context.document.settings.saveAsync = ((done: (result: object) => void) =>
        done({ status: 'failed', error: { message: 'The document is read only.' } })) as never;
      window.dispatchEvent(new Event('focus'));
    });
    await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
    await page.getByLabel('Language').selectOption('lv');
    await page.getByRole('button', { name: 'Kur darījumi tiek zaudēti', exact: true }).waitFor();
    await page.screenshot({ path: `${pictures}/pane-dark-lv.png` });
    expect(complaints).toEqual([]);
  });

  it('keeps the report while a newer one is made, cancelled and asked for again', async () => {
    await openPane('rows=60000');
    await shown();
    await page.evaluate(() => {
      window.pane.book.delay = 300;
      for (const tell of window.pane.book.listeners) tell();
    });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    expect(await page.locator('.cards .card').count()).toBe(7);
    await page.evaluate(() => {
      window.pane.book.delay = 0;
    });
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => page.getByText('Cancelled.').count()).toBe(0);
    await expect.poll(headline).toContain('12,000 deals');
    expect(complaints).toEqual([]);
  });

  it('shows no bar for a log that is read before its time comes', async () => {
    // Its time does not come by itself, so that a slow machine makes no difference.
    await openPane('rows=500&timers=held');
    await shown();
    const { held, bars } = await page.evaluate(() => ({ held: window.pane.held.length, bars: window.pane.bars }));
    expect(held).toBeGreaterThan(0);
    expect(bars).toBe(0);
  });

  it('gives the same report where no worker can be started', async () => {
    await openPane('rows=5000');
    await shown();
    const words = await page.locator('main').textContent();
    await page.close();
    await openPane('rows=5000&worker=none');
    await shown();
    expect(await page.locator('main').textContent()).toBe(words);
    expect(complaints).toEqual([]);
  });
});
