import { toStay } from '../scratch.ts';
import { type Cell, type Cells, isBlankRow } from './cell.ts';

/** Tells whether rows `from` to `to` of these cells would parse into the same column. */
export type IsSame = (cells: Cells, from: number, to: number) => boolean;

/** A parsed column with its cache check. */
interface Built {
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  /** Makes the cache check; called once, while the cells are still in memory. */
  readonly seal: (cells: Cells) => IsSame;
  isSame: IsSame | null;
}

/**
 * A range of cells with a cache of what was parsed from it: columns, tops of columns, single rows. Nothing is parsed twice, and a
 * range that is passed in again is compared exactly with what was read.
 */
export interface Grid {
  /** The cells; empty between calls. */
  cells: Cells;
  /** One past the last row that is not blank. */
  readonly end: number;
  readonly columns: Map<string, Built>;
  /** By column, how many rows of the range were looked at from its top on, and what they held. */
  readonly tops: Map<number, { to: number; seen: readonly Cell[] }>;
  /** Rows that were looked at as a whole. */
  readonly rows: Map<number, readonly Cell[]>;
}

/** Part of a grid: rows `from` (included) to `to` (left out). */
export interface Body {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
}

/**
 * Takes a range of cells. Nothing is read but its end.
 * @param cells rows of a range; they are not copied.
 * @example newGrid(log).cells.length // 8
 */
export function newGrid(cells: Cells): Grid {
  let end = cells.length;
  while (end > 0 && isBlankRow(cells[end - 1])) end--;
  const grid: Grid = { cells, end, columns: new Map(), tops: new Map(), rows: new Map() };
  if (end > 0) rowOfGrid(grid, end - 1);
  return grid;
}

export const gridOf = (range: Cells | Grid): Grid => ('cells' in range ? range : newGrid(range));

/** Gives a whole row of the range. */
export function rowOfGrid({ cells, rows }: Grid, row: number): readonly Cell[] {
  if (!rows.has(row)) rows.set(row, cells[row].slice());
  return cells[row];
}

/** Gives a whole row of a body. */
export const rowAt = ({ grid, from }: Body, position: number): readonly Cell[] => rowOfGrid(grid, from + position);

/** Returns a cell of a column that is parsed anyway, or that {@link lookedDown} was called for. */
export const cellAt = ({ grid, from }: Body, position: number, column: number): Cell => grid.cells[from + position][column];

/** Records that a column was read down to a row (exclusive), so that the cache check compares it. */
export function lookedDown({ grid }: Body, column: number, to: number): void {
  if ((grid.tops.get(column)?.to ?? 0) < to) grid.tops.set(column, { to, seen: [] });
}

/** Rows per block: few enough to stay in the processor's cache while the next column is read. */
const BLOCK = 512;

/** A column being parsed; rows come in order, a block at a time. */
export interface Building<T> {
  readonly take: (cells: Cells, from: number, to: number) => void;
  readonly done: () => T;
}

/** A column that can be parsed: its cache key, its parser, and its cache check. */
export interface Wanted<T> {
  readonly key: string;
  readonly begin: () => Building<T>;
  seal(value: T, cells: Cells): IsSame;
}

/** Parses a column, or returns it from the cache. */
export function columnOf<T>(body: Body, wanted: Wanted<T>): T {
  readTogether(body, [wanted]);
  return body.grid.columns.get(placeOf(body, wanted))?.value as T;
}

const placeOf = ({ from, to }: Body, { key }: Wanted<unknown>): string => `${key} ${from} ${to}`;

/** Parses several columns in one pass over the rows, except those that are cached. Linear. */
export function readTogether(body: Body, wanted: readonly Wanted<unknown>[]): void {
  const { grid, from, to } = body;
  const missing = wanted.filter((one) => !grid.columns.has(placeOf(body, one)));
  toStay(() => {
    const building = missing.map((one) => one.begin());
    for (let begin = from; begin < to; begin += BLOCK)
      for (const { take } of building) take(grid.cells, begin, Math.min(to, begin + BLOCK));
    missing.forEach((one, i) => {
      const value = building[i].done();
      grid.columns.set(placeOf(body, one), { value, from, to, seal: (cells) => one.seal(value, cells), isSame: null });
    });
  });
}

/**
 * Frees the cells and keeps what the cache check needs. Linear in what was read since the last call.
 * @param grid that is no longer read.
 * @example (() => { const grid = newGrid(log); letGo(grid); return grid.cells.length; })() // 0
 */
export function letGo(grid: Grid): void {
  const { cells } = grid;
  if (cells.length === 0) return;
  for (const built of grid.columns.values()) built.isSame = built.isSame ?? built.seal(cells);
  for (const [column, top] of grid.tops)
    if (top.seen.length < top.to) top.seen = Array.from({ length: top.to }, (_, r) => cells[r][column]);
  grid.cells = [];
}

/**
 * Tells whether other cells hold the same wherever this grid was read, so that they would be read as the same. Linear.
 * @param grid that was read.
 * @param cells a range.
 * @example isSameRange(newGrid(log), log) // true
 */
export function isSameRange({ end, columns, tops, rows }: Grid, cells: Cells): boolean {
  if (cells.length < end) return false;
  for (const [r, row] of rows) if (!isSameRow(row, cells[r])) return false;
  for (const [column, { to, seen }] of tops) for (let r = 0; r < to; r++) if (cells[r][column] !== seen[r]) return false;
  for (let begin = 0; begin < end; begin += BLOCK) {
    for (const { from, to, isSame } of columns.values()) {
      const [first, last] = [Math.max(from, begin), Math.min(to, begin + BLOCK)];
      if (first < last && !isSame?.(cells, first, last)) return false;
    }
  }
  for (let r = end; r < cells.length; r++) if (!isBlankRow(cells[r])) return false;
  return true;
}

/** Tells whether two rows hold the same cells. */
export function isSameRow(a: readonly Cell[], b: readonly Cell[] | undefined): boolean {
  if (b === undefined || a.length !== b.length) return false;
  for (let c = 0; c < a.length; c++) if (a[c] !== b[c]) return false;
  return true;
}

/** If more than this share of the raw cells can't be reproduced from the parsed values, all raw cells are kept. */
const MANY = 1 / 16;

/** Returns the first row from `from` on whose raw cell can't be reproduced from the parsed value, `end` if there is none. */
export type FirstOther = (cells: Cells, from: number, end: number) => number;

/** Makes the cache check of a parsed column; keeps raw cells only where the parsed value can't reproduce them. */
export function sealed(cells: Cells, { from, to }: Body, column: number, firstOther: FirstOther): IsSame {
  const others = new Map<number, Cell>();
  for (let r = firstOther(cells, from, to); r < to; r = firstOther(cells, r + 1, to)) {
    others.set(r, cells[r][column]);
    if (others.size > (to - from) * MANY) return sealedWhole(cells, from, to, column);
  }
  return (now, first, last) => {
    for (let r = firstOther(now, first, last); r < last; r = firstOther(now, r + 1, last))
      if (!(others.has(r) && others.get(r) === now[r][column])) return false;
    return true;
  };
}

function sealedWhole(cells: Cells, from: number, to: number, column: number): IsSame {
  const kept: Cell[] = [];
  for (let r = from; r < to; r++) kept.push(cells[r][column]);
  return (now, first, last) => {
    for (let r = first; r < last; r++) if (now[r][column] !== kept[r - from]) return false;
    return true;
  };
}
