import { type Period, periodName } from '../../cells/period.ts';
import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { conversionInTheEnd, FEW_DEALS } from '../conversion/conversion.ts';
import { targetNamed } from '../conversion/reach-question.ts';
import { cohortsOf } from './cohorts.ts';
import { cohortsTable } from './table.ts';

/**
 * Reports whether newer deals do better: deals by the period of their start, followed to a target. Rules V3, C2, C5.
 * @param dataset of {@link datasetOf}.
 * @param period of the start.
 * @param to a later point: a stage, `Won`, `Lost`, `outcome:won` or an action.
 * @example toCells(cohortsReport(dataset, 'month', 'Won'), defaultSettings)[1].slice(0, 3) // ['2025-01', 3, 1]
 */
export function cohortsReport(dataset: Dataset, period: Period, to: string): Report {
  const { settings } = dataset;
  const groups = groupsOf(dataset, 'without administrative');
  const { cohorts, late } = cohortsOf(dataset, groups, period, targetNamed(dataset, to));
  const z = zOf(settings.confidence);
  const expected = cohorts.map(({ reach }) => conversionInTheEnd(reach, z, settings.minAtRisk));
  const lines = cohorts.map(({ group, start, reach, shares, isComplete }, i): Line<typeof cohortsTable> => {
    const [by30Days, by60Days, by90Days, by180Days] = shares;
    const { share, low, high } = expected[i];
    const row = {
      cohort: periodName(start, period),
      deals: reach.n,
      reached: reach.reached,
      by30Days,
      by60Days,
      by90Days,
      by180Days,
      expected: share,
      low,
      high,
      state: isComplete ? ('complete' as const) : ('maturing' as const),
    };
    return { group: groups.names[group], row, selector: null };
  });
  const few = cohorts.filter(({ reach }) => reach.n < FEW_DEALS).length;
  const undecided = expected.filter(({ state }) => state === 'at least').length;
  const notes: Note[] = [];
  if (late > 0) notes.push(note('startNotWatched', { deals: late }));
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: cohorts.length, least: FEW_DEALS }));
  if (undecided > 0) notes.push(note('atLeastInRows', { rows: undecided, of: cohorts.length }));
  return reportOf(cohortsTable, groups.by, lines, notes);
}
