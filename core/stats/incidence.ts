import { float64 } from '../scratch.ts';
import { exp, ln } from './elementary.ts';
import { type Interval, noInterval, wilson } from './proportion.ts';
import { censoredOf, riskOf, type Tally } from './tally.ts';

/** Cumulative incidence of one cause at every age of a tally, beside the share that no cause has ended. */
export interface Incidence {
  readonly ages: Float64Array;
  readonly atRisk: Int32Array;
  /** All causes together. */
  readonly events: Int32Array;
  /** The cause in question. */
  readonly wanted: Int32Array;
  /** Share that ended by the cause up to the age. */
  readonly share: Float64Array;
  /** Share still here just after the age. */
  readonly still: Float64Array;
  readonly n: number;
  readonly censored: number;
  readonly hasEmptied: boolean;
}

/**
 * Estimates how many end by a cause up to each age while the other causes compete; events come before censorings at
 * equal ages. Rule C2. Aalen & Johansen 1978, as R `survfit` on a multi-state curve. As long as nobody is censored or comes
 * late, every one at risk stands for the same share: so runs of events are counted together, which gives the same digits
 * whether their ages are told one by one or not, and with nothing censored the plain share exactly.
 * @param tally spells by age and end; 0 is censored.
 * @param cause the end that is asked about, from 1 on.
 * @example [...incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1).share] // [0.2, 0.4, 0.6, 0.6]
 */
export function incidence(tally: Tally, cause: number): Incidence {
  const { atRisk, events, hasEmptied } = riskOf(tally);
  const n = tally.ages.length;
  const wanted = tally.counts[cause];
  const share = float64(n);
  const still = float64(n);
  let [stillBefore, shareBefore, run, gone, ended] = [1, 0, tally.n, 0, 0];
  for (let i = 0; i < n; i++) {
    if (i > 0 && events[i] > 0 && atRisk[i] !== run - gone)
      [stillBefore, shareBefore, run, gone, ended] = [still[i - 1], share[i - 1], atRisk[i], 0, 0];
    else if (i === 0) run = atRisk[0];
    gone += events[i];
    ended += wanted[i];
    share[i] = shareBefore + (stillBefore * ended) / run;
    still[i] = (stillBefore * (run - gone)) / run;
  }
  return { ages: tally.ages, atRisk, events, wanted, share, still, n: tally.n, censored: censoredOf(tally), hasEmptied };
}

/**
 * Place of the last age with an event, `-1` where there is none.
 * @param curve of {@link incidence}.
 * @example lastEvent(incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1)) // 2
 */
export function lastEvent(curve: Incidence): number {
  let i = curve.ages.length - 1;
  while (i >= 0 && curve.events[i] === 0) i--;
  return i;
}

/**
 * Place of the last age at or below `age`, `-1` before the first.
 * @param curve of {@link incidence}.
 * @param age in the unit of the tally.
 * @example placeAt(incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1), 2.5) // 1
 */
export function placeAt(curve: Incidence, age: number): number {
  let low = 0;
  let high = curve.ages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (curve.ages[middle] <= age) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Gives the standard error of the share at place `i`.
 * Rule C3: delta method, equal to R `survfit` `std.err` of a multi-state curve; the binomial one where nothing is
 * censored.
 * @param curve of {@link incidence}.
 * @param i a place of its ages.
 * @example incidenceError(incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1), 1) // 0.21909
 */
export function incidenceError({ atRisk, events, wanted, share, still }: Incidence, i: number): number {
  let variance = 0;
  const final = share[i];
  for (let s = 0; s <= i; ) {
    const n = atRisk[s];
    const before = s === 0 ? 1 : still[s - 1];
    let [d, e] = [0, 0];
    // A run of events is one draw: many outcomes of one lot have the variances of few.
    for (; s <= i && (events[s] === 0 || atRisk[s] === n - d); s++) {
      d += events[s];
      e += wanted[s];
    }
    const rest = final - share[s - 1];
    if (n > d) variance += (rest * rest * d) / (n * (n - d));
    variance += (before * before * e * (n - e)) / (n * n * n) - (2 * rest * before * e) / (n * n);
  }
  return Math.sqrt(Math.max(0, variance));
}

/**
 * Gives {@link incidenceError} at every place in one pass: the same formula with its square multiplied out, so that sums
 * can be carried along. Rule C3. Linear.
 * @param curve of {@link incidence}.
 * @example [...incidenceErrors(incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1))] // [0.17889, 0.21909, 0.21909, 0.21909]
 */
export function incidenceErrors(curve: Incidence): Float64Array {
  const errors = float64(curve.ages.length);
  let before = 1;
  let [a, aI, aII, b, c, cI] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < errors.length; i++) {
    const n = curve.atRisk[i];
    const d = curve.events[i];
    const e = curve.wanted[i];
    const share = curve.share[i];
    if (d > 0) {
      const own = n > d ? d / (n * (n - d)) : 0;
      const cross = (before * e) / (n * n);
      a += own;
      aI += own * share;
      aII += own * share * share;
      b += (before * before * e * (n - e)) / (n * n * n);
      c += cross;
      cI += cross * share;
    }
    before = curve.still[i];
    errors[i] = Math.sqrt(Math.max(0, share * share * a - 2 * share * aI + aII + b - 2 * (share * c - cI)));
  }
  return errors;
}

/**
 * Gives the interval of the share at place `i`: I^exp(±z·se ÷ (I·ln I)). At 0 or 1 it is Wilson's on all who entered
 * where nothing is open, otherwise none. Rule C3.
 * @param curve of {@link incidence}.
 * @param i a place of its ages.
 * @param z standard errors, of {@link zOf}.
 * @example incidenceInterval(incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1), 1, zOf(0.95)) // { low: 0.051976, high: 0.75282 }
 */
export function incidenceInterval(curve: Incidence, i: number, z: number): Interval {
  const share = i < 0 ? 0 : curve.share[i];
  if (share <= 0 || share >= 1) {
    return curve.censored === 0 ? wilson(Math.round(share * curve.n), curve.n, z) : noInterval;
  }
  return logLogInterval(share, incidenceError(curve, i), z);
}

/** I^exp(±z·se ÷ (I·ln I)), for a share between 0 and 1. Rule C3. */
function logLogInterval(share: number, error: number, z: number): { low: number; high: number } {
  const log = ln(share);
  const width = (z * error) / (share * log);
  return { low: exp(log * exp(-width)), high: exp(log * exp(width)) };
}

/** Rounding never decides whether a share was reached. */
const ALLOWANCE = 1e-12;

/** An age with its interval; `null` where it was not reached. */
export interface Age extends Interval {
  readonly age: number | null;
}

/**
 * Gives the first age at which the share reaches half of what it is at place `last`, with the ages at which its upper
 * and lower limits do; `null` of a share that stays 0. Rule G2, limits as in D2. Linear.
 * @param curve of {@link incidence}.
 * @param last a place of its ages.
 * @param z standard errors, of {@link zOf}.
 * @example halfwayAge(incidence(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2), 1), 3, zOf(0.95)).age // 2
 */
export function halfwayAge(curve: Incidence, last: number, z: number): Age {
  const half = last < 0 ? 0 : curve.share[last] / 2;
  if (half === 0) return { age: null, ...noInterval };
  const errors = incidenceErrors(curve);
  let [age, low, high]: (number | null)[] = [null, null, null];
  for (let i = 0; i <= last; i++) {
    const share = curve.share[i];
    if (share >= half - ALLOWANCE) age ??= curve.ages[i];
    if (share <= 0 || share >= 1) continue;
    const limits = logLogInterval(share, errors[i], z);
    if (limits.high >= half - ALLOWANCE) low ??= curve.ages[i];
    if (limits.low >= half - ALLOWANCE) high ??= curve.ages[i];
  }
  return { age, low, high };
}
