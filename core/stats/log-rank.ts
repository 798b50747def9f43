import { chiSquareTail } from './normal.ts';
import { riskOf, type Tally } from './tally.ts';

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
 * @param first spells of one group.
 * @param second of the other, in the same unit.
 * @example logRank(tallyOfSpells([1, 2, 3], [1, 1, 1], 1), tallyOfSpells([4, 5, 6], [1, 1, 0], 1))?.p // 0.024602
 */
export function logRank(first: Tally, second: Tally): LogRank | null {
  const [a, b] = [sideOf(first), sideOf(second)];
  let [observed, expected, variance] = [0, 0, 0];
  let [i, j] = [0, 0];
  while (i < a.ages.length || j < b.ages.length) {
    const age = Math.min(
      i < a.ages.length ? a.ages[i] : Number.POSITIVE_INFINITY,
      j < b.ages.length ? b.ages[j] : Number.POSITIVE_INFINITY,
    );
    for (; a.come < a.late.length && a.late[a.come] < age; a.come++) a.left++;
    for (; b.come < b.late.length && b.late[b.come] < age; b.come++) b.left++;
    const n = a.left + b.left;
    const inFirst = a.left;
    let [events, all] = [0, 0];
    if (a.ages[i] === age) {
      events = a.events[i];
      a.left -= events + a.censored[i++];
    }
    all = events;
    if (b.ages[j] === age) {
      all += b.events[j];
      b.left -= b.events[j] + b.censored[j++];
    }
    if (all === 0) continue;
    observed += events;
    expected += (all * inFirst) / n;
    if (n > 1) variance += (all * inFirst * (n - inFirst) * (n - all)) / (n * n * (n - 1));
  }
  if (!(variance > 0)) return null;
  const chiSquare = ((observed - expected) * (observed - expected)) / variance;
  return { observed, expected, chiSquare, p: chiSquareTail(chiSquare) };
}

/** A group while its ages are passed: who has left, who is at risk, and how many of those observed late have come. Rule D7. */
const sideOf = (tally: Tally) => ({
  ages: tally.ages,
  late: tally.late,
  events: riskOf(tally).events,
  censored: tally.counts[0],
  left: tally.n - tally.late.length,
  come: 0,
});
