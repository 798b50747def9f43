import { addressOf } from './address.ts';
import { bringBack, opened } from './bring-back.ts';
import {
  type Change,
  type Done,
  failedBy,
  foreignInRoom,
  isBack,
  markIn,
  markOfSheet,
  noteAt,
  notesOn,
  ourCells,
  placeOf,
  sheetOf,
  type Written,
} from './change.ts';
import { isAt, isBlankContent, isFormula, masked } from './contents.ts';
import { type Area, type Contents, on, type Work } from './workbook.ts';

/** What became of taking a write back: nothing to take back, or something that stands in the way, which changed nothing. */
export type Undone =
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed'; readonly address: string };

/** Takes a write back whole, unless somebody changed what it wrote or what is around it. */
export function* undo(written: Written | null): Work<Done<Undone>> {
  if (written === null) return { reply: { kind: 'nothing' }, written: null };
  const inTheWay = yield* changedSince(written);
  if (inTheWay !== null) return { reply: { kind: 'changed', address: inTheWay }, written: null };
  // A sheet that is removed can't be brought back, so sheets go late; names after them, or formulas on them would be drawn
  // once more without the name. Begun at the end.
  const rank = ({ kind }: Change) => (kind === 'name' ? 0 : kind === 'sheet' ? 1 : 2);
  const order = [0, 1, 2].flatMap((wanted) => written.filter((change) => rank(change) === wanted));
  const there = yield* on('sheetNames');
  const going = new Set(written.flatMap((change) => (change.kind === 'sheet' ? [change.sheet] : [])));
  for (let i = order.length - 1; i >= 0; i--) {
    const change = order[i];
    if (change.kind !== 'sheet' && going.has(sheetOf(change) ?? '')) continue;
    if (change.kind === 'sheet' && !there.includes(change.sheet)) continue;
    const held = change.kind === 'cells' ? masked(yield* on('contents', change.area), change.before) : undefined;
    try {
      yield* bringBack(change);
    } catch (error) {
      const failed = failedBy(error, placeOf(change));
      const left = [...order.slice(0, i), opened(change, held)];
      return { reply: { kind: 'changed', address: failed.address }, written: left, failed };
    }
  }
  return { reply: { kind: 'done' }, written: null };
}

/** Tells what of a write, or around it, is not as it was left; `null` where all is. */
function* changedSince(written: Written): Work<string | null> {
  const sheets = yield* on('sheetNames');
  const unsure = new Set(written.flatMap((change) => (change.kind === 'sheet' && change.isUnsure ? [change.sheet] : [])));
  for (const change of written)
    if ('area' in change && !unsure.has(change.area.sheet) && !sheets.includes(change.area.sheet)) return change.area.sheet;
  for (const change of written) if (!(yield* isAsLeft(change, sheets))) return placeOf(change);
  for (const change of written) {
    const foreign = change.kind === 'room' ? yield* foreignInRoom(change, written) : null;
    if (foreign !== null) return addressOf(foreign);
  }
  for (const change of written)
    if (change.kind === 'sheet' && (change.copy ?? '') !== '' && (yield* markOfSheet(change.sheet)) !== change.copy)
      return change.sheet;
  for (const change of written) {
    if (change.kind !== 'sheet' || change.copy !== null || change.isUnsure) continue;
    const foreign = yield* foreignOn(change.sheet, written);
    if (foreign !== null) return foreign;
  }
  return null;
}

const isEither = (
  area: Area | null,
  { before, after }: { readonly before: Area | null; readonly after?: Area | null },
): boolean => after === undefined || isAt(area, after) || isAt(area, before);

/** Tells whether what a change changed is as it was left, or as it was before. */
function* isAsLeft(change: Change, sheets: readonly string[]): Work<boolean> {
  switch (change.kind) {
    case 'cells': {
      if (change.wanted !== undefined) return true;
      const held = yield* on('contents', change.area);
      if (isBack(held, change.before)) return true;
      if (markIn(held, change.before, change.hasAnswer) !== change.mark) return false;
      return !change.hasAnswer || (yield* isAnswerOnly(change, held));
    }
    case 'sheet':
      return change.isUnsure || sheets.includes(change.sheet);
    case 'name':
      return isEither(yield* on('find', change.name), change);
    case 'size':
    case 'room':
      return isEither(yield* on('find', change.reference), change);
    case 'note': {
      const text = yield* noteAt(change.cell);
      return change.after === undefined || text === change.after || text === change.before;
    }
    default:
      return true;
  }
}

/** Tells whether the blanked cells hold nothing but the answer of the formula: without it they are blank. */
function* isAnswerOnly({ area, before }: Extract<Change, { kind: 'cells' }>, held: Contents): Work<boolean> {
  const formulas = held.map((row, r) => row.map((content, c) => (before[r][c] !== null && isFormula(content) ? content : null)));
  const without = yield* on('without', area, formulas);
  return without.every((row, r) => row.every((content, c) => before[r][c] === null || isBlankContent(content)));
}

/** Finds something on a sheet of ours that is neither ours nor the answer of a formula of ours. */
function* foreignOn(sheet: string, written: Written): Work<string | null> {
  const used = yield* on('used', sheet);
  if (used.rows === 0 || used.columns === 0) return null;
  const ours = ourCells(sheet, written);
  const isOurCell = (r: number, c: number) => ours.has(`${used.row + r} ${used.column + c}`);
  const held = yield* on('contents', used);
  const formulas = held.map((row, r) => row.map((content, c) => (isFormula(content) && isOurCell(r, c) ? content : null)));
  const hasFormulas = formulas.some((row) => row.some((content) => content !== null));
  const bare = hasFormulas ? yield* on('without', used, formulas) : held;
  for (const [r, row] of bare.entries())
    for (const [c, content] of row.entries())
      if (!isBlankContent(content) && !isOurCell(r, c))
        return addressOf({ sheet, row: used.row + r, column: used.column + c, rows: 1, columns: 1 });
  const notes = yield* notesOn(sheet);
  const note = notes.find(
    ({ row, column }) =>
      !written.some((change) => change.kind === 'note' && isAt(change.cell, { sheet, row, column, rows: 1, columns: 1 })),
  );
  return note === undefined ? null : addressOf({ sheet, row: note.row, column: note.column, rows: 1, columns: 1 });
}
