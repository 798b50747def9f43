import { DAY, isoOf, type Moment } from '../../cells/moment.ts';
import { type Dataset, datasetOf, groupsOf, type Tables, valuesOf } from '../../dataset/dataset.ts';
import { Fault } from '../../fault.ts';
import type { Settings } from '../../settings.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { words } from '../../words/index.ts';
import { type MovementTable, movements, movementsOf, type Standing } from './movement.ts';
import { movesTable } from './table.ts';

/** A week, as a pipeline meeting looks back. */
const LOOK_BACK = 7 * DAY;

/**
 * Reports what changed between two moments: from a week before the as-of moment where nobody says, to the as-of moment.
 * Deals and their values stand as the rows up to each moment tell. Rule V4.
 * Errors: a first moment that is not before the second, and every fault of reading.
 * @param tables the log and what is read beside it.
 * @param settings how the question is asked.
 * @param from a moment; `null` for a week before `to`.
 * @param to a later one; `null` for the as-of moment.
 * @example toCells(movesReport(tables, defaultSettings, null, null), defaultSettings)[1].slice(0, 2) // ['open at start', 2]
 */
export function movesReport(tables: Tables, settings: Settings, from: Moment | null, to: Moment | null): Report {
  const dataset = datasetOf(tables, to === null ? settings : { ...settings, asOf: to });
  const end = dataset.entries.asOf;
  const begin = from ?? end - LOOK_BACK;
  if (begin >= end) throw new Fault('momentsInOrder', { from: isoOf(begin), to: isoOf(end) });
  const start = dataset.entries.at.some((at) => at <= begin) ? standingAt(tables, settings, begin) : null;
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values !== null && !isMixed;
  const groups = groupsOf(dataset, 'without administrative');
  const table = movementsOf(start, { dataset, values: money ? values.values : null }, groups);
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  const lines = table.flatMap((rows, g) => linesOf(rows, groups.names[g], begin, end, money, dataset));
  return reportOf(movesTable, groups.by, lines, notes);
}

/** The log as it stood earlier: all deals, for the later moment chooses. */
function standingAt(tables: Tables, settings: Settings, asOf: Moment): Standing {
  const dataset = datasetOf(tables, { ...settings, asOf, by: null, filters: [], startedFrom: null, startedTo: null });
  return { dataset, values: valuesOf(dataset)?.values ?? null };
}

function linesOf(
  rows: MovementTable,
  group: string,
  begin: Moment,
  end: Moment,
  money: boolean,
  dataset: Dataset,
): Line<typeof movesTable>[] {
  const { movement: say } = words[dataset.settings.language];
  return movements.map((movement) => {
    const { deals, value } = rows[movement];
    const text = movement === 'open at start' ? isoOf(begin) : movement === 'open at end' ? isoOf(end) : (say[movement] ?? '');
    return { group, row: { movement, deals, value: money ? value : null, note: text }, selector: null };
  });
}
