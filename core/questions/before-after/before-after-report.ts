import { isoOf, type Moment } from '../../cells/moment.ts';
import { type Dataset, groupsOf, startedAt } from '../../dataset/dataset.ts';
import { Fault } from '../../fault.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { type ChangeAtStage, changesOf, PLANNED_CHANGE } from './before-after.ts';
import { mixShiftsOf } from './mix.ts';
import { type ChangeLine, changeTable } from './table.ts';

/**
 * Reports whether a change helped, stage by stage; `size` is the change to plan for, in points or as a share, ten points
 * where not given. Rules B1 to B4. Errors: a change at or before the first start, or after the as-of moment: there is
 * nothing to compare; a size that is no share.
 * @param dataset of {@link datasetOf}.
 * @param change a moment inside the log.
 * @param size a share to plan for, or points above 1; `null` for 0.1.
 * @example toCells(changeReport(dataset, dataset.entries.asOf - 4 * DAY), defaultSettings)[0][0] // 'Stage'
 */
export function changeReport(dataset: Dataset, change: Moment, size: number | null = null): Report {
  const { journeys, settings } = dataset;
  const groups = groupsOf(dataset, 'without administrative');
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < journeys.deals.length; d++) first = Math.min(first, startedAt(journeys, d) ?? first);
  if (Number.isFinite(first) && (change <= first || change > journeys.asOf))
    throw new Fault('changeOutside', { change: isoOf(change), first: isoOf(first), asOf: isoOf(journeys.asOf) });
  const question = { change, size: shareOf(size) };
  const rows = changesOf(dataset, groups, question, zOf(settings.confidence));
  const { names } = journeys;
  const lines = rows.map((row) => ({ group: groups.names[row.group], row: lineOf(names[row.stage], row), selector: null }));
  return reportOf(changeTable, groups.by, lines, [
    ...rows.flatMap((row) => notesOf(row, names[row.stage], groups.names[row.group])),
    ...fewNotes(rows),
    ...neverNotes(rows, question.size, (row) => [names[row.stage], groups.names[row.group]].filter(Boolean).join(', ')),
    ...mixShiftsOf(dataset, groups, change).map((shift) => note('mixMoved', shift)),
  ]);
}

/** Reads 10 and 0.1 as ten points. */
function shareOf(size: number | null): number {
  if (size === null) return PLANNED_CHANGE;
  const share = size >= 1 ? size / 100 : size;
  if (!(share > 0 && share < 1)) throw new Fault('sizeNoShare', { seen: String(size) });
  return share;
}

const lineOf = (stage: string, row: ChangeAtStage): ChangeLine => ({
  stage,
  enteredBefore: row.before,
  enteredAfter: row.after,
  atDay: row.atAge,
  advanceBefore: row.advanceBefore,
  advanceAfter: row.advanceAfter,
  difference: row.difference,
  low: row.low,
  high: row.high,
  medianDaysBefore: row.medianBefore,
  medianDaysAfter: row.medianAfter,
  pOfTime: row.pOfTime,
  falseAlarmRate: row.falseAlarmRate,
  verdict: row.verdict,
  weeksUntilKnown: row.weeksUntilKnown,
});

function notesOf(row: ChangeAtStage, stage: string, group: string): Note[] {
  const where = { stage, group };
  if (row.hasEmptied) return [note('riskSetEmptied', where)];
  if (row.isOnFew) return [note('changeOnFew', where)];
  if (row.verdict !== 'no clear change' || row.smallestShown === null) return [];
  return [note('smallestChange', { ...where, size: row.smallestShown })];
}

function fewNotes(rows: readonly ChangeAtStage[]): Note[] {
  const few = rows.filter((row) => row.difference !== null && Math.min(row.before, row.after) < FEW_DEALS).length;
  return few === 0 ? [] : [note('fewDealsInRows', { rows: few, of: rows.length, least: FEW_DEALS })];
}

function neverNotes(rows: readonly ChangeAtStage[], size: number, placeOf: (row: ChangeAtStage) => string): Note[] {
  const places = rows.filter((row) => row.neverShows).map(placeOf);
  return places.length === 0 ? [] : [note('changeNeverShows', { places, size })];
}
