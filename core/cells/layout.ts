import { wordOf } from './cell.ts';
import { type Draft, freeTimes } from './draft.ts';
import { fold } from './fold.ts';
import { lookedDown } from './grid.ts';
import type { Role } from './roles.ts';
import { sampleOf } from './sample.ts';
import type { StageColumn } from './stage-columns.ts';
import type { Table } from './table.ts';

/**
 * How a log is laid out (Rule L1): one row per entry; per entry with its exit; per change of stage, from and to; one row
 * per deal with a date per stage; one row per deal without history; dated copies of the whole pipeline.
 */
export type Layout = 'events' | 'spans' | 'changes' | 'wide' | 'list' | 'snapshots';

/** Decides how a log is laid out. The shape decides before the names. Rule L1. */
export function layoutOf(draft: Draft, stageColumns: readonly StageColumn[]): Layout {
  const { columns, hinted } = draft;
  const has = (...roles: readonly Role[]) => roles.some((role) => columns[role] !== undefined);
  const isHinted = (...hints: readonly ('dated' | 'changed' | 'began')[]) => hints.some((hint) => hinted.has(hint));
  const isDated = has('entered') || isHinted('dated', 'changed');
  if (stageColumns.some((c) => c.from === 'wording')) return 'wide';
  if (has('to') && has('from', 'field')) return 'changes';
  if (has('to', 'days in stage') && has('to') && has('stage') && columns.to !== columns.stage && isDated) return 'changes';
  if (stageColumns.length > 0) return 'wide';
  if (has('snapshot') && has('stage') && draft.hasSeveralRows()) return 'snapshots';
  if (has('left') && (isDated || isHinted('began') || has('created'))) return 'spans';
  if (has('entered') || isHinted('dated') || draft.hasSeveralRows()) return has('left') ? 'spans' : 'events';
  const isList = has('created', 'closed', 'won at', 'lost at', 'since') || isHinted('began');
  if (isList && has('stage', 'outcome', 'is won')) return 'list';
  return has('left') ? 'spans' : 'events';
}

/** Tells whether a change's two columns speak of the same things: most words before are also words after. */
export function isChange(table: Table, from: number, to: number): boolean {
  const words = (column: number) => new Set(sampleOf(table, column, 1000).map((cell) => fold(wordOf(cell))));
  const after = words(to);
  const before = [...words(from)];
  return before.length === 0 || before.some((word) => after.has(word));
}

/** Copies of a pipeline have few dates, each shared by many deals. */
const FEWEST_PER_DATE = 5;
/** Below that no log is taken for copies. */
const FEWEST_ROWS = 10;
const LOOKED_AT = 20_000;
/** Rows that show whether dates are few. */
const ENOUGH = 2000;

/**
 * Tells whether an event log is dated copies of a pipeline under another name: few dates, each deal once a date, and
 * mostly in the stage that it was in before. Looks at the first rows.
 */
export function looksLikeSnapshots(table: Table, deal: number, stage: number, time: number): boolean {
  const to = Math.min(table.to, table.from + LOOKED_AT);
  const dates = new Set<unknown>();
  const pairs = new Set<string>();
  const last = new Map<unknown, unknown>();
  let rows = 0;
  let same = 0;
  let again = 0;
  for (const column of [deal, stage, time]) lookedDown(table, column, to);
  for (let r = table.from; r < to; r++) {
    const row = table.grid.cells[r];
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
    rows >= FEWEST_ROWS &&
    dates.size >= 2 &&
    rows >= dates.size * Math.min(FEWEST_PER_DATE, last.size / 2 + 1) &&
    pairs.size === rows &&
    same * 2 >= again &&
    again * 2 >= rows
  );
}

/** The columns of dates that can be those of copies: a date of nothing in particular, or one without a known heading. */
export const copyDates = (draft: Draft): number[] => [
  ...(draft.hinted.get('dated') ?? []).filter((column) => !draft.taken.has(column)),
  ...freeTimes(draft),
];
