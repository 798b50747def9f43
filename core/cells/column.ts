import { type Cell, type Cells, isBlank, isError, textOf, wordOf } from './cell.ts';
import { type DateOrder, momentInOrder, readDateText, scratch } from './date-text.ts';
import { type DateSystem, type Moment, momentOfNumber } from './moment.ts';
import { readNumberText } from './number-text.ts';

/** A column of words as codes into its dictionary; `-1` is blank. */
export interface WordColumn {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** The body of a table: rows `from` (included) to `to` (left out) of the cells. */
export interface Body {
  readonly cells: Cells;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a column as words. Cells that differ only in outer blanks, or as 7 and "7", are the same word. Linear: the cell
 * before is tried first, and raw texts share one dictionary with the words that they stand for.
 */
export function readWords(body: Body, column: number): WordColumn {
  const { cells, from, to } = body;
  const codes = new Int32Array(to - from);
  const words: string[] = [];
  const codeOfText = new Map<string, number>();
  const codeOfOther = new Map<Cell, number>();
  let last: Cell;
  let lastCode = -1;
  for (let r = from; r < to; r++) {
    const cell = cells[r][column];
    if (cell !== last) {
      const known = typeof cell === 'string' ? codeOfText.get(cell) : codeOfOther.get(cell);
      if (known === undefined) {
        const word = wordOf(cell);
        if (word === cell && word !== '') {
          lastCode = words.push(word) - 1;
          codeOfText.set(word, lastCode);
        } else {
          lastCode = codeOf(word, words, codeOfText);
          if (typeof cell === 'string') codeOfText.set(cell, lastCode);
          else codeOfOther.set(cell, lastCode);
        }
      } else lastCode = known;
      last = cell;
    }
    codes[r - from] = lastCode;
  }
  return { codes, words };
}

function codeOf(word: string, words: string[], known: Map<string, number>): number {
  if (word === '') return -1;
  const code = known.get(word);
  if (code !== undefined) return code;
  words.push(word);
  known.set(word, words.length - 1);
  return words.length - 1;
}

/** A column of moments, `NaN` where blank or unread; numeric dates wait until their order is settled. Rule T2. */
export interface TimeColumn {
  readonly column: number;
  readonly at: Float64Array;
  /** Positions (from the body's first row) that need the order of day and month. */
  readonly pending: readonly number[];
  /** How many of them can only be day-first, and only month-first. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Positions that hold something that is no date. */
  readonly unread: readonly number[];
  readonly errors: readonly number[];
}

/** Reads a column as moments, but for numeric text dates, whose order {@link settleTimes} decides. Linear. */
export function readTimes(body: Body, column: number, system: DateSystem): TimeColumn {
  const { cells, from, to } = body;
  const at = new Float64Array(to - from);
  const pending: number[] = [];
  const unread: number[] = [];
  const errors: number[] = [];
  let dayFirst = 0;
  let monthFirst = 0;
  for (let r = from; r < to; r++) {
    const cell = cells[r][column];
    const i = r - from;
    at[i] = typeof cell === 'number' ? momentOfNumber(cell, system) : Number.NaN;
    if (at[i] > 0 || cell === 0 || isBlank(cell) || cell === '(No value)') continue;
    if (typeof cell === 'string') {
      if (isError(cell)) {
        errors.push(i);
        continue;
      }
      const kind = readDateText(cell);
      if (kind === 'certain') at[i] = scratch.moment;
      else if (kind === 'needs order') {
        pending.push(i);
        if (scratch.first > 12) dayFirst++;
        else if (scratch.second > 12) monthFirst++;
        continue;
      }
    }
    if (Number.isNaN(at[i])) unread.push(i);
  }
  return { column, at, pending, dayFirst, monthFirst, unread, errors };
}

/** Fills in the numeric dates of a column in the given order and tells the positions that have no such day. */
export function settleTimes(body: Body, times: TimeColumn, order: DateOrder): number[] {
  const unread: number[] = [];
  for (const i of times.pending) {
    readDateText(String(body.cells[body.from + i][times.column]));
    times.at[i] = momentInOrder(order);
    if (Number.isNaN(times.at[i])) unread.push(i);
  }
  return unread;
}

/** Reads one cell as a number, also as people write it; `NaN` where it is none. */
export function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && !isBlank(cell) ? readNumberText(textOf(cell)) : Number.NaN;
}

/** The moment of one cell of the settings or of a small table; `NaN` where it is none or its order is open. */
export function momentOfCell(cell: Cell, system: DateSystem, order: DateOrder | null): Moment {
  if (typeof cell === 'number') return momentOfNumber(cell, system);
  if (typeof cell !== 'string' || isBlank(cell)) return Number.NaN;
  const kind = readDateText(cell);
  if (kind === 'certain') return scratch.moment;
  if (kind === 'none') return Number.NaN;
  const certainOrder = order ?? (scratch.first > 12 ? 'dmy' : scratch.second > 12 ? 'mdy' : null);
  return certainOrder ? momentInOrder(certainOrder) : Number.NaN;
}
