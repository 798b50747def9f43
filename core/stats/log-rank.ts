import { chiSquareTail } from './normal.ts';
import type { Tally } from './tally.ts';

/** Two groups compared over all ages. */
export interface LogRank {
  /** Events of the first group: seen, and expected were there no difference. */
  readonly observed: number;
  readonly expected: number;
  readonly chiSquare: number;
  readonly p: number;
}

/** Steps through the ages of one group: who is at risk and how many end there. Rule D7 for delayed entry. */
function newWalk(tally: Tally) {
  const { ages, counts, late } = tally;
  let place = 0;
  let watched = 0;
  let left = tally.n - late.length;
  return {
    age: () => (place < ages.length ? ages[place] : Number.POSITIVE_INFINITY),
    atRisk(age: number): number {
      while (watched < late.length && late[watched] < age) {
        watched++;
        left++;
      }
      return left;
    },
    /** Events at the age; whoever ended there is gone afterwards. */
    pass(age: number): number {
      if (place >= ages.length || ages[place] !== age) return 0;
      let events = 0;
      for (let end = 1; end < counts.length; end++) events += counts[end][place];
      left -= events + counts[0][place];
      place++;
      return events;
    },
  };
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
    const events = a.pass(age);
    const all = events + b.pass(age);
    if (all === 0) continue;
    observed += events;
    expected += (all * inFirst) / n;
    if (n > 1) variance += (all * inFirst * (n - inFirst) * (n - all)) / (n * n * (n - 1));
  }
  if (!(variance > 0)) return null;
  const chiSquare = ((observed - expected) * (observed - expected)) / variance;
  return { observed, expected, chiSquare, p: chiSquareTail(chiSquare) };
}
