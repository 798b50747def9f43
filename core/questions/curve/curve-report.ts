import { DAY } from '../../cells/moment.ts';
import { stageNamed } from '../../dataset/points.ts';
import { groupsOf, type Study } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { column, type Note, note, ownColumn, type Report, type Value } from '../../table/report.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { type CardDay, exitsOf, stageCard } from './stage-card.ts';

/** Reports what becomes of the visits of a stage, day by day. Rule D5. */
export function curveReport(study: Study, stage: string): Report {
  const k = stageNamed(study, stage);
  const z = zOf(study.settings.confidence);
  const groups = groupsOf(study, 'with administrative');
  const notes: Note[] = [];
  const lines = exitsOf(study, groups, k).flatMap((tally, g): Value[][] => {
    const where = { stage: study.journeys.names[k], group: groups.names[g] };
    const days = tally.n === 0 ? [] : stageCard(tally, z);
    if (days === null) notes.push(note('riskSetEmptied', where));
    if (tally.n === 0) notes.push(note('noVisits', where));
    if (days !== null && tally.n > 0 && tally.n < FEW_DEALS) notes.push(note('fewVisits', { ...where, visits: tally.n }));
    return (days ?? []).map((day) => [...(groups.by === null ? [] : [groups.names[g]]), ...lineOf(day)]);
  });
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
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

const lineOf = (d: CardDay): Value[] => [
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
];
