import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import type { Host } from '../../../port/host.ts';
import { logOf } from '../../story.ts';
import { cellIn, open, sheetIn } from './stand.ts';
import { cellAt, type ExcelSheet } from './workbook.ts';

describe('tables of Excel', () => {
  const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3');
  const [deal, stage, when] = log[0] as string[];

  /** A log as a table with a column that computes itself, and something below it. */
  function openTable() {
    const rows: Cell[][] = [[...log[0], 'Twice'], ...log.slice(1).map((row) => [...row, 0])];
    const { book: file, host } = open({ Deals: [...rows, ['Notes', '', '', '']] });
    const sheet = sheetIn(file, 'Deals');
    file.tables.push({ name: 'DealLog', sheet, row: 0, column: 0, rows: rows.length, columns: 4 });
    for (let r = 1; r < rows.length; r++) {
      Object.assign(cellAt(sheet, r, 3), { formula: '=[@Date]*2' });
      Object.assign(cellAt(sheet, r, 2), { format: 'd mmm yyyy' });
      Object.assign(cellAt(sheet, r, 1), { rule: { list: { source: 'New,Demo' } } });
    }
    return { file, host, last: rows.length };
  }
  const append = (host: Host, headings: string[], rows: Cell[][]) =>
    host.appendRows({ log: 'DealLog[#All]', addition: { headings, rows, looks: headings.map(() => null) } });

  it('grow with the rows appended, what is below moves down, formats, drop-downs and computed columns go on', async () => {
    const { file, host, last } = openTable();
    const before = JSON.stringify(file.sheets);
    const appended = await append(
      host,
      [deal, stage, when, 'Twice'],
      [
        ['x', 'New', 45_700, ''],
        ['y', 'Demo', 45_701, ''],
      ],
    );
    expect(appended).toEqual({ kind: 'done', address: `'Deals'!A${last + 1}:D${last + 2}`, rows: 2 });
    expect(file.tables[0].rows).toBe(last + 2);
    expect(cellIn(file, 'Deals', `A${last + 3}`).value).toBe('Notes');
    expect(cellIn(file, 'Deals', `C${last + 2}`)).toMatchObject({ value: 45_701, format: 'd mmm yyyy' });
    expect(cellIn(file, 'Deals', `B${last + 2}`).rule).toEqual({ list: { source: 'New,Demo' } });
    expect(cellIn(file, 'Deals', `D${last + 2}`).formula).toBe('=[@Date]*2');
    expect(await host.undo()).toEqual({ kind: 'done' });
    expect(file.tables[0].rows).toBe(last);
    expect(cellIn(file, 'Deals', `A${last + 1}`).value).toBe('Notes');
    const values = (text: string) =>
      JSON.stringify(
        (JSON.parse(text) as ExcelSheet[]).map(({ rows }) =>
          rows
            .map((row) => row.map(({ value, formula }) => [value, formula]))
            .filter((row) => row.some(([value, formula]) => value !== '' || formula !== null)),
        ),
      );
    expect(values(JSON.stringify(file.sheets))).toBe(values(before));
  });

  it('get a column that is new, and give it back', async () => {
    const { file, host, last } = openTable();
    await append(host, [deal, stage, when, 'Twice', 'Seen by'], [['x', 'New', 45_700, '', 45_700]]);
    expect(file.tables[0].columns).toBe(5);
    expect(cellIn(file, 'Deals', 'E1').value).toBe('Seen by');
    expect(cellIn(file, 'Deals', `E${last + 1}`).value).toBe(45_700);
    expect(await host.undo()).toEqual({ kind: 'done' });
    expect(file.tables[0].columns).toBe(4);
    expect(cellIn(file, 'Deals', 'E1').value).toBe('');
  });

  it('stand beside a chart of our own, which goes with its cells', async () => {
    const { file, host } = openTable();
    const cells: Cell[][] = [
      ['Stage', 'Advanced', 'Lost'],
      ['New', 3, 1],
    ];
    const series = [
      { name: 'Advanced', column: 1 },
      { name: 'Lost', column: 2 },
    ];
    const chart = { kind: 'stacked bars', title: 'Funnel', labels: 0, series, funnel: null } as const;
    await host.insert({ what: { kind: 'values', cells, looks: [] }, chart, place: { kind: 'new sheet', name: 'Funnel' } });
    expect(sheetIn(file, 'Funnel').charts).toEqual([
      { name: 'Chart 1', type: 'ColumnStacked', title: 'Funnel', series: [{ name: 'Advanced' }, { name: 'Lost' }] },
    ]);
    expect(await host.undo()).toEqual({ kind: 'done' });
    expect(file.sheets.map(({ name }) => name)).toEqual(['Deals']);
  });
});
