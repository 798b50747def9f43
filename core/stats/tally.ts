import { borrow, bytes, floats, gathered, giveBack, wholes } from '../scratch.ts';
import { sortWhole, withOrder } from './radix.ts';

/** Ways in which a spell can end that share a number with its age: 0 to 7. */
const ENDS = 8;

/** Collects spells (an age in milliseconds and how it ended) in one growing column. */
export interface Spells {
  /**
   * Adds a spell; `end` 0 is censored, others are causes. `from` is the age at which it was first watched; a spell that
   * ended no later than that was never at risk and is not counted. Rule D7.
   */
  add(age: number, end: number, from?: number): void;
  readonly size: number;
  /** Sorts what was collected into a tally, and ends the collection. Linear, or n log n where ages are not whole seconds. */
  tally(): Tally;
}

/**
 * Spells in order: distinct ages from the youngest, and for each how many ended in each way. Tallies of parts merge by
 * adding, so that a chunk, a worker or a warehouse can make them.
 */
export interface Tally {
  /** Milliseconds, or days where a test says so: whatever the spells were given in. */
  readonly ages: Float64Array;
  /** `counts[end][i]`: spells that ended in this way at `ages[i]`; end 0 is censored. */
  readonly counts: readonly Int32Array[];
  readonly n: number;
  /** Ages above 0 at which spells were first watched, in order: delayed entry. Rule D7. */
  readonly late: Float64Array;
}

/** Starts a collection of spells that end in one of `causes` ways (at most 7) or are censored. */
export function newSpells(causes: number): Spells {
  let keys = new Float64Array(borrow(0));
  let size = 0;
  let told: Tally | null = null;
  const late: number[] = [];
  return {
    add(age, end, from = 0) {
      if (from > 0) {
        if (age <= from) return;
        late.push(from);
      }
      if (size === keys.length) {
        const more = new Float64Array(borrow(size * 16));
        more.set(keys);
        giveBack(keys.buffer as ArrayBuffer);
        keys = more;
      }
      keys[size++] = age * ENDS + end;
    },
    get size() {
      return size;
    },
    tally() {
      if (told) return told;
      told = tallyOf(keys.subarray(0, size), causes + 1, Float64Array.from(late).sort());
      giveBack(keys.buffer as ArrayBuffer);
      return told;
    },
  };
}

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
    order: wholes(size),
    parts,
    age: floats(size),
    end: bytes(size),
    from: from.length === 0 ? null : floats(size),
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
  cells < MOST_IN_BYTES ? bytes(spells) : wholes(spells);

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
  const ages = floats(size);
  const counts = wholes(size * (causes + 1));
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

/** Age and end share one number, so that a plain sort puts events in order. */
function tallyOf(keys: Float64Array, ends: number, late: Float64Array): Tally {
  const { sorted, unit } = inOrder(keys);
  let distinct = 0;
  let last = Number.NaN;
  for (let i = 0; i < sorted.length; i++) {
    const age = Math.floor(sorted[i] / ENDS);
    if (age !== last) distinct++;
    last = age;
  }
  const ages = floats(distinct);
  const counts = Array.from({ length: ends }, () => wholes(distinct));
  let at = -1;
  last = Number.NaN;
  for (let i = 0; i < sorted.length; i++) {
    const age = Math.floor(sorted[i] / ENDS);
    if (age !== last) ages[++at] = age * unit;
    last = age;
    counts[sorted[i] - age * ENDS][at]++;
  }
  if (sorted instanceof Uint32Array) giveBack(sorted.buffer as ArrayBuffer);
  return { ages, counts, n: keys.length, late };
}

/** Below this many keys a change of unit costs more than it saves. */
const FEW = 1000;
const SECOND = 1000;
const HIGHEST = 4_294_967_296;

/** Sorts keys: in whole seconds where all ages are, which sorts in linear time; otherwise as they are. */
function inOrder(keys: Float64Array): { sorted: Float64Array | Uint32Array; unit: number } {
  if (keys.length < FEW) return { sorted: keys.sort(), unit: 1 };
  const whole = new Uint32Array(borrow(keys.length * 4), 0, keys.length);
  for (let i = 0; i < keys.length; i++) {
    const age = Math.floor(keys[i] / ENDS);
    const seconds = age / SECOND;
    const key = seconds * ENDS + (keys[i] - age * ENDS);
    if (seconds !== Math.floor(seconds) || key < 0 || key >= HIGHEST) {
      giveBack(whole.buffer as ArrayBuffer);
      return { sorted: keys.sort(), unit: 1 };
    }
    whole[i] = key;
  }
  sortWhole(whole);
  return { sorted: whole, unit: SECOND };
}

/** Makes a tally of ages (any whole unit) and their ends, of `causes` ways beside censored. */
export function tallyOfSpells(ages: readonly number[], ends: readonly number[], causes: number): Tally {
  const spells = newSpells(causes);
  ages.forEach((age, i) => {
    spells.add(age, ends[i]);
  });
  return spells.tally();
}

/** How many spells were censored. */
export function censoredOf({ counts }: Tally): number {
  let sum = 0;
  for (let i = 0; i < counts[0].length; i++) sum += counts[0][i];
  return sum;
}

/** At each age, how many spells ended for a reason that counts (any cause but 0), and how many were at risk. */
export interface Risk {
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  /** Everybody at risk had an event while others were yet to be watched: no estimate holds from there on. Rule D7. */
  readonly hasEmptied: boolean;
}

/** Counts who is at risk at each age: watched from an earlier age on, and not yet gone. Rules C2, D2, D7. */
export function riskOf(tally: Tally): Risk {
  const { ages, counts, n, late } = tally;
  const atRisk = wholes(ages.length);
  const events = eventsOf(tally);
  const [censored] = counts;
  let left = n - late.length;
  let watched = 0;
  let hasEmptied = false;
  for (let i = 0; i < events.length; i++) {
    while (watched < late.length && late[watched] < ages[i]) {
      watched++;
      left++;
    }
    atRisk[i] = left;
    hasEmptied = hasEmptied || (events[i] > 0 && events[i] === left && watched < late.length);
    left -= events[i] + censored[i];
  }
  return { atRisk, events, hasEmptied };
}

/** How many ended at each age in any way but censored. */
function eventsOf({ ages, counts }: Tally): Int32Array {
  if (counts.length === 2) return counts[1];
  const events = wholes(ages.length);
  for (let end = 1; end < counts.length; end++) {
    const ended = counts[end];
    for (let i = 0; i < events.length; i++) events[i] += ended[i];
  }
  return events;
}
