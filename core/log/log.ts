import { type Cell, type Cells, isError } from '../cells/cell.ts';
import { numbersOf, readWords, timesOf, type WordColumn, wordsOf } from '../cells/column.ts';
import type { DateOrder } from '../cells/date-text.ts';
import { fold } from '../cells/fold.ts';
import { type Grid, gridOf, readTogether, rowOfGrid } from '../cells/grid.ts';
import { isIdHeading, roleNamed } from '../cells/headings.ts';
import { type Issues, newIssues } from '../cells/issues.ts';
import type { Layout } from '../cells/layout.ts';
import { type Mapping, mapColumns } from '../cells/mapping.ts';
import type { Role } from '../cells/roles.ts';
import { stageHeading } from '../cells/stage-heading.ts';
import { findTable, type Table, tableAt } from '../cells/table.ts';
import { newTimeReader, type TimeReader } from '../cells/time-reader.ts';
import { Fault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import type { DatedRows } from './as-of.ts';
import { crmOf } from './crm.ts';
import { nameDuplicatesApart } from './duplicate-names.ts';
import { outcomesByFlags } from './flags.ts';
import { choosePipeline } from './pipelines.ts';
import { readChanges } from './read-changes.ts';
import { readList } from './read-list.ts';
import { readLong } from './read-long.ts';
import { readSnapshots } from './read-snapshots.ts';
import { readWide } from './read-wide.ts';
import { type ActionRows, type EntryColumns, type LateDeal, PLACEHOLDERS_FROM, type RowsToRead } from './rows.ts';
import { outcomeOfWord, type StageOutcome, soundsLikeStage } from './stage-words.ts';

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
  readonly outcomeOf: (folded: string) => StageOutcome;
  /** Moments of rows of other pipelines, `null` where all rows are read. */
  readonly elsewhere: DatedRows | null;
  /** Codes of the stage before, -1 for none; `null` where the layout tells none. */
  readonly from: Int32Array | null;
  /** Deals that the layout shows to have come before they were observed. Rule D7. */
  readonly late: readonly LateDeal[];
  /** Rows of the body that hold something. */
  readonly rows: number;
  readonly order: DateOrder | null;
}

/** Stages beyond this are no pipeline: the column holds something else. */
const MOST_STAGES = 200;

export type LogSettings = Pick<Settings, 'columns' | 'dates' | 'dateSystem' | 'pipeline'>;

/** What a stages table tells while a log is read; without one, words alone. */
export interface StageHints {
  readonly hasStages: boolean;
  /** Tells folded words that the stages table knows. */
  readonly isStage: (folded: string) => boolean;
  readonly outcomeOf: (folded: string) => StageOutcome;
}

export const noStageHints: StageHints = { hasStages: false, isStage: () => false, outcomeOf: outcomeOfWord };

const readers: Record<Layout, (rows: RowsToRead) => EntryColumns> = {
  events: readLong,
  spans: readLong,
  changes: readChanges,
  wide: readWide,
  list: readList,
  snapshots: readSnapshots,
};

/**
 * Reads a range as a deal log, whatever its layout. Errors: an empty range, no headings, no deal, stage or time column,
 * dates of open order, too many stages, several pipelines and none chosen. Linear.
 */
export function readLog(range: Cells | Grid, settings: LogSettings, hints: StageHints, also: readonly Role[] = []): Log {
  const issues = newIssues();
  const { table, mapping: seen, deals } = readTable(range, settings, hints, issues, also);
  checkColumns(table, seen);
  const pipeline = choosePipeline({ table, mapping: seen, wanted: settings.pipeline, ...hints });
  const mapping: Mapping = { ...seen, stageColumns: pipeline.stageColumns };
  const { columns, layout } = mapping;
  const reader = newTimeReader(table, settings, issues);
  const flagged = outcomesByFlags(table, mapping);
  const outcomeOf = (folded: string) => {
    const named = hints.outcomeOf(folded);
    return named === 'open' && !hints.isStage(folded) ? (flagged.get(folded) ?? 'open') : named;
  };
  const entries = readers[layout]({ table, mapping, deals, reader, issues, ofPipeline: pipeline.rows, outcomeOf });
  if (entries.deal.length === 0) throw new Fault('noUsableRow', { rows: entries.rows, issues: issues.list().map((i) => i.id) });
  if (entries.stages.length > MOST_STAGES) {
    const column = table.names[columns.to ?? columns.stage ?? 0];
    throw new Fault('tooManyStages', { column, count: entries.stages.length, most: MOST_STAGES });
  }
  issues.count('pipelinesTogether', pipeline.together.length, 0, pipeline.together.join(', '));
  return {
    table,
    mapping,
    deals: deals.words,
    outcome: layout === 'list' ? null : outcomeColumn(table, mapping, reader),
    createdByDeal: () => (columns.created === undefined ? null : earliestByDeal(deals, reader.read([columns.created])[0].at)),
    outcomeOf,
    issues,
    order: reader.order(),
    elsewhere: pipeline.rows ? momentsElsewhere(table, mapping, reader, pipeline.rows) : null,
    ...entries,
  };
}

/** What the rows of each layout are read by for certain, beside their deal. */
const readBy: Record<Layout, { readonly words: readonly Role[]; readonly times: readonly Role[] }> = {
  events: { words: ['stage', 'action'], times: ['entered'] },
  spans: { words: ['stage', 'action'], times: ['entered', 'left'] },
  changes: { words: ['from', 'to'], times: ['entered'] },
  snapshots: { words: ['stage'], times: ['snapshot'] },
  wide: { words: [], times: [] },
  list: { words: [], times: [] },
};

const isWord = (role: Role): boolean => role !== 'value';

/** A range as far as its headings tell: what its columns are for, and which deal each row is of. */
export interface LogTable {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly deals: WordColumn;
}

/**
 * Reads headings and deals of a range. What a layout is read by, and the columns `also` asked for later, are fetched in the
 * same go. Errors: an empty range, no headings, no deal column. Linear.
 */
export function readTable(
  range: Cells | Grid,
  settings: LogSettings,
  hints: StageHints,
  issues: Issues,
  also: readonly Role[] = [],
): LogTable {
  const { isStage, outcomeOf } = hints;
  const table = tableOf(range, settings, isStage);
  const isOutcome = (folded: string) => outcomeOf(folded) !== 'open';
  const mapping = mapColumns(table, { columns: settings.columns, isStage, isOutcome, soundsLikeStage });
  if (table.header > 0) issues.count('titleRow', table.header, 1);
  const { deal } = mapping.columns;
  if (deal === undefined) throw new Fault('noDealColumn', { columns: table.names.filter((name) => name !== '') });
  const columnsOf = (roles: readonly Role[]) =>
    roles.map((role) => mapping.columns[role]).filter((column) => column !== undefined);
  readTogether(table, [
    ...columnsOf(['deal', ...readBy[mapping.layout].words, ...also.filter(isWord)]).map((column) => wordsOf(table, column)),
    ...columnsOf(readBy[mapping.layout].times).map((column) => timesOf(table, column, settings.dateSystem)),
    ...columnsOf(also.filter((role) => !isWord(role))).map((column) => numbersOf(table, column)),
  ]);
  const named = readWords(table, deal);
  const oneRowEach = mapping.layout === 'wide' || mapping.layout === 'list';
  const isNamed = oneRowEach && !isIdHeading(table.folded[deal]);
  return { table, mapping, deals: isNamed ? nameDuplicatesApart(table, named, issues) : named };
}

/** Says which column a layout lacks. */
function checkColumns(table: Table, { columns, layout }: Mapping): void {
  const seen = { columns: table.names.filter((name) => name !== '') };
  if (layout === 'wide') return;
  if (layout === 'list') {
    if (columns.created === undefined) throw new Fault('listWithoutDates', { crm: crmOf(table) });
    return;
  }
  if (columns.stage === undefined && columns.to === undefined) throw new Fault('noStageColumn', seen);
  const { entered, left, snapshot, from } = columns;
  const isDuration = layout === 'changes' && from === undefined;
  const moment = layout === 'snapshots' ? snapshot : isDuration ? (entered ?? left) : entered;
  if (moment === undefined) throw new Fault('noTimeColumn', seen);
}

/** The outcome column; in a log with one row per deal the present stage tells it too. */
function outcomeColumn(table: Table, { columns, layout }: Mapping, reader: TimeReader): Log['outcome'] {
  const column = columns.outcome ?? (layout === 'wide' ? columns.stage : undefined);
  if (column === undefined) return null;
  return { words: readWords(table, column), closed: columns.closed === undefined ? null : reader.read([columns.closed])[0].at };
}

/** Moments of the other pipelines' rows: the log goes on as long as they do. Rule T3. */
function momentsElsewhere(table: Table, mapping: Mapping, reader: TimeReader, rows: Uint8Array): DatedRows {
  const { entered, snapshot } = mapping.columns;
  const stageColumns = mapping.stageColumns.filter((c) => c.kind === 'entered').map((c) => c.column);
  const single = entered ?? snapshot;
  const times = reader.read(stageColumns.length > 0 ? stageColumns : single === undefined ? [] : [single]);
  const position: number[] = [];
  const at: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (rows[i] === 1) continue;
    for (const time of times) {
      if (!(time.at[i] < PLACEHOLDERS_FROM)) continue;
      position.push(i);
      at.push(time.at[i]);
    }
  }
  return { table, position: Int32Array.from(position), at: Float64Array.from(at) };
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

/**
 * Finds the heading row, or says why there is none.
 * @param range a log.
 * @param settings overrides of columns, headings.
 * @param isStage tells whether a folded word is a stage.
 * @example tableOf(log, defaultSettings, () => false).names // ['Deal', 'Stage', 'Entered', 'Rep', 'Value']
 */
export function tableOf(range: Cells | Grid, settings: LogSettings, isStage: (folded: string) => boolean): Table {
  const grid = gridOf(range);
  const chosen = new Set(Object.values(settings.columns).map((name) => fold(name as string)));
  const knows = (folded: string) =>
    folded !== '' &&
    (roleNamed(folded) !== null || stageHeading(folded, folded) !== null || isStage(folded) || chosen.has(folded));
  const { table, first } = findTable(grid, knows);
  if (first < 0) throw new Fault('emptyRange', {});
  const top = rowOfGrid(grid, first);
  if (grid.cells.length === 1 && top.length <= 1) throw new Fault('oneCell', { seen: String(top[0]) });
  const looksLikeData = (row: readonly Cell[]) => row.some((cell) => typeof cell === 'number' && cell !== 0);
  if (table && !(looksLikeData(rowOfGrid(grid, table.header)) && table.folded.filter(knows).length < 2)) {
    if (table.from >= table.to) throw new Fault('onlyHeadings', { columns: table.names.filter(Boolean) });
    return table;
  }
  const texts = top.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const dated = texts.some((text) => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text));
  if (looksLikeData(top) || dated || texts.some((text) => isError(text))) {
    throw new Fault('firstRowIsData', { row: top.slice(0, 4).map((cell) => String(cell ?? '')) });
  }
  return tableAt(grid, first);
}
