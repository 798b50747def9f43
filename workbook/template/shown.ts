import type { Cells } from '../../core/cells/cell.ts';
import type { Measure } from '../../core/table/report.ts';
import type { Look, SheetFormat, Spot } from '../writing/workbook.ts';

/**
 * Shows a table with its headings as its columns are meant: numbers with their headings on the right, `null` for such
 * without a look, and words at a distance from them.
 */
export const shown = (looked: readonly (Look | null | undefined)[], { row, column: left, rows }: Spot): SheetFormat[] =>
  looked.flatMap((look, c): SheetFormat[] => {
    const [heading, body] = [column(left + c, row, 1), column(left + c, row + 1, rows - 1)];
    if (look) return [right(heading), { kind: 'look', cells: body, look }];
    if (look === null) return [right(heading)];
    const isAside = c > 0 && looked[c - 1] !== undefined;
    return isAside ? [heading, body].map((cells) => ({ kind: 'look', cells, look: 'aside' })) : [];
  });

/** Shows the cells of columns that hold a share or days, row by row as `measures` says; such columns are `null` among the looks. */
export function measuredLooks(
  looked: readonly (Look | null | undefined)[],
  measures: readonly Measure[],
  { row, column: left }: Pick<Spot, 'row' | 'column'>,
): SheetFormat[] {
  const places = looked.flatMap((look, c) => (look === null ? [c] : []));
  return measures.flatMap((measure, r) => {
    const look = measure === 'share' ? 'shareAmongDays' : measure;
    return places.map((c): SheetFormat => ({ kind: 'look', cells: column(left + c, row + r, 1), look }));
  });
}

const right = (cells: Spot): SheetFormat => ({ kind: 'right', cells });

/** Pixels that a heading takes, of a letter, and the most that a text is given. */
const [BESIDE, LETTER, WIDEST] = [24, 8, 400];

/** How wide a column must be to be read: its heading always, its texts as long as that is no page. */
export function widthOf(cells: Cells, c: number, least: number): number {
  const longest = (rows: Cells) => Math.max(0, ...rows.map((row) => (typeof row[c] === 'string' ? row[c].length : 0)));
  const [heading, texts] = [cells.slice(0, 1), cells.slice(1)].map((rows) => BESIDE + LETTER * longest(rows));
  return Math.max(least, heading, Math.min(WIDEST, texts));
}

export const column = (c: number, row: number, rows: number) => ({ row, column: c, rows, columns: 1 });
