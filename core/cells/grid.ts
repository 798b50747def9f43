import { toStay } from '../scratch.ts';
import { type Cell, type Cells, isBlankRow } from './cell.ts';

/** Tells whether rows `from` to `to` of other cells are those that a column was built from. */
export type IsSame = (cells: Cells, from: number, to: number) => boolean;

/** A column as built, and how to tell later whether other cells would give it again. */
interface Built {
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  /** Called once, while the cells are still at hand. */
  readonly seal: (cells: Cells) => IsSame;
  isSame: IsSame | null;
}

/**
 * A range of cells and what was read of it: columns as built, tops of columns, single rows. So nothing is read twice,
 * and a range that is handed in again can be compared with what was read of it, exactly.
 */
export interface Grid {
  /** The cells at hand; none between calls. */
  cells: Cells;
  /** Behind the last row that holds something. */
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

/** Takes a range of cells. Nothing is read but its end. */
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

/** Gives a cell of a column that is read anyway, or that {@link lookedDown} is told of. */
export const cellAt = ({ grid, from }: Body, position: number, column: number): Cell => grid.cells[from + position][column];

/** Takes note that a column was looked at down to a row of the range (left out). */
export function lookedDown({ grid }: Body, column: number, to: number): void {
  if ((grid.tops.get(column)?.to ?? 0) < to) grid.tops.set(column, { to, seen: [] });
}

/** Rows read or compared at once: few enough to stay at hand while the next column is looked at. */
const BLOCK = 512;

/** A column while it is built: the rows of the range come in their order, some at a time. */
export interface Building<T> {
  readonly take: (cells: Cells, from: number, to: number) => void;
  readonly done: () => T;
}

/** A column that can be asked of a body: under which key it is kept, how it is built, and how to tell its cells from others. */
export interface Wanted<T> {
  readonly key: string;
  readonly begin: () => Building<T>;
  seal(value: T, cells: Cells): IsSame;
}

/** Builds a column of a body, or hands back what was built before. */
export function columnOf<T>(body: Body, wanted: Wanted<T>): T {
  readTogether(body, [wanted]);
  return body.grid.columns.get(placeOf(body, wanted))?.value as T;
}

const placeOf = ({ from, to }: Body, { key }: Wanted<unknown>): string => `${key} ${from} ${to}`;

/** Builds what is not built yet of several columns, rows that were fetched for one being at hand for the others. Linear. */
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

/** Lets the cells go and keeps what tells them from others. Linear in what was read since it was last called. */
export function letGo(grid: Grid): void {
  const { cells } = grid;
  if (cells.length === 0) return;
  for (const built of grid.columns.values()) built.isSame = built.isSame ?? built.seal(cells);
  for (const [column, top] of grid.tops)
    if (top.seen.length < top.to) top.seen = Array.from({ length: top.to }, (_, r) => cells[r][column]);
  grid.cells = [];
}

/** Tells whether other cells hold the same wherever this grid was read, so that they would be read as the same. Linear. */
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

/** Above this share of cells that are not as built, all are kept as they were. */
const MANY = 1 / 16;

/** Gives the first row from one on whose cell is not as it was built, `end` where all are. */
export type FirstOther = (cells: Cells, from: number, end: number) => number;

/** Seals a column whose cells mostly can be told from what was built. The others are kept as they were. */
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
