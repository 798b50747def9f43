import { borrow, float64, giveBack, int32 } from '../scratch.ts';
import { sortWhole } from './radix.ts';

/** Ways in which a spell can end that share a number with its age: 0 to 7. */
const ENDS = 8;

/** Collects spells (an age in milliseconds and how it ended) in one growing column. */
export interface Spells {
  /**
   * Adds a spell; `end` 0 is censored, others are causes. `from` is the age at which it was first observed; a spell that
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
  /** Ages above 0 at which spells were first observed, in order: delayed entry. Rule D7. */
  readonly late: Float64Array;
}

/**
 * Starts a collection of spells that end in one of `causes` ways (at most 7) or are censored.
 * @param causes from 1 to 7.
 * @example (() => { const spells = newSpells(1); spells.add(5, 1); return spells.tally().n; })() // 1
 */
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
  const ages = float64(distinct);
  const counts = Array.from({ length: ends }, () => int32(distinct));
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

/**
 * Makes a tally of ages (any whole unit) and their ends, of `causes` ways beside censored.
 * @param ages from 0 on, in any whole unit.
 * @param ends a cause from 1 to `causes`, or 0 for censored, one an age.
 * @param causes from 1 to 7.
 * @example [...tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2).ages] // [1, 2, 3, 4]
 */
export function tallyOfSpells(ages: readonly number[], ends: readonly number[], causes: number): Tally {
  const spells = newSpells(causes);
  ages.forEach((age, i) => {
    spells.add(age, ends[i]);
  });
  return spells.tally();
}

/**
 * How many spells were censored.
 * @param tally spells by age and end.
 * @example censoredOf(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)) // 1
 */
export function censoredOf({ counts }: Tally): number {
  let sum = 0;
  for (let i = 0; i < counts[0].length; i++) sum += counts[0][i];
  return sum;
}

/** At each age, how many spells ended for a reason that counts (any cause but 0), and how many were at risk. */
export interface Risk {
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  /** Everybody at risk had an event while others were yet to be observed: no estimate holds from there on. Rule D7. */
  readonly hasEmptied: boolean;
}

/**
 * Counts who is at risk at each age: observed from an earlier age on, and not yet gone. Rules C2, D2, D7.
 * @param tally spells by age and end.
 * @example [...riskOf(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)).atRisk] // [5, 4, 2, 1]
 */
export function riskOf(tally: Tally): Risk {
  const { ages, counts, n, late } = tally;
  const atRisk = int32(ages.length);
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
  const events = int32(ages.length);
  for (let end = 1; end < counts.length; end++) {
    const ended = counts[end];
    for (let i = 0; i < events.length; i++) events[i] += ended[i];
  }
  return events;
}
