import { type Period, periodName } from '../../cells/period.ts';
import { groupsOf, type Study } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { column, type Note, note, ownColumn, type Report, type Value } from '../../table/report.ts';
import { conversionInTheEnd, FEW_DEALS } from '../conversion/conversion.ts';
import { targetNamed } from '../conversion/reach-question.ts';
import { cohortsOf } from './cohorts.ts';

/** Reports whether newer deals do better: deals by the period of their start, followed to a target. Rules V3, C2, C5. */
export function cohortsReport(study: Study, period: Period, to: string): Report {
  const { settings } = study;
  const groups = groupsOf(study, 'without administrative');
  const { cohorts, late } = cohortsOf(study, groups, period, targetNamed(study, to));
  const z = zOf(settings.confidence);
  const expected = cohorts.map(({ reach }) => conversionInTheEnd(reach, z, settings.minAtRisk));
  const lines = cohorts.map(({ group, start, reach, shares, isComplete }, i): Value[] => [
    ...(groups.by === null ? [] : [groups.names[group]]),
    periodName(start, period),
    reach.n,
    reach.reached,
    ...shares,
    expected[i].share,
    expected[i].low,
    expected[i].high,
    isComplete ? 'complete' : 'maturing',
  ]);
  const few = cohorts.filter(({ reach }) => reach.n < FEW_DEALS).length;
  const undecided = expected.filter(({ state }) => state === 'at least').length;
  const notes: Note[] = [];
  if (late > 0) notes.push(note('startNotWatched', { deals: late }));
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: cohorts.length, least: FEW_DEALS }));
  if (undecided > 0) notes.push(note('atLeastInRows', { rows: undecided, of: cohorts.length }));
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
      column('Cohort', 'text'),
      column('Deals', 'count'),
      column('Reached', 'count'),
      column('By 30 days', 'share'),
      column('By 60 days', 'share'),
      column('By 90 days', 'share'),
      column('By 180 days', 'share'),
      column('Expected', 'share'),
      column('Low', 'share'),
      column('High', 'share'),
      column('State', 'word'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}
