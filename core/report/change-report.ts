import { isoOf, type Moment } from '../cells/moment.ts';
import { Fault } from '../fault.ts';
import { changesOf } from '../metrics/before-after.ts';
import { mixShiftsOf } from '../metrics/mix.ts';
import { zOf } from '../stats/normal.ts';
import { groupsOf, type Study, startedAt } from '../study.ts';
import { column, type Note, note, type Report, type Value } from './report.ts';

/**
 * Reports whether a change helped, stage by stage. Rules B1 to B4.
 * Errors: a change at or before the first start, or after the as-of moment: there is nothing to compare.
 */
export function changeReport(study: Study, change: Moment): Report {
  const { journeys, settings } = study;
  const groups = groupsOf({ ...study, settings: { ...settings, by: null } }, 'without administrative');
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < journeys.deals.length; d++) first = Math.min(first, startedAt(journeys, d) ?? first);
  if (Number.isFinite(first) && (change <= first || change > journeys.asOf))
    throw new Fault('changeOutside', { change: isoOf(change), first: isoOf(first), asOf: isoOf(journeys.asOf) });
  const lines = changesOf(study, groups, change, zOf(settings.confidence)).map((one, k): Value[] => [
    journeys.names[k],
    one.before,
    one.after,
    one.atAge,
    one.advanceBefore,
    one.advanceAfter,
    one.difference,
    one.low,
    one.high,
    one.medianBefore,
    one.medianAfter,
    one.pOfTime,
    one.falseAlarmRate,
    one.verdict,
    one.weeksUntilKnown,
  ]);
  const notes: Note[] = mixShiftsOf(study, groups, change).map((shift) => note('mixMoved', shift));
  return {
    columns: [
      column('Stage', 'stage'),
      column('Entered before', 'count'),
      column('Entered after', 'count'),
      column('At day', 'days'),
      column('Advance before', 'share'),
      column('Advance after', 'share'),
      column('Difference', 'share'),
      column('Low', 'share'),
      column('High', 'share'),
      column('Median days before', 'days'),
      column('Median days after', 'days'),
      column('P of time', 'number'),
      column('False-alarm rate', 'number'),
      column('Verdict', 'word'),
      column('Weeks until known', 'number'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}
