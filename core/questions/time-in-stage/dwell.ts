import { type Dataset, type Groups, groupsOf } from '../../dataset/dataset.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, ON_TIME, RUNNING } from '../../journey/journeys.ts';
import { entryOf } from '../../journey/passages.ts';
import { once } from '../../memo.ts';
import { bytes, forAMoment, int32 } from '../../scratch.ts';
import { zOf } from '../../stats/normal.ts';
import { quantileType7 } from '../../stats/quantile.ts';
import {
  borrowSpells,
  type CollectedSpells,
  collections,
  type SortedSpells,
  sortedSpells,
  talliesOf,
} from '../../stats/sorted-spells.ts';
import { quantile, quantileInterval, restrictedMean, survival } from '../../stats/survival.ts';
import { censoredOf, type Tally, tallyOfSpells } from '../../stats/tally.ts';

/** What one spell of time in stage is: every visit, a deal's first, or all of a deal's added up. Rule D1. */
export type VisitUnit = 'each' | 'first' | 'sum';

const CENSORED = 0;
const HAS_LEFT = 1;

/**
 * Collects time in stage by group and stage: ages in milliseconds, end 0 censored (running), 1 left for any reason.
 * Pass-throughs and parked time are out. Rule D1. Linear.
 */
export function dwellsOf(journeys: Journeys, groups: Groups, clock: Clock, unit: VisitUnit): readonly (readonly Tally[])[] {
  const stages = journeys.names.map((_, k) => dwellsIn(journeys, groups, clock, unit, k));
  return groups.names.map((_, g) => stages.map((tallies) => tallies[g]));
}

/** Gives {@link dwellsOf} one stage, by group. */
function dwellsIn(journeys: Journeys, groups: Groups, clock: Clock, unit: VisitUnit, stage: number): readonly Tally[] {
  const stays = unit === 'sum' ? summedStays(journeys, clock) : staysOf(journeys, clock);
  const { deal, isFirst, parts } = stays;
  const [begin, size] = [parts[stage], parts[stage + 1] - parts[stage]];
  const cell = collections(size, groups.names.length);
  for (let i = 0; i < size; i++) cell[i] = unit === 'first' && isFirst[begin + i] === 0 ? -1 : groups.group[deal[begin + i]];
  return talliesOf(stays, stage, cell, groups.names.length, HAS_LEFT, 'every age');
}

/**
 * Stays, a part for each stage and in it deal by deal; their ages from the shortest on. Those of which nobody knows when they
 * began are not among them. Rules D1, D7.
 */
export interface Stays extends SortedSpells {
  readonly deal: Int32Array;
  readonly visit: Int32Array;
  /** 1 for a deal's first stay in a stage. */
  readonly isFirst: Uint8Array;
}

/** Gives every stay but pass-throughs, worked out once. Linear. */
export const staysOf = (journeys: Journeys, clock: Clock): Stays =>
  once(journeys, 'stays', () => inOrder(collectStays(journeys, clock)));

/** Gives all stays of a deal in a stage added up to one, that of its first visit. */
const summedStays = (journeys: Journeys, clock: Clock): Stays =>
  once(journeys, 'stays added up', () => inOrder(addUp(collectStays(journeys, clock), journeys)));

type CollectedStays = CollectedSpells & Pick<Stays, 'deal' | 'visit' | 'isFirst' | 'parts'>;

const inOrder = ({ deal, visit, isFirst, parts, ...spells }: CollectedStays): Stays => ({
  deal,
  visit,
  isFirst,
  ...sortedSpells(spells, parts),
});

/** Tells whether a visit is the first of a deal of which nobody knows when it came there. Rule D7. */
const isUntimed = ({ late, offset }: Journeys, deal: number, visit: number): boolean =>
  visit === offset[deal] && late[deal] === ENTRY_UNKNOWN;

function collectStays(journeys: Journeys, clock: Clock): CollectedStays {
  const { names, offset, stage, entered, left, passing, late, end } = journeys;
  const parts = int32(names.length + 1);
  for (let d = 0; d < late.length; d++)
    for (let v = offset[d]; v < offset[d + 1]; v++) if (passing[v] === 0 && !isUntimed(journeys, d, v)) parts[stage[v] + 1]++;
  for (let k = 0; k < names.length; k++) parts[k + 1] += parts[k];
  const size = parts[names.length];
  const stays = { deal: int32(size), visit: int32(size), isFirst: bytes(size), ...borrowSpells(size, entryOf(journeys)) };
  const next = parts.slice();
  const seen = new Int32Array(names.length);
  const now = clock(journeys.asOf);
  for (let d = 0; d < late.length; d++) {
    for (let v = offset[d]; v < offset[d + 1]; v++) {
      if (passing[v] === 1) continue;
      const isAgain = seen[stage[v]] === d + 1;
      seen[stage[v]] = d + 1;
      if (isUntimed(journeys, d, v)) continue;
      const i = next[stage[v]]++;
      const began = clock(entered[v]);
      const isRunning = end[v] === RUNNING;
      stays.deal[i] = d;
      stays.visit[i] = v;
      stays.isFirst[i] = isAgain ? 0 : 1;
      stays.age[i] = (isRunning ? now : clock(left[v])) - began;
      stays.end[i] = isRunning ? CENSORED : HAS_LEFT;
      if (v === offset[d] && late[d] !== ON_TIME) stays.from[i] = clock(journeys.observedFrom[d]) - began;
    }
  }
  return { ...stays, parts };
}

/** A deal of which nobody knows when it came to its first stage has no sum there. */
function addUp(stays: CollectedStays, { late, offset, stage }: Journeys): CollectedStays {
  const parts = stays.parts.slice();
  const { deal, visit, isFirst, end, age, from } = stays;
  let size = 0;
  for (let k = 0; k + 1 < parts.length; k++) {
    parts[k] = size;
    for (let i = stays.parts[k]; i < stays.parts[k + 1]; i++) {
      const d = deal[i];
      if (late[d] === ENTRY_UNKNOWN && stage[offset[d]] === k) continue;
      if (size > parts[k] && deal[size - 1] === d) {
        age[size - 1] += age[i];
        if (end[i] === CENSORED) end[size - 1] = CENSORED;
        continue;
      }
      for (const column of [deal, visit, isFirst, end, age, from]) column[size] = column[i];
      size++;
    }
  }
  parts[parts.length - 1] = size;
  return { ...stays, parts };
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
  /** The estimate broke off: all observed had left while others came in later. Rule D7. */
  readonly hasEmptied: boolean;
  /** The longest that anybody was observed: what a median not reached is at least. */
  readonly longest: number | null;
}

/** No curve where the risk set emptied: every figure read from it is blank. Rule D7. */
const unknownCurve = survival(tallyOfSpells([], [], 1));

/** Estimates time in stage from its tally. Rules D2 to D4. */
export const dwellOf = (tally: Tally, z: number, minAtRisk: number): Dwell => forAMoment(() => estimated(tally, z, minAtRisk));

/** Time in stage by group and stage: `dwells[group][stage]`. */
export interface TimeInStages {
  readonly groups: Groups;
  readonly dwells: readonly (readonly Dwell[])[];
}

/** Estimates time in stage, worked out once; administrative losses spent their time too. Rules D2 to D4, F10. Linear. */
export function timeInStages(dataset: Dataset): TimeInStages {
  const { journeys, clock, settings } = dataset;
  const { visits, minAtRisk } = settings;
  const groups = groupsOf(dataset, 'with administrative');
  const z = zOf(settings.confidence);
  const dwells = once(groups.group, `time in stages ${visits} ${z} ${minAtRisk}`, () => {
    // Stage by stage, so that the room of one serves the next.
    const stages = journeys.names.map((_, k) =>
      forAMoment(() => dwellsIn(journeys, groups, clock, visits, k).map((tally) => dwellOf(tally, z, minAtRisk))),
    );
    return groups.names.map((_, g) => stages.map((ofGroups) => ofGroups[g]));
  });
  return { groups, dwells };
}

/** Gives {@link timeInStages} by the name of the group, for reports whose own groups leave administrative losses out. */
export function dwellsByName(dataset: Dataset): ReadonlyMap<string, readonly Dwell[]> {
  const { groups, dwells } = timeInStages(dataset);
  return new Map(groups.names.map((name, g) => [name, dwells[g]]));
}

function estimated(tally: Tally, z: number, minAtRisk: number): Dwell {
  const whole = survival(tally);
  const curve = whole.hasEmptied ? unknownCurve : whole;
  const running = censoredOf(tally);
  const finished = tally.counts[HAS_LEFT];
  const median = quantile(curve, 0.5);
  const closedMedian = quantileType7(tally.ages, finished, 0.5);
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
