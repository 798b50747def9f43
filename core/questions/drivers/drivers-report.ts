import { DAY } from '../../cells/moment.ts';
import { type Dataset, type Groups, groupsOf } from '../../dataset/dataset.ts';
import { isDated, recordColumnNamed, recordsOf } from '../../dataset/records.ts';
import { Fault } from '../../fault.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { advancedWithout } from './defining-action.ts';
import { type Driver, type Drivers, driversOf } from './drivers.ts';
import { driversTable } from './table.ts';
import { stagesToward, towardNamed } from './toward.ts';

/** A question to {@link driversReport}, as a user names it; `null` is not given. */
export interface DriversCall {
  readonly column: string | null;
  readonly stage: string | null;
  readonly toward: string | null;
  /** Days. */
  readonly within: number | null;
}

/**
 * Reports what goes with moving on, with losing, or with getting to any point: the values of a column, each against the
 * deals at the same stage and age without it on record. Errors: an unknown column, stage or point. Rules M1 to M5, M7.
 * @param dataset of {@link datasetOf}.
 * @param call what is recorded, at which stage, toward what, within how many days; `null` for not given.
 * @example toCells(driversReport(dataset, { column: 'Rep', stage: null, toward: null, within: null }), defaultSettings)[0][0] // 'Stage'
 */
export function driversReport(dataset: Dataset, call: DriversCall): Report {
  const { within } = call;
  if (within !== null && !(within > 0)) throw new Fault('withinNoDays', { seen: String(within) });
  const name = call.column ?? 'action';
  const recorded = recordColumnNamed(dataset, name, 'column');
  const toward = towardNamed(dataset, call.toward ?? 'advance');
  const stages = stagesToward(dataset, call.stage, toward, call.toward ?? 'advance');
  const groups = groupsOf(dataset, 'with administrative');
  const records = recordsOf(dataset, recorded);
  const question = { stages, toward, within: within === null ? null : within * DAY };
  const drivers = driversOf(dataset, groups, records, question, zOf(dataset.settings.confidence));
  const notes = notesOf(dataset, drivers, name);
  if (call.column === null && toward.kind === 'advance') notes.push(...withoutNotes(dataset, groups, stages));
  const { names } = dataset.journeys;
  const lines = drivers.rows.map((row) => lineOf(row, groups, names, records.values));
  return reportOf(driversTable, groups.by, lines, notes);
}

function lineOf(row: Driver, groups: Groups, names: readonly string[], values: readonly string[]): Line<typeof driversTable> {
  const [stage, group] = [names[row.stage], groups.names[row.group]];
  const line = {
    stage,
    value: values[row.value],
    dealsWith: row.dealsWith,
    dealsWithout: row.dealsWithout,
    rateWith: row.rateWith,
    rateWithout: row.rateWithout,
    oddsRatio: row.odds.oddsRatio,
    low: row.odds.low,
    high: row.odds.high,
    falseAlarmRate: row.falseAlarmRate,
    verdict: row.verdict,
  };
  return { group, row: line, selector: { stage, by: groups.by, group } };
}

function notesOf(dataset: Dataset, { rows, untimed }: Drivers, name: string): Note[] {
  const notes: Note[] = [];
  if (rows.length === 0)
    notes.push(isDated(dataset) ? note('nothingRecorded', { column: name }) : note('notDated', { column: name }));
  const few = rows.filter(({ verdict, dealsWith, dealsWithout }) => {
    return verdict !== 'too few' && Math.min(dealsWith, dealsWithout) < FEW_DEALS;
  });
  if (few.length > 0) notes.push(note('fewDealsInRows', { rows: few.length, of: rows.length, least: FEW_DEALS }));
  const tooFew = rows.filter(({ verdict }) => verdict === 'too few').length;
  if (tooFew > 0) notes.push(note('driversTooFew', { rows: tooFew, of: rows.length }));
  for (const { stage, deals } of untimed)
    if (deals > 0) notes.push(note('ageNotKnown', { stage: dataset.journeys.names[stage], group: '', deals }));
  return notes;
}

/** Says how many went on without what the stages table says moves a deal on. Rule M7. */
function withoutNotes(dataset: Dataset, groups: Groups, stages: readonly number[]): Note[] {
  return advancedWithout(dataset, groups)
    .filter(({ stage, without }) => stages.includes(stage) && without > 0)
    .map(({ stage, action, advanced, without }) =>
      note('advancedWithout', { stage: dataset.journeys.names[stage], action, deals: without, of: advanced }),
    );
}
