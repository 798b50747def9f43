import { chiSquareTail } from './normal.ts';
import type { Tally } from './tally.ts';
import { newWalk } from './walk.ts';

/** Two groups compared over all ages. */
export interface LogRank {
  /** Events of the first group: seen, and expected were there no difference. */
  readonly observed: number;
  readonly expected: number;
  readonly chiSquare: number;
  readonly p: number;
}

/**
 * Tests whether two groups leave at the same pace, any end but 0 being an event; `null` where the ages tell nothing (no
 * event while both were at risk). Mantel 1966, as R `survdiff`; with delayed entry and nothing tied as the score test of
 * R `coxph(Surv(from, age, event) ~ group)`. Linear.
 */
export function logRank(first: Tally, second: Tally): LogRank | null {
  const [a, b] = [newWalk(first), newWalk(second)];
  let [observed, expected, variance] = [0, 0, 0];
  for (;;) {
    const age = Math.min(a.age(), b.age());
    if (age === Number.POSITIVE_INFINITY) break;
    const inFirst = a.atRisk(age);
    const n = inFirst + b.atRisk(age);
    const events = a.events(age);
    const all = events + b.events(age);
    a.pass(age);
    b.pass(age);
    if (all === 0) continue;
    observed += events;
    expected += (all * inFirst) / n;
    if (n > 1) variance += (all * inFirst * (n - inFirst) * (n - all)) / (n * n * (n - 1));
  }
  if (!(variance > 0)) return null;
  const chiSquare = ((observed - expected) * (observed - expected)) / variance;
  return { observed, expected, chiSquare, p: chiSquareTail(chiSquare) };
}
