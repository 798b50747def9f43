import { describe, expect, it } from 'vitest';
import { type Cell, datasetOf, defaultSettings, funnelReport } from '../../../core/index.ts';
import { takeCommands } from '../../../office-addin/commands.ts';
import { handlerOf, ribbonIds } from '../../../port/commands.ts';
import type { Progress } from '../../../port/host.ts';
import { partIn } from '../../../report/card.ts';
import { everyDeal } from '../../../report/cards/choice.ts';
import { noTables } from '../../../report/make-report.ts';
import { sheetsFor } from '../../../workbook/writing/new-sheets.ts';
import type { NativeChart } from '../../../workbook/writing/workbook.ts';
import { reportOf } from '../report-of.ts';
import { open } from './stand.ts';
import { cellAt, type Workbook } from './workbook.ts';

const request = (log: string) => ({
  place: { name: 'Deals', log, ...noTables, rows: 0, tables: [] },
  language: 'en' as const,
  choice: everyDeal,
  asOf: null,
});

const logWith = (rows: number, noteOf: (row: number) => string = () => ''): Cell[][] => [
  ['Deal', 'Stage', 'Date', 'Notes'],
  ...Array.from({ length: rows }, (_, i): Cell[] => [`d${i >> 1}`, i % 2 === 0 ? 'New' : 'Won', 45_000 + (i % 90), noteOf(i)]),
];

const funnelOf = (log: Cell[][]): unknown =>
  JSON.parse(JSON.stringify(funnelReport(datasetOf({ log, stages: null, actions: null }, defaultSettings)).lines));

/** Somebody edits a cell. */
const edit = async (book: Workbook): Promise<void> => {
  for (const tell of book.listeners) await tell();
};

describe('the pane on Microsoft’s library', () => {
  it('reads 60,000 rows, 20,000 or about 3 MB at once, and lets Excel forget every range', async () => {
    const log = logWith(60_000);
    const { book, page, host } = open({ Deals: log });
    const model = await reportOf(host, request('Deals!A:D'));
    expect(model.kind === 'report' && partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(funnelOf(log));
    const rows = book.reads.map((read) => read.rows);
    expect(rows.reduce((sum, n) => sum + n, 0)).toBe(60_001);
    expect(Math.max(...rows)).toBe(20_000);
    expect(page.references.most).toBeLessThan(12);
    await expect.poll(() => page.references.kept.size).toBe(0);
    const wide = open({ Deals: logWith(30_000, () => 'ā'.repeat(150)) });
    await reportOf(wide.host, request('Deals!A:D'));
    expect(wide.book.reads.length).toBeGreaterThan(3);
    for (const { bytes } of wide.book.reads) expect(bytes).toBeLessThan(3_300_000);
  });

  it.each(['refused', 'left out'] as const)(
    'takes smaller bites where rows are suddenly longer, and an answer of over 5 MB is %s',
    async (tooMuch) => {
      const log = logWith(20_000, (row) => (row < 10_000 ? '' : 'ā'.repeat(400)));
      const { book, host } = open({ Deals: log });
      book.tooMuch = tooMuch;
      const model = await reportOf(host, request(`Deals!A1:D${log.length}`));
      expect(model.kind === 'report' && partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(funnelOf(log));
      expect(book.reads.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(log.length);
    },
  );

  it('reads a table with its headings, and a name', async () => {
    const log = logWith(10);
    const { book, host } = open({ Deals: log });
    book.tables.push({ name: 'DealLog', sheet: book.sheets[0], row: 0, column: 0, rows: 11, columns: 4 });
    book.names.set('Log', '=Deals!A1:D11');
    expect((await host.findLogs())[0].log).toBe('Log');
    for (const reference of ['DealLog[#All]', 'Log']) {
      const model = await reportOf(host, request(reference));
      expect(model.kind === 'report' && partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(funnelOf(log));
    }
  });

  const tableOn = (book: Workbook, name: string, place: { row: number; column: number; rows: number; columns: number }) =>
    book.tables.push({ name, sheet: book.sheets[0], ...place });

  it('finds the table that is a log among those of a sheet, under a title', async () => {
    const log = logWith(4);
    const beside = (text: string) => (row: Cell[]) => [...row, '', text];
    const { book, host } = open({ Deals: [['Our deals'], [], ...log.map(beside('Ann'))] });
    tableOn(book, 'People', { row: 2, column: 5, rows: 5, columns: 1 });
    tableOn(book, 'DealLog', { row: 2, column: 0, rows: 5, columns: 4 });
    expect((await host.findLogs()).map(({ name, log: found, rows }) => [name, found, rows])).toEqual([
      ['Deals', 'DealLog[#All]', 5],
    ]);
    tableOn(book, 'OtherLog', { row: 2, column: 0, rows: 5, columns: 4 });
    expect((await host.findLogs()).map(({ name }) => name)).toEqual(['Deals · DealLog', 'Deals · OtherLog']);
  });

  it('finds a log beside a table that is none', async () => {
    const { book, host } = open({ Deals: logWith(4).map((row) => [...row, 'Ann']) });
    tableOn(book, 'People', { row: 0, column: 4, rows: 5, columns: 1 });
    expect((await host.findLogs()).map(({ name, log }) => [name, log])).toEqual([['Deals', "'Deals'!A1:E5"]]);
  });

  it('passes by names whose cells were deleted, and makes the workbook anew', async () => {
    const { book, host } = open({ Deals: logWith(4) });
    for (const name of ['Log', 'Stages', 'Settings']) book.names.set(name, '=#REF!');
    const [place] = await host.findLogs();
    expect([place.log, place.stages, place.settings]).toEqual(["'Deals'!A1:D5", null, null]);
    const made = await host.makeSheets(sheetsFor(await host.workbook('en'), 'none', { dot: '.', separator: ',' }));
    expect(made.kept).toEqual([]);
    expect(book.names.get('Log')).toBe('=DealLog[#All]');
  });

  it('says in its own words that a sheet is gone, in the language of the sidebar', async () => {
    const { host } = open({ Deals: logWith(2) });
    await expect(reportOf(host, request('Gone!A:D'))).rejects.toThrow('is gone. Choose the log again.');
    await host.remember('language', 'lv');
    await expect(reportOf(host, request('Gone!A:D'))).rejects.toThrow('Izvēlieties žurnālu vēlreiz.');
  });

  it('reads a log anew that grew while it was being read', async () => {
    const log = logWith(30_000);
    const { book, host } = open({ Deals: log });
    const late = ['late', 'New', 45_001, ''];
    let reads = 0;
    book.meanwhile = () => {
      if (++reads !== 2) return;
      late.forEach((value, c) => {
        cellAt(book.sheets[0], log.length, c).value = value;
      });
    };
    const model = await reportOf(host, request('Deals!A:D'));
    expect(model.kind === 'report' && partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(funnelOf([...log, late]));
  });

  it('reads a log anew of which rows were deleted while it was being read', async () => {
    const log = logWith(30_000);
    const { book, host } = open({ Deals: log });
    let reads = 0;
    book.meanwhile = () => {
      if (++reads === 2) book.sheets[0].rows.splice(1, 10_000);
    };
    const told: Progress[] = [];
    const model = await reportOf(host, request('Deals!A:D'), told);
    const left = [log[0], ...log.slice(10_001)];
    expect(model.kind === 'report' && partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(funnelOf(left));
    expect(told[told.length - 1]).toEqual({ phase: 'computing', done: 20_001, total: 20_001 });
  });

  it.each([
    ['en', /Start again when nobody is changing it/],
    ['lv', /Sāciet vēlreiz/],
  ] as const)('says in %s that a log never stood still', async (language, sentence) => {
    const { book, host } = open({ Deals: logWith(12_000) });
    book.meanwhile = () => {
      book.sheets[0].rows.pop();
    };
    await expect(reportOf(host, { ...request('Deals!A:D'), language })).rejects.toThrow(sentence);
  });

  it('counts rows from where a named range begins, blank rows above the headings included', async () => {
    const log = logWith(10);
    log[4][2] = 'soon';
    const { book, host } = open({ Deals: [['', '', ''], ...log.map((row) => ['', ...row])] });
    book.names.set('Log', '=Deals!$B$1:$E$500');
    const model = await reportOf(host, request('Log'));
    const unread = model.check.lines.find((line) => String(line[1]).includes('can’t be read'));
    expect(unread?.slice(2, 4)).toEqual([1, 6]);
  });

  it('says how many of the rows an older Excel can select: those of the first area', async () => {
    const rows = [
      ['d', 'New', 45_000],
      ['e', 'New', 45_001],
      ['e', 'Lost', 45_005],
      ['d', 'Lost', 45_003],
    ];
    const { book, host } = open({ Deals: [['Deal', 'Stage', 'Date'], ...rows] });
    const { place } = request('Deals!A1:C5');
    const asked = { id: 'DEALS', args: ['New', 'lost'], settings: [] } as const;
    const shown = await host.showDeals({ place, asked, language: 'en' });
    expect(shown).toMatchObject({ kind: 'done', deals: 2, rows: 4 });
    expect(book.selected.addresses).toEqual(['A2:C5']);
    expect(shown).toMatchObject({ selected: 4 });
    rows.splice(2, 0, ['f', 'New', 45_002]);
    const apart = open({ Deals: [['Deal', 'Stage', 'Date'], ...rows] });
    expect(await apart.host.showDeals({ place: { ...place, log: 'Deals!A1:C6' }, asked, language: 'en' })).toMatchObject({
      rows: 4,
      selected: 2,
    });
    expect(apart.book.selected.addresses).toEqual(['A2:C3']);
  });

  const chart = {
    kind: 'stacked bars',
    title: 'How many get how far',
    labels: 0,
    series: [
      { name: null, column: 1 },
      { name: 'Lost', column: 2 },
    ],
    funnel: { name: 'Entered', column: 3 },
  } as const;
  const cells: Cell[][] = [
    ['Stage', 'Advanced', 'Lost', 'Entered'],
    ['New', 3, 1, 4],
  ];
  const drawn = async (funnels: Workbook['funnels'], wanted: NativeChart) => {
    const { book, host } = open({ Deals: logWith(2) });
    book.funnels = funnels;
    await host.insert({
      what: { kind: 'values', cells, looks: [] },
      chart: wanted,
      place: { kind: 'new sheet', name: 'Funnel' },
    });
    return book.sheets[1].charts.map(({ type, title, series }) => ({ type, title, series: series.map(({ name }) => name) }));
  };

  it('draws Excel’s own funnel, and columns where Excel makes none or lets none be titled', async () => {
    const { title } = chart;
    const columns = [{ type: 'ColumnStacked', title, series: ['Advanced', 'Lost'] }];
    expect(await drawn('drawn', chart)).toEqual([{ type: 'Funnel', title, series: ['Entered'] }]);
    expect(await drawn('refused', chart)).toEqual(columns);
    expect(await drawn('untitled', chart)).toEqual(columns);
    expect(await drawn('drawn', { ...chart, funnel: null })).toEqual(columns);
  });

  it.each([
    ['columns', 'ColumnClustered'],
    ['lines', 'Line'],
  ] as const)('draws %s', async (kind, type) => {
    expect(await drawn('drawn', { ...chart, kind, funnel: null })).toMatchObject([{ type }]);
  });

  it('repairs on a sheet too wide and long to be read or written at once', async () => {
    const wide = Array.from({ length: 12_000 }, (_, r): Cell[] =>
      Array.from({ length: 20 }, (_, c) => `a text at ${r} and ${c}`),
    );
    const { book, host } = open({ Wide: wide });
    Object.assign(cellAt(book.sheets[0], 11_999, 3), { formula: '=JOURNEY_CHECK(A1:C9)', value: '#NAME?' });
    expect(await host.repair({ dialect: { dot: '.', separator: ',' }, texts: [] })).toEqual({
      formulas: 1,
      addresses: ["'Wide'!D12000"],
      texts: [],
    });
    expect(cellAt(book.sheets[0], 11_999, 3).formula).toBe('=JOURNEY.CHECK(A1:C9)');
    book.selected = { sheet: 'Wide', addresses: ['Z1'] };
    const what = { kind: 'values', cells: wide, looks: [] } as const;
    expect(await host.insert({ what, chart: null, place: { kind: 'selection', log: '' } })).toMatchObject({ kind: 'done' });
    expect(cellAt(book.sheets[0], 11_999, 25 + 19).value).toBe('a text at 11999 and 19');
  });

  it('says that no cell is selected where a chart is', async () => {
    const { book, host } = open({ Deals: logWith(2) });
    book.selected = { sheet: 'Deals', addresses: [] };
    await expect(host.selection()).rejects.toThrow('No cell is selected.');
  });

  it('reads no further once it is cancelled, and starts again from the beginning', async () => {
    const { book, host } = open({ Deals: logWith(30_000) });
    const cancel = new AbortController();
    const stop = ({ done }: { done: number }) => {
      if (done > 0) cancel.abort();
    };
    await expect(host.report(request('Deals!A:D'), stop, cancel.signal)).rejects.toThrow('Cancelled');
    expect(book.reads).toHaveLength(1);
    const model = await reportOf(host, request('Deals!A:D'));
    expect(model.kind === 'report' && model.deals).toBe(15_000);
  });

  it('does not wait for Excel when a report is cancelled', async () => {
    const { book, host } = open({ Deals: logWith(10) });
    book.ready = () => new Promise(() => {});
    const cancel = new AbortController();
    const asked = host.report(request('Deals!A:D'), () => {}, cancel.signal);
    cancel.abort();
    await expect(asked).rejects.toThrow('Cancelled');
  });

  it('hears of edits until it stops listening', async () => {
    const { book, host } = open({ Deals: logWith(2) });
    let heard = 0;
    const stop = host.onChange(() => {
      heard++;
    });
    await expect.poll(() => book.listeners.size).toBe(1);
    await edit(book);
    await expect.poll(() => heard).toBe(1);
    stop();
    const others: string[] = [];
    host.onChange(() => others.push('heard'));
    await edit(book);
    await expect.poll(() => others).toEqual(['heard']);
    expect([heard, book.listeners.size]).toEqual([1, 1]);
  });
});

describe('the buttons of Excel’s ribbon', () => {
  it.each([
    ['shows the pane', false],
    ['refuses to', true],
  ])('name their view, ask for the pane and are free again, where Office %s', async (_, isRefused) => {
    const { book, page } = open({ Deals: [['Deal']] });
    book.pane.isRefused = isRefused;
    const views: string[] = [];
    const onCommand = takeCommands();
    const press = (name: string) =>
      new Promise<void>((completed) => {
        page.actions.get(name)?.({ completed });
      });
    await press('showCheck');
    const stop = onCommand((view) => views.push(view));
    expect(views.splice(0)).toEqual(['check']);
    expect([...page.actions.keys()]).toEqual(ribbonIds.map(handlerOf));
    for (const name of page.actions.keys()) await press(name);
    expect(views).toEqual(ribbonIds);
    expect(book.pane.asked).toBe(1 + ribbonIds.length);
    stop();
  });
});

describe('the emulated Excel', () => {
  it('lacks what is newer than its level, by the library’s own word', async () => {
    const { page } = open({ Deals: logWith(2) }, '1.12');
    const run = page.globals.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').onFormulaChanged.add(async () => {});
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('gives no property that was not loaded, and no cells of another shape', async () => {
    const { page } = open({ Deals: logWith(2) });
    const unloaded = page.globals.Excel.run(async (context) => context.workbook.worksheets.getItem('Deals').name);
    await expect(unloaded).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    const ragged = page.globals.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').getRange('A1:B1').formulas = [['=1']];
      await context.sync();
    });
    await expect(ragged).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
