import { type Cell, isBlankRow, textOf } from './cell.ts';
import { fold } from './fold.ts';
import { type Body, type Grid, rowOfGrid } from './grid.ts';

/** A range with its heading row found: names as written and folded, and the body below. */
export interface Table extends Body {
  readonly names: readonly string[];
  readonly folded: readonly string[];
  /** Position of the heading row in the cells. */
  readonly header: number;
}

/** How many rows on top are searched for the headings. */
const HEADING_ROWS = 30;

/** Tells whether a row repeats the headings. */
export function isHeaderAgain(table: Table, row: readonly Cell[]): boolean {
  let same = 0;
  for (let c = 0; c < table.names.length; c++) {
    if (table.names[c] === '') continue;
    if (typeof row[c] !== 'string' || fold(row[c] as string) !== table.folded[c]) return false;
    same++;
  }
  return same > 0;
}

/**
 * Finds the heading row: among the first rows the one in which most cells are names that `knows` recognises, the
 * topmost among equals. `null` where no row holds a recognised name; then `first` is the first filled row.
 */
export function findTable(grid: Grid, knows: (folded: string) => boolean): { table: Table | null; first: number } {
  let header = -1;
  let best = 0;
  let first = -1;
  for (let r = 0; r < grid.end && r < HEADING_ROWS; r++) {
    const row = rowOfGrid(grid, r);
    if (isBlankRow(row)) continue;
    if (first < 0) first = r;
    const score = row.filter((cell) => typeof cell === 'string' && knows(fold(cell))).length;
    if (score > best) {
      best = score;
      header = r;
    }
  }
  return { table: header < 0 ? null : tableAt(grid, header), first };
}

/** Takes a given row as the headings. */
export function tableAt(grid: Grid, header: number): Table {
  const names = rowOfGrid(grid, header).map(textOf);
  return { grid, from: header + 1, to: Math.max(grid.end, header + 1), names, folded: names.map(fold), header };
}

/** The row number that a user sees for a position in the body: counted in the range handed in, from 1. */
export const rowOf = (table: Body, position: number): number => table.from + position + 1;
