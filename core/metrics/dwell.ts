import type { Clock } from '../journey/clock.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN, type Journeys, ON_TIME, RUNNING } from '../journey/journeys.ts';
import { once } from '../memo.ts';
import { borrow, forAMoment, giveBack } from '../scratch.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { quantile, quantileInterval, restrictedMean, survival } from '../stats/survival.ts';
import { censoredOf, type SpellColumns, type Tally, talliesOf, tallyOfSpells } from '../stats/tally.ts';
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
  const tallies = withStays(journeys, clock, unit, (stays) => {
    const { deal, stage, cell } = stays;
    for (let i = 0; i < stays.size; i++) cell[i] = groups.group[deal[i]] < 0 ? -1 : groups.group[deal[i]] * size + stage[i];
    return talliesOf(stays, groups.names.length * size, 1);
  });
  return groups.names.map((_, g) => tallies.slice(g * size, (g + 1) * size));
}

/** Stays in columns, deal after deal, with their ages. */
export interface Stays extends SpellColumns {
  size: number;
  readonly deal: Int32Array;
  readonly stage: Uint16Array;
  /** When the stay began, on the clock. */
  readonly entered: Float64Array;
}

/**
 * Works with every stay, the first of each deal in each stage, or all of a deal's added up, but not with those of which
 * nobody knows when they began. Their columns are gone afterwards. Rules D1, D7. Linear.
 */
export function withStays<T>(journeys: Journeys, clock: Clock, unit: VisitUnit, work: (stays: Stays) => T): T {
  const most = journeys.stage.length;
  const rooms = [4, 4, 2, 1, 8, 8, 8].map((bytes) => borrow(most * bytes));
  const isAnyLate = journeys.late.some((late) => late === ENTRY_KNOWN);
  const stays = {
    size: 0,
    deal: new Int32Array(rooms[0], 0, most),
    cell: new Int32Array(rooms[1], 0, most),
    stage: new Uint16Array(rooms[2], 0, most),
    end: new Uint8Array(rooms[3], 0, most),
    entered: new Float64Array(rooms[4], 0, most),
    age: new Float64Array(rooms[5], 0, most),
    from: isAnyLate ? new Float64Array(rooms[6], 0, most) : null,
  };
  collectStays(stays, journeys, clock, unit);
  const result = work(stays);
  for (const room of rooms) giveBack(room);
  return result;
}

function collectStays(stays: Stays, journeys: Journeys, clock: Clock, unit: VisitUnit): void {
  const { offset, stage, entered, left, passing, late, end } = journeys;
  /** Where a deal's stay in a stage stands; it is of the same deal where it lies behind the deal's first. */
  const placeOf = new Int32Array(journeys.names.length).fill(-1);
  const now = clock(journeys.asOf);
  let size = 0;
  for (let d = 0; d < late.length; d++) {
    const first = size;
    const unknown = late[d] === ENTRY_UNKNOWN ? offset[d] : -1;
    for (let v = offset[d]; v < offset[d + 1]; v++) {
      if (passing[v] === 1 || v === unknown) continue;
      const isAgain = placeOf[stage[v]] >= first || (unknown >= 0 && stage[v] === stage[unknown]);
      if (isAgain && unit === 'first') continue;
      const began = clock(entered[v]);
      const isRunning = end[v] === RUNNING;
      const age = (isRunning ? now : clock(left[v])) - began;
      if (isAgain && unit === 'sum') {
        const place = placeOf[stage[v]];
        if (place < first) continue;
        stays.age[place] += age;
        if (isRunning) stays.end[place] = CENSORED;
        continue;
      }
      placeOf[stage[v]] = size;
      stays.deal[size] = d;
      stays.stage[size] = stage[v];
      stays.entered[size] = began;
      stays.age[size] = age;
      stays.end[size] = isRunning ? CENSORED : HAS_LEFT;
      if (stays.from) stays.from[size] = v === offset[d] && late[d] !== ON_TIME ? clock(journeys.watchedFrom[d]) - began : 0;
      size++;
    }
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
