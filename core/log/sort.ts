import { isSameRow, rowAt } from '../cells/grid.ts';
import type { Issues } from '../cells/issues.ts';
import { rowOf } from '../cells/table.ts';
import { float64, int32 } from '../scratch.ts';
import { chainOf, type Move } from './chain.ts';
import type { Log } from './log.ts';

/** Columns of entries in the order of the rows. A point below 0 names no stage. */
export interface Lines {
  readonly deal: Int32Array;
  readonly point: Int32Array;
  readonly at: Float64Array;
  readonly left: Float64Array | null;
  /** The point before, -1 where none is named; `null` where the log tells no point before. */
  readonly from: Int32Array | null;
  readonly position: Int32Array;
}

/** Columns of entries sorted by deal and time: a deal's stand from `offset[d]` to `offset[d + 1]`. */
export interface SortedLines {
  readonly offset: Int32Array;
  readonly point: Int32Array;
  readonly at: Float64Array;
  /** Explicit exits, `NaN` where none; `null` where the log has none at all. */
  readonly left: Float64Array | null;
  readonly from: Int32Array | null;
  readonly position: Int32Array;
}

/** Runs up to this length are sorted by insertion, as most deals are; longer ones must not cost their square. */
const SHORT = 24;

/**
 * Takes the lines that name a stage and happened by a moment, grouped by deal (a counting sort) and sorted by time.
 * The columns are copied into that order once, so that every later pass runs straight through.
 */
export function sortLines(lines: Lines, deals: number, asOf: number): SortedLines {
  const known = inOrder(lines, asOf);
  if (known !== 'no') return asTheyAre(lines, deals, known);
  const { deal, point, at } = lines;
  const n = deal.length;
  const offset = int32(deals + 1);
  for (let i = 0; i < n; i++) if (point[i] >= 0 && at[i] <= asOf) offset[deal[i] + 1]++;
  for (let d = 0; d < deals; d++) offset[d + 1] += offset[d];
  const order = int32(offset[deals]);
  const next = offset.slice(0, deals);
  for (let i = 0; i < n; i++) if (point[i] >= 0 && at[i] <= asOf) order[next[deal[i]]++] = i;
  for (let d = 0; d < deals; d++) sortByTime(order, at, offset[d], offset[d + 1]);
  const left = lines.left && gather(lines.left, order);
  if (left) for (let i = 0; i < left.length; i++) if (left[i] > asOf) left[i] = Number.NaN;
  return {
    offset,
    point: gather(point, order),
    at: gather(at, order),
    left,
    from: lines.from && gather(lines.from, order),
    position: gather(lines.position, order),
  };
}

/** Tells whether every line counts, and all stand by deal and time already, as most exports do; some perhaps at one moment. */
function inOrder({ deal, point, at, left }: Lines, asOf: number): 'no' | 'with ties' | 'yes' {
  let hasTies = false;
  for (let i = 0; i < deal.length; i++) {
    if (point[i] < 0 || at[i] > asOf || (left && left[i] > asOf)) return 'no';
    if (i === 0 || deal[i] > deal[i - 1]) continue;
    if (deal[i] < deal[i - 1] || at[i] < at[i - 1]) return 'no';
    hasTies = hasTies || at[i] === at[i - 1];
  }
  return hasTies ? 'with ties' : 'yes';
}

/** Takes the columns without a copy; where ties are to be settled, positions and exits change places, so they are copied. */
function asTheyAre({ deal, point, at, left, from, position }: Lines, deals: number, order: 'with ties' | 'yes'): SortedLines {
  const offset = int32(deals + 1);
  for (let i = 0; i < deal.length; i++) offset[deal[i] + 1]++;
  for (let d = 0; d < deals; d++) offset[d + 1] += offset[d];
  const own = <T extends Float64Array | Int32Array>(column: T): T => (order === 'yes' ? column : (column.slice() as T));
  return { offset, point, at, left: left && own(left), from, position: own(position) };
}

function gather<T extends Int32Array | Float64Array>(column: T, order: Int32Array): T {
  const gathered = (column instanceof Float64Array ? float64(order.length) : int32(order.length)) as T;
  for (let i = 0; i < order.length; i++) gathered[i] = column[order[i]];
  return gathered;
}

function sortByTime(order: Int32Array, at: Float64Array, from: number, to: number): void {
  if (to - from > SHORT) {
    order.subarray(from, to).sort((a, b) => at[a] - at[b]);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const line = order[i];
    const moment = at[line];
    let j = i - 1;
    while (j >= from && at[order[j]] > moment) {
      order[j + 1] = order[j];
      j--;
    }
    order[j + 1] = line;
  }
}

/**
 * Puts entries of one deal at one moment in order: so that moves from and to hold together, otherwise by the pipeline,
 * outcomes last; and counts rows written twice. Rules J1, L5.
 */
export function settleTies(lines: SortedLines, log: Log, issues: Issues): void {
  const { offset, at } = lines;
  for (let d = 0; d + 1 < offset.length; d++) {
    const end = offset[d + 1];
    for (let i = offset[d]; i < end; ) {
      let j = i + 1;
      while (j < end && at[j] === at[i]) j++;
      if (j - i > 1) {
        sortTied(lines, i, j);
        countTwins(lines, i, j, log, issues);
        if (lines.from) sortChained(lines, lines.from, i, j, i > offset[d] ? lines.point[i - 1] : -1);
      }
      i = j;
    }
  }
}

function sortTied(lines: SortedLines, from: number, to: number): void {
  const { point, position, left, from: before } = lines;
  const compare = (a: number, b: number) =>
    point[a] - point[b] || (before ? before[a] - before[b] : 0) || position[a] - position[b];
  if (to - from > SHORT) {
    const order = Int32Array.from({ length: to - from }, (_, i) => from + i).sort(compare);
    reorder(lines, order, from);
    return;
  }
  const swap = (column: Int32Array | Float64Array, a: number, b: number) => {
    const kept = column[a];
    column[a] = column[b];
    column[b] = kept;
  };
  for (let i = from + 1; i < to; i++) {
    for (let j = i; j > from && compare(j - 1, j) > 0; j--) {
      swap(point, j - 1, j);
      swap(position, j - 1, j);
      if (left) swap(left, j - 1, j);
      if (before) swap(before, j - 1, j);
    }
  }
}

function reorder({ point, position, left, from }: SortedLines, order: Int32Array, begin: number): void {
  for (const column of [point, position, left, from])
    if (column) column.set(gather<Int32Array | Float64Array>(column, order), begin);
}

/** Moves that make a chain stand in its order; those written twice are left where they are, as neighbours. */
function sortChained(lines: SortedLines, before: Int32Array, from: number, to: number, current: number): void {
  const moves: Move[] = [];
  const first: number[] = [];
  for (let i = from; i < to; i++) {
    const isTwin = i > from && lines.point[i] === lines.point[i - 1] && before[i] === before[i - 1];
    if (!isTwin) {
      moves.push({ from: before[i], to: lines.point[i] });
      first.push(i);
    }
  }
  const chain = moves.length > 1 ? chainOf(moves, current) : null;
  if (!chain) return;
  const order: number[] = [];
  for (const move of chain) {
    const end = move + 1 < first.length ? first[move + 1] : to;
    for (let i = first[move]; i < end; i++) order.push(i);
  }
  reorder(lines, Int32Array.from(order), from);
}

function countTwins({ point, position }: SortedLines, from: number, to: number, log: Log, issues: Issues): void {
  for (let i = from + 1; i < to; i++) {
    if (position[i] === position[i - 1] || point[i] !== point[i - 1]) continue;
    if (isSameRow(rowAt(log.table, position[i - 1]), rowAt(log.table, position[i])))
      issues.add('duplicateRow', rowOf(log.table, position[i]));
  }
}
