import { Fault } from '../fault.ts';
import type { ColumnOverrides } from '../settings.ts';
import { wordOf } from './cell.ts';
import { momentOfCell, numberOf } from './column.ts';
import { fold, nearest } from './fold.ts';
import { isIdHeading, namedRoles, type Role, roleNamed, timeRoles } from './headers.ts';
import { type Layout, layoutOf, looksLikeSnapshots, type StageColumn, stageColumnsOf } from './layout.ts';
import { serialOf } from './moment.ts';
import { repeats, sampleOf } from './sample.ts';
import type { Table } from './table.ts';

/** Why a column was taken for a role. */
export interface MappingReason {
  readonly role: Role;
  readonly column: number;
  readonly why: 'setting' | 'heading' | 'content';
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
  readonly soundsLikeStage: (folded: string) => boolean;
}

/** Serials from 1990 to 2070: numbers outside are not taken for dates where nothing but the content speaks. */
const plausible = (serial: number): boolean => serial >= 32_874 && serial < 62_092;

/** From this share on the content alone makes a column one of moments. */
const MOST = 0.8;

/** Gives the share of a column's filled cells that are moments. */
function timeShare(table: Table, column: number): number {
  const sample = sampleOf(table, column);
  const dates = sample.filter((cell) => {
    const moment = momentOfCell(cell, 1900, 'dmy');
    const other = Number.isNaN(moment) ? momentOfCell(cell, 1900, 'mdy') : moment;
    if (Number.isNaN(other)) return false;
    const bareNumber = typeof cell === 'number' || /^\s*[\d.,]+\s*$/.test(String(cell));
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
  takeField(table, columns, reasons, taken, take);
  if (columns.stage === undefined && columns.to === undefined) {
    const word = table.folded.findIndex((folded, c) => !taken.has(c) && roleNamed(folded)?.role === 'value' && shares[c] === 0);
    if (word >= 0) take('stage', word, 'content');
  }
  takeStatus(table, hints, columns, taken, take);
  const { isStage, isOutcome, soundsLikeStage } = hints;
  const known = { table, columns, times, taken, isStage, isOutcome, soundsLikeStage };
  const stageColumns = stageColumnsOf(known);
  const layout = layoutOf(known, stageColumns);
  if (layout === 'wide') return { layout, columns, stageColumns, reasons };
  if (layout === 'list' && columns.created === undefined && columns.entered !== undefined)
    move(columns, reasons, 'entered', 'created');
  if (layout !== 'list' && layout !== 'snapshots') takeMoment(table, columns, reasons, times, taken, take);
  if (layout === 'events' && columns.stage === undefined && columns.to !== undefined) take('stage', columns.to, 'heading');
  return { layout: settle(table, layout, columns, reasons), columns, stageColumns: [], reasons };
}

type Take = (role: Role, column: number, why: MappingReason['why']) => void;
type Taken = Partial<Record<Role, number>>;

/** Gives a column another role, for a reason that its content tells. */
function move(columns: Taken, reasons: MappingReason[], from: Role, to: Role): void {
  const column = columns[from] as number;
  delete columns[from];
  columns[to] = column;
  const at = reasons.findIndex((reason) => reason.role === from);
  reasons[at] = { role: to, column, why: 'content' };
}

/** HubSpot's property history names the property in a column `name` and its content in `value`. */
function takeField(table: Table, columns: Taken, reasons: MappingReason[], taken: ReadonlySet<number>, take: Take): void {
  const name = columns['deal name'];
  if (name === undefined || columns.field !== undefined || columns.stage !== undefined || columns.deal === name) return;
  if (!sampleOf(table, name, 2000).some((cell) => /^(hs )?deal ?stage$/.test(fold(wordOf(cell))))) return;
  const value = table.folded.findIndex((folded, c) => !taken.has(c) && /^(new )?value$/.test(folded));
  if (value < 0) return;
  move(columns, reasons, 'deal name', 'field');
  take('to', value, 'content');
}

/** Where no heading names the moment of entry: the creation of a row, or the only column of dates. */
function takeMoment(
  table: Table,
  columns: Taken,
  reasons: MappingReason[],
  times: readonly boolean[],
  taken: ReadonlySet<number>,
  take: Take,
): void {
  if (columns.entered !== undefined || (columns.stage === undefined && columns.to === undefined)) return;
  const free = times.map((is, c) => (is && !taken.has(c) ? c : -1)).filter((c) => c >= 0);
  if (columns.created !== undefined && (columns.to !== undefined || repeats(table, columns.deal)))
    move(columns, reasons, 'created', 'entered');
  else if (free.length === 1) take('entered', free[0], 'content');
}

/** An event log whose dates are those of copies is dated copies. */
function settle(table: Table, layout: Layout, columns: Taken, reasons: MappingReason[]): Layout {
  const { deal, stage, entered } = columns;
  if (layout !== 'events' || deal === undefined || stage === undefined || entered === undefined) return layout;
  const isSaid = reasons.some(({ role, why }) => role === 'entered' && why === 'setting');
  if (isSaid || columns.action !== undefined || !looksLikeSnapshots(table, deal, stage, entered)) return layout;
  move(columns, reasons, 'entered', 'snapshot');
  return 'snapshots';
}

/** Headings that name a role and whose content can be it, the surest first. */
function candidates(table: Table, shares: readonly number[]): { role: Role; column: number; rank: number }[] {
  const found: { role: Role; column: number; rank: number }[] = [];
  table.folded.forEach((folded, column) => {
    const named = roleNamed(folded);
    if (!named) return;
    const empty = sampleOf(table, column, 1).length === 0;
    if (!empty && !canBe(table, named.role, column, shares[column])) return;
    found.push({ role: named.role, column, rank: named.rank });
  });
  return found.sort((a, b) => a.rank - b.rank || a.column - b.column);
}

/** Tells whether a column's content can be what its heading names. */
function canBe(table: Table, role: Role, column: number, share: number): boolean {
  if (timeRoles.has(role)) return share > 0;
  if (role === 'deal' && isIdHeading(table.folded[column])) return true;
  if (role === 'value') return sampleOf(table, column).some((cell) => !Number.isNaN(numberOf(cell)));
  return share < MOST;
}

/** A second column with a stage's heading (`Status` beside `Stage`) is the outcome where it holds outcome words. */
function takeStatus(table: Table, hints: MappingHints, columns: Taken, taken: ReadonlySet<number>, take: Take): void {
  if (columns.outcome !== undefined) return;
  const column = table.folded.findIndex(
    (folded, c) =>
      !taken.has(c) &&
      roleNamed(folded)?.role === 'stage' &&
      sampleOf(table, c).some((cell) => hints.isOutcome(fold(wordOf(cell)))),
  );
  if (column >= 0) take('outcome', column, 'content');
}
