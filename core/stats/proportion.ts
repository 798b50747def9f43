/** An interval; both ends are `null` where there is none. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export const noInterval: Interval = { low: null, high: null };

/**
 * Gives the Wilson score interval of a share: of 0 in 1 it is 0 to 0.793 at 95 %; of nothing there is none.
 * Rule F7. Wilson 1927, without continuity correction, as R `prop.test(correct = FALSE)`.
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
