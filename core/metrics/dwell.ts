import type { Clock } from '../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, ON_TIME, RUNNING } from '../journey/journeys.ts';
import { entryOf } from '../journey/passages.ts';
import { once } from '../memo.ts';
import { borrow, bytes, forAMoment, giveBack, shorts, wholes } from '../scratch.ts';
import { zOf } from '../stats/normal.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { quantile, quantileInterval, restrictedMean, survival } from '../stats/survival.ts';
import {
  borrowSpells,
  type CollectedSpells,
  censoredOf,
  type SortedSpells,
  sortedSpells,
  type Tally,
  talliesOf,
  tallyOfSpells,
} from '../stats/tally.ts';
import { type Groups, groupsOf, type Study } from '../study.ts';

/** What one spell of time in stage is: every visit, a deal's first, or all of a deal's added up. Rule D1. */
export type VisitUnit = 'each' | 'first' | 'sum';

const CENSORED = 0;
const HAS_LEFT = 1;

/**
 * Collects time in stage by group and stage: ages in milliseconds, end 0 censored (running), 1 left for any reason.
 * Pass-throughs and parked time are out. Rule D1. Linear.
 */
export function dwellsOf(journeys: Journeys, groups: Groups, clock: Clock, unit: VisitUnit): readonly (readonly Tally[])[] {
  const size = journeys.names.length;
  const stays = unit === 'sum' ? summedStays(journeys, clock) : staysOf(journeys, clock);
  const { deal, stage, isFirst } = stays;
  const room = borrow(deal.length * 4);
  const cell = new Int32Array(room, 0, deal.length);
  for (let i = 0; i < cell.length; i++) {
    const g = unit === 'first' && isFirst[i] === 0 ? -1 : groups.group[deal[i]];
    cell[i] = g < 0 ? -1 : g * size + stage[i];
  }
  const tallies = talliesOf(stays, cell, groups.names.length * size, 1);
  giveBack(room);
  return groups.names.map((_, g) => tallies.slice(g * size, (g + 1) * size));
}

/** Stays, deal by deal, from the shortest on; those of which nobody knows when they began are not among them. Rules D1, D7. */
export interface Stays extends SortedSpells {
  readonly deal: Int32Array;
  readonly stage: Uint16Array;
  readonly visit: Int32Array;
  /** 1 for a deal's first stay in a stage. */
  readonly isFirst: Uint8Array;
}

/** Gives every stay but pass-throughs, worked out once. Linear. */
export const staysOf = (journeys: Journeys, clock: Clock): Stays =>
  once(journeys, 'stays', () => inOrder(journeys, (stays) => collectStays(stays, journeys, clock)));

/** Gives all stays of a deal in a stage added up to one, that of its first visit. */
const summedStays = (journeys: Journeys, clock: Clock): Stays =>
  once(journeys, 'stays added up', () => inOrder(journeys, (stays) => addUp(stays, journeys, clock)));

type GrowingStays = CollectedSpells & Omit<Stays, keyof SortedSpells> & { size: number };

/** Collects stays and puts their ages in order. */
function inOrder(journeys: Journeys, collect: (stays: GrowingStays) => void): Stays {
  const most = journeys.stage.length;
  const columns = { deal: wholes(most), stage: shorts(most), visit: wholes(most), isFirst: bytes(most) };
  const all: GrowingStays = { ...columns, ...borrowSpells(most, entryOf(journeys)), size: 0 };
  collect(all);
  const { size } = all;
  return {
    deal: columns.deal.subarray(0, size),
    stage: columns.stage.subarray(0, size),
    visit: columns.visit.subarray(0, size),
    isFirst: columns.isFirst.subarray(0, size),
    ...sortedSpells(all, size),
  };
}

function collectStays(stays: GrowingStays, journeys: Journeys, clock: Clock): void {
  const { offset, stage, entered, left, passing, late, end } = journeys;
  const seen = new Int32Array(journeys.names.length);
  const now = clock(journeys.asOf);
  let size = 0;
  for (let d = 0; d < late.length; d++) {
    for (let v = offset[d]; v < offset[d + 1]; v++) {
      if (passing[v] === 1) continue;
      const isAgain = seen[stage[v]] === d + 1;
      seen[stage[v]] = d + 1;
      const isLate = v === offset[d] && late[d] !== ON_TIME;
      if (isLate && late[d] === ENTRY_UNKNOWN) continue;
      const began = clock(entered[v]);
      const isRunning = end[v] === RUNNING;
      stays.deal[size] = d;
      stays.visit[size] = v;
      stays.stage[size] = stage[v];
      stays.isFirst[size] = isAgain ? 0 : 1;
      stays.age[size] = (isRunning ? now : clock(left[v])) - began;
      stays.end[size] = isRunning ? CENSORED : HAS_LEFT;
      if (isLate) stays.from[size] = clock(journeys.watchedFrom[d]) - began;
      size++;
    }
  }
  stays.size = size;
}

/** A deal of which nobody knows when it came to its first stage has no sum there. */
function addUp(stays: GrowingStays, journeys: Journeys, clock: Clock): void {
  const { offset, stage, late } = journeys;
  collectStays(stays, journeys, clock);
  const placeOf = new Int32Array(journeys.names.length);
  let size = 0;
  let first = 0;
  for (let i = 0; i < stays.size; i++) {
    const d = stays.deal[i];
    const k = stays.stage[i];
    if (i === 0 || d !== stays.deal[i - 1]) first = size;
    if (late[d] === ENTRY_UNKNOWN && stage[offset[d]] === k) continue;
    const place = placeOf[k] - 1;
    if (place >= first) {
      stays.age[place] += stays.age[i];
      if (stays.end[i] === CENSORED) stays.end[place] = CENSORED;
      continue;
    }
    for (const column of [stays.deal, stays.stage, stays.visit, stays.isFirst, stays.end, stays.age, stays.from])
      column[size] = column[i];
    placeOf[k] = ++size;
  }
  stays.size = size;
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
const unknownCurve = survival(tallyOfSpells([], [], 1));

/** Estimates time in stage from its tally. Rules D2 to D4. */
export const dwellOf = (tally: Tally, z: number, minAtRisk: number): Dwell => forAMoment(() => estimated(tally, z, minAtRisk));

/** Time in stage by group and stage: `dwells[group][stage]`. */
export interface TimeInStages {
  readonly groups: Groups;
  readonly dwells: readonly (readonly Dwell[])[];
}

/** Estimates time in stage, worked out once; administrative losses spent their time too. Rules D2 to D4, F10. Linear. */
export function timeInStages(study: Study): TimeInStages {
  const { journeys, clock, settings } = study;
  const { visits, minAtRisk } = settings;
  const groups = groupsOf(study, 'with administrative');
  const z = zOf(settings.confidence);
  const dwells = once(groups.group, `time in stages ${visits} ${z} ${minAtRisk}`, () =>
    forAMoment(() =>
      dwellsOf(journeys, groups, clock, visits).map((stages) => stages.map((tally) => dwellOf(tally, z, minAtRisk))),
    ),
  );
  return { groups, dwells };
}

/** Gives {@link timeInStages} by the name of the group, for reports whose own groups leave administrative losses out. */
export function dwellsByName(study: Study): ReadonlyMap<string, readonly Dwell[]> {
  const { groups, dwells } = timeInStages(study);
  return new Map(groups.names.map((name, g) => [name, dwells[g]]));
}

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
