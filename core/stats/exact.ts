import { exp, ln } from './elementary.ts';

/**
 * Exact tails as the finite sums that define them, kept in range by logarithms. No distribution package is needed: the
 * terms are products of whole numbers.
 */

/**
 * Gives ln n! at place n, for whole numbers from 0 up to at least `n`. Each is worked out once.
 * @param n a whole number from 0 on.
 * @example [0, 1, 2, 3].map((n) => logFactorials(3)[n]) // [0, 0, 0.69315, 1.7918]
 */
export function logFactorials(n: number): Float64Array {
  if (n < known.length) return known;
  const logs = new Float64Array(Math.max(n + 1, known.length * 2));
  logs.set(known);
  for (let i = known.length; i < logs.length; i++) logs[i] = logs[i - 1] + ln(i);
  known = logs;
  return logs;
}
let known = new Float64Array(2);

/** Terms below this part of the sum so far change nothing any more. */
const NOTHING = 1e-18;

/**
 * Gives P(X ≤ d) of a Poisson count with mean `mu`: e^−μ Σ μ^k ÷ k!. As R `ppois`. At most linear in d.
 * @param d events, a whole number from 0 on.
 * @param mu the mean, from 0 on.
 * @example poissonAtMost(1, 2) // 0.40601
 */
export function poissonAtMost(d: number, mu: number): number {
  if (mu === 0) return 1;
  let logTop = d * ln(mu) - mu - logFactorials(d)[d];
  // Downward from the term at d; above the mean that is the smallest, so the sum starts there too.
  let sum = 0;
  let term = 1;
  for (let k = d; k >= 0; k--) {
    sum += term;
    term *= k / mu;
    if (k < mu && term < sum * NOTHING) break;
    if (term > 1e280) {
      logTop += ln(1e280);
      sum /= 1e280;
      term /= 1e280;
    }
  }
  return Math.min(1, exp(logTop + ln(sum)));
}

/** Finds where a falling function crosses a level, between 0 and a bound that is doubled until it lies beyond. */
function crossing(falling: (x: number) => number, level: number, bound: number): number {
  let high = bound;
  while (falling(high) > level) high *= 2;
  let low = 0;
  for (let i = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Gives the exact interval of a Poisson mean after `d` events: 0 to 3.689 for none at 95 %. Garwood 1936, as R
 * `poisson.test`. Rule A1.
 * @param d events, a whole number from 0 on.
 * @param confidence a share: 0.95.
 * @example poissonLimits(3, 0.95) // { low: 0.61867, high: 8.7673 }
 */
export function poissonLimits(d: number, confidence: number): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  const bound = d + 10;
  return {
    low: d === 0 ? 0 : crossing((mu) => poissonAtMost(d - 1, mu), 1 - tail, bound),
    high: crossing((mu) => poissonAtMost(d, mu), tail, bound),
  };
}

/**
 * Gives P(X ≥ k) of heads in `n` tosses of a fair coin: 1 for k = 0. As R `binom.test(alternative = "greater")`. Linear.
 * @param k heads, from 0 to `n`.
 * @param n tosses.
 * @example coinAtLeast(4, 5) // 0.1875
 */
export function coinAtLeast(k: number, n: number): number {
  if (k <= 0) return 1;
  const logs = logFactorials(n);
  let sum = 0;
  for (let i = k; i <= n; i++) {
    const term = exp(logs[n] - logs[i] - logs[n - i] - n * ln(2));
    sum += term;
    if (i * 2 > n && term < sum * NOTHING) break;
  }
  return Math.min(1, sum);
}
