import { DAY } from '../../cells/moment.ts';
import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { stageNamed } from '../../dataset/points.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { exitsOf, stageCard } from './stage-card.ts';
import { curveTable } from './table.ts';

/**
 * Reports what becomes of the visits of a stage, day by day. Rule D5.
 * @param dataset of {@link datasetOf}.
 * @param stage by its name or role.
 * @example toCells(curveReport(dataset, 'New'), defaultSettings)[1].slice(0, 3) // [0, 1, 0]
 */
export function curveReport(dataset: Dataset, stage: string): Report {
  const k = stageNamed(dataset, stage);
  const z = zOf(dataset.settings.confidence);
  const groups = groupsOf(dataset, 'with administrative');
  const notes: Note[] = [];
  const lines = exitsOf(dataset, groups, k).flatMap((tally, g): Line<typeof curveTable>[] => {
    const where = { stage: dataset.journeys.names[k], group: groups.names[g] };
    const days = tally.n === 0 ? [] : stageCard(tally, z);
    if (days === null) notes.push(note('riskSetEmptied', where));
    if (tally.n === 0) notes.push(note('noVisits', where));
    if (days !== null && tally.n > 0 && tally.n < FEW_DEALS) notes.push(note('fewVisits', { ...where, visits: tally.n }));
    return (days ?? []).map((d) => {
      const row = {
        day: d.day * DAY,
        stillHere: d.still,
        advanced: d.advanced,
        goneBack: d.back,
        lost: d.lost,
        won: d.won,
        atRisk: d.atRisk,
        low: d.low,
        high: d.high,
        leftUnknown: d.unknown,
      };
      return { group: where.group, row, selector: null };
    });
  });
  return reportOf(curveTable, groups.by, lines, notes);
}
