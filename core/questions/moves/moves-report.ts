import { DAY, isoOf, type Moment } from '../../cells/moment.ts';
import { groupsOf, type Study, studyOf, type Tables, valuesOf } from '../../dataset/study.ts';
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
 */
export function movesReport(tables: Tables, settings: Settings, from: Moment | null, to: Moment | null): Report {
  const study = studyOf(tables, to === null ? settings : { ...settings, asOf: to });
  const end = study.entries.asOf;
  const begin = from ?? end - LOOK_BACK;
  if (begin >= end) throw new Fault('momentsInOrder', { from: isoOf(begin), to: isoOf(end) });
  const start = study.entries.at.some((at) => at <= begin) ? standingAt(tables, settings, begin) : null;
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values !== null && !isMixed;
  const groups = groupsOf(study, 'without administrative');
  const table = movementsOf(start, { study, values: money ? values.values : null }, groups);
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  const lines = table.flatMap((rows, g) => linesOf(rows, groups.names[g], begin, end, money, study));
  return reportOf(movesTable, groups.by, lines, notes);
}

/** The log as it stood earlier: all deals, for the later moment chooses. */
function standingAt(tables: Tables, settings: Settings, asOf: Moment): Standing {
  const study = studyOf(tables, { ...settings, asOf, by: null, filters: [], startedFrom: null, startedTo: null });
  return { study, values: valuesOf(study)?.values ?? null };
}

function linesOf(
  rows: MovementTable,
  group: string,
  begin: Moment,
  end: Moment,
  money: boolean,
  study: Study,
): Line<typeof movesTable>[] {
  const { movement: say } = words[study.settings.language];
  return movements.map((movement) => {
    const { deals, value } = rows[movement];
    const text = movement === 'open at start' ? isoOf(begin) : movement === 'open at end' ? isoOf(end) : (say[movement] ?? '');
    return { group, row: { movement, deals, value: money ? value : null, note: text }, selector: null };
  });
}
