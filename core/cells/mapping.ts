import { Fault } from '../fault.ts';
import type { ColumnOverrides } from '../settings.ts';
import { isBlank, wordOf } from './cell.ts';
import { momentOfCell } from './column.ts';
import { fold, nearest } from './fold.ts';
import { namedRoles, type Role, roleNamed, type StageHeading, stageHeading, timeRoles } from './headers.ts';
import { serialOf } from './moment.ts';
import type { Table } from './table.ts';

/**
 * How a log is laid out (Rule L1): one row per entry; per entry with its exit; per change of stage, from and to; one row
 * per deal with a date per stage; one row per deal without history; dated copies of the whole pipeline.
 */
export type Layout = 'events' | 'spans' | 'changes' | 'wide' | 'list' | 'snapshots';

/** Why a column was taken for a role. */
export interface MappingReason {
  readonly role: Role;
  readonly column: number;
  readonly why: 'setting' | 'heading' | 'content';
}

/** One column per stage, in a log with one row per deal. */
export interface StageColumn extends StageHeading {
  readonly column: number;
}

/** What each column of a log is for. */
export interface Mapping {
  readonly layout: Layout;
  readonly columns: Partial<Record<Role, number>>;
  readonly stageColumns: readonly StageColumn[];
  readonly reasons: readonly MappingReason[];
}

/** What the caller knows beforehand: overrides by settings, and words that are stages or outcomes. */
export interface MappingHints {
  readonly columns: ColumnOverrides;
  readonly isStage: (folded: string) => boolean;
  readonly isOutcome: (folded: string) => boolean;
}

/** Serials from 1990 to 2070: numbers outside are not taken for dates where nothing but the content speaks. */
const plausible = (serial: number): boolean => serial >= 32_874 && serial < 62_092;

/** From this share on the content alone makes a column one of moments. */
const MOST = 0.8;

/** Rows looked at for a sample. */
const SAMPLED_ROWS = 20_000;

/** Filled cells of a column, looked at from the top. */
function sampleOf(table: Table, column: number, most = 200): unknown[] {
  const sample: unknown[] = [];
  const to = Math.min(table.to, table.from + SAMPLED_ROWS);
  for (let r = table.from; r < to && sample.length < most; r++) {
    const cell = table.cells[r][column];
    if (cell !== 0 && !isBlank(cell) && wordOf(cell) !== '') sample.push(cell);
  }
  return sample;
}

/** Gives the share of a column's filled cells that are moments. */
function timeShare(table: Table, column: number): number {
  const sample = sampleOf(table, column) as (string | number)[];
  const dates = sample.filter((cell) => {
    const moment = momentOfCell(cell, 1900, 'dmy');
    const other = Number.isNaN(moment) ? momentOfCell(cell, 1900, 'mdy') : moment;
    if (Number.isNaN(other)) return false;
    const bareNumber = typeof cell === 'number' || /^\s*[\d.,]+\s*$/.test(cell);
    return !bareNumber || /^\d+\.\d+\.\d+/.test(String(cell)) || plausible(serialOf(other));
  });
  return sample.length === 0 ? 0 : dates.length / sample.length;
}

/** Finds the column that a setting names; a fault with the nearest heading where there is none. */
export function columnNamed(table: Table, name: string, setting: string): number {
  const column = table.folded.indexOf(fold(name));
  if (column >= 0) return column;
  throw new Fault('noSuchColumn', { setting, name, nearest: nearest(name, table.names), columns: table.names.filter(Boolean) });
}

/** Decides what each column of a log is for, and how the log is laid out. Rules L1, L2. */
export function mapColumns(table: Table, hints: MappingHints): Mapping {
  const columns: Partial<Record<Role, number>> = {};
  const reasons: MappingReason[] = [];
  const taken = new Set<number>();
  const take = (role: Role, column: number, why: MappingReason['why']) => {
    columns[role] = column;
    taken.add(column);
    reasons.push({ role, column, why });
  };
  for (const role of namedRoles) {
    const name = hints.columns[role];
    if (name) take(role, columnNamed(table, name, `${role} column`), 'setting');
  }
  const shares = table.names.map((_, c) => timeShare(table, c));
  const times = shares.map((share) => share >= MOST);
  for (const { role, column } of candidates(table, shares)) {
    if (columns[role] === undefined && !taken.has(column)) take(role, column, 'heading');
  }
  if (columns.deal === undefined && columns['deal name'] !== undefined) take('deal', columns['deal name'], 'heading');
  if (columns.stage === undefined && columns.to !== undefined) take('stage', columns.to, 'heading');
  takeStatus(table, hints, columns, taken, take);
  const stageColumns = stageColumnsOf(table, times, hints, taken);
  const layout = layoutOf(table, columns, stageColumns, hints);
  if (layout === 'wide') return { layout, columns, stageColumns, reasons };
  if (columns.stage !== undefined && columns.entered === undefined) {
    const left = times.map((is, c) => (is && !taken.has(c) ? c : -1)).filter((c) => c >= 0);
    if (left.length === 1) take('entered', left[0], 'content');
  }
  return { layout: columns.left === undefined ? 'events' : 'spans', columns, stageColumns: [], reasons };
}

/** Headings that name a role and whose content can be it, the surest first. */
function candidates(table: Table, shares: readonly number[]): { role: Role; column: number; rank: number }[] {
  const found: { role: Role; column: number; rank: number }[] = [];
  table.folded.forEach((folded, column) => {
    const named = roleNamed(folded);
    if (!named) return;
    const empty = sampleOf(table, column, 1).length === 0;
    const canBe = timeRoles.has(named.role) ? shares[column] > 0 : shares[column] < MOST;
    if (!empty && !canBe) return;
    found.push({ role: named.role, column, rank: named.rank });
  });
  return found.sort((a, b) => a.rank - b.rank || a.column - b.column);
}

/** A second column with a stage's heading (`Status` beside `Stage`) is the outcome where it holds outcome words. */
function takeStatus(
  table: Table,
  hints: MappingHints,
  columns: Partial<Record<Role, number>>,
  taken: ReadonlySet<number>,
  take: (role: Role, column: number, why: MappingReason['why']) => void,
): void {
  if (columns.outcome !== undefined) return;
  const column = table.folded.findIndex(
    (folded, c) =>
      !taken.has(c) &&
      roleNamed(folded)?.role === 'stage' &&
      sampleOf(table, c).some((cell) => hints.isOutcome(fold(wordOf(cell as string)))),
  );
  if (column >= 0) take('outcome', column, 'content');
}

/** Columns that hold the moment at which a stage was entered or left. */
function stageColumnsOf(table: Table, times: readonly boolean[], hints: MappingHints, taken: ReadonlySet<number>): StageColumn[] {
  const found: StageColumn[] = [];
  table.names.forEach((name, column) => {
    const folded = table.folded[column];
    const heading = stageHeading(name, folded);
    if (heading) found.push({ ...heading, column });
    else if (folded !== '' && !taken.has(column)) {
      const named = hints.isStage(folded) || hints.isOutcome(folded);
      const empty = sampleOf(table, column, 1).length === 0;
      if (times[column] || (named && empty)) found.push({ kind: 'entered', stage: name, pipeline: '', column });
    }
  });
  const quoted = found.filter((c) => stageHeading(table.names[c.column], table.folded[c.column]));
  return quoted.length > 0 ? quoted : found;
}

function layoutOf(
  table: Table,
  columns: Partial<Record<Role, number>>,
  stageColumns: readonly StageColumn[],
  hints: MappingHints,
): Layout | 'long' {
  if (stageColumns.length === 0) return 'long';
  if (stageHeading(table.names[stageColumns[0].column], table.folded[stageColumns[0].column])) return 'wide';
  const entered = stageColumns.filter((c) => c.kind === 'entered');
  if (entered.length < 2) return 'long';
  if (columns.stage === undefined || columns.entered === undefined) return 'wide';
  const words = new Set(sampleOf(table, columns.stage, 2000).map((cell) => fold(wordOf(cell as string))));
  const named = entered.filter((c) => words.has(fold(c.stage)) || hints.isStage(fold(c.stage)));
  return named.length * 2 >= entered.length && !repeats(table, columns.deal) ? 'wide' : 'long';
}

/** Tells whether a deal has more than one row, looking at the first rows. */
function repeats(table: Table, column: number | undefined): boolean {
  if (column === undefined) return false;
  const sample = sampleOf(table, column, 5000);
  return new Set(sample).size < sample.length;
}
