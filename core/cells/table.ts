import { type Cell, type Cells, isBlank, textOf } from './cell.ts';
import type { Body } from './column.ts';
import { fold } from './fold.ts';

/** A range with its heading row found: names as written and folded, and the body below. */
export interface Table extends Body {
  readonly names: readonly string[];
  readonly folded: readonly string[];
  /** Position of the heading row in the cells. */
  readonly header: number;
}

/** How many rows on top are searched for the headings. */
const HEADING_ROWS = 30;

/** Position behind the last row that holds something. */
function endOf(cells: Cells): number {
  let end = cells.length;
  while (end > 0 && isBlankRow(cells[end - 1])) end--;
  return end;
}

/** Tells whether a row holds nothing; zeros alone are Excel's empty cells (Rule T5). */
export function isBlankRow(row: readonly Cell[]): boolean {
  for (let c = 0; c < row.length; c++) if (row[c] !== 0 && !isBlank(row[c])) return false;
  return true;
}

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
export function findTable(cells: Cells, knows: (folded: string) => boolean): { table: Table | null; first: number } {
  const to = endOf(cells);
  let header = -1;
  let best = 0;
  let first = -1;
  for (let r = 0; r < to && r < HEADING_ROWS; r++) {
    if (isBlankRow(cells[r])) continue;
    if (first < 0) first = r;
    const score = cells[r].filter((cell) => typeof cell === 'string' && knows(fold(cell))).length;
    if (score > best) {
      best = score;
      header = r;
    }
  }
  return { table: header < 0 ? null : tableAt(cells, header, to), first };
}

/** Takes a given row as the headings. */
export function tableAt(cells: Cells, header: number, to = endOf(cells)): Table {
  const names = cells[header].map(textOf);
  return { cells, from: header + 1, to: Math.max(to, header + 1), names, folded: names.map(fold), header };
}

/** The row number that a user sees for a position in the body: counted in the range handed in, from 1. */
export const rowOf = (table: Body, position: number): number => table.from + position + 1;
