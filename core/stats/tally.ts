/** Ways in which a spell can end that share a number with its age: 0 to 7. */
const ENDS = 8;

/** Collects spells (an age in milliseconds and how it ended) in one growing column. */
export interface Spells {
  /** Adds a spell; `end` 0 is censored, others are causes. */
  add(age: number, end: number): void;
  readonly size: number;
  /** Sorts what was collected into a tally. n log n. */
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
}

/** Starts a collection of spells that end in one of `causes` ways (at most 7) or are censored. */
export function newSpells(causes: number): Spells {
  let keys = new Float64Array(16);
  let size = 0;
  return {
    add(age, end) {
      if (size === keys.length) {
        const more = new Float64Array(size * 2);
        more.set(keys);
        keys = more;
      }
      keys[size++] = age * ENDS + end;
    },
    get size() {
      return size;
    },
    tally: () => tallyOf(keys.subarray(0, size), causes + 1),
  };
}

/** Age and end share one number, so that a plain sort puts events in order. */
function tallyOf(keys: Float64Array, ends: number): Tally {
  keys.sort();
  let distinct = 0;
  let last = Number.NaN;
  for (let i = 0; i < keys.length; i++) {
    const age = Math.floor(keys[i] / ENDS);
    if (age !== last) distinct++;
    last = age;
  }
  const ages = new Float64Array(distinct);
  const counts = Array.from({ length: ends }, () => new Int32Array(distinct));
  let at = -1;
  last = Number.NaN;
  for (let i = 0; i < keys.length; i++) {
    const age = Math.floor(keys[i] / ENDS);
    if (age !== last) ages[++at] = age;
    last = age;
    counts[keys[i] - age * ENDS][at]++;
  }
  return { ages, counts, n: keys.length };
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
export const censoredOf = (tally: Tally): number => tally.counts[0].reduce((sum, c) => sum + c, 0);

/** At each age, how many spells ended for a reason that counts (any cause but 0), and how many were at risk. */
export interface Risk {
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
}

export function riskOf(tally: Tally): Risk {
  const n = tally.ages.length;
  const atRisk = new Int32Array(n);
  const events = new Int32Array(n);
  let left = tally.n;
  for (let i = 0; i < n; i++) {
    atRisk[i] = left;
    let gone = tally.counts[0][i];
    for (let end = 1; end < tally.counts.length; end++) {
      events[i] += tally.counts[end][i];
      gone += tally.counts[end][i];
    }
    left -= gone;
  }
  return { atRisk, events };
}
