import { float64 } from '../scratch.ts';
import { exp, ln } from './elementary.ts';
import { type Interval, noInterval } from './proportion.ts';
import { riskOf, type Tally } from './tally.ts';

/** A curve of the share still here, at every age of a tally. */
export interface Survival {
  readonly ages: Float64Array;
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  /** Share still here just after the age. */
  readonly share: Float64Array;
  /** Greenwood's sum of d / (n (n − d)) up to the age; infinite where everybody has left. */
  readonly greenwood: Float64Array;
  readonly n: number;
  readonly hasEmptied: boolean;
}

/**
 * Estimates the share still here at each age; events come before censorings at equal ages.
 * Rule D2. Kaplan & Meier 1958, standard error by Greenwood; as R `survfit`.
 * @param tally spells by age; every end but 0 is leaving.
 * @example [...survival(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)).share] // [0.8, 0.4, 0.2, 0.2]
 */
export function survival(tally: Tally): Survival {
  const { atRisk, events, hasEmptied } = riskOf(tally);
  const n = tally.ages.length;
  const share = float64(n);
  const greenwood = float64(n);
  let s = 1;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (events[i] > 0) {
      s *= 1 - events[i] / atRisk[i];
      sum += events[i] / (atRisk[i] * (atRisk[i] - events[i]));
    }
    share[i] = events[i] > 0 && atRisk[i] === events[i] ? 0 : s;
    greenwood[i] = sum;
    s = share[i];
  }
  return { ages: tally.ages, atRisk, events, share, greenwood, n: tally.n, hasEmptied };
}

/** Rounding never decides whether a share was reached. Rule D2. */
const ALLOWANCE = 1e-12;

/**
 * Gives the log(−log) interval of the share still here at place `i`: none where the share is 0 or 1.
 * As R `survfit(conf.type = "log-log")`.
 * @param curve of {@link survival}.
 * @param i a place of its ages.
 * @param z standard errors, of {@link zOf}.
 * @example shareInterval(survival(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)), 1, zOf(0.95)) // { low: 0.051976, high: 0.75282 }
 */
export function shareInterval(curve: Survival, i: number, z: number): Interval {
  const s = curve.share[i];
  if (s <= 0 || s >= 1) return noInterval;
  const log = ln(s);
  const width = (z * Math.sqrt(curve.greenwood[i])) / Math.abs(log);
  return { low: exp(log * exp(width)), high: exp(log * exp(-width)) };
}

/**
 * Gives the first age by which at least the share `p` has left, `null` where it was not reached. Rule D2.
 * @param curve of {@link survival}.
 * @param p a share from 0 to 1.
 * @example quantile(survival(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)), 0.5) // 2
 */
export function quantile({ ages, share }: Survival, p: number): number | null {
  const limit = 1 - p + ALLOWANCE;
  let low = 0;
  let high = ages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (share[middle] <= limit) high = middle;
    else low = middle + 1;
  }
  return low < ages.length ? ages[low] : null;
}

/** Places of a curve that are passed over together. */
const BLOCK = 64;

/**
 * Gives the interval of a quantile by the same rule, applied to the log(−log) limits of the curve. A lower limit where
 * everybody has left counts as 0; an upper limit that is never low enough is `null`. Rule D2.
 * @param curve of {@link survival}.
 * @param p a share from 0 to 1.
 * @param z standard errors, of {@link zOf}.
 * @example quantileInterval(survival(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)), 0.5, zOf(0.95)) // { low: 1, high: null }
 */
export function quantileInterval(curve: Survival, p: number, z: number): Interval {
  const limit = 1 - p + ALLOWANCE;
  const distance = -ln(limit);
  const { share, greenwood } = curve;
  const error = (i: number) => z * Math.sqrt(greenwood[i]);
  let low: number | null = null;
  let high: number | null = null;
  for (let from = 0; from < share.length && (low === null || high === null); from += BLOCK) {
    const last = Math.min(from + BLOCK, share.length) - 1;
    // Along a block the share falls and its error grows; L·exp(w÷L) is largest at one of two ends, L·exp(−w÷L) at the last.
    const isAbove =
      low === null
        ? isLowAbove(share[from], error(last), distance) && isLowAbove(share[last], error(last), distance)
        : isHighAbove(share[last], error(from), distance);
    for (let i = from; !isAbove && i <= last; i++) {
      const band = shareInterval(curve, i, z);
      const lowShare = share[i] === 0 ? 0 : band.low;
      if (low === null && lowShare !== null && lowShare <= limit) low = curve.ages[i];
      if (high === null && band.high !== null && band.high <= limit) high = curve.ages[i];
    }
  }
  return { low, high };
}

/** Cheap bounds leave to the exact limits whatever is closer than this. */
const CLOSE = 1 - 1e-9;

/**
 * Tells cheaply that the lower limit of a share lies above another, given as its distance −ln: −ln s lies between
 * 2 (1 − s) ÷ (1 + s) and (1 − s) ÷ √s, and exp(w) below 1 ÷ (1 − w). Most places of a long curve are passed over so, which
 * costs a tenth of two exponentials.
 */
function isLowAbove(s: number, error: number, distance: number): boolean {
  const width = (error * (1 + s)) / (2 * (1 - s));
  return width < 1 && (1 - s) / (Math.sqrt(s) * (1 - width)) < distance * CLOSE;
}

/** Tells the same of the upper limit: exp(−w) lies below 1 ÷ (1 + w). */
function isHighAbove(s: number, error: number, distance: number): boolean {
  const width = (error * Math.sqrt(s)) / (1 - s);
  return (1 - s) / (Math.sqrt(s) * (1 + width)) < distance * CLOSE;
}

/** The age up to which a mean is taken. */
export interface Mean {
  readonly mean: number;
  readonly tau: number;
}

/**
 * Gives the mean age at leaving up to τ: the largest age where nothing is running, otherwise the largest age with at
 * least `minAtRisk` at risk; `null` where so few are observed at any age. Rule D3, as R `survfit` `rmean`.
 * @param curve of {@link survival}.
 * @param censored how many spells are, of {@link censoredOf}.
 * @param minAtRisk as the setting *min at risk*.
 * @example restrictedMean(survival(tallyOfSpells([1, 2, 2, 3, 4], [1, 1, 2, 1, 0], 2)), 1, 1)?.mean // 2.4
 */
export function restrictedMean(curve: Survival, censored: number, minAtRisk: number): Mean | null {
  const { ages, atRisk, share } = curve;
  let last = ages.length - 1;
  if (censored > 0) while (last >= 0 && atRisk[last] < minAtRisk) last--;
  if (last < 0) return null;
  let mean = 0;
  let before = 0;
  let s = 1;
  for (let i = 0; i <= last; i++) {
    mean += s * (ages[i] - before);
    before = ages[i];
    s = share[i];
  }
  return { mean, tau: ages[last] };
}
