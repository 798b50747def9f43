/** Spells in columns, the shortest first: how long until the end, and how long the part of it lasted that one waits out. */
export interface Followed {
  readonly total: Float64Array;
  /** 0 censored, 1 the cause in question, others compete. */
  readonly end: Uint8Array;
  readonly wait: Float64Array;
  /** Age from which a spell was watched, 0 as a rule. Rule D7. */
  readonly from: Float64Array;
}

/** What became of those that were still waiting at an age. */
export interface Landmark {
  /** How many waited for longer than that. */
  readonly n: number;
  /** Share of them that ended by the cause; `null` where none has ended, or the risk set emptied early. Rule D7. */
  readonly share: number | null;
}

/** Puts spells in order. n log n. */
export function followedOf(
  total: readonly number[],
  end: readonly number[],
  wait: readonly number[],
  from: readonly number[],
): Followed {
  const order = Uint32Array.from(total, (_, i) => i).sort((a, b) => total[a] - total[b]);
  return {
    total: Float64Array.from(order, (i) => total[i]),
    end: Uint8Array.from(order, (i) => end[i]),
    wait: Float64Array.from(order, (i) => wait[i]),
    from: Float64Array.from(order, (i) => from[i]),
  };
}

/**
 * Follows those that waited for longer than `age` from there on: the share that ends by cause 1, the others competing, at
 * the last event. The last share that `incidence` gives of the same spells less `age`, without sorting them again.
 * Rule A3. Landmark analysis (Anderson, Cain & Gelber 1983) of the Aalen–Johansen share. Linear.
 */
export function landmarkAt(spells: Followed, age: number): Landmark {
  const { total, end } = spells;
  const { begin, isWatched, n, watched, censored, late } = stillWaiting(spells, age);
  let left = watched - late.length;
  let come = 0;
  let still = 1;
  let share: number | null = null;
  let ended = 0;
  for (let i = begin; i < total.length; ) {
    const at = total[i];
    let gone = 0;
    let events = 0;
    let wanted = 0;
    for (; i < total.length && total[i] === at; i++) {
      if (!isWatched(i)) continue;
      gone++;
      if (end[i] !== 0) events++;
      if (end[i] === 1) wanted++;
    }
    for (; come < late.length && late[come] < at; come++) left++;
    if (events > 0) {
      if (events === left && come < late.length) return { n, share: null };
      share = (share ?? 0) + (still * wanted) / left;
      still *= 1 - events / left;
      ended += wanted;
    }
    left -= gone;
  }
  // Without censoring the products telescope: say the plain share, free of rounding.
  return { n, share: share !== null && censored === 0 && late.length === 0 ? ended / watched : share };
}

/** Counts those that waited for longer than an age, and when those of them came into sight that were seen later still. */
function stillWaiting({ total, end, wait, from }: Followed, age: number) {
  const begin = firstBeyond(total, age);
  const isWatched = (i: number) => wait[i] > age && (from[i] <= age || total[i] > from[i]);
  const late: number[] = [];
  let n = 0;
  let watched = 0;
  let censored = 0;
  for (let i = begin; i < total.length; i++) {
    if (wait[i] > age) n++;
    if (!isWatched(i)) continue;
    watched++;
    if (end[i] === 0) censored++;
    if (from[i] > age) late.push(from[i]);
  }
  return { begin, isWatched, n, watched, censored, late: late.sort((a, b) => a - b) };
}

/** Place of the first total above an age. */
function firstBeyond(total: Float64Array, age: number): number {
  let low = 0;
  let high = total.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (total[middle] <= age) low = middle + 1;
    else high = middle;
  }
  return low;
}
