import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import { catalog, functions } from '../../calls/functions.ts';
import type { Cell, Cells } from '../../core/index.ts';
import { cardIds } from '../../report/card.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { describeInBrowser } from '../browser.ts';
import { encoded } from '../corpus/written.ts';
import { type Bench, openBench, select, setCell, tableAt, valueAt, valuesOf } from './workbench-page.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const sample = JSON.parse(read('dist/workbench/sample.en.json').toString()) as Record<'log' | 'stages', Cells>;

/** What the core says in Node, as the cells of a formula. */
const core = (id: keyof typeof functions, ...args: (Cells | string)[]): Cell[][] =>
  answerCells(callFunction(functions[id], args, { dialect: { dot: '.', separator: ',' } })) as Cell[][];

/** The grid rounds to about 12 digits, so numbers are compared with that in mind and all else exactly. */
function expectSame(seen: Cell[][], wanted: Cell[][]): void {
  const near = (cell: Cell) => (typeof cell === 'number' ? expect.closeTo(cell, 6) : cell);
  expect(seen).toEqual(wanted.map((row) => row.map(near)));
}

describeInBrowser('the workbench', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.begin();
  });
  afterAll(() => bench?.close());

  const status = () => bench.page.locator('#status');
  const openFile = (name: string, bytes: Uint8Array) =>
    bench.page.evaluate(([file, content]) => window.workbench.openFile(file, content), [name, [...bytes]] as const);

  it('counts the same in both spellings as the core in Node', async () => {
    const values = await valuesOf(bench.page, 'Report');
    const wanted = core('FUNNEL', sample.log, sample.stages);
    const right = values[0].lastIndexOf(values[0][0]);
    expect(values[1][0]).toContain('=JOURNEY.FUNNEL(Log,Stages)');
    expect(values[1][right]).toContain('=JOURNEY_FUNNEL(Log,Stages)');
    expectSame(tableAt(values, 2, 0, wanted[0].length), wanted);
    expectSame(tableAt(values, 2, right, wanted[0].length), wanted);
  });

  it('answers every function of the catalog in both spellings, with no error in any cell', async () => {
    const cells = [...(await valuesOf(bench.page, 'Report')), ...(await valuesOf(bench.page, 'Check'))].flat();
    for (const { id } of catalog)
      for (const spelling of ['.', '_'])
        expect(cells.some((cell) => String(cell).includes(`=JOURNEY${spelling}${id}(`))).toBe(true);
    expect(cells.filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  });

  it('hands Sheets’ functions dates and Excel’s functions serials: moments come back the same', async () => {
    const values = await valuesOf(bench.page, 'Report');
    const row = values.findIndex((line) => line[0] === 'Deal' && line[1] === 'Visit');
    const right = values[row].lastIndexOf('Deal');
    const [, , , excel] = values[row + 1];
    expect(excel).toBeGreaterThan(40_000);
    expect(values[row + 1][right + 3]).toBeCloseTo(Number(excel), 6);
  });

  it('follows an edit of the log in formulas and in the sidebar', async () => {
    const { page, sidebar } = bench;
    const before = Number(await valueAt(page, 'Report', 'C4'));
    const deals = new Set(sample.log.slice(1).map(([deal]) => deal)).size;
    const rows = sample.log.length;
    await setCell(page, 'Deal log', `A${rows + 1}`, 'D-99999');
    await setCell(page, 'Deal log', `B${rows + 1}`, 'Discovery');
    await setCell(page, 'Deal log', `C${rows + 1}`, 45_900);
    await expect.poll(() => valueAt(page, 'Report', 'C4')).toBe(before + 1);
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).toMatch(new RegExp(`^${deals + 1} deals`));
  });

  const partNamed = (name: string) =>
    bench.sidebar.locator('.part', { has: bench.sidebar.getByRole('heading', { name, exact: true }) });

  it('shows every card with their sentences, charts in them, and the table behind a chart', async () => {
    const { sidebar } = bench;
    expect(await sidebar.locator('.cards .card .answer').allTextContents()).toHaveLength(cardIds.length);
    await sidebar.getByRole('button', { name: 'Where deals are lost' }).click();
    const part = partNamed('How many get how far');
    await part.locator('svg').waitFor();
    await part.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => part.locator('tbody tr').count()).toBe(core('FUNNEL', sample.log, sample.stages).length - 1);
    await part.getByRole('button', { name: 'Table' }).click();
  });

  it('inserts a live formula at a free cell; over cells that hold something it offers a new sheet', async () => {
    const { page } = bench;
    const part = partNamed('How many get how far');
    await select(page, 'Stages', 'N3');
    await part.getByRole('button', { name: 'Insert', exact: true }).click();
    const insert = part.locator('form').getByRole('button', { name: 'Insert', exact: true });
    await insert.click();
    await expect.poll(() => part.locator('.told').textContent()).toContain("'Stages'!N3:");
    await expect.poll(() => valueAt(page, 'Stages', 'N3')).toBe('Stage');
    await select(page, 'Stages', 'O4');
    await insert.click();
    await part.getByRole('button', { name: 'Use a new sheet' }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('How many get how far');
    await expect.poll(() => valueAt(page, 'How many get how far', 'A1')).toBe('Stage');
  });

  it('takes a formula typed on the keyboard, and says under the grid why one has no answer', async () => {
    const { page } = bench;
    await select(page, 'Metrics', 'A1');
    await page.locator('#grid canvas[id^=univer-sheet-main]').click({ position: { x: 640, y: 300 } });
    await select(page, 'Metrics', 'H2');
    await page.keyboard.type('=JOURNEY.TIME_IN_STAGE(Log,"Demo")', { delay: 10 });
    // The list of functions that opens while typing swallows an Enter that comes at once.
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    const wanted = Number(
      answerCells(callFunction(functions.TIME_IN_STAGE, [sample.log, 'Demo'], { dialect: { dot: '.', separator: ',' } })),
    );
    await expect.poll(async () => Number(await valueAt(page, 'Metrics', 'H2'))).toBeCloseTo(wanted, 0);
    await setCell(page, 'Metrics', 'H2', '=JOURNEY_TIME_IN_STAGE(Log,"Demmo")');
    await expect.poll(() => valueAt(page, 'Metrics', 'H2')).toBe('#VALUE!');
    await expect.poll(() => status().textContent()).toMatch(/^'Metrics'!H2: .*Demmo.*Demo/);
    await setCell(page, 'Metrics', 'H2', '=JOURNEY.TIME_IN_STAGE(Log,"Demo")');
    await expect.poll(() => status().textContent()).not.toContain('Demmo');
  });

  it('opens a CSV chosen from disk in place of the sample', async () => {
    const { page, sidebar } = bench;
    const path = new URL('../data/synth/demo/formats/salesforce_field_history.csv', import.meta.url).pathname;
    await page.locator('#toolbar input[type=file]').setInputFiles(path);
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('salesforce_field_history');
    expect(await page.evaluate(() => window.workbench.sheetNames())).not.toContain('Deal log');
    await expect.poll(() => sidebar.locator('.place p').textContent()).toMatch(/^240 deals/);
    const stages = core('FUNNEL', sample.log).map((row) => row[0]);
    await expect.poll(async () => tableAt(await valuesOf(page, 'Report'), 2, 0, 1).flat()).toEqual(stages);
  });

  it('opens a CSV dropped on the grid or on the sidebar, written by people in Europe', async () => {
    const { page } = bench;
    const content = 'Darījums;Posms;Datums\nd;Jauns;2025-01-01\nd;Uzvarēts;2025-01-09\ne;Jauns;2025-01-03\n';
    for (const [frame, where] of [
      [page.mainFrame(), '#grid canvas'],
      [page.frames().find((f) => f.url().endsWith('sidebar.html')), 'main'],
    ] as const) {
      const name = where === 'main' ? 'dropped beside' : 'dropped';
      await frame?.evaluate(
        ([at, file, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], file));
          document.querySelector(at)?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        [where, `${name}.csv`, content] as const,
      );
      await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain(name);
      await expect.poll(() => valueAt(page, 'Report', 'C4')).toBe(2);
      // The sidebar begins anew with every workbook; nothing can be dropped on it before.
      await expect.poll(() => bench.sidebar.locator('.place p').textContent()).toMatch(/^2 deals/);
    }
  });

  it('opens a workbook with several sheets and takes the one that looks like a log', async () => {
    const rows = sample.log.map((row) => [...row]) as string[][];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['Read me']] },
        { name: 'Deals', rows },
      ],
    });
    await openFile('deals.xlsx', bytes);
    expect(await bench.page.evaluate(() => window.workbench.sheetNames())).toEqual(['Notes', 'Deals', 'Report', 'Check']);
    await expect.poll(() => bench.sidebar.locator('.place select').inputValue()).toBe('Log');
    expect((await valuesOf(bench.page, 'Report'))[3][0]).toBe('Discovery');
  });

  it.each([
    [['Deals! 2025 (EU)'], ['Deals  2025 (EU)']],
    [
      ['a!b', 'a b', 'c!d'],
      ['a b', 'a b 2', 'c d'],
    ],
    [
      ['!', '!!'],
      ['Sheet', 'Sheet 2'],
    ],
    [
      ["a'!b", "it's"],
      ["a' b", "it's"],
    ],
    [
      ['Sheet1!A1', '#REF!'],
      ['Sheet1 A1', '#REF'],
    ],
  ])('opens sheets named %j', async (names, opened) => {
    const rows: (string | number)[][] = [
      ['Deal', 'Stage', 'Date'],
      ['a', 'New', 45_658],
      ['a', 'Won', 45_660],
      ['b', 'New', 45_661],
    ];
    await openFile('odd.xlsx', await writeXlsx({ sheets: names.map((name) => ({ name, rows })) }));
    expect(await bench.page.evaluate(() => window.workbench.sheetNames())).toEqual([...opened, 'Report', 'Check']);
    expect((await valuesOf(bench.page, 'Report'))[3][0]).toBe('New');
    await expect.poll(() => bench.sidebar.locator('main').textContent()).toContain('2 deals');
  });

  it('reads and writes sheets that were named with an exclamation mark here', async () => {
    const seen = await bench.page.evaluate(async () => {
      const log = [
        ['Deal', 'Stage', 'Date'],
        ['a', 'New', 45_658],
        ['a', 'Won', 45_660],
      ];
      await window.workbench.openSheets({ 'a!b': log, "it's!": log, a: log });
      const { host } = window.workbench;
      const places = await host.findLogs();
      const request = { language: 'en', choice: { filters: [], startedFrom: null, startedTo: null }, asOf: null } as const;
      const models = [];
      for (const place of places)
        models.push(await host.report({ place, ...request } as never, () => {}, new AbortController().signal));
      return [places.map(({ log: reference }) => reference), models.map((model) => model.kind)];
    });
    expect(seen).toEqual([
      ["'a!b'!A1:C3", "'it''s!'!A1:C3", "'a'!A1:C3"],
      ['report', 'report', 'report'],
    ]);
  });

  it('says how it read the letters of a file, and a PDF in a sentence', async () => {
    const log = 'Deal;Posms;Datums\n1;Jauns;2025-01-01\n1;Uzvarēts;2025-01-05\n';
    await openFile('baltic.csv', encoded(log, 'windows-1257'));
    expect(await status().textContent()).toBe('Opened baltic.csv. The file’s letters were read as Windows-1257.');
    await openFile('offer.csv', new TextEncoder().encode('%PDF-1.4'));
    expect(await status().textContent()).toMatch(/is a PDF, not a table\. Export the deals/);
  });

  it('says in a sentence why a file can’t be opened, and keeps the workbook', async () => {
    const names = await bench.page.evaluate(() => window.workbench.sheetNames());
    await openFile('broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]));
    expect(await status().textContent()).toMatch(/broken\.xlsx/);
    await openFile('empty.csv', new Uint8Array());
    expect(await status().textContent()).toMatch(/empty\.csv holds no cells/);
    expect(await bench.page.evaluate(() => window.workbench.sheetNames())).toEqual(names);
  });

  it('says what is missing where the columns are none of a log', async () => {
    await openFile('prices.csv', new TextEncoder().encode('Fruit,Price\napple,1\npear,2\n'));
    await expect.poll(() => bench.sidebar.locator('main').textContent()).toContain('No deals found yet');
    await expect.poll(() => status().textContent()).toMatch(/No column looks like/);
  });

  it('answers while it computes a log of 100,000 rows, stops when that is cancelled, and computes it again', async () => {
    const seen = await bench.page.evaluate(
      async (wanted) => {
        const entry = (_: unknown, i: number) => [`d${Math.floor(i / 4)}`, `Step ${i % 4}`, 45_000 + (i % 4) * 3 + (i % 101)];
        await window.workbench.openSheets({ Deals: [['Deal', 'Stage', 'Date'], ...Array.from({ length: 99_999 }, entry)] });
        const { host } = window.workbench;
        const [place] = await host.findLogs();
        const cancel = new AbortController();
        const cancelled = await host
          .report({ place, ...wanted }, ({ done }) => done > 0 && cancel.abort(), cancel.signal)
          .catch((error: Error) => error.message);
        let isComputing = false;
        let ticks = 0;
        const timer = setInterval(() => {
          if (isComputing) ticks++;
        }, 10);
        const model = await host.report(
          { place, ...wanted },
          ({ phase, done }) => {
            isComputing = phase === 'computing' && done === 0;
          },
          new AbortController().signal,
        );
        clearInterval(timer);
        return { cancelled, ticks, deals: model.kind === 'report' ? model.deals : model.sentence };
      },
      { language: 'en', choice: everyDeal, asOf: null } as const,
    );
    expect(seen).toEqual({ cancelled: 'Cancelled.', ticks: expect.any(Number), deals: 25_000 });
    expect(seen.ticks).toBeGreaterThan(3);
  });

  it('never asks anybody else, and has nothing to complain about', () => {
    expect(bench.strangers).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});
