import { Fault } from '../fault.ts';
import type { ColumnOverrides } from '../settings.ts';
import { isBlank, textOf, wordOf } from './cell.ts';
import { momentOfCell } from './column.ts';
import { type Draft, drop, freeTimes, type MappingReason, move, newDraft, take, takeHeadings } from './draft.ts';
import { isStatus } from './fit.ts';
import { fold, nearest } from './fold.ts';
import { cellAt, lookedDown } from './grid.ts';
import { rolesNamed } from './headings.ts';
import { copyDates, isChange, type Layout, layoutOf, looksLikeSnapshots } from './layout.ts';
import { namedRoles, type Role } from './roles.ts';
import { type StageColumn, type StageKnowledge, stageColumnsOf } from './stage-columns.ts';
import type { Table } from './table.ts';
import type { HeadingRole } from './vocabulary/shape.ts';

/** What each column of a log is for. */
export interface Mapping {
  readonly layout: Layout;
  readonly columns: Partial<Record<Role, number>>;
  readonly stageColumns: readonly StageColumn[];
  readonly reasons: readonly MappingReason[];
  /** Named columns that no number uses. */
  readonly others: readonly number[];
}

/** What the caller knows beforehand: overrides by settings, and words that are stages or outcomes. */
export interface MappingHints extends StageKnowledge {
  readonly columns: ColumnOverrides;
}

/** Finds the column that a setting names; a fault with the nearest heading where there is none. */
export function columnNamed(table: Table, name: string, setting: string): number {
  const asWritten = table.names.indexOf(name);
  const column = asWritten >= 0 ? asWritten : table.folded.indexOf(fold(name));
  if (column >= 0) return column;
  throw new Fault('noSuchColumn', { setting, name, nearest: nearest(name, table.names), columns: table.names.filter(Boolean) });
}

/** Decides what each column of a log is for, and how the log is laid out. Linear, and looks at the first rows only. Rules L1, L2. */
export function mapColumns(table: Table, hints: MappingHints): Mapping {
  const draft = newDraft(table);
  for (const role of namedRoles) {
    const name = hints.columns[role];
    if (name) take(draft, role, columnNamed(table, name, `${role} column`), 'setting', 'sure');
  }
  takeHeadings(draft, hints.isOutcome);
  dropStrayChange(draft);
  takeDeal(draft);
  takeStageValue(draft);
  const stageColumns = stageColumnsOf(draft, hints);
  const layout = layoutOf(draft, stageColumns);
  if (layout === 'wide') return settleWide(draft, stageColumns, hints);
  if (layout === 'list') settleList(draft, hints);
  else if (layout !== 'snapshots' && isCopies(draft)) return mappingOf(draft, 'snapshots', []);
  else if (layout !== 'snapshots') takeMoment(draft, layout);
  const { columns } = draft;
  if (layout === 'events' && columns.stage === undefined && columns.to !== undefined) move(draft, 'to', 'stage', 'sure');
  return mappingOf(draft, layout === 'events' && takeExit(draft) ? 'spans' : layout, []);
}

function mappingOf(draft: Draft, layout: Layout, stageColumns: readonly StageColumn[]): Mapping {
  takeHint(draft, 'changed', 'other time', 'sure');
  const { table, columns, reasons } = draft;
  const used = new Set([...reasons, ...stageColumns].map(({ column }) => column));
  const others = table.names.flatMap((name, column) => (name === '' || used.has(column) ? [] : [column]));
  reasons.sort((a, b) => a.column - b.column);
  return { layout, columns, stageColumns, reasons, others };
}

/** Gives a role to the surest free column that a heading hints at; tells whether there was one. */
function takeHint(draft: Draft, hint: HeadingRole, role: Role, certainty: 'sure' | 'unsure'): boolean {
  const column = (draft.hinted.get(hint) ?? []).find((c) => !draft.taken.has(c));
  if (column === undefined || draft.columns[role] !== undefined) return false;
  take(draft, role, column, 'heading', certainty);
  return true;
}

/** `From` and `To` without the same words in both are no change of stage: senders, regions. */
function dropStrayChange(draft: Draft): void {
  const { columns, table, reasons } = draft;
  const isSaid = reasons.some(({ role, why }) => why === 'setting' && (role === 'from' || role === 'to'));
  if (isSaid || columns.from === undefined) return;
  if (columns.to === undefined) drop(draft, 'from');
  else if (columns.field === undefined && !isChange(table, columns.from, columns.to)) {
    const [from, to] = [columns.from, columns.to];
    const areSure = [from, to].every((c) => rolesNamed(table.folded[c]).length === 1 && table.folded[c].includes(' '));
    if (areSure) return;
    drop(draft, 'from');
    drop(draft, 'to');
  }
}

/** Without a heading for the deal its name stands for it, then whom it is with, then a number of something unknown. */
function takeDeal(draft: Draft): void {
  const { columns } = draft;
  if (columns.deal !== undefined) return;
  const name = columns['deal name'];
  if (name !== undefined) {
    take(draft, 'deal', name, 'heading', 'sure');
    return;
  }
  if (takeHint(draft, 'account', 'deal', 'unsure')) return;
  const id = draft.table.folded.findIndex(
    (folded, c) => !draft.taken.has(c) && rolesNamed(folded).length === 0 && numberHeading.test(folded) && !ofOthers.test(folded),
  );
  if (id >= 0) take(draft, 'deal', id, 'content', 'unsure');
}

/** A number or code of something: of the deal, where nothing else is it. */
const numberHeading =
  /(^|\s)(id|nr|no|number|code|key|numurs|kods|nummer|numero|codigo|codice|kod|numer|numeris|kodas|номер|код)(\s|$)/;
/** Words of id columns that identify something else than a deal: an owner, an account … */
const ofOthers =
  /(owner|user|account|contact|company|lead|portal|source|phone|team|campaign|vat|tax|row|stage|pipeline|zip|postal|телефон|telef)/;

/** In a history of properties the stage is the value. */
function takeStageValue(draft: Draft): void {
  const { columns, table, taken, profiles } = draft;
  if (columns.stage !== undefined || columns.to !== undefined) return;
  const isWords = (c: number) => profiles[c].filled > 0 && profiles[c].numbers < 0.5 && profiles[c].dates === 0;
  const value = table.folded.findIndex(
    (folded, c) => !taken.has(c) && isWords(c) && rolesNamed(folded).some(({ role }) => role === 'value'),
  );
  if (value < 0) return;
  const name = columns['deal name'];
  const tellsField = name !== undefined && [...profiles[name].words].some((word) => /^(property )?deal ?stage$/.test(word));
  if (tellsField) move(draft, 'deal name', 'field', 'sure');
  take(draft, tellsField ? 'to' : 'stage', value, 'content', tellsField ? 'sure' : 'unsure');
}

/** With a date per stage the dates of the outcomes are stages too, and a column that only says open, won or lost is the outcome. */
function settleWide(draft: Draft, stageColumns: readonly StageColumn[], hints: MappingHints): Mapping {
  for (const role of ['won at', 'lost at'] as const) {
    if (stageColumns.some(({ column }) => column === draft.columns[role])) drop(draft, role);
  }
  settleStatus(draft, hints);
  return mappingOf(draft, 'wide', stageColumns);
}

function settleStatus(draft: Draft, { isOutcome }: MappingHints): void {
  const { columns, profiles, reasons, table } = draft;
  if (columns.stage === undefined || columns.outcome !== undefined) return;
  const isSaid = reasons.some(({ role, why }) => role === 'stage' && why === 'setting');
  const canBe = rolesNamed(table.folded[columns.stage]).some(({ role }) => role === 'outcome');
  if (!isSaid && canBe && isStatus(profiles[columns.stage], isOutcome)) move(draft, 'stage', 'outcome', 'sure');
}

/** One row per deal: what began it is its creation. */
function settleList(draft: Draft, hints: MappingHints): void {
  settleStatus(draft, hints);
  if (draft.columns.created === undefined) takeHint(draft, 'began', 'created', 'sure');
  takeClosing(draft, hints);
}

/** Rows that show when a date is filled in. */
const LOOKED_AT = 2000;
/** Fewer closed rows than this show nothing. */
const FEWEST_CLOSED = 3;

/** Without a heading for it the closing date is what is filled in on closed rows only, and on most of them. Rule L2. */
function takeClosing(draft: Draft, { isOutcome }: MappingHints): void {
  const { columns, table } = draft;
  const told = columns.outcome ?? columns.stage;
  if (told === undefined || columns.closed !== undefined || columns['won at'] !== undefined || columns['lost at'] !== undefined)
    return;
  const rows = Math.min(table.to - table.from, LOOKED_AT);
  const free = freeTimes(draft);
  if (free.length === 0) return;
  for (const column of [told, ...free]) lookedDown(table, column, table.from + rows);
  const isClosed = Array.from({ length: rows }, (_, r) => isOutcome(fold(wordOf(cellAt(table, r, told)))));
  const closed = isClosed.filter(Boolean).length;
  if (closed < FEWEST_CLOSED || closed === rows) return;
  const found = free.find((column) => {
    const filled = isClosed.filter((_, r) => !isBlank(cellAt(table, r, column)));
    return filled.every(Boolean) && 2 * filled.length > closed;
  });
  if (found !== undefined) take(draft, 'closed', found, 'content', 'unsure');
}

/** Pairs of neighbouring rows of a deal that show what a date is, and how many of them may be otherwise. */
const FEWEST_PAIRS = 5;
const ODD = 0.1;

/**
 * Takes for the exit of a row a date that no heading explains, at or after the entry and at or before the deal's next entry; of two
 * dates that nobody explains the earlier one is the entry. Tells whether there is one. Rule L2.
 */
function takeExit(draft: Draft): boolean {
  const { columns, table, reasons } = draft;
  const { deal, entered, left } = columns;
  if (deal === undefined || entered === undefined || left !== undefined || !draft.hasSeveralRows()) return false;
  const free = freeTimes(draft);
  if (free.length === 0) return false;
  const rows = Math.min(table.to - table.from, LOOKED_AT);
  for (const column of [deal, entered, ...free]) lookedDown(table, column, table.from + rows);
  const moments = (column: number) => Array.from({ length: rows }, (_, r) => momentOfCell(cellAt(table, r, column), 1900, null));
  const deals = Array.from({ length: rows }, (_, r) => textOf(cellAt(table, r, deal)));
  const entries = moments(entered);
  const exits = free.filter((column) => isExit(deals, entries, moments(column)));
  if (exits.length === 1) {
    take(draft, 'left', exits[0], 'content', 'unsure');
    return true;
  }
  const isGuessed = reasons.some(({ role, why }) => role === 'entered' && why === 'content');
  const entry = isGuessed ? free.find((column) => isExit(deals, moments(column), entries)) : undefined;
  if (entry === undefined) return false;
  move(draft, 'entered', 'left', 'unsure');
  take(draft, 'entered', entry, 'content', 'unsure');
  return true;
}

/** Whether moments are exits of the rows with these entries: after them as a rule, and not after the deal's next entry. */
function isExit(deals: readonly string[], entries: readonly number[], exits: readonly number[]): boolean {
  const places = entries.map((_, r) => r).filter((r) => !Number.isNaN(entries[r]));
  const order = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);
  places.sort((a, b) => order(deals[a], deals[b]) || order(entries[a], entries[b]) || order(exits[a], exits[b]));
  let pairs = 0;
  let odd = 0;
  let later = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const [row, next] = [places[i], places[i + 1]];
    if (deals[row] !== deals[next] || Number.isNaN(exits[row])) continue;
    pairs++;
    if (exits[row] < entries[row] || exits[row] > entries[next]) odd++;
    if (exits[row] > entries[row]) later++;
  }
  return pairs >= FEWEST_PAIRS && odd <= pairs * ODD && later * 2 > pairs;
}

/** An event log whose dates are those of copies is dated copies. */
function isCopies(draft: Draft): boolean {
  const { deal, stage, entered, action, left } = draft.columns;
  if (deal === undefined || stage === undefined || entered !== undefined || action !== undefined || left !== undefined)
    return false;
  if (!draft.hasSeveralRows()) return false;
  const column = copyDates(draft).find((c) => looksLikeSnapshots(draft.table, deal, stage, c));
  if (column === undefined) return false;
  take(draft, 'snapshot', column, 'content', 'unsure');
  return true;
}

/**
 * Finds the moment of a row where no heading says it outright: a date of nothing in particular, the row's last change,
 * a beginning, its creation where deals have several rows, otherwise the only column of dates.
 */
function takeMoment(draft: Draft, layout: Layout): void {
  const { columns } = draft;
  if (columns.entered !== undefined || (columns.stage === undefined && columns.to === undefined)) return;
  const several = draft.hasSeveralRows();
  const endsElsewhere = columns.closed !== undefined || columns.created !== undefined;
  const isDoubtful = layout !== 'changes' && !several && endsElsewhere;
  if (takeHint(draft, 'dated', 'entered', isDoubtful || hasRival(draft, 'dated') ? 'unsure' : 'sure')) return;
  const isSure = layout === 'changes' && !hasRival(draft, 'changed') ? 'sure' : 'unsure';
  if ((several || layout === 'changes') && takeHint(draft, 'changed', 'entered', isSure)) return;
  if ((several || columns.left !== undefined) && takeHint(draft, 'began', 'entered', several ? 'sure' : 'unsure')) return;
  const free = freeTimes(draft);
  const isOfRow = several || layout === 'changes' || columns.left !== undefined;
  if (free.length > 0 && columns.created === undefined) take(draft, 'entered', free[0], 'content', 'unsure');
  else if (columns.created !== undefined && isOfRow) move(draft, 'created', 'entered', free.length === 0 ? 'sure' : 'unsure');
  else if (columns.since !== undefined && several) move(draft, 'since', 'entered', 'unsure');
}

/** Two dates of nothing in particular: one of them is something else. */
const hasRival = (draft: Draft, hint: HeadingRole): boolean =>
  (draft.hinted.get(hint) ?? []).filter((c) => !draft.taken.has(c)).length > 1;
