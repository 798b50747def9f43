import type { Clock } from '../journey/clock.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN, type Journeys, ON_TIME, RUNNING } from '../journey/journeys.ts';
import { once } from '../memo.ts';
import { forAMoment } from '../scratch.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { quantile, quantileInterval, restrictedMean, survival } from '../stats/survival.ts';
import { censoredOf, newSpells, type Tally } from '../stats/tally.ts';
import type { Groups } from '../study.ts';

/** What one spell of time in stage is: every visit, a deal's first, or all of a deal's added up. Rule D1. */
export type VisitUnit = 'each' | 'first' | 'sum';

const CENSORED = 0;
const HAS_LEFT = 1;

/**
 * Collects time in stage by group and stage: ages in milliseconds, end 0 censored (running), 1 left for any reason.
 * Pass-throughs and parked time are out. Rule D1. Linear.
 */
export const dwellsOf = (journeys: Journeys, groups: Groups, clock: Clock, unit: VisitUnit): readonly (readonly Tally[])[] =>
  groups.by === null
    ? once(groups.group, `dwells ${unit}`, () => collected(journeys, groups, clock, unit))
    : collected(journeys, groups, clock, unit);

function collected(journeys: Journeys, groups: Groups, clock: Clock, unit: VisitUnit): Tally[][] {
  const size = journeys.names.length;
  const spells = groups.names.map(() => Array.from({ length: size }, () => newSpells(1)));
  const sum = new Float64Array(size);
  const seen = new Int32Array(size);
  const now = clock(journeys.asOf);
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0) continue;
    const first = journeys.offset[d];
    const to = journeys.offset[d + 1];
    let runningIn = -1;
    let unknownIn = -1;
    for (let v = first; v < to; v++) {
      if (journeys.passing[v] === 1) continue;
      const stage = journeys.stage[v];
      const isRunning = journeys.end[v] === RUNNING;
      const age = (isRunning ? now : clock(journeys.left[v])) - clock(journeys.entered[v]);
      const isFirst = seen[stage] !== d + 1;
      const isLate = v === first && journeys.late[d] !== ON_TIME;
      if (isLate && journeys.late[d] === ENTRY_UNKNOWN) {
        unknownIn = stage;
        seen[stage] = d + 1;
        continue;
      }
      const from = isLate ? clock(journeys.watchedFrom[d]) - clock(journeys.entered[v]) : 0;
      if (unit === 'each' || (unit === 'first' && isFirst)) spells[g][stage].add(age, isRunning ? CENSORED : HAS_LEFT, from);
      sum[stage] = isFirst ? age : sum[stage] + age;
      seen[stage] = d + 1;
      if (isRunning) runningIn = stage;
    }
    if (unit !== 'sum') continue;
    for (let stage = 0; stage < size; stage++) {
      if (seen[stage] !== d + 1 || stage === unknownIn) continue;
      const from =
        journeys.late[d] === ENTRY_KNOWN && stage === journeys.stage[first]
          ? clock(journeys.watchedFrom[d]) - clock(journeys.entered[first])
          : 0;
      spells[g][stage].add(sum[stage], stage === runningIn ? CENSORED : HAS_LEFT, from);
    }
  }
  return spells.map((stages) => stages.map((s) => s.tally()));
}

/** Time in one stage; ages in the tally's unit, `null` where there is no answer. Rules D2 to D4. */
export interface Dwell {
  readonly visits: number;
  readonly running: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
  readonly closedMedian: number | null;
  readonly closedMean: number | null;
  /** Honest median less closed-only median; 0 where nothing is running. */
  readonly understatedBy: number | null;
  /** The estimate broke off: all watched had left while others came in later. Rule D7. */
  readonly hasEmptied: boolean;
  /** The longest that anybody was watched: what a median not reached is at least. */
  readonly longest: number | null;
}

/** No curve where the risk set emptied: every figure read from it is blank. Rule D7. */
const unknownCurve = survival(newSpells(1).tally());

/** Estimates time in stage from its tally. Rules D2 to D4. */
export const dwellOf = (tally: Tally, z: number, minAtRisk: number): Dwell => forAMoment(() => estimated(tally, z, minAtRisk));

function estimated(tally: Tally, z: number, minAtRisk: number): Dwell {
  const whole = survival(tally);
  const curve = whole.hasEmptied ? unknownCurve : whole;
  const running = censoredOf(tally);
  const finished = tally.counts[HAS_LEFT];
  const median = quantile(curve, 0.5);
  const closedMedian = quantileType7(tally.ages, (i) => finished[i], 0.5);
  let total = 0;
  for (let i = 0; i < tally.ages.length; i++) total += tally.ages[i] * finished[i];
  return {
    visits: tally.n,
    running,
    median,
    ...quantileInterval(curve, 0.5, z),
    p25: quantile(curve, 0.25),
    p75: quantile(curve, 0.75),
    p90: quantile(curve, 0.9),
    mean: restrictedMean(curve, running, minAtRisk)?.mean ?? null,
    closedMedian,
    closedMean: tally.n === running ? null : total / (tally.n - running),
    understatedBy: running === 0 && tally.n > 0 ? 0 : median === null || closedMedian === null ? null : median - closedMedian,
    hasEmptied: whole.hasEmptied,
    longest: tally.n === 0 ? null : tally.ages[tally.ages.length - 1],
  };
}
