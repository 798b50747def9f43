import { DAY, type Moment } from '../../cells/moment.ts';
import { newCalendar, type Period } from '../../cells/period.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { ON_TIME } from '../../journey/journeys.ts';
import { type Reach, reachOf, type Target } from '../conversion/reach.ts';

/** Days by which a cohort's share is told. Rule V3. */
export const cohortDays = [30, 60, 90, 180] as const;

/** The deals that started in one period. */
export interface Cohort {
  readonly group: number;
  /** First moment of the period. */
  readonly start: Moment;
  readonly reach: Reach;
  /** Share that reached the target by each of {@link cohortDays}; `null` while not the whole cohort is that old. */
  readonly shares: readonly (number | null)[];
  /** Every deal has reached the target, has ended otherwise or is as old as the last of the days. */
  readonly isComplete: boolean;
}

/** Cohorts in order of group and time, and the deals in none: their start is unknown or was not observed. */
export interface Cohorts {
  readonly cohorts: readonly Cohort[];
  readonly late: number;
}

/** Follows deals by the period of their start to a target. Rules V3, C5, D7. n log n in the number of periods only. */
export function cohortsOf(dataset: Dataset, groups: Groups, period: Period, target: Target): Cohorts {
  const { journeys } = dataset;
  const { start, offset, entered, late } = journeys;
  const begun = new Float64Array(journeys.deals.length).fill(Number.NaN);
  const calendar = newCalendar(period);
  let leftOut = 0;
  for (let d = 0; d < begun.length; d++) {
    if (groups.group[d] < 0 || start[d] < 0) continue;
    if (late[d] === ON_TIME) begun[d] = calendar(entered[offset[d]]);
    else leftOut++;
  }
  const periods = [...new Set(begun)].filter((moment) => !Number.isNaN(moment)).sort((a, b) => a - b);
  const place = new Map(periods.map((moment, i) => [moment, i]));
  const cellOf = Float64Array.from(groups.group, (g, d) => {
    const at = place.get(begun[d]);
    return g < 0 || at === undefined ? -1 : g * periods.length + at;
  });
  // Those that have deals only: many groups in many periods would be more cells than fit in memory.
  const filled = [...new Set(cellOf)].filter((cell) => cell >= 0).sort((a, b) => a - b);
  const places = new Map(filled.map((cell, i) => [cell, i]));
  const groupIn = (cell: number) => Math.floor(cell / periods.length);
  const cells: Groups = {
    group: groups.group.map((_, d) => places.get(cellOf[d]) ?? -1),
    names: filled.map((cell) => groups.names[groupIn(cell)]),
    by: groups.by,
  };
  const within = cohortDays.map((days) => days * DAY);
  const reaches = reachOf(dataset, cells, { base: { kind: 'start' }, target, within });
  const cohorts = reaches.map((reach, i) => cohortOf(reach, groupIn(filled[i]), periods[filled[i] % periods.length]));
  return { cohorts: cohorts.filter((cohort) => cohort.reach.n > 0), late: leftOut };
}

function cohortOf(reach: Reach, group: number, start: Moment): Cohort {
  const { mature, n, open } = reach;
  return {
    group,
    start,
    reach,
    shares: mature.map((old) => (old.n === n && n > 0 ? old.reached / n : null)),
    isComplete: open === mature[mature.length - 1].open,
  };
}
