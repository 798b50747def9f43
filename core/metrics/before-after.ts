import { DAY, type Moment } from '../cells/moment.ts';
import { CALLED_AT, falseDiscoveryRates } from '../stats/false-discovery.ts';
import { halfwayAge, type Incidence, incidence, incidenceError, lastEvent, placeAt } from '../stats/incidence.ts';
import { logRank } from '../stats/log-rank.ts';
import { twoSidedTail } from '../stats/normal.ts';
import { pooledError } from '../stats/pooled-error.ts';
import { quantile, survival } from '../stats/survival.ts';
import type { Tally } from '../stats/tally.ts';
import { type Groups, type Study, startedAt } from '../study.ts';
import { smallestShown, weeksUntilKnown } from './change-plan.ts';
import { type Sides, sidesOf } from './change-sides.ts';

export type ChangeVerdict = 'better' | 'worse' | 'no clear change' | 'too early';

/** One stage before and after a change. Shares 0 to 1, ages in milliseconds; `null` is no answer. Rule B2. */
export interface ChangeAtStage {
  readonly group: number;
  readonly stage: number;
  readonly before: number;
  readonly after: number;
  readonly atAge: number | null;
  readonly advanceBefore: number | null;
  readonly advanceAfter: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly medianBefore: number | null;
  readonly medianAfter: number | null;
  readonly pOfTime: number | null;
  readonly falseAlarmRate: number | null;
  readonly verdict: ChangeVerdict;
  /** From the as-of moment on; `null` where it is known or can't be told. Rule B4. */
  readonly weeksUntilKnown: number | null;
  /** The smallest change that would have shown by now. Rule B4. */
  readonly smallestShown: number | null;
  /** Clear by the errors of the two groups, but not once small groups are allowed for. */
  readonly isOnFew: boolean;
  /** An estimate broke off: all watched had left while others came in later. Rule D7. */
  readonly hasEmptied: boolean;
}

/** When something changed, and for how large a change to plan (a share). */
export interface ChangeQuestion {
  readonly change: Moment;
  readonly size: number;
}

/** The change that B4 plans for unless told otherwise: ten points. */
export const PLANNED_CHANGE = 0.1;

/** A group's watch is taken as far as its fifth-largest watched age. Rule B2. */
const FIFTH = 5;

/**
 * Compares every stage before and after a change: deals that came before it, watched until then, with those that came
 * since. All rows are one family of tests. Rules B1, B2, B4. Linear but for sorting ages.
 */
export function changesOf(study: Study, groups: Groups, { change, size }: ChangeQuestion, z: number): ChangeAtStage[] {
  const { journeys } = study;
  const sides = sidesOf(study, groups, change);
  const compared = sides.flatMap((stages, group) => {
    const first = firstStart(study, groups, group);
    const weeks = { before: (change - first) / (7 * DAY), after: (journeys.asOf - change) / (7 * DAY) };
    return stages.map((one, stage) => ({ group, stage, ...compare(one, z, weeks, size) }));
  });
  return withVerdicts(compared);
}

function firstStart(study: Study, groups: Groups, group: number): Moment {
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < study.journeys.deals.length; d++)
    if (groups.group[d] === group) first = Math.min(first, startedAt(study.journeys, d) ?? first);
  return first;
}

/** One stage before it is judged: p by the errors of the two groups, and by their error were they alike. */
type Compared = Omit<ChangeAtStage, 'falseAlarmRate' | 'verdict' | 'isOnFew'> & {
  readonly p: number | null;
  readonly pAlike: number | null;
};

function compare(
  { before, after }: Sides,
  z: number,
  weeks: { readonly before: number; readonly after: number },
  size: number,
): Omit<Compared, 'group' | 'stage'> {
  const curves = [incidence(before.ages, 1), incidence(after.ages, 1)] as const;
  const isBroken = curves.some((curve) => curve.hasEmptied);
  const halfway = isBroken ? null : halfwayAge(curves[0], lastEvent(curves[0]), z).age;
  const plan = halfway === null ? null : { curve: curves[0], halfway, deals: before.n, weeks, size };
  return {
    before: before.n,
    after: after.n,
    medianBefore: medianOf(before.stays),
    medianAfter: medianOf(after.stays),
    pOfTime: logRank(before.stays, after.stays)?.p ?? null,
    weeksUntilKnown: plan && weeksUntilKnown(plan),
    hasEmptied: isBroken,
    ...differenceOf(curves, [before.ages, after.ages], halfway, z),
  };
}

type Difference = Pick<
  Compared,
  'atAge' | 'advanceBefore' | 'advanceAfter' | 'difference' | 'low' | 'high' | 'p' | 'pAlike' | 'smallestShown'
>;

const tooEarly: Difference = {
  atAge: null,
  advanceBefore: null,
  advanceAfter: null,
  difference: null,
  low: null,
  high: null,
  p: null,
  pAlike: null,
  smallestShown: null,
};

/** Compares two curves at the age up to which both are watched; too early while that lies before `halfway`. Rule B2. */
function differenceOf(
  [a, b]: readonly [Incidence, Incidence],
  tallies: readonly [Tally, Tally],
  halfway: number | null,
  z: number,
): Difference {
  const [watchedBefore, watchedAfter] = tallies.map(fifthLargest);
  if (halfway === null || watchedBefore === null || watchedAfter === null) return tooEarly;
  const atAge = Math.min(watchedBefore, watchedAfter);
  if (atAge < halfway) return tooEarly;
  const [one, other] = [shareAt(a, atAge), shareAt(b, atAge)];
  const difference = other.share - one.share;
  const error = Math.sqrt(one.error * one.error + other.error * other.error);
  const hasError = error > 0;
  return {
    atAge,
    advanceBefore: one.share,
    advanceAfter: other.share,
    difference,
    low: hasError ? Math.max(-1, difference - z * error) : null,
    high: hasError ? Math.min(1, difference + z * error) : null,
    p: tailOf(difference, error),
    pAlike: tailOf(difference, pooledError(...tallies, 1, atAge)),
    smallestShown: hasError ? smallestShown(error) : null,
  };
}

/** Where nothing varies, no difference is no news and any difference is. */
const tailOf = (difference: number, error: number): number =>
  error > 0 ? twoSidedTail(difference / error) : difference === 0 ? 1 : 0;

function medianOf(tally: Tally): number | null {
  const curve = survival(tally);
  return curve.hasEmptied ? null : quantile(curve, 0.5);
}

/** The fifth-largest watched age, `null` of fewer than five. */
function fifthLargest({ ages, counts }: Tally): number | null {
  let seen = 0;
  for (let i = ages.length - 1; i >= 0; i--) {
    for (const column of counts) seen += column[i];
    if (seen >= FIFTH) return ages[i];
  }
  return null;
}

function shareAt(curve: Incidence, age: number): { readonly share: number; readonly error: number } {
  const place = placeAt(curve, age);
  return place < 0 ? { share: 0, error: 0 } : { share: curve.share[place], error: incidenceError(curve, place) };
}

/**
 * Judges all rows as one family. A difference that is clear only by the two groups' own errors rests on groups too small
 * for them to be trusted: it is too early. Rule B2.
 */
function withVerdicts(compared: readonly Compared[]): ChangeAtStage[] {
  const rates = falseDiscoveryRates(compared.flatMap(({ p }) => (p === null ? [] : [p])));
  const ratesAlike = falseDiscoveryRates(compared.flatMap(({ pAlike }) => (pAlike === null ? [] : [pAlike])));
  let next = 0;
  return compared.map(({ p, pAlike, ...row }): ChangeAtStage => {
    if (p === null || pAlike === null) return { ...row, falseAlarmRate: null, verdict: 'too early', isOnFew: false };
    const [falseAlarmRate, rateAlike] = [rates[next], ratesAlike[next]];
    next++;
    if (falseAlarmRate > CALLED_AT) return { ...row, falseAlarmRate, verdict: 'no clear change', isOnFew: false };
    if (rateAlike > CALLED_AT) return { ...row, falseAlarmRate, verdict: 'too early', isOnFew: true };
    const verdict = (row.difference ?? 0) > 0 ? 'better' : 'worse';
    return { ...row, falseAlarmRate, verdict, isOnFew: false, weeksUntilKnown: null };
  });
}
