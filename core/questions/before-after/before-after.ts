import { DAY, type Moment } from '../../cells/moment.ts';
import { type Dataset, type Groups, startedAt } from '../../dataset/dataset.ts';
import { CALLED_AT, falseDiscoveryRates } from '../../stats/false-discovery.ts';
import { halfwayAge, type Incidence, incidence, incidenceError, lastEvent, placeAt } from '../../stats/incidence.ts';
import { logRank } from '../../stats/log-rank.ts';
import { twoSidedTail } from '../../stats/normal.ts';
import { pooledError } from '../../stats/pooled-error.ts';
import { quantile, survival } from '../../stats/survival.ts';
import type { Tally } from '../../stats/tally.ts';
import { smallestShown, timeUntilKnown } from './change-plan.ts';
import { type Side, type Sides, sidesOf } from './change-sides.ts';

export const changeVerdicts = ['better', 'worse', 'no clear change', 'too early'] as const;
export type ChangeVerdict = (typeof changeVerdicts)[number];

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
  /** An estimate broke off: all observed had left while others came in later. Rule D7. */
  readonly hasEmptied: boolean;
  /** Not known, and not to be known in ten years: too few came before. Rule B4. */
  readonly neverShows: boolean;
}

/** When something changed, and for how large a change to plan (a share). */
export interface ChangeQuestion {
  readonly change: Moment;
  readonly size: number;
}

/** The change that B4 plans for unless told otherwise: ten points. */
export const PLANNED_CHANGE = 0.1;

/** Follow-up is truncated at the fifth-largest follow-up time. Rule B2. */
const FIFTH = 5;

/**
 * Compares every stage before and after a change: deals that came before it, observed until then, with those that came
 * since. All rows are one family of tests. Rules B1, B2, B4. Linear but for sorting ages.
 */
export function changesOf(dataset: Dataset, groups: Groups, { change, size }: ChangeQuestion, z: number): ChangeAtStage[] {
  const { journeys } = dataset;
  const sides = sidesOf(dataset, groups, change);
  const rows = groups.names.length * journeys.names.length;
  const compared = sides.flatMap((stages, group) => {
    const watch = { change, size, rows, began: firstStart(dataset, groups, group) };
    return stages.map((one, stage) => ({ group, stage, ...compare(dataset, one, watch, z) }));
  });
  return withVerdicts(compared);
}

function firstStart(dataset: Dataset, groups: Groups, group: number): Moment {
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < dataset.journeys.deals.length; d++)
    if (groups.group[d] === group) first = Math.min(first, startedAt(dataset.journeys, d) ?? first);
  return first;
}

/** One stage before it is judged: p by the errors of the two groups, and by their error were they alike. */
type Compared = Omit<ChangeAtStage, 'falseAlarmRate' | 'verdict' | 'isOnFew' | 'neverShows'> & {
  readonly p: number | null;
  readonly pAlike: number | null;
  /** Enough is known of those that came before to plan by. */
  readonly canPlan: boolean;
};

/** What all stages of a group are compared by. */
interface Watch extends ChangeQuestion {
  readonly began: Moment;
  readonly rows: number;
}

function compare(dataset: Dataset, { before, after }: Sides, watch: Watch, z: number): Omit<Compared, 'group' | 'stage'> {
  const curves = [incidence(before.ages, 1), incidence(after.ages, 1)] as const;
  const isBroken = curves.some((curve) => curve.hasEmptied);
  const halfway = isBroken ? null : halfwayAge(curves[0], lastEvent(curves[0]), z).age;
  const found = differenceOf(curves, [before.ages, after.ages], halfway, z);
  return {
    before: before.n,
    after: after.n,
    medianBefore: medianOf(before.stays),
    medianAfter: medianOf(after.stays),
    pOfTime: logRank(before.stays, after.stays)?.p ?? null,
    weeksUntilKnown: halfway === null ? null : weeksLeft(dataset, before, curves[0], halfway, watch),
    smallestShown: found.error === 0 ? null : smallestShown(found.error, watch.rows),
    canPlan: halfway !== null,
    hasEmptied: isBroken,
    ...found.difference,
  };
}

/** Weeks from the as-of moment until a change of the size asked for would show; none are left at 0. Rule B4. */
function weeksLeft(dataset: Dataset, before: Side, curve: Incidence, halfway: number, watch: Watch): number | null {
  const { change, began, size, rows } = watch;
  const watched = fifthLargest(before.ages);
  if (watched === null) return null;
  const span = dataset.clock(change) - dataset.clock(began);
  const time = timeUntilKnown({ curve, halfway, watched, deals: before.n, span, size, rows });
  // The clock may run on working days only.
  return time === null ? null : Math.max(0, (time * (change - began)) / span - (dataset.journeys.asOf - change)) / (7 * DAY);
}

type Difference = Pick<Compared, 'atAge' | 'advanceBefore' | 'advanceAfter' | 'difference' | 'low' | 'high' | 'p' | 'pAlike'>;

const tooEarly: Difference = {
  atAge: null,
  advanceBefore: null,
  advanceAfter: null,
  difference: null,
  low: null,
  high: null,
  p: null,
  pAlike: null,
};

/** Compares two curves at the age up to which both are observed; too early while that lies before `halfway`. Rule B2. */
function differenceOf(
  [a, b]: readonly [Incidence, Incidence],
  tallies: readonly [Tally, Tally],
  halfway: number | null,
  z: number,
): { readonly difference: Difference; readonly error: number } {
  const [watchedBefore, watchedAfter] = tallies.map(fifthLargest);
  if (halfway === null || watchedBefore === null || watchedAfter === null) return { difference: tooEarly, error: 0 };
  const atAge = Math.min(watchedBefore, watchedAfter);
  if (atAge < halfway) return { difference: tooEarly, error: 0 };
  const [one, other] = [shareAt(a, atAge), shareAt(b, atAge)];
  const difference = other.share - one.share;
  const error = Math.sqrt(one.error * one.error + other.error * other.error);
  const hasError = error > 0;
  const found = {
    atAge,
    advanceBefore: one.share,
    advanceAfter: other.share,
    difference,
    low: hasError ? Math.max(-1, difference - z * error) : null,
    high: hasError ? Math.min(1, difference + z * error) : null,
    p: tailOf(difference, error),
    pAlike: tailOf(difference, pooledError(...tallies, 1, atAge)),
  };
  return { difference: found, error };
}

/** Where nothing varies, no difference is no news and any difference is. */
const tailOf = (difference: number, error: number): number =>
  error > 0 ? twoSidedTail(difference / error) : difference === 0 ? 1 : 0;

function medianOf(tally: Tally): number | null {
  const curve = survival(tally);
  return curve.hasEmptied ? null : quantile(curve, 0.5);
}

/** The fifth-largest observed age, `null` of fewer than five. */
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
  return compared.map(({ p, pAlike, canPlan, ...row }): ChangeAtStage => {
    const isTested = p !== null && pAlike !== null;
    const falseAlarmRate = isTested ? rates[next] : null;
    const isClear = isTested && rates[next] <= CALLED_AT;
    const isSure = isClear && ratesAlike[next] <= CALLED_AT;
    if (isTested) next++;
    const isOnFew = isClear && !isSure;
    const said = (row.difference ?? 0) > 0 ? 'better' : 'worse';
    const verdict = isSure ? said : isTested && !isOnFew ? 'no clear change' : 'too early';
    const weeksUntilKnown = isSure ? null : row.weeksUntilKnown;
    return {
      ...row,
      falseAlarmRate,
      verdict,
      weeksUntilKnown,
      isOnFew,
      neverShows: !isSure && canPlan && weeksUntilKnown === null,
    };
  });
}
