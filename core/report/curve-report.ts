import { DAY } from '../cells/moment.ts';
import { stageNamed } from '../journey/points.ts';
import { FEW_DEALS } from '../metrics/conversion.ts';
import { exitsOf, stageCard } from '../metrics/stage-card.ts';
import { zOf } from '../stats/normal.ts';
import { groupsOf, type Study } from '../study.ts';
import { column, type Note, note, type Report, type Value } from './report.ts';

/** Reports what becomes of the visits of a stage, day by day. Rule D5. */
export function curveReport(study: Study, stage: string): Report {
  const k = stageNamed(study, stage);
  const groups = groupsOf({ ...study, settings: { ...study.settings, by: null } }, 'with administrative');
  const tally = exitsOf(study, groups, k);
  const days = tally.n === 0 ? [] : stageCard(tally, zOf(study.settings.confidence));
  const where = { stage: study.journeys.names[k], group: '' };
  const notes: Note[] = days === null ? [note('riskSetEmptied', where)] : tally.n === 0 ? [note('noVisits', where)] : [];
  if (tally.n > 0 && tally.n < FEW_DEALS)
    notes.push(note('fewDealsInRows', { rows: days?.length ?? 0, of: days?.length ?? 0, least: FEW_DEALS }));
  const lines = (days ?? []).map((d): Value[] => [
    d.day * DAY,
    d.still,
    d.advanced,
    d.back,
    d.lost,
    d.won,
    d.atRisk,
    d.low,
    d.high,
    d.unknown,
  ]);
  return {
    columns: [
      column('Day', 'days'),
      column('Still here', 'share'),
      column('Advanced', 'share'),
      column('Gone back', 'share'),
      column('Lost', 'share'),
      column('Won', 'share'),
      column('At risk', 'count'),
      column('Low', 'share'),
      column('High', 'share'),
      column('Left unknown', 'share'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}
