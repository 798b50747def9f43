import { float64, int32 } from '../scratch.ts';
import { type Cell, isBlank, isError, textOf, wordOf } from './cell.ts';
import { currencyOf } from './currency.ts';
import { type DateOrder, momentInOrder, readDateText, scratch } from './date-text.ts';
import { newDictionary } from './dictionary.ts';
import { type Body, type Building, cellAt, columnOf, sealed, type Wanted } from './grid.ts';
import { type DateSystem, type Moment, momentOfNumber } from './moment.ts';
import { readNumberText } from './number-text.ts';

/** A column of words as codes into its dictionary; `-1` is blank. */
export interface WordColumn {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/**
 * A column read as words. Cells that differ only in outer blanks, or as 7 and "7", are the same word. Linear: the cell
 * before is tried first, and raw texts share one dictionary with the words that they stand for.
 */
export const wordsOf = (body: Body, column: number): Wanted<WordColumn> => ({
  key: `words ${column}`,
  begin: () => newWords(body, column),
  seal: ({ codes, words }, cells) =>
    sealed(cells, body, column, (now, from, end) => {
      let r = from;
      for (; r < end; r++) {
        const code = codes[r - body.from];
        if (now[r][column] !== (code < 0 ? '' : words[code])) break;
      }
      return r;
    }),
});

/** Reads {@link wordsOf} a column. */
export const readWords = (body: Body, column: number): WordColumn => columnOf(body, wordsOf(body, column));

/** So many words are few. */
const NEAR = 64;

function newWords({ from, to }: Body, column: number): Building<WordColumn> {
  const codes = int32(to - from);
  const texts = newDictionary();
  /** Words by code, and by code of a text that of its word; as long as every text is its own word, none of it is needed. */
  let words: string[] | null = null;
  let wordOfText: number[] = [];
  let known = 0;
  const codeOfOther = new Map<Cell, number>();
  const codeOfText = (text: string): number => {
    const place = texts.codeOf(text);
    if (place < known) return words === null ? place : wordOfText[place];
    known++;
    const word = wordOf(text);
    if (words === null) {
      if (word === text && word !== '') return place;
      words = texts.texts.slice(0, place);
      wordOfText = words.map((_, code) => code);
    }
    wordOfText.push(-1);
    if (word !== '') wordOfText[place] = word === text ? words.push(word) - 1 : codeOfText(word);
    return wordOfText[place];
  };
  let last: Cell = '';
  let lastCode = -1;
  /** Of few words, each where it is found by its length and last letter. */
  const near: string[] = Array.from({ length: NEAR }, () => '');
  const nearCodes = new Int32Array(NEAR).fill(-1);
  const codeOfNear = (text: string): number => {
    const place = (text.length * 8 + text.charCodeAt(text.length - 1)) & (NEAR - 1);
    if (near[place] === text) return nearCodes[place];
    const code = codeOfText(text);
    near[place] = text;
    nearCodes[place] = code;
    return code;
  };
  return {
    take(cells, begin, end) {
      let before = last;
      let code = lastCode;
      for (let r = begin; r < end; r++) {
        const cell = cells[r][column];
        if (cell !== before) {
          if (typeof cell === 'string') code = known < NEAR ? codeOfNear(cell) : codeOfText(cell);
          else {
            code = codeOfOther.get(cell) ?? codeOfText(wordOf(cell));
            codeOfOther.set(cell, code);
          }
          before = cell;
        }
        codes[r - from] = code;
      }
      last = before;
      lastCode = code;
    },
    done() {
      texts.close();
      return { codes, words: words ?? texts.texts };
    },
  };
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
}

/** A column read as moments, but for numeric text dates, whose order {@link settledTimes} is given. Linear. */
export const timesOf = (body: Body, column: number, system: DateSystem): Wanted<TimeColumn> => ({
  key: `times ${column} ${system}`,
  begin: () => newTimes(body, column, system),
  seal: ({ at }, cells) =>
    sealed(cells, body, column, (now, from, end) => {
      let r = from;
      for (; r < end; r++) {
        const cell = now[r][column];
        if (typeof cell !== 'number' || momentOfNumber(cell, system) !== at[r - body.from]) break;
      }
      return r;
    }),
});

/** Reads {@link timesOf} a column. */
export const readTimes = (body: Body, column: number, system: DateSystem): TimeColumn =>
  columnOf(body, timesOf(body, column, system));

function newTimes({ from, to }: Body, column: number, system: DateSystem): Building<TimeColumn> {
  const at = float64(to - from);
  const pending: number[] = [];
  let dayFirst = 0;
  let monthFirst = 0;
  const ofText = (text: string, i: number): number => {
    if (text === '' || isError(text)) return Number.NaN;
    const kind = readDateText(text);
    if (kind === 'certain') return scratch.moment;
    if (kind === 'needs order') {
      pending.push(i);
      if (scratch.first > 12) dayFirst++;
      else if (scratch.second > 12) monthFirst++;
    }
    return Number.NaN;
  };
  return {
    take(cells, begin, end) {
      for (let r = begin; r < end; r++) {
        const cell = cells[r][column];
        if (typeof cell === 'number') at[r - from] = momentOfNumber(cell, system);
        else at[r - from] = typeof cell === 'string' ? ofText(cell, r - from) : Number.NaN;
      }
    },
    done: () => ({ column, at, pending, dayFirst, monthFirst }),
  };
}

/** Gives a column whose numeric dates are read in the given order; `NaN` where the calendar has no such day. */
export function settledTimes(body: Body, times: TimeColumn, system: DateSystem, order: DateOrder): TimeColumn {
  if (times.pending.length === 0) return times;
  const settle = (): TimeColumn => {
    const at = times.at.slice();
    for (const i of times.pending) {
      readDateText(String(cellAt(body, i, times.column)));
      at[i] = momentInOrder(order);
    }
    return { ...times, at };
  };
  // Its cells are told from others by the column that it was made of.
  const key = `times ${times.column} ${system} ${order}`;
  return columnOf(body, { key, begin: () => ({ take: () => undefined, done: settle }), seal: () => () => true });
}

/** A column of numbers, `NaN` where it holds none, and the currencies that its texts name. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly currencies: ReadonlySet<string>;
}

/** A column read as numbers. Linear. */
export const numbersOf = (body: Body, column: number): Wanted<NumberColumn> => ({
  key: `numbers ${column}`,
  begin: () => newNumbers(body, column),
  seal: ({ values }, cells) =>
    sealed(cells, body, column, (now, from, end) => {
      let r = from;
      while (r < end && now[r][column] === values[r - body.from]) r++;
      return r;
    }),
});

/** Reads {@link numbersOf} a column. */
export const readNumbers = (body: Body, column: number): NumberColumn => columnOf(body, numbersOf(body, column));

function newNumbers({ from, to }: Body, column: number): Building<NumberColumn> {
  const values = float64(to - from);
  const currencies = new Set<string>();
  return {
    take(cells, begin, end) {
      for (let r = begin; r < end; r++) {
        const cell = cells[r][column];
        values[r - from] = numberOf(cell);
        if (typeof cell !== 'string' || isBlank(cell) || isError(cell)) continue;
        const currency = currencyOf(textOf(cell));
        if (currency) currencies.add(currency);
      }
    },
    done: () => ({ values, currencies }),
  };
}

/**
 * Reads one cell as a number, also as people write it; `NaN` where it is none.
 * @param cell as a host hands it over.
 * @example numberOf('1 200,5') // 1200.5
 */
export function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && !isBlank(cell) ? readNumberText(textOf(cell)) : Number.NaN;
}

/**
 * The moment of one cell of the settings or of a small table; `NaN` where it is none or its order is open.
 * @param cell as a host hands it over.
 * @param system in which serials count.
 * @param order of day and month in texts; `null` where it is not known.
 * @example isoOf(momentOfCell('2025-03-05', 1900, null)) // '2025-03-05'
 */
export function momentOfCell(cell: Cell, system: DateSystem, order: DateOrder | null): Moment {
  if (typeof cell === 'number') return momentOfNumber(cell, system);
  if (typeof cell !== 'string' || isBlank(cell)) return Number.NaN;
  const kind = readDateText(cell);
  if (kind === 'certain') return scratch.moment;
  if (kind === 'none') return Number.NaN;
  const certainOrder = order ?? (scratch.first > 12 ? 'dmy' : scratch.second > 12 ? 'mdy' : null);
  return certainOrder ? momentInOrder(certainOrder) : Number.NaN;
}
