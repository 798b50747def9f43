import { type Cell, isBlank, wordOf } from './cell.ts';
import { momentOfCell, numberOf } from './column.ts';
import { fold } from './fold.ts';
import { lookedDown } from './grid.ts';
import { serialOf } from './moment.ts';
import type { Table } from './table.ts';

/** Rows looked at for a sample. */
const SAMPLED_ROWS = 20_000;

/** Gives filled cells of a column, looked at from the top. */
export function sampleOf(table: Table, column: number, most = 200): Cell[] {
  const sample: Cell[] = [];
  const to = Math.min(table.to, table.from + SAMPLED_ROWS);
  let r = table.from;
  for (; r < to && sample.length < most; r++) {
    const cell = table.grid.cells[r][column];
    if (cell !== 0 && !isBlank(cell) && wordOf(cell) !== '') sample.push(cell);
  }
  lookedDown(table, column, r);
  return sample;
}

/** Deals may repeat so often in a log with one row per deal: copies of rows, repeated headings, names used twice. */
const STRAY = 0.1;
const TOP_ROWS = 5000;
/** So few hits are chance. */
const FEWEST_HITS = 3;

/** Tells whether deals have several rows, looking at a sample; a few stray repetitions are none. */
export function repeats(table: Table, column: number | undefined): boolean {
  if (column === undefined) return false;
  const sample = sampleOf(table, column, TOP_ROWS);
  const top = new Set(sample);
  if (sample.length - top.size > sample.length * STRAY) return true;
  return repeatBelow(table, column, top);
}

/** A long log in the order of time begins with deals that come again far below: rows are looked at all the way down. */
function repeatBelow(table: Table, column: number, top: ReadonlySet<Cell>): boolean {
  const below = table.to - table.from - SAMPLED_ROWS;
  if (below <= 0 || top.size === 0) return false;
  const step = Math.max(1, Math.floor(below / SAMPLED_ROWS));
  let hits = 0;
  for (let r = table.from + SAMPLED_ROWS; r < table.to; r += step) if (top.has(table.grid.cells[r][column])) hits++;
  lookedDown(table, column, table.to);
  return hits >= FEWEST_HITS && hits * step > top.size * STRAY;
}

/** What a sample of a column holds: shares of its filled cells. */
export interface Profile {
  readonly filled: number;
  /** Written as dates: nothing else looks so. */
  readonly dates: number;
  /** Dates, and numbers that can be dates. */
  readonly moments: number;
  readonly numbers: number;
  readonly flags: number;
  /** Distinct words, folded. */
  readonly words: ReadonlySet<string>;
}

/** Serials from 1990 to 2070: numbers outside are not taken for dates where nothing but the content speaks. */
const isPlausible = (serial: number): boolean => serial >= 32_874 && serial < 62_092;

const flag = /^(true|false|0|1|yes|no|ja|nein|да|нет|si|sim|nao|oui|non|tak|nie|taip|ne|ei|jah)$/;

/** Describes a column by its first filled cells. */
export function profileOf(table: Table, column: number): Profile {
  const sample = sampleOf(table, column);
  const count = { dates: 0, moments: 0, numbers: 0, flags: 0 };
  const words = new Set<string>();
  for (const cell of sample) {
    const word = fold(wordOf(cell));
    words.add(word);
    if (flag.test(word)) count.flags++;
    if (!Number.isNaN(numberOf(cell))) count.numbers++;
    const text = String(cell);
    const isBare = typeof cell === 'number' || (/^\s*[\d.,]+\s*$/.test(text) && !/^\d+\.\d+\.\d+/.test(text));
    const dayFirst = momentOfCell(cell, 1900, 'dmy');
    const moment = Number.isNaN(dayFirst) ? momentOfCell(cell, 1900, 'mdy') : dayFirst;
    if (Number.isNaN(moment)) continue;
    if (!isBare) count.dates++;
    if (!isBare || isPlausible(serialOf(moment))) count.moments++;
  }
  const n = Math.max(1, sample.length);
  return {
    filled: sample.length,
    dates: count.dates / n,
    moments: count.moments / n,
    numbers: count.numbers / n,
    flags: count.flags / n,
    words,
  };
}
