import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { everyDeal } from '../../../report/cards/choice.ts';
import { noTables } from '../../../report/make-report.ts';
import { logOf } from '../../story.ts';
import { reportOf } from '../report-of.ts';
import { cellIn, open, sheetIn } from './stand.ts';
import { heldIn } from './stoppable.ts';
import { cellAt } from './workbook.ts';

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3');
const [deal, stage, when] = log[0] as string[];
const addition = (rows: Cell[][], more: string[] = []) => ({
  headings: [deal, stage, when, ...more],
  rows,
  looks: [null, null, 'date' as const, ...more.map(() => null)],
});
const row: Cell[] = ['x', 'New', 45_700];

/** A log as a table, and nothing below it. */
function openTable(more: Cell[][] = []) {
  const opened = open({ Deals: [...log.map((line) => [...line]), ...more] });
  const sheet = sheetIn(opened.book, 'Deals');
  opened.book.tables.push({ name: 'DealLog', sheet, row: 0, column: 0, rows: log.length, columns: 3 });
  return { ...opened, sheet, table: opened.book.tables[0] };
}
const append = (host: ReturnType<typeof open>['host'], rows = [row]) =>
  host.appendRows({ log: 'DealLog[#All]', addition: addition(rows) });

describe('while a cell is edited', () => {
  it('a report and a verb wait until the edit is over, and then are there', async () => {
    const { book, host, table } = openTable();
    let leave = () => {};
    book.editing = new Promise((resolve) => {
      leave = () => {
        book.editing = null;
        resolve();
      };
    });
    const place = { ...noTables, name: 'Deals', log: 'DealLog[#All]', rows: log.length, tables: [] };
    const report = reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null });
    const appended = append(host);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(table.rows).toBe(log.length);
    leave();
    expect((await report).kind).toBe('report');
    expect(await appended).toMatchObject({ kind: 'done', rows: 1 });
    expect(table.rows).toBe(log.length + 1);
  });
});

describe('a protected sheet', () => {
  it('is left as it was, with a sentence', async () => {
    const { book, host } = openTable();
    book.guarded.add('Deals');
    const before = heldIn(book);
    await expect(append(host)).rejects.toThrow('the sheet or the workbook is protected');
    expect(heldIn(book)).toBe(before);
    expect(await host.undo()).toEqual({ kind: 'nothing' });
  });
});

describe('merged cells', () => {
  const merged = (sheet: string, row: number) => {
    const opened = open({ Notes: [['']], Deals: log.map((line) => [...line]) });
    opened.book.merged.push({ sheet, row, column: 0, rows: 1, columns: 9 });
    return opened;
  };

  it('take no row of a log: it says where, and all is as it was', async () => {
    const { book, host } = merged('Deals', log.length);
    const before = heldIn(book);
    const place = `'Deals'!A1:C${log.length}`;
    expect(await host.appendRows({ log: place, addition: addition([row]) })).toEqual({
      kind: 'occupied',
      address: `'Deals'!B${log.length + 1}`,
    });
    expect(heldIn(book)).toBe(before);
  });

  it('take no values: it says where, and all is as it was', async () => {
    const { book, host } = merged('Notes', 0);
    const before = heldIn(book);
    const what = { kind: 'values', cells: [['Stage', 'Share']], looks: [null, null] } as const;
    const inserted = await host.insert({ what, chart: null, place: { kind: 'selection', log: "'Deals'!A1:C9" } });
    expect(inserted).toEqual({ kind: 'occupied', address: "'Notes'!B1" });
    expect(heldIn(book)).toBe(before);
  });
});

describe('a filtered table', () => {
  it('grows at its edge', async () => {
    const { book, host, table } = openTable();
    book.filtered.add('DealLog');
    expect(await append(host)).toMatchObject({ kind: 'done', rows: 1 });
    expect(table.rows).toBe(log.length + 1);
  });

  it('is left as it was where something stands below, with a sentence', async () => {
    const { book, host } = openTable([['Sum', '', '']]);
    book.filtered.add('DealLog');
    const before = heldIn(book);
    await expect(append(host)).rejects.toThrow('filter');
    expect(heldIn(book)).toBe(before);
    expect(await host.undo()).toEqual({ kind: 'nothing' });
  });
});

describe('a table', () => {
  it('grows at its edge, without adding rows, where nothing is in its way', async () => {
    const { host, table, sheet } = openTable([
      ['', '', ''],
      ['', '', ''],
      ['Notes far below', '', ''],
    ]);
    expect(await append(host)).toEqual({ kind: 'done', address: `'Deals'!A${log.length + 1}:C${log.length + 1}`, rows: 1 });
    expect(table.rows).toBe(log.length + 1);
    expect(cellAt(sheet, log.length + 2, 0).value).toBe('Notes far below');
    expect(await host.undo()).toEqual({ kind: 'done' });
    expect(table.rows).toBe(log.length);
    expect(cellAt(sheet, log.length + 2, 0).value).toBe('Notes far below');
  });

  it.each(['values', 'nothing'] as const)(
    'keeps its computed columns where new rows take %s of what they are added with',
    async (rowsTake) => {
      const { book, host, table, sheet } = openTable([['Sum', '', '']]);
      book.rowsTake = rowsTake;
      table.columns = 4;
      for (let r = 0; r < log.length; r++)
        Object.assign(cellAt(sheet, r, 3), r === 0 ? { value: 'Twice' } : { formula: '=[@Date]*2', value: 0 });
      expect(await host.appendRows({ log: 'DealLog[#All]', addition: addition([[...row, '']], ['Twice']) })).toMatchObject({
        kind: 'done',
      });
      expect(cellIn(book, 'Deals', `D${log.length + 1}`).formula).toBe('=[@Date]*2');
      expect(cellIn(book, 'Deals', `A${log.length + 2}`).value).toBe('Sum');
    },
  );

  it('has totals that move down, also blank ones', async () => {
    const { host, table, sheet } = openTable([['', '', '']]);
    table.hasTotals = true;
    await append(host);
    expect(table.rows).toBe(log.length + 1);
    expect(cellAt(sheet, log.length, 0).value).toBe('x');
  });

  it('keeps what came since: Undo says so, and changes nothing', async () => {
    for (const meddle of ['a row below', 'a column beside', 'another row in the table'] as const) {
      const { book, host, table, sheet } = openTable();
      await append(host);
      if (meddle === 'a row below') {
        cellAt(sheet, table.rows, 0).value = 'mine';
        table.rows += 1;
      }
      if (meddle === 'a column beside') {
        table.columns += 1;
        cellAt(sheet, 1, 3).value = 'my note';
      }
      if (meddle === 'another row in the table') cellAt(sheet, table.rows - 1, 1).value = 'Demo';
      const before = JSON.stringify([book.sheets, book.tables]);
      expect((await host.undo()).kind).toBe('changed');
      expect(JSON.stringify([book.sheets, book.tables])).toBe(before);
    }
  });
});

describe('a row that a table made room for', () => {
  const openFull = () => openTable([['Sum', '', '']]);

  it('is not taken back with what somebody typed into a cell that we left blank', async () => {
    const { book, host, sheet } = openFull();
    await append(host, [['x', '', 45_700]]);
    cellAt(sheet, log.length, 1).value = 'theirs';
    const before = heldIn(book);
    expect(await host.undo()).toEqual({ kind: 'changed', address: `'Deals'!B${log.length + 1}` });
    expect(heldIn(book)).toBe(before);
  });

  it('is taken back where nobody did', async () => {
    const { book, host } = openFull();
    const before = heldIn(book);
    await append(host, [['x', '', 45_700]]);
    expect(await host.undo()).toEqual({ kind: 'done' });
    expect(heldIn(book)).toBe(before);
  });
});

describe('somebody else at the same moment', () => {
  it.each(Array.from({ length: 24 }, (_, i) => i + 1))(
    'takes the next row before call %i: no row is written over, none is twice',
    async (at) => {
      const { book, host, sheet, table } = openTable();
      let calls = 0;
      book.refusal = () => {
        calls++;
        if (calls === at) {
          for (const [c, value] of ['theirs', 'Demo', 45_800].entries()) cellAt(sheet, log.length, c).value = value;
          table.rows = Math.max(table.rows, log.length + 1);
        }
        return null;
      };
      const appended = await append(host);
      const names = sheet.rows.map((line) => line[0]?.value).filter((value) => value === 'x' || value === 'theirs');
      // Written over after our last look at it: only reading it again later would tell.
      const isLate = calls < at || (names.length === 1 && names[0] === 'theirs');
      if (!isLate) expect([appended.kind, [...names].sort()]).toEqual(['done', ['theirs', 'x']]);
    },
  );
});

describe('Excel’s own undo', () => {
  it.each(['1.14', '1.20'])('sees a verb as one run at ExcelApi %s, one step where Excel can', async (level) => {
    const { page, host } = open({ Deals: log, Notes: [['x']] }, level);
    const runs: unknown[] = [];
    const { run } = page.globals.Excel as unknown as { run: (...given: unknown[]) => Promise<unknown> };
    Object.assign(globalThis.Excel, {
      run: (...given: unknown[]) => {
        runs.push(given[0]);
        return run.apply(globalThis.Excel, given);
      },
    });
    const what = { kind: 'values', cells: [['a', 1]], looks: [null, 'count'] } as const;
    await host.insert({ what, chart: null, place: { kind: 'new sheet', name: 'Funnel' } });
    expect(runs).toEqual([{ delayForCellEdit: true, ...(level === '1.20' ? { mergeUndoGroup: true } : {}) }]);
  });
});
