import { float64 } from '../scratch.ts';
import type { Tally } from './tally.ts';
import { newWalk, type Walk } from './walk.ts';

/** One age of two groups taken as one: who is at risk in each, and the shares of all at risk that end. */
interface Step {
  readonly atRisk: readonly [number, number];
  /** By any cause, and by the wanted one. */
  readonly ending: number;
  readonly wanted: number;
}

/**
 * Gives the standard error of the difference of two groups' incidence at an age, were both groups alike: the delta-method
 * variance of each with the rates of both together, times n ÷ (n − 1) at every age as in the log-rank test. With nothing
 * censored and one age it is that of two shares, √(p(1−p)(1/n₁ + 1/n₂)·n/(n−1)). In small groups it errs less than the
 * error made of each group's own rates, which is 0 where a group's share is 0 or 1. Rules B2, C3. Linear.
 * @param first spells of one group.
 * @param second of the other, in the same unit.
 * @param cause the end that is asked about, from 1 on.
 * @param age up to which, in that unit.
 * @example pooledError(tallyOfSpells([1, 1, 1, 1], [1, 1, 2, 2], 2), tallyOfSpells([1, 1, 1, 1], [1, 2, 2, 2], 2), 1, 1) // 0.36596
 */
export function pooledError(first: Tally, second: Tally, cause: number, age: number): number {
  const steps = stepsOf([newWalk(first), newWalk(second)], cause, age);
  const share = float64(steps.length);
  const before = float64(steps.length);
  let [still, sum] = [1, 0];
  steps.forEach(({ ending, wanted }, i) => {
    before[i] = still;
    sum += still * wanted;
    share[i] = sum;
    still *= 1 - ending;
  });
  let variance = 0;
  steps.forEach(({ atRisk, ending, wanted }, i) => {
    const rest = sum - share[i];
    const perDeal =
      (ending < 1 ? (rest * rest * ending) / (1 - ending) : 0) +
      before[i] * before[i] * wanted * (1 - wanted) -
      2 * rest * before[i] * wanted;
    const all = atRisk[0] + atRisk[1];
    const drawn = all > 1 ? all / (all - 1) : 1;
    for (const n of atRisk) if (n > 0) variance += (perDeal * drawn) / n;
  });
  return Math.sqrt(Math.max(0, variance));
}

function stepsOf([a, b]: readonly [Walk, Walk], cause: number, until: number): Step[] {
  const steps: Step[] = [];
  for (;;) {
    const age = Math.min(a.age(), b.age());
    if (age > until || age === Number.POSITIVE_INFINITY) return steps;
    const atRisk = [a.atRisk(age), b.atRisk(age)] as const;
    const n = atRisk[0] + atRisk[1];
    const events = a.events(age) + b.events(age);
    if (events > 0) steps.push({ atRisk, ending: events / n, wanted: (a.events(age, cause) + b.events(age, cause)) / n });
    a.pass(age);
    b.pass(age);
  }
}
