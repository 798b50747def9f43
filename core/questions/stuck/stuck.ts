import { DAY } from '../../cells/moment.ts';
import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { ENTRY_UNKNOWN, OPEN, RUNNING } from '../../journey/journeys.ts';
import { quantile, survival } from '../../stats/survival.ts';
import { dwellsOf } from '../time-in-stage/dwell.ts';

/** An open deal that has been in its stage for longer than nearly all others were. */
export interface StuckDeal {
  readonly deal: number;
  readonly stage: number;
  readonly age: number;
  readonly limit: number;
  /** The visit that runs. */
  readonly visit: number;
}

/** The stuck deals, and the stages in which nobody can be called stuck: no limit is known. */
export interface Stuck {
  readonly deals: readonly StuckDeal[];
  readonly withoutLimit: readonly number[];
}

const SHARE = 0.8;

/**
 * Finds open deals whose running stay is longer than the day by which 80 % have left, or than the stage's goal where
 * that is later. A stay that nobody saw begin counts from when it was first seen. Rule D6. Linear.
 */
export function stuckOf(dataset: Dataset): Stuck {
  const { journeys, clock, settings, pipeline } = dataset;
  const one = { ...dataset, settings: { ...settings, by: null } };
  const groups = groupsOf(one, 'with administrative');
  const [dwells] = dwellsOf(journeys, groups, clock, settings.visits);
  const goals = settings.level === 'stage' ? pipeline.open.map((stage) => stage.goalDays) : [];
  const limits = dwells.map((tally, stage) => {
    const curve = survival(tally);
    const reached = curve.hasEmptied ? null : quantile(curve, SHARE);
    const goal = goals[stage] ?? null;
    return goal === null ? reached : Math.max(goal * DAY, reached ?? 0);
  });
  const now = clock(journeys.asOf);
  const deals: StuckDeal[] = [];
  const seen = new Set<number>();
  for (let d = 0; d < journeys.deals.length; d++) {
    const visit = journeys.offset[d + 1] - 1;
    if (groups.group[d] < 0 || journeys.outcome[d] !== OPEN || visit < journeys.offset[d] || journeys.end[visit] !== RUNNING)
      continue;
    const stage = journeys.stage[visit];
    seen.add(stage);
    const limit = limits[stage];
    const age = ageOf(dataset, d, visit, now);
    if (limit !== null && age > limit) deals.push({ deal: d, stage, age, limit, visit });
  }
  return { deals, withoutLimit: [...seen].filter((stage) => limits[stage] === null).sort((a, b) => a - b) };
}

/** Time of the running stay; with `visits=sum` of all stays of the deal in that stage. */
function ageOf({ journeys, clock, settings }: Dataset, d: number, visit: number, now: number): number {
  const began = (v: number) =>
    clock(journeys.late[d] === ENTRY_UNKNOWN && v === journeys.offset[d] ? journeys.observedFrom[d] : journeys.entered[v]);
  let age = now - began(visit);
  if (settings.visits !== 'sum') return age;
  for (let v = journeys.offset[d]; v < visit; v++)
    if (journeys.stage[v] === journeys.stage[visit] && journeys.passing[v] === 0) age += clock(journeys.left[v]) - began(v);
  return age;
}
