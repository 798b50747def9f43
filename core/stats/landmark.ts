import { withOrder } from './radix.ts';

/** Spells in columns, the shortest first: how long until the end, and how long the part of it lasted that one waits out. */
export interface Followed {
  readonly total: Float64Array;
  /** 0 censored, 1 the cause in question, others compete. */
  readonly end: Uint8Array;
  readonly wait: Float64Array;
  /** Age from which a spell was observed, 0 as a rule. Rule D7. */
  readonly from: Float64Array;
  readonly isAnyLate: boolean;
  /** The waits in order, to count who waited for longer. */
  readonly waits: Float64Array;
}

/**
 * Puts spells in order. Linear, or n log n where they are not whole seconds.
 * @param total milliseconds until the end, one a spell.
 * @param end how it ended, 0 for censored.
 * @param wait milliseconds that are waited out, at most `total`.
 * @param from milliseconds of delayed entry, 0 for none.
 * @example [...followedOf(Float64Array.of(5, 8, 9), Uint8Array.of(1, 2, 0), Float64Array.of(5, 8, 9), new Float64Array(3)).waits] // [5, 8, 9]
 */
export function followedOf(total: Float64Array, end: Uint8Array, wait: Float64Array, from: Float64Array): Followed {
  return withOrder(total, total.length, (order) => {
    const inOrder = (column: Float64Array) => column.map((_, i) => column[order[i]]);
    return {
      total: inOrder(total),
      end: end.map((_, i) => end[order[i]]),
      wait: inOrder(wait),
      from: inOrder(from),
      isAnyLate: from.some((age) => age > 0),
      waits: wait.slice().sort(),
    };
  });
}

/**
 * Counts those that waited for longer than an age.
 * @param spells of {@link followedOf}.
 * @param age milliseconds.
 * @example waitedLonger(followedOf(Float64Array.of(5, 8, 9), Uint8Array.of(1, 2, 0), Float64Array.of(5, 8, 9), new Float64Array(3)), 5) // 2
 */
export const waitedLonger = ({ waits }: Followed, age: number): number => waits.length - firstBeyond(waits, age);

/**
 * Follows those that waited for longer than `age` from there on: the share that ends by cause 1, the others competing, at
 * the last event; `null` where none has ended, or the risk set emptied early (D7). The last share that `incidence` gives of
 * the same spells less `age`, without sorting them again. With nobody late it is the same between two waits.
 * Rule A3. Landmark analysis (Anderson, Cain & Gelber 1983) of the Aalen–Johansen share. Linear.
 * @param spells of {@link followedOf}.
 * @param age milliseconds.
 * @example shareAfter(followedOf(Float64Array.of(5, 8, 9), Uint8Array.of(1, 2, 0), Float64Array.of(5, 8, 9), new Float64Array(3)), 2) // 0.33333
 */
export function shareAfter(spells: Followed, age: number): number | null {
  const { total, end, wait, from, isAnyLate } = spells;
  const begin = firstBeyond(total, age);
  const { watched, late } = isAnyLate ? watchedLate(spells, begin, age) : { watched: waitedLonger(spells, age), late: [] };
  let left = watched - late.length;
  let [come, still, ended, censored] = [0, 1, 0, 0];
  let share: number | null = null;
  for (let i = begin; i < total.length; ) {
    const at = total[i];
    let [open, events, wanted] = [0, 0, 0];
    for (; i < total.length && total[i] === at; i++) {
      if (wait[i] <= age || (isAnyLate && from[i] > age && total[i] <= from[i])) continue;
      if (end[i] === 0) open++;
      else events++;
      if (end[i] === 1) wanted++;
    }
    for (; come < late.length && late[come] < at; come++) left++;
    if (events > 0) {
      if (events === left && come < late.length) return null;
      share = (share ?? 0) + (still * wanted) / left;
      still *= 1 - events / left;
      ended += wanted;
    }
    left -= open + events;
    censored += open;
  }
  // Without censoring the products telescope: say the plain share, free of rounding.
  return share !== null && censored === 0 && late.length === 0 ? ended / watched : share;
}

/** Counts those that are followed, and when those of them came into sight that were seen later than the age. */
function watchedLate({ total, wait, from }: Followed, begin: number, age: number) {
  const late: number[] = [];
  let watched = 0;
  for (let i = begin; i < total.length; i++) {
    if (wait[i] <= age || (from[i] > age && total[i] <= from[i])) continue;
    watched++;
    if (from[i] > age) late.push(from[i]);
  }
  return { watched, late: late.sort((a, b) => a - b) };
}

/** Place of the first of ordered ages above an age. */
function firstBeyond(ages: Float64Array, age: number): number {
  let low = 0;
  let high = ages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ages[middle] <= age) low = middle + 1;
    else high = middle;
  }
  return low;
}
