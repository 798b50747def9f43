import { isError } from '../cells/cell.ts';
import type { TimeColumn } from '../cells/column.ts';
import type { Issues } from '../cells/issues.ts';
import { dateOf, isoOf, type Moment, momentOf } from '../cells/moment.ts';
import { isBlankRow, rowOf, type Table } from '../cells/table.ts';
import type { ActionRows } from './log.ts';

/** What the rows of a layout give: entries in columns, rows with something done, and the rows that held anything. */
export interface EntryColumns {
  readonly stages: readonly string[];
  readonly deal: Int32Array;
  readonly stage: Int32Array;
  readonly at: Float64Array;
  readonly left: Float64Array | null;
  readonly position: Int32Array;
  readonly actions: ActionRows;
  readonly rows: number;
}

/** From this moment on a date stands for "never". Rule T3. */
export const PLACEHOLDERS_FROM = momentOf(2100, 1, 1);

/** Tells whether an entry's date is a placeholder: from 2100 on, the first or the last day of a year. */
function isPlaceholder(moment: Moment): boolean {
  if (!(moment >= PLACEHOLDERS_FROM)) return false;
  const { month, day } = dateOf(moment);
  return (month === 1 && day === 1) || (month === 12 && day === 31);
}

/** Counts a row that names no deal: blank, the headings again, or an issue. */
export function noDeal(table: Table, position: number, issues: Issues): boolean {
  const row = table.cells[table.from + position];
  if (isBlankRow(row)) {
    issues.add('blankRow', rowOf(table, position));
    return false;
  }
  issues.add('noDeal', rowOf(table, position));
  return true;
}

/** Tells whether a row's moment can be used; otherwise says why not. A far date stays, for Rule T3 to name. */
export function usable(table: Table, times: TimeColumn, position: number, at: Moment, issues: Issues): boolean {
  const row = rowOf(table, position);
  if (isPlaceholder(at)) issues.add('placeholder', row, isoOf(at));
  else if (at >= PLACEHOLDERS_FROM) return true;
  else {
    const cell = table.cells[table.from + position][times.column];
    if (isError(cell)) issues.add('errorCell', row, String(cell));
    else if (cell === 0 || cell === null || cell === undefined || String(cell).trim() === '') issues.add('noDate', row);
    else issues.add('unreadDate', row, table.names[times.column]);
  }
  return false;
}

/** An exit that counts: after the entry, and no placeholder. */
export function exitOf(table: Table, left: Moment, entered: Moment, position: number, issues: Issues): Moment {
  if (left >= PLACEHOLDERS_FROM) {
    issues.add('placeholder', rowOf(table, position), isoOf(left));
    return Number.NaN;
  }
  if (left < entered) {
    issues.add('leftBeforeEntered', rowOf(table, position));
    return Number.NaN;
  }
  return left;
}
