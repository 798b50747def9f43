import { DAY, type Moment } from '../cells/moment.ts';
import type { Clock } from '../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, ON_TIME, RUNNING } from '../journey/journeys.ts';
import { eachPassage, STILL_OPEN, WAS_LOST, WENT_ON } from '../journey/passages.ts';
import { CALLED_AT, falseDiscoveryRates } from '../stats/false-discovery.ts';
import { halfwayAge, type Incidence, incidence, incidenceError, lastEvent, placeAt } from '../stats/incidence.ts';
import { logRank } from '../stats/log-rank.ts';
import { twoSidedTail, zOf } from '../stats/normal.ts';
import { quantile, survival } from '../stats/survival.ts';
import { newSpells, type Spells, type Tally } from '../stats/tally.ts';
import type { Groups, Study } from '../study.ts';

export type ChangeVerdict = 'better' | 'worse' | 'no clear change' | 'too early';

/** One stage before and after a change. Shares 0 to 1, ages in milliseconds; `null` is no answer. Rule B2. */
export interface ChangeAtStage {
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
}

/** Deals that came to a stage on one side of the change, with their ages by C1, and their first stays. */
interface Side {
  readonly spells: Spells;
  readonly stays: Spells;
  readonly ages: number[];
  n: number;
}

/** The place of the watched age that bounds a group: its fifth-largest. Rule B2. */
const FIFTH = 5;
/** The change that B4 plans for, and how surely it should show. */
export const PLANNED_CHANGE = 0.1;
const POWER = 0.8;

/**
 * Compares every stage before and after a change: deals that came before it, watched until then, with those that came
 * since. Rules B1, B2, B4. Linear but for sorting ages.
 */
export function changesOf(study: Study, groups: Groups, change: Moment, z: number): ChangeAtStage[] {
  const { journeys, clock } = study;
  const sides = journeys.names.map(() => ({ before: newSide(), after: newSide() }));
  const first = firstArrival(study, groups);
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0 || journeys.start[d] < 0) continue;
    addPassages(study, d, change, sides);
    addStays(journeys, d, clock, change, sides);
  }
  const weeks = { before: (change - first) / (7 * DAY), after: (journeys.asOf - change) / (7 * DAY) };
  const compared = sides.map(({ before, after }) => compare(before, after, z, weeks));
  return withVerdicts(compared);
}

const newSide = (): Side => ({ spells: newSpells(2), stays: newSpells(1), ages: [], n: 0 });

type Sides = readonly { readonly before: Side; readonly after: Side }[];

function firstArrival({ journeys }: Study, groups: Groups): Moment {
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < journeys.deals.length; d++)
    if (groups.group[d] >= 0 && journeys.start[d] >= 0) first = Math.min(first, journeys.entered[journeys.offset[d]]);
  return first;
}

/** Ages by C1; of those that came before the change only what happened strictly before it. Rule B1. */
function addPassages({ journeys, clock }: Study, d: number, change: Moment, sides: Sides): void {
  eachPassage(journeys, d, clock, (stage, cameAt, age, end, _visit, from) => {
    const isBefore = cameAt < change;
    const side = isBefore ? sides[stage].before : sides[stage].after;
    side.n++;
    if (Number.isNaN(age)) return;
    const watched = isBefore ? clock(change) - clock(cameAt) : Number.POSITIVE_INFINITY;
    const isCut = isBefore && age >= watched;
    const seen = isCut ? watched : age;
    side.spells.add(seen, isCut ? STILL_OPEN : end === WAS_LOST ? 2 : end === WENT_ON ? 1 : 0, from);
    if (seen > from || from === 0) side.ages.push(seen);
  });
}

/** First stays of a deal in each stage, cut at the change like the ages. Rules B1, B2. */
function addStays(journeys: Journeys, d: number, clock: Clock, change: Moment, sides: Sides): void {
  const seen = new Set<number>();
  for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++) {
    const stage = journeys.stage[v];
    if (seen.has(stage) || journeys.passing[v] === 1) continue;
    seen.add(stage);
    const isFirst = v === journeys.offset[d];
    if (isFirst && journeys.late[d] === ENTRY_UNKNOWN) continue;
    const entered = journeys.entered[v];
    const from = isFirst && journeys.late[d] !== ON_TIME ? clock(journeys.watchedFrom[d]) - clock(entered) : 0;
    const isBefore = entered < change;
    const isRunning = journeys.end[v] === RUNNING;
    const left = isRunning ? journeys.asOf : journeys.left[v];
    const isCut = isBefore && left >= change;
    const side = isBefore ? sides[stage].before : sides[stage].after;
    side.stays.add(clock(isCut ? change : left) - clock(entered), isRunning || isCut ? 0 : 1, from);
  }
}

type Compared = Omit<ChangeAtStage, 'falseAlarmRate' | 'verdict'> & { readonly p: number | null };

function compare(before: Side, after: Side, z: number, weeks: { readonly before: number; readonly after: number }): Compared {
  const [a, b] = [before, after].map((side) => incidence(side.spells.tally(), 1));
  const [stayBefore, stayAfter] = [before, after].map((side) => side.stays.tally());
  const common = {
    before: before.n,
    after: after.n,
    medianBefore: medianOf(stayBefore),
    medianAfter: medianOf(stayAfter),
    pOfTime: logRank(stayBefore, stayAfter)?.p ?? null,
  };
  const halfway = a.hasEmptied ? null : halfwayAge(a, lastEvent(a), z).age;
  const at = horizonOf(before, after);
  const isEarly = at === null || halfway === null || at < halfway || a.hasEmptied || b.hasEmptied;
  const [one, other] = isEarly ? [null, null] : [shareAt(a, at), shareAt(b, at)];
  const error = one && other ? Math.hypot(one.error, other.error) : 0;
  if (!one || !other || error === 0) {
    const weeksUntilKnown = halfway === null ? null : weeksLeft(before, a, halfway, weeks);
    const none = { atAge: null, advanceBefore: null, advanceAfter: null, difference: null, low: null, high: null, p: null };
    return { ...common, ...none, weeksUntilKnown };
  }
  const difference = other.share - one.share;
  return {
    ...common,
    atAge: at,
    advanceBefore: one.share,
    advanceAfter: other.share,
    difference,
    low: Math.max(-1, difference - z * error),
    high: Math.min(1, difference + z * error),
    p: twoSidedTail(difference / error),
    weeksUntilKnown: weeksLeft(before, a, halfway as number, weeks),
  };
}

function medianOf(tally: Tally): number | null {
  const curve = survival(tally);
  return curve.hasEmptied ? null : quantile(curve, 0.5);
}

/** The smaller of the two groups' fifth-largest watched ages. Rule B2. */
function horizonOf(before: Side, after: Side): number | null {
  if (before.ages.length < FIFTH || after.ages.length < FIFTH) return null;
  const fifth = (ages: number[]) => Float64Array.from(ages).sort()[ages.length - FIFTH];
  return Math.min(fifth(before.ages), fifth(after.ages));
}

function shareAt(curve: Incidence, age: number): { share: number; error: number } {
  const place = placeAt(curve, age);
  return place < 0 ? { share: 0, error: 0 } : { share: curve.share[place], error: incidenceError(curve, place) };
}

/**
 * Gives the weeks from now until a change of ten points would show with 80 % power: deals needed after the change, at
 * the inflow before it, and the time for them to come of age. `null` where the time before the change was too short for
 * such a change ever to show. Rule B4.
 */
function weeksLeft(
  before: Side,
  curve: Incidence,
  halfway: number,
  weeks: { readonly before: number; readonly after: number },
): number | null {
  const last = lastEvent(curve);
  if (last < 0 || !(weeks.before > 0)) return null;
  const share = curve.share[last];
  const planned = Math.min(1, share + PLANNED_CHANGE);
  const allowed = (PLANNED_CHANGE / (zOf(0.95) + zOf(2 * POWER - 1))) ** 2 - incidenceError(curve, last) ** 2;
  if (allowed <= 0) return null;
  const needed = Math.max(FIFTH, (planned * (1 - planned)) / allowed);
  const perWeek = before.n / weeks.before;
  return Math.max(0, needed / perWeek + halfway / (7 * DAY) - weeks.after);
}

/** Stages are one family: a rate of false alarms over those that can be tested. Rule B2. */
function withVerdicts(compared: readonly Compared[]): ChangeAtStage[] {
  const tested = compared.map(({ p }, k) => (p === null ? -1 : k)).filter((k) => k >= 0);
  const rates = new Map(falseDiscoveryRates(tested.map((k) => compared[k].p as number)).map((rate, i) => [tested[i], rate]));
  return compared.map(({ p: _, ...one }, k): ChangeAtStage => {
    const rate = rates.get(k) ?? null;
    if (rate === null) return { ...one, falseAlarmRate: null, verdict: 'too early' };
    const isClear = rate <= CALLED_AT;
    const verdict = !isClear ? 'no clear change' : (one.difference ?? 0) > 0 ? 'better' : 'worse';
    return { ...one, falseAlarmRate: rate, verdict, weeksUntilKnown: isClear ? null : one.weeksUntilKnown };
  });
}
