import { type Cell, isBlank, wordOf } from './cell.ts';
import type { Table } from './table.ts';

/** Rows looked at for a sample. */
const SAMPLED_ROWS = 20_000;

/** Gives filled cells of a column, looked at from the top. */
export function sampleOf(table: Table, column: number, most = 200): Cell[] {
  const sample: Cell[] = [];
  const to = Math.min(table.to, table.from + SAMPLED_ROWS);
  for (let r = table.from; r < to && sample.length < most; r++) {
    const cell = table.cells[r][column];
    if (cell !== 0 && !isBlank(cell) && wordOf(cell) !== '') sample.push(cell);
  }
  return sample;
}

/** Deals may repeat so often in a log with one row per deal: copies of rows, repeated headings, names used twice. */
const STRAY = 0.1;

/** Tells whether deals have several rows, looking at the first rows; a few stray repetitions are none. */
export function repeats(table: Table, column: number | undefined): boolean {
  if (column === undefined) return false;
  const sample = sampleOf(table, column, 5000);
  return sample.length - new Set(sample).size > sample.length * STRAY;
}
