import { type Cells, isError } from '../cells/cell.ts';
import { readWords, type WordColumn } from '../cells/column.ts';
import type { DateOrder } from '../cells/date-text.ts';
import { fold } from '../cells/fold.ts';
import { roleNamed, stageHeading } from '../cells/headers.ts';
import { type Issues, newIssues } from '../cells/issues.ts';
import { type Mapping, mapColumns } from '../cells/mapping.ts';
import { findTable, type Table, tableAt } from '../cells/table.ts';
import { newTimeReader } from '../cells/time-reader.ts';
import { Fault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import { readLong } from './read-long.ts';
import { readWide } from './read-wide.ts';
import { outcomeOfWord } from './stage-words.ts';

/**
 * A deal log in columns: one line per entry (a deal came into a stage) in the order of the rows, not yet sorted.
 * Codes point into `deals` and `stages`; positions count from the body's first row.
 */
export interface Log {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly deals: readonly string[];
  readonly stages: readonly string[];
  readonly deal: Int32Array;
  readonly stage: Int32Array;
  readonly at: Float64Array;
  /** Explicit exits, `NaN` where none; `null` where the log has none at all. */
  readonly left: Float64Array | null;
  readonly position: Int32Array;
  /** Rows that record something done, with or without an entry. */
  readonly actions: ActionRows;
  /** Words of the outcome column by body row, and the moment of closing, where the log has them. */
  readonly outcome: { readonly words: WordColumn; readonly closed: Float64Array | null } | null;
  /** When each deal was created, `NaN` where unknown; `null` where no column says. Read only where it is asked for. */
  readonly createdByDeal: () => Float64Array | null;
  readonly issues: Issues;
  /** Rows of the body that hold something. */
  readonly rows: number;
  readonly order: DateOrder | null;
}

/** Things done with a deal: in the log's rows without a stage, or in a second table. */
export interface ActionRows {
  readonly deal: Int32Array;
  readonly at: Float64Array;
  readonly position: Int32Array;
}

/** Stages beyond this are no pipeline: the column holds something else. */
const MOST_STAGES = 200;

export type LogSettings = Pick<Settings, 'columns' | 'dates' | 'dateSystem'>;

/**
 * Reads a range as a deal log. `isStage` tells folded words that the stages table knows.
 * Errors: an empty range, no headings, no deal, stage or time column, dates of open order, too many stages. Linear.
 */
export function readLog(cells: Cells, settings: LogSettings, isStage: (folded: string) => boolean): Log {
  const table = tableOf(cells, settings, isStage);
  const mapping = mapColumns(table, {
    columns: settings.columns,
    isStage,
    isOutcome: (folded) => outcomeOfWord(folded) !== 'open',
  });
  const issues = newIssues();
  if (table.header > 0) issues.count('titleRow', table.header, 1);
  const columns = { ...mapping.columns };
  const seen = { columns: table.names.filter((name) => name !== '') };
  if (columns.deal === undefined) throw new Fault('noDealColumn', seen);
  if (mapping.layout !== 'wide' && columns.stage === undefined) throw new Fault('noStageColumn', seen);
  if (mapping.layout !== 'wide' && columns.entered === undefined) {
    throw new Fault(columns.created === undefined && columns.closed === undefined ? 'noTimeColumn' : 'noHistory', seen);
  }
  const reader = newTimeReader(table, settings, issues);
  const deals = readWords(table, columns.deal);
  const entries =
    mapping.layout === 'wide' ? readWide(table, mapping, deals, reader, issues) : readLong(table, mapping, deals, reader, issues);
  if (entries.deal.length === 0) throw new Fault('noUsableRow', { rows: entries.rows, issues: issues.list().map((i) => i.id) });
  if (entries.stages.length > MOST_STAGES) {
    const column = table.names[columns.stage ?? 0];
    throw new Fault('tooManyStages', { column, count: entries.stages.length, most: MOST_STAGES });
  }
  const outcome = columns.outcome === undefined ? null : readWords(table, columns.outcome);
  const closed = columns.closed === undefined || !outcome ? null : reader.read([columns.closed])[0].at;
  return {
    table,
    mapping,
    deals: deals.words,
    outcome: outcome && { words: outcome, closed },
    createdByDeal: () => (columns.created === undefined ? null : earliestByDeal(deals, reader.read([columns.created])[0].at)),
    issues,
    order: reader.order(),
    ...entries,
  };
}

/** The earliest moment of each deal's rows in a column. */
function earliestByDeal(deals: WordColumn, at: Float64Array): Float64Array {
  const earliest = new Float64Array(deals.words.length).fill(Number.NaN);
  for (let i = 0; i < at.length; i++) {
    const d = deals.codes[i];
    if (d >= 0 && !(earliest[d] <= at[i]) && at[i] > 0) earliest[d] = at[i];
  }
  return earliest;
}

/** Finds the heading row, or says why there is none. */
export function tableOf(cells: Cells, settings: LogSettings, isStage: (folded: string) => boolean): Table {
  const chosen = new Set(Object.values(settings.columns).map((name) => fold(name as string)));
  const knows = (folded: string) =>
    folded !== '' &&
    (roleNamed(folded) !== null || stageHeading(folded, folded) !== null || isStage(folded) || chosen.has(folded));
  const { table, first } = findTable(cells, knows);
  if (first < 0) throw new Fault('emptyRange', {});
  if (cells.length === 1 && cells[0].length <= 1) throw new Fault('oneCell', { seen: String(cells[0][0]) });
  const looksLikeData = (row: number) => cells[row].some((cell) => typeof cell === 'number' && cell !== 0);
  if (table && !(looksLikeData(table.header) && table.folded.filter(knows).length < 2)) {
    if (table.from >= table.to) throw new Fault('onlyHeadings', { columns: table.names.filter(Boolean) });
    return table;
  }
  const texts = cells[first].map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const dated = texts.some((text) => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text));
  if (looksLikeData(first) || dated || texts.some((text) => isError(text))) {
    throw new Fault('firstRowIsData', { row: cells[first].slice(0, 4).map((cell) => String(cell ?? '')) });
  }
  return tableAt(cells, first);
}
