import { borrow, bytes, float64, gathered, giveBack, int32 } from '../scratch.ts';
import { withOrder } from './radix.ts';
import type { Tally } from './tally.ts';

/** Spells in columns, by part (a stage), and within each part by age. */
export interface SortedSpells {
  /** For each sorted spell its input index within the part; other columns stay in input order. */
  readonly order: Int32Array;
  /** Offsets of the parts, with the end of the last one. */
  readonly parts: Int32Array;
  readonly age: Float64Array;
  readonly end: Uint8Array;
  /** Entry ages (delayed entry); `null` if all spells are observed from age 0. Rule D7. */
  readonly from: Float64Array | null;
}

/** Spells in input order, part by part, in pooled buffers. */
export interface CollectedSpells {
  readonly age: Float64Array;
  readonly end: Uint8Array;
  /** Entry ages, 0 at first; empty if all spells are observed from age 0. */
  readonly from: Float64Array;
}

/**
 * Allocates columns for spells from the buffer pool; {@link sortedSpells} returns them.
 * @param size number of spells.
 * @param entry whether some enter late; otherwise `from` is empty.
 * @example borrowSpells(2, 'none late').age.length // 2
 */
export function borrowSpells(size: number, entry: 'some late' | 'none late'): CollectedSpells {
  const late = entry === 'some late' ? size : 0;
  return {
    age: new Float64Array(borrow(size * 8), 0, size),
    end: new Uint8Array(borrow(size), 0, size),
    from: new Float64Array(borrow(late * 8), 0, late).fill(0),
  };
}

/**
 * Sorts the spells of each part by age and returns the input's buffers to the pool. Linear for whole milliseconds.
 * @param spells of {@link borrowSpells}, filled in.
 * @param parts offsets of the parts in them, with the end of the last one.
 * @example (() => { const spells = borrowSpells(2, 'none late'); spells.age.set([5, 3]); spells.end.set([1, 0]); return [...sortedSpells(spells, Int32Array.of(0, 2)).order]; })() // [1, 0]
 */
export function sortedSpells({ age, end, from }: CollectedSpells, parts: Int32Array): SortedSpells {
  const size = parts[parts.length - 1];
  const sorted = {
    order: int32(size),
    parts,
    age: float64(size),
    end: bytes(size),
    from: from.length === 0 ? null : float64(size),
  };
  for (let k = 0; k + 1 < parts.length; k++) {
    const here = <T extends Float64Array | Int32Array | Uint8Array>(column: T) => column.subarray(parts[k], parts[k + 1]) as T;
    withOrder(here(age), parts[k + 1] - parts[k], (places, sortedAges) => {
      here(sorted.order).set(places);
      sortedAges(here(sorted.age));
      gathered(here(end), places, here(sorted.end));
      if (sorted.from) gathered(here(from), places, here(sorted.from));
    });
  }
  for (const { buffer } of [age, end, from]) giveBack(buffer as ArrayBuffer);
  return sorted;
}

/** Whether a tally holds every age, or merges those between two censoring times. */
export type Detail =
  | 'every age'
  | {
      /** Ages with fewer at risk are not merged. */
      readonly few: number;
    };

/** The group of each spell of a part, by input index; a number out of range excludes it. */
export type Collections = Uint8Array | Int32Array;

/** Groups below this many fit in bytes, which stay in the processor's cache under random access. */
const MOST_IN_BYTES = 255;

/**
 * Allocates a group index per spell; -1 = excluded.
 * @param spells number of spells of the part.
 * @param cells number of groups.
 * @example collections(3, 2).length // 3
 */
export const collections = (spells: number, cells: number): Collections =>
  cells < MOST_IN_BYTES ? bytes(spells) : int32(spells);

/**
 * Splits the sorted spells of a part by group into tallies. With less detail, event times between two censoring times are merged
 * into the last of them: the product-limit telescopes there, so that shares, limits and numbers at risk stay the same (rules C2, C3).
 * Linear.
 * @param spells of {@link sortedSpells}.
 * @param part index of the part.
 * @param cell the group of each spell of the part; changed where a spell was never at risk.
 * @param cells number of groups.
 * @param causes ways to end beside censored, from 1 to 7.
 * @param detail whether event times may be merged.
 * @example (() => { const spells = borrowSpells(2, 'none late'); spells.age.set([5, 3]); spells.end.set([1, 0]); return talliesOf(sortedSpells(spells, Int32Array.of(0, 2)), 0, collections(2, 1), 1, 1, 'every age')[0].n; })() // 2
 */
export function talliesOf(
  spells: SortedSpells,
  part: number,
  cell: Collections,
  cells: number,
  causes: number,
  detail: Detail,
): Tally[] {
  const here = <T extends Float64Array | Int32Array | Uint8Array>(column: T) =>
    column.subarray(spells.parts[part], spells.parts[part + 1]) as T;
  const sorted = { order: here(spells.order), age: here(spells.age), end: here(spells.end) };
  const late = spells.from ? lateOf(sorted, here(spells.from), cell, cells) : [];
  // Delayed entries change the number at risk between censorings, too.
  const few = detail === 'every age' || spells.from ? Number.POSITIVE_INFINITY : detail.few;
  return splitByGroup(sorted, cell, cells, causes, few).map((tally, c) => ({
    ...tally,
    late: Float64Array.from(late[c] ?? []).sort(),
  }));
}

type Sorted = Pick<SortedSpells, 'order' | 'age' | 'end'>;

/** Returns entry ages by group; excludes spells that ended before they were observed. */
function lateOf({ order, age }: Sorted, from: Float64Array, cell: Collections, cells: number): number[][] {
  const late: number[][] = Array.from({ length: cells }, () => []);
  for (let i = 0; i < order.length; i++) {
    const c = cell[order[i]];
    if (!(c >= 0 && c < cells && from[i] > 0)) continue;
    if (age[i] <= from[i]) cell[order[i]] = -1;
    else late[c].push(from[i]);
  }
  return late;
}

/** Counts by group, age and end; merges ages with at least `few` at risk and no censoring between. */
function splitByGroup(
  { order, age, end }: Sorted,
  cell: Collections,
  cells: number,
  causes: number,
  few: number,
): Omit<Tally, 'late'>[] {
  const left = new Int32Array(cells);
  for (let i = 0; i < cell.length; i++) if (cell[i] >= 0 && cell[i] < cells) left[cell[i]]++;
  const n = left.slice();
  const most = n.map((all) => Math.min(all, few));
  if (few !== Number.POSITIVE_INFINITY) {
    for (let i = 0; i < order.length; i++) {
      const c = cell[order[i]];
      if (end[i] === 0 && c >= 0 && c < cells) most[c]++;
    }
  }
  const offset = new Int32Array(cells + 1);
  for (let c = 0; c < cells; c++) offset[c + 1] = offset[c] + most[c];
  const size = offset[cells];
  const ages = float64(size);
  const counts = int32(size * (causes + 1));
  const next = offset.slice();
  const last = new Float64Array(cells).fill(Number.NaN);
  for (let i = 0; i < order.length; i++) {
    const c = cell[order[i]];
    if (c < 0 || c >= cells) continue;
    const now = age[i];
    let at = next[c] - 1;
    if (now !== last[c]) {
      last[c] = now;
      if (left[c] < few || at < offset[c] || counts[at] > 0) next[c] = ++at + 1;
      ages[at] = now;
    }
    left[c]--;
    counts[end[i] * size + at]++;
  }
  return Array.from(n, (all, c) => ({
    ages: ages.subarray(offset[c], next[c]),
    counts: Array.from({ length: causes + 1 }, (_, way) => counts.subarray(way * size + offset[c], way * size + next[c])),
    n: all,
  }));
}
