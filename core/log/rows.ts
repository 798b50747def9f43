import { isBlankRow, isError, textOf } from '../cells/cell.ts';
import type { TimeColumn, WordColumn } from '../cells/column.ts';
import { isFooter } from '../cells/footer.ts';
import { cellAt, rowAt } from '../cells/grid.ts';
import type { Issues } from '../cells/issues.ts';
import type { Mapping } from '../cells/mapping.ts';
import { DAY, dateOf, isoOf, type Moment, momentOf } from '../cells/moment.ts';
import { isHeaderAgain, rowOf, type Table } from '../cells/table.ts';
import type { TimeReader } from '../cells/time-reader.ts';
import type { StageOutcome } from './stage-words.ts';

/** Things done with a deal: in the log's rows without a stage, or in a second table. */
export interface ActionRows {
  readonly deal: Int32Array;
  readonly at: Float64Array;
  readonly position: Int32Array;
}

/** A deal that was in its first stage before the log observed it. Rule D7. */
export interface LateDeal {
  readonly deal: number;
  /** When it truly came there, `NaN` where nobody knows. */
  readonly entered: Moment;
  readonly observedFrom: Moment;
}

/** What the rows of a layout give: entries in columns, rows with something done, and the rows that held anything. */
export interface EntryColumns {
  readonly stages: readonly string[];
  readonly deal: Int32Array;
  readonly stage: Int32Array;
  readonly at: Float64Array;
  readonly left: Float64Array | null;
  /** Codes of the stage before, -1 where the row names none; `null` where the layout tells none. */
  readonly from: Int32Array | null;
  readonly position: Int32Array;
  readonly actions: ActionRows;
  /** Deals that the layout itself shows to have come into their first stage before they were observed. Rule D7. */
  readonly late: readonly LateDeal[];
  readonly rows: number;
}

/** What every reader needs of a table. */
export interface RowsToRead {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly deals: WordColumn;
  readonly reader: TimeReader;
  readonly issues: Issues;
  /** 1 for rows of the pipeline in question; `null` where all rows are. */
  readonly ofPipeline: Uint8Array | null;
  /** Tells the outcome that a folded word names, by the stages table first. */
  readonly outcomeOf: (folded: string) => StageOutcome;
}

/** A growing list of entries. */
export interface EntryList {
  add(deal: number, stage: number, at: Moment, position: number, from?: number, left?: Moment): void;
  columns(): Pick<EntryColumns, 'deal' | 'stage' | 'at' | 'position'> & {
    readonly from: Int32Array;
    readonly left: Float64Array;
  };
}

export function newEntryList(): EntryList {
  const lists = { deal: [] as number[], stage: [] as number[], at: [] as number[], position: [] as number[] };
  const before: number[] = [];
  const exits: number[] = [];
  return {
    add(deal, stage, at, position, from = -1, left = Number.NaN) {
      lists.deal.push(deal);
      lists.stage.push(stage);
      lists.at.push(at);
      lists.position.push(position);
      before.push(from);
      exits.push(left);
    },
    columns: () => ({
      deal: Int32Array.from(lists.deal),
      stage: Int32Array.from(lists.stage),
      at: Float64Array.from(lists.at),
      position: Int32Array.from(lists.position),
      from: Int32Array.from(before),
      left: Float64Array.from(exits),
    }),
  };
}

export const noActions: ActionRows = { deal: new Int32Array(0), at: new Float64Array(0), position: new Int32Array(0) };

/** From this moment on a date stands for "never". Rule T3. */
export const PLACEHOLDERS_FROM = momentOf(2100, 1, 1);

/** Tells whether an entry's date is a placeholder: from 2100 on, the first or the last day of a year. */
function isPlaceholder(moment: Moment): boolean {
  return moment >= PLACEHOLDERS_FROM && isYearsEdge(moment);
}

/** Tells whether a moment lies on the first or the last day of a year. */
function isYearsEdge(moment: Moment): boolean {
  if (!Number.isFinite(moment)) return false;
  const { month, day } = dateOf(moment);
  return (month === 1 && day === 1) || (month === 12 && day === 31);
}

/** Counts a row that names no deal: blank, the headings again, or an issue. */
export function noDeal(table: Table, position: number, issues: Issues): boolean {
  const row = rowAt(table, position);
  if (isBlankRow(row)) {
    issues.add('blankRow', rowOf(table, position));
    return false;
  }
  const isEnd = isFooter(row);
  issues.add(isEnd ? 'footer' : 'noDeal', rowOf(table, position));
  return !isEnd;
}

/**
 * Calls back for every body row that names a deal and is of the pipeline in question; headings written again are counted
 * apart. A call that says `no row` takes its row back. Gives the rows that hold something. Linear.
 */
export function eachDealRow(
  { table, mapping, deals, issues, ofPipeline }: RowsToRead,
  each: (position: number, deal: number) => unknown,
): number {
  const column = mapping.columns.deal as number;
  let rows = 0;
  for (let i = 0; i < table.to - table.from; i++) {
    const deal = deals.codes[i];
    if (deal < 0) {
      if (noDeal(table, i, issues)) rows++;
    } else if (isHeadings(table, i, column)) issues.add('repeatedHeader', rowOf(table, i));
    else if (ofPipeline?.[i] !== 0 && each(i, deal) !== 'no row') rows++;
  }
  return rows;
}

/** Tells whether a row repeats the headings; only those whose deal is the heading's own word are looked at. */
const isHeadings = (table: Table, position: number, deal: number): boolean =>
  textOf(cellAt(table, position, deal)) === table.names[deal] && isHeaderAgain(table, rowAt(table, position));

/** Tells whether a row's moment can be used; otherwise says why not. A far date stays, for Rule T3 to name. */
export function usable(table: Table, times: TimeColumn, position: number, at: Moment, issues: Issues): boolean {
  if (at < PLACEHOLDERS_FROM) return true;
  const row = rowOf(table, position);
  if (isPlaceholder(at)) issues.add('placeholder', row, isoOf(at));
  else if (at >= PLACEHOLDERS_FROM) return true;
  else if (isFooter(rowAt(table, position))) issues.add('footer', row);
  else {
    const cell = cellAt(table, position, times.column);
    if (isError(cell)) issues.add('errorCell', row, String(cell));
    else if (cell === 0 || cell === null || cell === undefined || String(cell).trim() === '') issues.add('noDate', row);
    else issues.add('unreadDate', row, table.names[times.column]);
  }
  return false;
}

/** A moment so much later than all others, on the first or last day of a year, stands for "never". */
const NEVER_AFTER = 180 * DAY;

/**
 * Gives exits without those that stand for "never" though they lie before 2100 (`2050-01-01` in every running row of a
 * warehouse's table), and counts them. Linear.
 */
export function withoutNever(table: Table, left: Float64Array, entered: Float64Array, issues: Issues): Float64Array {
  let last = Number.NEGATIVE_INFINITY;
  for (const moment of left) if (moment > last && moment < PLACEHOLDERS_FROM) last = moment;
  if (!isYearsEdge(last)) return left;
  let next = Number.NEGATIVE_INFINITY;
  for (const moment of entered) if (moment > next && moment < PLACEHOLDERS_FROM) next = moment;
  for (const moment of left) if (moment > next && moment < last) next = moment;
  if (last - next <= NEVER_AFTER) return left;
  return left.map((moment, i) => {
    if (moment === last) issues.add('placeholder', rowOf(table, i), isoOf(last));
    return moment === last ? Number.NaN : moment;
  });
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
