import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Theme } from '../../charts/svg.ts';
import type { Cell, Cells, Language } from '../../core/index.ts';
import { describeInBrowser, open } from '../browser.ts';
import { encoded } from '../corpus/written.ts';
import type { ScreenName } from './writing-page.tsx';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const axe = readFileSync(path('../../node_modules/axe-core/axe.min.js'), 'utf8');
const pictures = path('../output');

const log: Cells = [
  ['Deal', 'Stage', 'Date', 'Rep', 'Action', 'Feedback'],
  ['Acme', 'New', '2025-01-06', 'Ann', '', ''],
  ['Acme', 'New', '2025-01-08', 'Ann', 'Call', 'Positive'],
  ['Acme', 'Demo', '2025-01-10', 'Ann', '', ''],
  ['Birch', 'New', '2025-01-11', 'Ben', '', ''],
  ['Cedar', 'New', '2025-01-12', 'Ann', '', ''],
  ['Cedar', 'Lost', '2025-01-14', 'Ann', '', ''],
];
const sheets = { Deals: log };
const pipeline: Cells = [
  ['Stage', 'Outcome', 'Owner'],
  ['New', 'open', 'Mia'],
  ['Demo', 'open', 'Per'],
  ['Lost', 'lost', ''],
];
const changes: Cells = [
  ['Date', 'What'],
  ['2025-01-08', 'Another script'],
];
/** A table that is known by its headings, one by its name, and one that only a person can tell. */
const withTables = {
  Deals: log,
  Pipeline: pipeline,
  Changes: changes,
  Colours: [
    ['Stage', 'Colour'],
    ['New', 'red'],
    ['Demo', 'blue'],
  ],
};
const exported =
  'Deal ID\tStage\tStatus\tCreated\nAcme\tOffer\tOpen\t2025-01-06\nCedar\tNew\tLost\t2025-01-12\n=Dune\tNew\tOpen\t2025-01-13\n';

describeInBrowser('the screens that write', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const built = await build({
      entryPoints: [path('writing-page.tsx')],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
    });
    browser = await open();
    page = await browser.newPage({ viewport: { width: 300, height: 900 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.setContent('<!DOCTYPE html><html lang="en"><head><title>JourneySheet</title></head><body></body></html>');
    await page.addScriptTag({ content: built.outputFiles[0].text });
    await page.addStyleTag({ path: fileURLToPath(new URL('../../dist/workbench/sidebar.css', import.meta.url)) });
    await page.addScriptTag({ content: axe });
  });
  afterAll(() => browser?.close());

  const show = (name: ScreenName, given: Record<string, Cells> = sheets, language: Language = 'en', theme: Theme = 'light') =>
    page.evaluate(([n, s, l, t]) => window.openScreen(n, s, l, t), [name, given, language, theme] as const);
  const cells = (sheet: string): Promise<Cell[][]> => page.evaluate((name) => window.cellsOf(name).map((row) => [...row]), sheet);
  /** What a reader would stumble over: what axe finds, and a page wider than its window. */
  const faults = async (): Promise<string[]> => {
    const wrong = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`);
    });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    return [...wrong.filter((fault) => !fault.startsWith('page-has-heading-one')), ...(wider > 0 ? [`${wider} px wider`] : [])];
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  it('log a step by keyboard alone, twice, and take the last one back', async () => {
    await show('step');
    await page.getByLabel('Deal', { exact: true }).waitFor();
    await page.getByLabel('Deal', { exact: true }).focus();
    await page.keyboard.type('Acme');
    expect(await page.getByLabel('Stage').inputValue()).toBe('Demo');
    await page.getByLabel('When').fill('2025-01-15');
    await page.getByLabel('Action').focus();
    await page.keyboard.type('=Meeting');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Positive');
    await page.getByLabel('Objection').fill('Price');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').last().textContent()).toContain("Added at 'Deals'!A8:G8.");
    expect((await cells('Deals'))[0]).toEqual([...log[0], 'Objection']);
    expect((await cells('Deals'))[7]).toEqual(['Acme', 'Demo', '2025-01-15', '', '=Meeting', 'Positive', 'Price']);
    await page.getByLabel('Deal', { exact: true }).fill('Elm');
    await button('Add the row').click();
    await expect.poll(() => page.getByRole('status').last().textContent()).toContain('A9:G9');
    await button('Undo').click();
    await expect.poll(() => page.getByRole('status').last().textContent()).toContain('Taken back.');
    expect(await cells('Deals')).toHaveLength(8);
    await button('Add the row').click();
    await expect.poll(() => page.getByRole('status').last().textContent()).toContain('are needed');
  });

  it('show what an export would add before it does, and take it back', async () => {
    await show('history');
    await page.getByLabel('Day of the export').fill('2025-01-20');
    await page.getByLabel(/paste the cells/).fill(exported);
    await button('Compare').click();
    const preview = page.locator('.preview');
    await preview.waitFor();
    expect(await preview.textContent()).toContain('2 rows would be added below the log.');
    expect(await preview.textContent()).toContain('Acme: from Demo to Offer');
    expect(await preview.textContent()).toContain('=Dune: new, at New');
    expect(await preview.textContent()).toContain('1 deal open in the log that the export does not show');
    expect(await cells('Deals')).toEqual(log);
    await button('Add 2 rows').click();
    await expect.poll(() => page.locator('.told').textContent()).toContain('2 rows added at');
    const after = await cells('Deals');
    expect(after).toHaveLength(log.length + 2);
    expect(after[0]).toEqual([...log[0], 'Seen by']);
    expect(after[7].slice(0, 3)).toEqual(['Acme', 'Offer', '2025-01-20']);
    await button('Undo').click();
    await expect.poll(() => page.locator('.told').textContent()).toContain('Taken back.');
    expect((await cells('Deals')).map((row) => row.slice(0, 6))).toEqual(log);
  });

  it('take a file that is dropped, and say why one can’t be read', async () => {
    await show('history');
    await page.getByLabel('Day of the export').fill('2025-01-20');
    const drop = (name: string, content: string) =>
      page.evaluate(
        ([file, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text], file));
          document
            .querySelector('.drop')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        [name, content] as const,
      );
    await drop('deals.csv', exported.replaceAll('\t', ';'));
    await page.locator('.preview').waitFor();
    await drop('deals.xlsx', 'PK\x03\x04 nothing');
    await expect.poll(() => page.locator('.told').textContent()).toContain('An Excel file can’t be read here');
    expect(await page.locator('.preview').count()).toBe(0);
  });

  it('name the letters that a file was read as, and add no name in a guess without saying so', async () => {
    const drop = (bytes: Uint8Array) =>
      page.evaluate(
        (content) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(content)], 'deals.csv'));
          document
            .querySelector('.drop')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        [...bytes],
      );
    await show('history');
    await page.getByLabel('Day of the export').fill('2025-01-20');
    const named = (name: string) => exported.replaceAll('\t', ';').replace('=Dune', name);
    await drop(encoded(named('Jānis Bērziņš'), 'windows-1257'));
    await expect.poll(() => page.locator('.screen, main, body').first().textContent()).toContain('read as Windows-1257. Look at');
    expect(await page.locator('.preview').textContent()).toContain('Jānis Bērziņš: new, at New');
    await drop(encoded(named('Zoë'), 'windows-1252'));
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('Windows-1252, which is a guess. Look at');
    // The way out that it names.
    await drop(new TextEncoder().encode(named('Zoë')));
    await expect.poll(() => page.getByText(/read as/).count()).toBe(0);
    expect(await page.locator('.preview').textContent()).toContain('Zoë: new, at New');
  });

  it('take a file that is chosen, twice if it is chosen again, and tell its name', async () => {
    await show('history');
    await page.getByLabel('Day of the export').fill('2025-01-20');
    const choose = (content: string) =>
      page
        .getByLabel('Choose the export')
        .setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await choose('Deal\n');
    await expect.poll(() => page.locator('.told').textContent()).not.toBe('');
    expect(await page.locator('.preview').count()).toBe(0);
    await choose(exported.replaceAll('\t', ';'));
    await page.locator('.preview').waitFor();
    expect(await page.locator('.drop p').textContent()).toBe('deals.csv');
  });

  it('begin a log from a list without history', async () => {
    const list: Cells = [
      ['Deal ID', 'Stage', 'Status', 'Created', 'Close date'],
      ['a', 'New', 'Open', 45_658, ''],
      ['b', 'Demo', 'Open', 45_660, ''],
      ['c', 'Demo', 'Lost', 45_650, 45_661],
    ];
    await show('history', { Pipeline: list });
    await page.getByLabel('Day of the export').fill('2025-01-20');
    await button('Begin with “Pipeline”').click();
    await button(/Begin the log with \d rows/).click();
    await expect.poll(() => page.locator('.told').textContent()).toContain('added at');
    expect((await cells('Deal log')).slice(0, 2)).toEqual([
      ['Deal', 'Stage', 'Entered', 'Seen by'],
      ['a', 'New', 45_677, 45_677],
    ]);
    await button('Undo').click();
    await expect.poll(() => page.evaluate(() => window.sheetNames())).toEqual(['Pipeline']);
  });

  it('set up: order, names and goals go to the sheets, and come back from there', async () => {
    await show('setup');
    await page.locator('.stages summary').first().waitFor();
    const stage = page.locator('.stages > li').nth(1);
    await stage.locator('summary').click();
    await stage.getByLabel('Stage', { exact: true }).fill('Show');
    await stage.getByLabel('Also called (with ; between)').fill('Demo');
    await stage.getByLabel('Goal: how many of 100 go on').fill('40');
    await stage.getByLabel('Owner').fill('=Ann');
    await page.getByLabel('Count up to').fill('2025-02-01');
    await button('Save').click();
    await expect.poll(() => page.locator('.told').textContent()).toContain("Saved at 'Stages'!A1:L");
    const [headings, , show2] = await cells('Stages');
    expect(headings.slice(0, 4)).toEqual(['Stage', 'Phase', 'Role', 'Outcome']);
    expect([show2[0], show2[4], show2[6], show2[8]]).toEqual(['Show', 'Demo', 0.4, '=Ann']);
    expect(await cells('Settings')).toEqual([
      ['Setting', 'Value'],
      ['as of', '2025-02-01'],
    ]);
    expect(await page.locator('.stages summary').nth(1).textContent()).toContain('Show');
    await button('Add a stage').click();
    await page.locator('.stages > li').last().getByLabel('Stage', { exact: true }).fill('new');
    await button('Save').click();
    await expect.poll(() => page.locator('.told').textContent()).toMatch(/new/i);
    await button('Back').click();
    expect(await page.textContent('main')).toBe('closed');
  });

  it('say that a table of its own is made beside one that was guessed, and leave that as it is', async () => {
    await show('setup', withTables);
    const sentence =
      'Stages are read from “Pipeline”, found by its headings. Saving makes a sheet “Stages”; yours stays as it is.';
    await page.getByText(sentence).waitFor();
    await button('Save').click();
    await expect.poll(() => page.locator('.told').textContent()).toContain("Saved at 'Stages'!");
    expect(await page.evaluate(() => window.sheetNames())).toEqual([...Object.keys(withTables), 'Stages']);
    expect(await cells('Pipeline')).toEqual(pipeline);
    expect(await page.getByText(sentence).count()).toBe(0);
    expect(await page.getByLabel('Stages', { exact: true }).inputValue()).toBe('Stages');
  });

  it('take a table out of use and back, and write to what was saved last whatever was chosen before', async () => {
    await show('setup', withTables);
    const stages = page.getByLabel('Stages', { exact: true });
    await stages.selectOption({ label: 'none' });
    await expect.poll(() => page.getByText('read from “Pipeline”').count()).toBe(0);
    await stages.selectOption({ label: 'sheet “Pipeline”' });
    await page.getByText('read from “Pipeline”').waitFor();
    await button('Save').click();
    await expect.poll(() => page.locator('.told').textContent()).toContain("Saved at 'Stages'!");
    await expect.poll(() => stages.inputValue()).toBe('Stages');
  });

  it('name the tables in use in the report’s head and in CHECK, where others can be chosen', async () => {
    await show('report', withTables);
    const head = button('Stages: sheet “Pipeline” · Changes');
    await head.click();
    const stages = page.getByLabel('Stages', { exact: true });
    await page.getByText('found by its headings').waitFor();
    await page.getByText('found by its name').waitFor();
    expect(await stages.locator('option').allTextContents()).toEqual(['sheet “Pipeline”', 'sheet “Colours”', 'none']);
    await stages.selectOption({ label: 'sheet “Colours”' });
    await page.getByText('chosen by you').waitFor();
    await stages.selectOption({ label: 'none' });
    await expect.poll(() => page.getByText('chosen by you').count()).toBe(0);
    await button('Back').click();
    await button('Changes').waitFor();
  });

  it.each((['en', 'lv'] as const).flatMap((language) => (['light', 'dark'] as const).map((theme) => [language, theme] as const)))(
    'tables in use are readable for all in %s, %s, at 300 px',
    async (language, theme) => {
      const picture = async (name: string) => {
        expect(await faults()).toEqual([]);
        await page.screenshot({ path: `${pictures}/tables-${name}-${language}-${theme}.png` });
      };
      await show('setup', withTables, language, theme);
      await page.locator('fieldset').first().waitFor();
      await page.screenshot({ path: `${pictures}/tables-setup-whole-${language}-${theme}.png`, fullPage: true });
      await picture('setup');
      await show('report', withTables, language, theme);
      await page.locator('.cards').waitFor();
      await picture('head');
      await page.locator('.place .link').filter({ hasText: 'Pipeline' }).click();
      await page.locator('fieldset').waitFor();
      await page.screenshot({ path: `${pictures}/tables-check-whole-${language}-${theme}.png`, fullPage: true });
      await picture('check');
    },
  );

  it('go back by Escape, and begin at their title', async () => {
    await show('step');
    await page.getByLabel('Deal', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Log a step');
    await page.keyboard.press('Escape');
    expect(await page.textContent('main')).toBe('closed');
  });

  const looks = (['en', 'lv'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['setup', 'history', 'step'] as const).map((name) => [name, language, theme] as const),
    ),
  );
  it.each(looks)('%s is readable for all in %s, %s, at 300 px', async (name, language, theme) => {
    await show(name, sheets, language, theme);
    await page.locator('.field').first().waitFor();
    if (name === 'history') {
      await page.locator('textarea').fill(exported);
      await page.locator('button.main').first().click();
      await page.locator('.preview').waitFor();
    }
    for (const details of await page.locator('details').all()) await details.evaluate((e) => e.setAttribute('open', ''));
    expect(await faults()).toEqual([]);
    await page.screenshot({ path: `${pictures}/screen-${name}-${language}-${theme}.png`, fullPage: true });
  });

  it('complain of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
