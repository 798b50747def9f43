import { exp, ln } from './elementary.ts';
import { chiSquareTail } from './normal.ts';
import { type Interval, noInterval } from './proportion.ts';

/** Many two-by-two tables in columns: how many were at risk and had the event, all and the exposed of them. */
export interface Strata {
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  readonly exposed: Int32Array;
  readonly exposedEvents: Int32Array;
}

/** One link over many tables. */
export interface CommonOdds extends Interval {
  /** 0 where no exposed had an event; `null` where no table tells, and where no unexposed had one. No interval at 0. */
  readonly oddsRatio: number | null;
  /** `null` where no table tells. */
  readonly p: number | null;
}

/**
 * Gives the odds ratio common to many tables with the Robins–Breslow–Greenland interval, and p of the chi-square without
 * continuity correction. Tables of fewer than two at risk are left out; where the unexposed have no event against the
 * exposed the ratio is endless, which is no number: `null`, with its p. Rule M2. Mantel & Haenszel 1959, Robins, Breslow &
 * Greenland 1986; as R `mantelhaen.test(correct = FALSE)`. Linear.
 * @param strata counts by table, columns of one length.
 * @param z standard errors, of {@link zOf}.
 * @example mantelHaenszel({ atRisk: Float64Array.of(20, 20), events: Float64Array.of(8, 6), exposed: Float64Array.of(10, 10), exposedEvents: Float64Array.of(6, 4) }, zOf(0.95)).oddsRatio // 4
 */
export function mantelHaenszel(strata: Strata, z: number): CommonOdds {
  const { atRisk, events, exposed, exposedEvents } = strata;
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0];
  let [difference, variance] = [0, 0];
  for (let i = 0; i < atRisk.length; i++) {
    const n = atRisk[i];
    if (n < 2 || exposed[i] === 0 || exposed[i] === n) continue;
    const a = exposedEvents[i];
    const b = exposed[i] - a;
    const c = events[i] - a;
    const d = n - exposed[i] - c;
    const along = (a * d) / n;
    const across = (b * c) / n;
    r += along;
    s += across;
    pr += ((a + d) / n) * along;
    mixed += ((a + d) / n) * across + ((b + c) / n) * along;
    qs += ((b + c) / n) * across;
    difference += a - (events[i] * exposed[i]) / n;
    variance += (exposed[i] * (n - exposed[i]) * events[i] * (n - events[i])) / (n * n * (n - 1));
  }
  const p = variance > 0 ? chiSquareTail((difference * difference) / variance) : null;
  if (s === 0) return { oddsRatio: null, p, ...noInterval };
  if (r === 0) return { oddsRatio: 0, p, ...noInterval };
  const error = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
  const log = ln(r / s);
  return { oddsRatio: r / s, p, low: exp(log - z * error), high: exp(log + z * error) };
}
