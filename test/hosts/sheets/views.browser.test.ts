import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '../../../calls/words/index.ts';
import { productVersion, rulesVersion } from '../../../core/version.ts';
import { handlerOf, type MenuId } from '../../../port/commands.ts';
import { sheetsFor } from '../../../workbook/writing/new-sheets.ts';
import { describeInBrowser, open } from '../../browser.ts';
import { logOf } from '../../story.ts';
import { bridge } from './bridge.ts';
import { execute, newSpreadsheet, type Spreadsheet, sidebarOn } from './emulation.ts';

const root = new URL('../../../', import.meta.url);
const pictures = fileURLToPath(new URL('test/output', root));
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');

describeInBrowser('a view that the menu of Sheets opens', () => {
  const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
  let browser: Browser;
  let page: Page;
  /** Requests that the page waits for, and when the last one was answered. */
  let waiting = 0;
  let answeredAt = 0;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await open();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  /** Opens what the item of the menu shows, in a spreadsheet with deals or without. */
  async function choose(id: MenuId, file: Spreadsheet) {
    execute(file, 'FULL')[handlerOf(id)]();
    page = await browser.newPage({
      viewport: { width: 300, height: 600 },
      colorScheme: file.locale === 'lv_LV' ? 'dark' : 'light',
    });
    await page.exposeFunction('askServer', async (request: string) => {
      waiting++;
      try {
        return String(execute(file, 'FULL').journeyServer(request));
      } finally {
        waiting--;
        answeredAt = performance.now();
      }
    });
    await page.addInitScript(bridge);
    await page.route('**/*', (route) => route.fulfill({ body: file.shown?.text ?? '', contentType: 'text/html' }));
    await page.goto('https://script.test/');
  }

  const faults = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
  };

  it.each([
    ['help', 'en_US', 'Help'],
    ['help', 'lv_LV', 'Palīdzība'],
    ['selftest', 'en_US', 'Self-test'],
    ['selftest', 'lv_LV', 'Pašpārbaude'],
    ['language', 'en_US', 'Language'],
    ['language', 'lv_LV', 'Valoda'],
    ['step', 'en_US', 'Log a step'],
    ['history', 'lv_LV', 'Glabāt vēsturi'],
    ['check', 'en_US', 'What was understood of your columns'],
    ['template', 'lv_LV', 'Jauna ceļa darbgrāmata'],
  ] as const)('%s stands there at once in %s, is accessible and leads back to the report', async (id, locale, title) => {
    await choose(id, newSpreadsheet({ Deals: log }, 'Europe/Riga', locale));
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await expect.poll(() => waiting === 0 && performance.now() - answeredAt > 100).toBe(true);
    await page.screenshot({ path: `${pictures}/view-${id}-${locale}.png` });
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.cards .card').first().waitFor();
  });

  it('help names every function with its question', async () => {
    await choose('help', newSpreadsheet({ Empty: [] }, 'Europe/Riga', 'lv_LV'));
    await page.getByRole('heading', { name: 'Palīdzība' }).waitFor();
    const shown = await page.locator('dt').allTextContents();
    expect(shown).toEqual(Object.values(words.lv.functions).map(({ question }) => question));
    expect(await page.locator('dd code').first().textContent()).toBe(`JOURNEY_${Object.keys(words.lv.functions)[0]}`);
    expect(await page.getByRole('link').count()).toBe(0);
  });

  it('the self-test says how many answers held, also without deals', async () => {
    await choose('selftest', newSpreadsheet({ Empty: [] }));
    await page.getByText('9 of 9 known answers held.').waitFor();
    await page.getByText(new RegExp(`^JourneySheet ${productVersion}, rules ${rulesVersion}\\. .* ms\\.$`)).waitFor();
  });

  it('the sample’s rows go at once, and come back', async () => {
    const sheets = sheetsFor(await sidebarOn(newSpreadsheet({ Empty: [] })).workbook('en'), 'sample', {
      dot: '_',
      separator: ',',
    });
    const made = newSpreadsheet({ Empty: [] });
    await sidebarOn(made).makeSheets(sheets);
    const rows = () => (made.sheets.get('Deal log') ?? []).filter(([deal]) => deal !== '').length;
    const before = rows();
    await choose('clear', made);
    await page.getByText(/ rows of the sample cleared\.$/).waitFor();
    expect(rows()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(rows).toBe(before);
  });

  it('the language that is chosen is kept for the document', async () => {
    const file = newSpreadsheet({ Deals: log });
    await choose('language', file);
    await page.getByRole('heading', { name: 'Language' }).waitFor();
    await page.locator('.screen select').selectOption('lv');
    await page.getByRole('heading', { name: 'Valoda' }).waitFor();
    await expect.poll(() => file.properties.get('language')).toBe('lv');
  });
});
