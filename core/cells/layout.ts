import { wordOf } from './cell.ts';
import { fold } from './fold.ts';
import { datedHeading, type Role, roleNamed, type StageHeading, stageHeading } from './headers.ts';
import { repeats, sampleOf } from './sample.ts';
import type { Table } from './table.ts';

/**
 * How a log is laid out (Rule L1): one row per entry; per entry with its exit; per change of stage, from and to; one row
 * per deal with a date per stage; one row per deal without history; dated copies of the whole pipeline.
 */
export type Layout = 'events' | 'spans' | 'changes' | 'wide' | 'list' | 'snapshots';

/** One column per stage, in a log with one row per deal. */
export interface StageColumn extends StageHeading {
  readonly column: number;
  /** False where nothing but its dates speaks for it. */
  readonly isSure: boolean;
}

/** What a table's columns are for, as far as headings and content tell. */
export interface Columns {
  readonly table: Table;
  readonly columns: Partial<Record<Role, number>>;
  /** Columns of dates. */
  readonly times: readonly boolean[];
  readonly taken: ReadonlySet<number>;
  readonly isStage: (folded: string) => boolean;
  readonly isOutcome: (folded: string) => boolean;
  readonly soundsLikeStage: (folded: string) => boolean;
}

/** Finds the columns that hold the moment at which a stage was entered or left. */
export function stageColumnsOf({ table, columns, times, taken, isStage, isOutcome, soundsLikeStage }: Columns): StageColumn[] {
  const quoted: StageColumn[] = [];
  const plain: StageColumn[] = [];
  const present = new Set(
    columns.stage === undefined ? [] : sampleOf(table, columns.stage, 2000).map((cell) => fold(wordOf(cell))),
  );
  const isKnown = (folded: string) => present.has(folded) || isStage(folded) || isOutcome(folded);
  table.names.forEach((name, column) => {
    const folded = table.folded[column];
    const heading = stageHeading(name, folded);
    if (heading) {
      quoted.push({ ...heading, column, isSure: true });
      return;
    }
    if (folded === '' || taken.has(column)) return;
    const stage = isKnown(folded) ? null : datedHeading(name, folded);
    const said = stage === null ? folded : fold(stage);
    const isSure = isKnown(said) || soundsLikeStage(said);
    const isEmpty = sampleOf(table, column, 1).length === 0;
    if (times[column] || (isSure && isEmpty)) plain.push({ kind: 'entered', stage: stage ?? name, pipeline: '', column, isSure });
  });
  if (quoted.length > 0) return quoted;
  const sure = plain.filter((c) => c.isSure);
  return sure.length >= 2 ? sure : plain;
}

/** Headings that speak of a record's making or last change: the moment of an entry only where deals have several rows. */
const ofRecord = /^(create|last modified|modified|start|started|update)/;

/** Decides how a log is laid out. The shape decides before the names. Rule L1. */
export function layoutOf(known: Columns, stageColumns: readonly StageColumn[]): Layout {
  const { table, columns } = known;
  const has = (...roles: readonly Role[]) => roles.some((role) => columns[role] !== undefined);
  if (stageColumns.some((c) => stageHeading(table.names[c.column], table.folded[c.column]))) return 'wide';
  if (has('to') && has('from', 'field')) return 'changes';
  if (has('to') && has('stage', 'days in stage') && columns.to !== columns.stage && has('entered', 'left')) return 'changes';
  const isOneRow = !repeats(table, columns.deal);
  if (has('snapshot') && has('stage') && !isOneRow) return 'snapshots';
  if (isWide(known, stageColumns, isOneRow)) return 'wide';
  const entered = columns.entered === undefined ? '' : table.folded[columns.entered];
  const isWeak = entered === '' || ofRecord.test(entered) || roleNamed(entered)?.role !== 'entered';
  const isSaid = entered !== '' && roleNamed(entered) === null;
  const ends = has('closed', 'won at', 'lost at', 'since');
  if (
    isOneRow &&
    !isSaid &&
    isWeak &&
    has('stage', 'outcome', 'is won') &&
    (has('created') || (entered !== '' && ends)) &&
    !has('left')
  )
    return 'list';
  return has('left') ? 'spans' : 'events';
}

/** One row per deal and a date per stage: at least two such columns, that the stage column or the stages table name. */
function isWide({ table, columns, isStage }: Columns, stageColumns: readonly StageColumn[], isOneRow: boolean): boolean {
  const entered = stageColumns.filter((c) => c.kind === 'entered');
  if (entered.length < 2) return false;
  if (columns.stage === undefined && columns.outcome === undefined) return true;
  const words = new Set(
    columns.stage === undefined ? [] : sampleOf(table, columns.stage, 2000).map((cell) => fold(wordOf(cell))),
  );
  const named = entered.filter((c) => words.has(fold(c.stage)) || isStage(fold(c.stage))).length;
  if (columns.entered === undefined && columns.created === undefined && columns.closed === undefined)
    return isOneRow || named > 0;
  return isOneRow && (named * 2 >= entered.length || (named > 0 && entered.filter((c) => c.isSure).length >= 3));
}

/** Copies of a pipeline have few dates, each shared by many deals. */
const FEWEST_PER_DATE = 5;

/** Rows that show whether dates are few. */
const ENOUGH = 2000;

/**
 * Tells whether an event log is dated copies of a pipeline under another name: few dates, each deal once a date, and
 * mostly in the stage that it was in before. Looks at the first rows.
 */
export function looksLikeSnapshots(table: Table, deal: number, stage: number, time: number): boolean {
  const to = Math.min(table.to, table.from + 20_000);
  const dates = new Set<unknown>();
  const pairs = new Set<string>();
  const last = new Map<unknown, unknown>();
  let rows = 0;
  let same = 0;
  let again = 0;
  for (let r = table.from; r < to; r++) {
    const row = table.cells[r];
    if (row[deal] === null || row[deal] === undefined || row[deal] === '') continue;
    rows++;
    dates.add(row[time]);
    if (rows === ENOUGH && dates.size * FEWEST_PER_DATE > rows) return false;
    pairs.add(`${String(row[deal])} ${String(row[time])}`);
    if (last.has(row[deal])) {
      again++;
      if (last.get(row[deal]) === row[stage]) same++;
    }
    last.set(row[deal], row[stage]);
  }
  return (
    rows >= 10 &&
    dates.size >= 2 &&
    rows >= dates.size * FEWEST_PER_DATE &&
    pairs.size === rows &&
    same * 2 >= again &&
    again * 2 >= rows
  );
}
