import { borrow, bytes, float64, gathered, giveBack, int32 } from '../scratch.ts';
import { withOrder } from './radix.ts';
import type { Tally } from './tally.ts';

/** Spells in columns: those of one part (a stage) behind those of another, and in each part from the youngest on. */
export interface SortedSpells {
  /** The given place of each, from its part's first; what else is known of them stands in the order that they were given in. */
  readonly order: Int32Array;
  /** Where each part begins, in both orders, and where the last one ends. */
  readonly parts: Int32Array;
  readonly age: Float64Array;
  readonly end: Uint8Array;
  /** Ages at which spells were first watched; `null` where all are watched from the beginning. Rule D7. */
  readonly from: Float64Array | null;
}

/** Spells as they were collected, part by part, in borrowed room. */
export interface CollectedSpells {
  readonly age: Float64Array;
  readonly end: Uint8Array;
  /** Zeros at first; empty where all are watched from the beginning. */
  readonly from: Float64Array;
}

/** Borrows room for so many spells. */
export function borrowSpells(size: number, entry: 'some late' | 'none late'): CollectedSpells {
  const late = entry === 'some late' ? size : 0;
  return {
    age: new Float64Array(borrow(size * 8), 0, size),
    end: new Uint8Array(borrow(size), 0, size),
    from: new Float64Array(borrow(late * 8), 0, late).fill(0),
  };
}

/** Sorts the spells of each part by age, and gives the room of all back. Linear for whole milliseconds. */
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

/** Whether a tally tells every age, or only what the share at the last event depends on. */
export type Detail =
  | 'every age'
  | {
      /** Ages at which fewer are at risk are told one by one. */
      readonly few: number;
    };

/** Says of each spell of a part, by its given place, which collection it is of; any other number for none. */
export type Collections = Uint8Array | Int32Array;

/** Numbers below this are told in a byte, which the processor keeps at hand while spells are looked up in any order. */
const MOST_IN_BYTES = 255;

/** Gives room to say of so many spells which of so many collections they are of; -1 may be said for none. */
export const collections = (spells: number, cells: number): Collections =>
  cells < MOST_IN_BYTES ? bytes(spells) : int32(spells);

/**
 * Tells the sorted spells of a part apart into so many collections, a tally for each. In one of less detail all ages between
 * two censorings are told as the last of them: between censorings the estimators telescope, so that shares, limits and
 * who is at risk come out the same (rules C2, C3). Linear.
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
  // Who comes late changes who is at risk, too.
  const few = detail === 'every age' || spells.from ? Number.POSITIVE_INFINITY : detail.few;
  return toldApart(sorted, cell, cells, causes, few).map((tally, c) => ({
    ...tally,
    late: Float64Array.from(late[c] ?? []).sort(),
  }));
}

type Sorted = Pick<SortedSpells, 'order' | 'age' | 'end'>;

/** Gives by collection the ages at which spells came into sight; those gone by then were never at risk and are taken out. */
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

/** Counts by collection, age and end. Ages are told together where at least `few` are at risk and nobody is censored between. */
function toldApart(
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
