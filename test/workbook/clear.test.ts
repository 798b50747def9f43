import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/index.ts';
import type { Written } from '../../workbook/writing/change.ts';
import { workOf } from '../../workbook/writing/verbs.ts';
import { type Content, doNow } from '../../workbook/writing/workbook.ts';
import { newMemoryBook } from '../hosts/memory-book.ts';

const headings: Cell[] = ['Deal', 'Stage', 'Date', 'Value'];
const sample: Cell[][] = [
  ['D-1', 'New', 45_700.123_456, 100],
  ['D-1', 'Demo', 45_701, ''],
  ['D-2', 'New', 45_702, 300],
];

/** A log of these rows under its headings, its name 50 rows longer. */
function logOf(rows: readonly (readonly Content[])[]) {
  const memory = newMemoryBook({ Log: [headings] });
  const cells = memory.sheets.get('Log') as Content[][];
  cells.push(...rows.map((row) => [...row]));
  memory.names.set('Log', { sheet: 'Log', row: 0, column: 0, rows: rows.length + 51, columns: headings.length });
  const clear = () => doNow(workOf({ verb: 'clearRows', asked: [{ range: 'Log', rows: sample }] }), memory.book);
  return { cells, clear, book: memory.book };
}

describe('clearing the rows of the sample', () => {
  it('leaves the headings and nothing else of a log that is the sample', () => {
    const { cells, clear } = logOf(sample);
    expect(clear().reply).toEqual({ rows: 3 });
    expect(cells).toEqual([headings, ...sample.map(() => ['', '', '', ''])]);
  });

  it('keeps rows that were typed between, below and over the sample’s, close together', () => {
    const mine: Cell[][] = [
      ['M-1', 'New', 45_800, 1],
      ['D-1', 'Demo', 45_701, 250],
    ];
    const { cells, clear } = logOf([sample[0], mine[0], mine[1], sample[2]]);
    expect(clear().reply).toEqual({ rows: 2 });
    expect(cells.slice(0, 3)).toEqual([headings, ...mine]);
    expect(cells.slice(3).flat().join('')).toBe('');
  });

  it('moves no row where one holds a formula, which would mean other cells then', () => {
    const mine: Content[] = ['M-1', 'New', 45_800, { formula: '=D2*2' }];
    const { cells, clear } = logOf([sample[0], mine, sample[2]]);
    expect(clear().reply).toEqual({ rows: 2 });
    expect(cells.slice(1)).toEqual([['', '', '', ''], mine, ['', '', '', '']]);
  });

  it('moves no row away from what was written beside the table, which it does not touch', () => {
    const mine: Cell[] = ['M-1', 'New', 45_800, 1, 'a note of mine'];
    const { cells, clear } = logOf([[...sample[0], 'another'], mine]);
    expect(clear().reply).toEqual({ rows: 1 });
    expect(cells.slice(1)).toEqual([['', '', '', '', 'another'], mine]);
  });

  it('knows a moment as the host keeps it, and a word with a blank behind it', () => {
    const { cells, clear } = logOf([['D-1 ', 'New', 45_700.123_459, 100]]);
    expect(clear().reply).toEqual({ rows: 1 });
    expect(cells[1]).toEqual(['', '', '', '']);
  });

  it('does nothing where nothing of the sample is left, and is taken back', () => {
    const { cells, clear, book } = logOf(sample);
    const { written } = clear();
    expect(clear()).toEqual({ reply: { rows: 0 }, written: null });
    doNow(workOf({ verb: 'undo', asked: written as Written }), book);
    expect(cells.slice(1)).toEqual(sample);
  });
});
