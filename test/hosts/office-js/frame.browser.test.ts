import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../../calls/call.ts';
import { functions } from '../../../calls/functions.ts';
import type { Cell } from '../../../core/index.ts';
import { describeInBrowser, open } from '../../browser.ts';
import { logOf } from '../../story.ts';
import { type ExcelOnTheWeb, type FramedPane, openExcel } from './frame.ts';
import { newCell, newWorkbook, type Workbook } from './workbook.ts';

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');

describeInBrowser('the built add-in in a frame of Excel on the web', () => {
  let browser: Browser;
  let excel: ExcelOnTheWeb;
  let framed: FramedPane;
  beforeAll(async () => {
    browser = await open();
    excel = await openExcel(browser);
  });
  afterEach(() => {
    expect(excel.complaints).toEqual([]);
    expect(excel.strangers).toEqual([]);
  });
  afterAll(() => browser?.close());

  const begin = async (book: Workbook, options: { level?: string; language?: string } = {}) => {
    framed = await excel.open(book, options);
    return framed.pane;
  };
  const withHeading = (kind: 'card' | 'part', name: string): Locator =>
    framed.pane.locator(`.${kind}`, { has: framed.pane.getByRole('heading', { name, exact: true }) });
  const openCard = (name: string) => framed.pane.getByRole('button', { name, exact: true }).click();

  it('shows the report of the workbook, at 300 px, in nothing wider', async () => {
    const pane = await begin(newWorkbook({ Deals: log }));
    await pane.locator('.cards .card').first().waitFor();
    expect(await pane.locator('.cards .card').count()).toBeGreaterThan(5);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it('inserts a live formula at the chosen cell, and refuses a cell that holds something', async () => {
    const book = newWorkbook({ Deals: log, Report: [['taken']] });
    book.selected = { sheet: 'Report', addresses: ['C3'] };
    const pane = await begin(book);
    await pane.locator('.cards .card').first().waitFor();
    await openCard('Where deals are lost');
    const funnel = withHeading('part', 'How many get how far');
    await funnel.getByRole('button', { name: 'Insert', exact: true }).click();
    await funnel.getByText('At C3 on Report').waitFor();
    // Who chooses another cell sees it here.
    book.selected = { sheet: 'Deals', addresses: ['F2'] };
    await funnel.getByText('At F2 on Deals').waitFor();
    book.selected = { sheet: 'Report', addresses: ['C3'] };
    await funnel.getByText('At C3 on Report').waitFor();
    await funnel.locator('form').getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => funnel.locator('.told').textContent()).toContain("Inserted at 'Report'!C3");
    expect(book.sheets[1].rows[2][2].formula).toMatch(/^=JOURNEY\.FUNNEL\('Deals'!A1:C9\)$/);
    expect(book.sheets[1].charts).toMatchObject([{ type: 'Funnel', series: [{ name: 'Entered' }] }]);
    await funnel.locator('form').getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => funnel.textContent()).toContain('hold something or are merged. Nothing was written.');
    expect(book.sheets[1].rows[0][0].value).toBe('taken');
  });

  it('follows an edit in the sheet', async () => {
    const book = newWorkbook({ Deals: log });
    const pane = await begin(book);
    await pane.locator('.cards .card').first().waitFor();
    await openCard('Where deals are lost');
    const funnel = withHeading('part', 'How many get how far');
    const before = await funnel.locator('p').first().textContent();
    book.sheets[0].rows.push(['h', 'Demo', 45_700].map((value) => ({ ...newCell(), value: value as Cell })));
    framed.edit();
    await expect.poll(() => funnel.locator('p').first().textContent()).not.toBe(before);
  });

  it('takes the view of a button of the ribbon, also from another view, and asks Excel for the pane', async () => {
    const book = newWorkbook({ Deals: log });
    const pane = await begin(book);
    await pane.locator('.cards .card').first().waitFor();
    await framed.press('showCheck');
    await pane.getByRole('heading', { name: 'What was understood of your columns' }).waitFor();
    await framed.press('showHistory');
    await pane.getByRole('heading', { name: 'Keep history' }).waitFor();
    await framed.press('showReport');
    await pane.locator('.cards .card').first().waitFor();
    expect(book.pane.asked).toBe(3);
  });

  it('“Repair formulas” repairs at once, also where no log is found', async () => {
    const pane = await begin(newWorkbook({ Deals: [log[0]], Report: [] }));
    await framed.press('showRepair');
    await pane.getByText('Every formula is as it should be.').waitFor();
    await excel.page.keyboard.press('Escape');
    await pane.getByRole('heading', { name: 'No deals found yet' }).waitFor();
  });

  it('keeps the language that was chosen in the workbook, and speaks it when opened again', async () => {
    const book = newWorkbook({ Deals: log });
    const pane = await begin(book);
    await pane.locator('.cards .card').first().waitFor();
    await pane.getByLabel('Language').selectOption('lv');
    await expect.poll(() => book.settings.get('journeysheet.language')).toBe('lv');
    const again = await begin(book);
    await again.getByRole('button', { name: 'Kur darījumi tiek zaudēti', exact: true }).waitFor();
  });

  it.each(['1.9', '1.12'])('speaks Latvian where Excel does, and works at the level %s', async (level) => {
    const pane = await begin(newWorkbook({ Darījumi: log }), { level, language: 'lv-LV' });
    await pane.locator('.cards .card').first().waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('lv');
  });

  it.each([
    ['en-US', /^This Excel is too old: .* Excel 2021 and Excel 2024 can\.$/],
    ['lv-LV', /^Šis Excel ir par vecu: .* Excel 2021 un Excel 2024\.$/],
  ])('says in %s what an Excel lacks that is too old for it', async (language, sentence) => {
    const pane = await begin(newWorkbook({ Deals: log }), { level: '1.8', language });
    await expect.poll(() => pane.locator('body').textContent()).toMatch(sentence);
  });

  it('says that a workbook holds no log, and offers the sample', async () => {
    const pane = await begin(newWorkbook({ Notes: [['groceries'], ['milk']] }));
    await pane.getByRole('button', { name: 'Open the sample' }).waitFor();
  });

  it('gives cells just the functions that functions.json declares, and answers one while the pane is open', async () => {
    const pane = await begin(newWorkbook({ Deals: log }));
    await pane.locator('.cards .card').first().waitFor();
    const associated = await pane.evaluate(() => {
      const { CustomFunctions } = window as unknown as { CustomFunctions: { _association: { mappings: object } } };
      return Object.keys(CustomFunctions._association.mappings);
    });
    for (const file of ['functions.json', 'functions-lv.json']) {
      const declared = JSON.parse(readFileSync(new URL(`../../../dist/office-addin/${file}`, import.meta.url), 'utf8'));
      expect([...associated].sort()).toEqual((declared.functions as { id: string }[]).map(({ id }) => id).sort());
    }
    const reply = (await framed.calls.call('FUNNEL', [log, null, null, null])) as unknown[];
    const wanted = answerCells(callFunction(functions.FUNNEL, [log], { dialect: { dot: '.', separator: ',' } }));
    expect(reply.slice(0, 2)).toEqual([true, wanted]);
  });
});
