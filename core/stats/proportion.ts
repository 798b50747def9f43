/** An interval; both ends are `null` where there is none. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export const noInterval: Interval = { low: null, high: null };

/**
 * Gives the Wilson score interval of a share: of 0 in 1 it is 0 to 0.793 at 95 %; of nothing there is none.
 * Rule F7. Wilson 1927, without continuity correction, as R `prop.test(correct = FALSE)`.
 * @param successes a whole number from 0 to `n`.
 * @param n trials, from 0 on.
 * @param z standard errors, of {@link zOf}.
 * @example wilson(1, 3, zOf(0.95)) // { low: 0.061492, high: 0.79234 }
 */
export function wilson(successes: number, n: number, z: number): Interval {
  if (n === 0) return noInterval;
  const p = successes / n;
  const square = (z * z) / n;
  const centre = p + square / 2;
  const spread = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n));
  return {
    low: successes === 0 ? 0 : (centre - spread) / (1 + square),
    high: successes === n ? 1 : (centre + spread) / (1 + square),
  };
}
