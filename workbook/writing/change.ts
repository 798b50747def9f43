import { addressOf } from './address.ts';
import { isBlankContent, isFormula, isSameContent, markOf, masked } from './contents.ts';
import { type Area, type Contents, type Drawn, type Formats, on, type Work, type Workbook } from './workbook.ts';

/**
 * What one step of writing changed, with what was there before. Survives JSON. Each host writes through the same steps, so
 * that whatever stops a verb midway, all that it changed is known and can be brought back.
 */
export type Change =
  | {
      readonly kind: 'cells';
      readonly area: Area;
      /** What the cells that were changed held; `null` for those that were left as they were. */
      readonly before: Contents;
      /** The mark of what these cells hold since; a formula's own answer may fill those that were blanked. */
      readonly mark: string;
      readonly hasAnswer: boolean;
      /** What was to be written, where it is not known whether it was, and what stood there until then. */
      readonly wanted?: Contents;
      readonly until?: Contents;
    }
  /** A sheet that was added, or a copy with the mark of all that it held when the verb was done. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly copy: string | null; readonly isUnsure?: boolean }
  /** `after` is not given where it is not known whether the step was done. */
  | { readonly kind: 'name'; readonly name: string; readonly before: Area | null; readonly after?: Area | null }
  | { readonly kind: 'size' | 'room'; readonly reference: string; readonly before: Area; readonly after?: Area }
  | { readonly kind: 'note'; readonly cell: Area; readonly before: string | null; readonly after?: string | null }
  | { readonly kind: 'formats'; readonly area: Area; readonly before: Formats }
  | { readonly kind: 'chart' | 'picture'; readonly sheet: string; readonly id: string }
  /** Where it is not known whether something was drawn: what was there before. */
  | { readonly kind: 'drawing'; readonly sheet: string; readonly before: Drawn };

/** All that one verb changed, in order. */
export type Written = readonly Change[];

/** Why a verb stopped, in the host's words and by its code, and where it left something. */
export interface Failed {
  readonly sentence: string;
  readonly code: string | null;
  readonly address: string;
}

/** A verb's answer, and what it changed; `failed` where it stopped midway and could not take all of that back. */
export interface Done<R> {
  readonly reply: R;
  readonly written: Written | null;
  readonly failed?: Failed;
}

/** Raised where a cell that was to be filled holds something by now, or takes nothing; what was written with it is brought back. */
export class Occupied extends Error {
  readonly area: Area;
  constructor(area: Area) {
    super(`${addressOf(area)} can’t be filled.`);
    this.area = area;
  }
}

export const failedBy = (error: unknown, address: string): Failed => ({
  sentence: error instanceof Error ? error.message : String(error),
  code: (error as { code?: string }).code ?? null,
  address,
});

/** Marks the cells that were changed. Where an answer may fill blanked ones, its formula alone tells. */
export const markIn = (contents: Contents, before: Contents, hasAnswer: boolean): string => {
  const ours = masked(contents, before);
  return markOf(hasAnswer ? ours.map((row) => row.map((content) => (isFormula(content) ? content : null))) : ours);
};

export function* noteAt(cell: Area): Work<string | null> {
  const found = (yield* on('notes', cell.sheet)).find(({ row, column }) => row === cell.row && column === cell.column);
  return found?.text ?? null;
}

/** The sheet that a change was on; `null` where it was on none. */
export const sheetOf = (change: Change): string | null => {
  if ('area' in change) return change.area.sheet;
  if (change.kind === 'note') return change.cell.sheet;
  return 'sheet' in change ? change.sheet : null;
};

/** Where a change was, to be told. */
export const placeOf = (change: Change): string => {
  switch (change.kind) {
    case 'cells':
    case 'formats':
      return addressOf(change.area);
    case 'note':
      return addressOf(change.cell);
    case 'name':
      return change.name;
    case 'size':
    case 'room':
      return change.reference;
    default:
      return change.sheet;
  }
};

/** Whether cells hold what they did before: a write that stopped midway may have been brought back in part. */
export const isBack = (held: Contents, before: Contents): boolean =>
  before.every((row, r) => row.every((content, c) => content === null || isSameContent(held[r][c], content)));

/** The notes of a sheet, where the host has notes. */
export function* notesOn(sheet: string): Work<ReturnType<Workbook['notes']>> {
  return (yield* on('hasNotes')) ? yield* on('notes', sheet) : [];
}

/** Marks all that a copied sheet holds, notes included. */
export function* markOfSheet(sheet: string): Work<string> {
  const used = yield* on('used', sheet);
  const held = used.rows > 0 && used.columns > 0 ? yield* on('contents', used) : [];
  const notes = (yield* notesOn(sheet)).map(({ row, column, text }) => `${row} ${column} ${text}`);
  // Hosts give notes in the order in which they were made, or in another.
  return markOf([...held, notes.sort()]);
}

/** The cells of a sheet that changes wrote, by row and column. */
export function ourCells(sheet: string, written: Written): ReadonlySet<string> {
  const ours = new Set<string>();
  for (const change of written) {
    if (change.kind !== 'cells' || change.area.sheet !== sheet) continue;
    const { area, before } = change;
    before.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content !== null) ours.add(`${area.row + r} ${area.column + c}`);
      });
    });
  }
  return ours;
}

/** Finds something in the rows and columns that a table was given that is neither ours nor computes itself. */
export function* foreignInRoom(
  { reference, before }: Extract<Change, { kind: 'size' | 'room' }>,
  written: Written,
): Work<Area | null> {
  const now = yield* on('find', reference);
  if (now === null) return null;
  const ours = ourCells(now.sheet, written);
  const [rows, columns] = [now.rows - before.rows, now.columns - before.columns];
  const below: Area = { ...now, row: now.row + before.rows, rows };
  const beside: Area = { ...now, row: now.row + 1, rows: before.rows - 1, column: now.column + before.columns, columns };
  for (const area of [below, beside]) {
    if (area.rows <= 0 || area.columns <= 0) continue;
    for (const [r, cells] of (yield* on('contents', area)).entries())
      for (const [c, content] of cells.entries()) {
        const at: Area = { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        if (!isBlankContent(content) && !isFormula(content) && !ours.has(`${at.row} ${at.column}`)) return at;
      }
  }
  return null;
}
