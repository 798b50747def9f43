import { type Cell, type Cells, isBlank, isError, textOf } from '../core/cells/cell.ts';
import { momentOfCell } from '../core/cells/column.ts';
import { fold } from '../core/cells/fold.ts';
import { roleNamed } from '../core/cells/headings.ts';
import { DAY, isoOf, type Moment } from '../core/cells/moment.ts';
import type { Role } from '../core/cells/roles.ts';
import type { Addition } from './writing/append.ts';

/** The row of headings of a table and what its columns are, counted from 0. */
interface Headed {
  readonly header: number;
  readonly names: readonly string[];
  readonly columns: Partial<Record<Role, number>>;
}

/** A log that steps are appended to. */
export interface LogHeadings extends Headed {
  readonly columns: Partial<Record<Role, number>> & Readonly<Record<'deal' | 'stage' | 'entered', number>>;
}

/** Where a sheet with one row per deal says its deals and the stages that they are in. */
export interface PipelineColumns {
  readonly header: number;
  readonly deal: number;
  readonly stage: number;
}

/** Finds the first row that heads columns of these roles; of several columns for a role the one with the surest heading. */
function headed(top: Cells, roles: readonly Role[]): Headed | null {
  for (const [header, row] of top.entries()) {
    const ranks = new Map<Role, number>();
    const columns: Partial<Record<Role, number>> = {};
    row.forEach((cell, c) => {
      const named = typeof cell === 'string' ? roleNamed(fold(cell)) : null;
      if (named === null || named.rank >= (ranks.get(named.role) ?? Number.POSITIVE_INFINITY)) return;
      ranks.set(named.role, named.rank);
      columns[named.role] = c;
    });
    columns.deal ??= columns['deal name'] as number;
    if (roles.every((role) => columns[role] !== undefined)) return { header, names: row.map(textOf), columns };
  }
  return null;
}

/** Reads the headings of a log from its top; `null` where it has no columns for a deal, a stage and a moment. */
export const logHeadings = (top: Cells): LogHeadings | null => headed(top, ['deal', 'stage', 'entered']) as LogHeadings | null;

/** Finds the deals and their stages in a sheet, from its top; `null` where it has no columns for them. */
export function pipelineColumns(top: Cells): PipelineColumns | null {
  const found = headed(top, ['deal', 'stage']);
  return found && { header: found.header, deal: found.columns.deal as number, stage: found.columns.stage as number };
}

/** As {@link pipelineColumns}, where no deal stands in two rows. */
export function pipelineIn(top: Cells): PipelineColumns | null {
  const found = pipelineColumns(top);
  const deals = top.slice((found?.header ?? 0) + 1).flatMap((row) => textOf(row[found?.deal ?? 0]) || []);
  return new Set(deals).size === deals.length ? found : null;
}

/** Rows of a sheet with one row per deal, as they were found after an edit, and the log so far. */
export interface StageEdit {
  readonly headings: Cells[number];
  readonly rows: Cells;
  readonly columns: PipelineColumns;
  /** What was typed where a single stage was edited; its cell may hold another stage by now. */
  readonly typed: string | null;
  readonly log: LogHeadings;
  /** The log's rows below its headings, from the column `first` on. */
  readonly entries: Cells;
  readonly first: number;
  readonly now: Moment;
  readonly editor: string | null;
  /** How the log's column of editors is headed. */
  readonly recordedBy: string;
}

/** What a row of the pipeline tells of its deal beside the stage, for the log's columns of the same kind. */
const carried = ['deal name', 'rep', 'persona', 'source', 'value', 'currency', 'pipeline', 'reason'] as const;

/** Clocks of two servers may differ by less; what lies farther ahead is planned, and no stage that a deal is in. */
const MINUTE = 60_000;
const SECOND = 1000;

interface Last {
  readonly stage: string;
  readonly at: Moment;
}

/**
 * Makes the rows that an edit adds to the log: one for each stage that is not the deal's last one in the log. A cleared
 * stage and a row without a deal add none. Rows of one deal follow each other by a second, so that their order stays.
 */
export function rowsToRecord(edit: StageEdit): Addition {
  const { columns, log, now } = edit;
  const last = lastStages(edit);
  const headings = [...log.names];
  const rowOf = rowMaker(edit, headings);
  const rows: Cells[number][] = [];
  for (const row of edit.rows) {
    const deal = textOf(row[columns.deal]);
    const typed = edit.typed === null ? [] : [edit.typed];
    for (const cell of [...typed, row[columns.stage]]) {
      const stage = textOf(cell);
      const before = last.get(deal);
      if (deal === '' || stage === '' || isError(cell) || (before && fold(before.stage) === fold(stage))) continue;
      const at = before && before.at >= now ? before.at + SECOND : now;
      last.set(deal, { stage, at });
      rows.push(rowOf(row, stage, at));
    }
  }
  const looks = headings.map((_, c) => (c === log.columns.entered ? 'moment' : null));
  return { headings: rows.length > 0 ? headings : log.names, rows, looks };
}

/** Makes rows in the order of the log's headings, which get one for the editor where they lack it. */
function rowMaker(edit: StageEdit, headings: string[]) {
  const { columns, log, editor } = edit;
  const editorAt = editor === null ? undefined : columnFor(headings, edit.recordedBy);
  const pipeline = headed([edit.headings], []) as Headed;
  const inText = isInText(edit);
  return (row: Cells[number], stage: string, at: Moment): Cells[number] => {
    const made: Cell[] = headings.map(() => '');
    for (const role of carried) put(made, log.columns[role], row[pipeline.columns[role] ?? -1]);
    put(made, log.columns.deal, row[columns.deal]);
    put(made, log.columns.stage, stage);
    put(made, log.columns.entered, inText ? isoOf(at) : at / DAY);
    put(made, editorAt, editor);
    return made;
  };
}

function put(row: Cell[], column: number | undefined, cell: Cell): void {
  if (column !== undefined && !isBlank(cell) && !isError(cell)) row[column] = cell;
}

/** Finds a heading, or adds it at the right end. */
function columnFor(headings: string[], name: string): number {
  const found = headings.findIndex((heading) => fold(heading) === fold(name));
  return found >= 0 ? found : headings.push(name) - 1;
}

/** The latest stage of each deal. A row whose date can't be read by itself is as late as the row above. */
function lastStages({ entries, first, log, now }: StageEdit): Map<string, Last> {
  const { deal, stage, entered } = log.columns;
  const last = new Map<string, Last>();
  let at: Moment = Number.NEGATIVE_INFINITY;
  for (const row of entries) {
    const moment = momentOfCell(row[entered - first], 1900, null);
    if (!Number.isNaN(moment)) at = moment;
    const [name, seen] = [textOf(row[deal - first]), textOf(row[stage - first])];
    if (name === '' || seen === '' || at >= now + MINUTE) continue;
    if (at >= (last.get(name)?.at ?? Number.NEGATIVE_INFINITY)) last.set(name, { stage: seen, at });
  }
  return last;
}

/** Tells whether the log writes its moments as text, by its last one. */
function isInText({ entries, first, log }: StageEdit): boolean {
  for (let r = entries.length - 1; r >= 0; r--) {
    const cell = entries[r][log.columns.entered - first];
    if (!isBlank(cell)) return typeof cell === 'string';
  }
  return false;
}
