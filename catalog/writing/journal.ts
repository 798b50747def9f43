import { addressOf } from './address.ts';
import { type Area, type Book, type Contents, type Drawn, type Formats, on, type Step, type Work } from './book.ts';
import { isAt, isBlankContent, isFormula, isSameContent, isWritten, markOf, masked } from './contents.ts';

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

/** Raised where a cell that was to be filled holds something by now. */
export class Occupied extends Error {
  readonly area: Area;
  constructor(area: Area) {
    super(`${addressOf(area)} is not blank.`);
    this.area = area;
  }
}

type Journal = Change[];

/**
 * Does a verb whole or not at all: where a step fails, what was changed is brought back and the error goes on. Where that
 * fails too, the answer says so, with what is left to be taken back.
 */
export function* whole<R>(work: Work<R>): Work<Done<R>> {
  const journal: Journal = [];
  try {
    let next = work.next();
    while (!next.done) {
      let reply: unknown;
      try {
        reply = yield* journaled(next.value, journal);
      } catch (error) {
        // The verb may know what to do; otherwise it raises the error again.
        next = work.throw(error);
        continue;
      }
      next = work.next(reply);
    }
    for (const [i, change] of journal.entries())
      if (change.kind === 'sheet' && change.copy !== null) journal[i] = { ...change, copy: yield* markOfSheet(change.sheet) };
    return { reply: next.value, written: journal.length === 0 ? null : journal };
  } catch (error) {
    const left = yield* rollBack(journal);
    if (left.length === 0) {
      if (error instanceof Occupied) return { reply: { kind: 'occupied', address: addressOf(error.area) } as R, written: null };
      throw error;
    }
    const failed = failedBy(error, placeOf(left[left.length - 1]));
    return { reply: { kind: 'failed' } as R, written: left, failed };
  }
}

const failedBy = (error: unknown, address: string): Failed => ({
  sentence: error instanceof Error ? error.message : String(error),
  code: (error as { code?: string }).code ?? null,
  address,
});

/** Does one step, and notes in the journal what it changes before it does. */
function* journaled({ verb, args }: Step, journal: Journal): Work<unknown> {
  switch (verb) {
    case 'write':
      return yield* journaledWrite(journal, ...(args as Parameters<Book['write']>));
    case 'addSheet':
    case 'copySheet': {
      const [sheet, copied] = args as readonly string[];
      const change = { kind: 'sheet', sheet: copied ?? sheet, copy: verb === 'copySheet' ? '' : null } as const;
      const at = journal.push({ ...change, isUnsure: true }) - 1;
      const reply = yield { verb, args };
      journal[at] = change;
      return reply;
    }
    case 'name': {
      const [name] = args as readonly [string];
      const before = yield* on('find', name);
      const at = journal.push({ kind: 'name', name, before }) - 1;
      const reply = yield { verb, args };
      journal[at] = { kind: 'name', name, before, after: yield* on('find', name) };
      return reply;
    }
    case 'makeRoom':
    case 'reach':
      return yield* journaledSize(journal, { verb, args }, args as Parameters<Book['reach']>);
    case 'note': {
      const [cell, after] = args as Parameters<Book['note']>;
      const before = yield* noteAt(cell);
      const at = journal.push({ kind: 'note', cell, before }) - 1;
      const reply = yield { verb, args };
      journal[at] = { kind: 'note', cell, before, after };
      return reply;
    }
    case 'look':
    case 'continueFormats': {
      const [area] = args as readonly [Area];
      // The formats of a new sheet go with it.
      if (!journal.some((change) => change.kind === 'sheet' && change.sheet === area.sheet))
        journal.push({ kind: 'formats', area, before: yield* on('formats', area) });
      return yield { verb, args };
    }
    case 'addChart':
    case 'addPicture': {
      const [{ sheet }] = args as readonly [Area];
      const at = journal.push({ kind: 'drawing', sheet, before: yield* on('drawn', sheet) }) - 1;
      const id = (yield { verb, args }) as string;
      journal[at] = { kind: verb === 'addChart' ? 'chart' : 'picture', sheet, id };
      return id;
    }
    default:
      return yield { verb, args };
  }
}

/** Changes the size of a table or a name, and notes it where it is another by then. */
function* journaledSize(journal: Journal, step: Step, [reference, , , from]: Parameters<Book['reach']>): Work<unknown> {
  const before = from ?? (yield* on('find', reference));
  if (before === null) return yield step;
  const kind = step.verb === 'reach' ? 'size' : 'room';
  const at = journal.push({ kind, reference, before }) - 1;
  const reply = yield step;
  const after = (yield* on('find', reference)) ?? before;
  if (isAt(before, after)) journal.splice(at, 1);
  else journal[at] = { kind, reference, before, after };
  return reply;
}

/** Writes those cells that are to hold something else than they do, and no others. */
function* journaledWrite(
  journal: Journal,
  area: Area,
  contents: Contents,
  where: 'anywhere' | 'blanks' = 'anywhere',
): Work<null> {
  const held = yield* on('contents', area);
  const isLeft = (r: number, c: number) =>
    contents[r][c] === null || contents[r][c] === undefined || isSameContent(held[r][c], contents[r][c]);
  const wanted = held.map((row, r) => row.map((_, c) => (isLeft(r, c) ? null : contents[r][c])));
  const isChanged = wanted.some((row) => row.some((content) => content !== null));
  if (!isChanged) return null;
  if (where === 'blanks' && held.some((row, r) => row.some((content, c) => wanted[r][c] !== null && !isBlankContent(content))))
    throw new Occupied(area);
  const flat = wanted.flat();
  const hasAnswer = flat.some((content) => isFormula(content)) && flat.includes('');
  const before = masked(held, wanted);
  const earlier = journal[journal.length - 1];
  // What is written twice in a row was written once.
  const first = earlier?.kind === 'cells' && isAt(earlier.area, area) ? earlier.before : null;
  const at = first === null ? journal.length : journal.length - 1;
  const back = first === null ? before : merged(first, before);
  journal[at] = { kind: 'cells', area, before: back, mark: '', hasAnswer, wanted, until: before };
  const met = yield* on('write', area, wanted);
  if (where === 'blanks' && met !== null) yield* giveWay(area, wanted, met);
  const since = yield* on('contents', area);
  // A cell that holds something else by now is somebody else's.
  const ours = back.map((row, r) =>
    row.map((content, c) => (wanted[r][c] === null || isOurs(since[r][c], wanted[r][c]) ? content : null)),
  );
  const change: Change = { kind: 'cells', area, before: ours, mark: markIn(since, ours, hasAnswer), hasAnswer };
  journal[at] = change;
  writtenBy.set(change, masked(since, ours));
  return null;
}

/** Brings back what somebody wrote between our last look and our write. Errors: {@link Occupied}. */
function* giveWay(area: Area, wanted: Contents, met: Contents): Work<void> {
  const theirs = met.map((row, r) =>
    row.map((content, c) => (wanted[r][c] === null || isBlankContent(content) ? null : content)),
  );
  if (theirs.every((row) => row.every((content) => content === null))) return;
  yield* on('write', area, theirs);
  throw new Occupied(area);
}

/** What changes wrote, as long as their verb is under way. */
const writtenBy = new WeakMap<Change, Contents>();

/** A change that was brought back in part, or not: each of its cells may hold what was written, or what was there before. */
const opened = (change: Change, wrote: Contents | undefined): Change =>
  change.kind === 'cells' && change.wanted === undefined && wrote !== undefined
    ? { ...change, wanted: wrote, until: change.before }
    : change;

/** A blanked cell may hold a part of a formula's answer. */
const isOurs = (held: Contents[number][number], wanted: Contents[number][number]): boolean =>
  wanted === '' || isWritten(held, wanted);

const merged = (first: Contents, second: Contents): Contents =>
  first.map((row, r) => row.map((content, c) => (content === null ? second[r][c] : content)));

/** Marks the cells that were changed. Where an answer may fill blanked ones, its formula alone tells. */
const markIn = (contents: Contents, before: Contents, hasAnswer: boolean): string => {
  const ours = masked(contents, before);
  return markOf(hasAnswer ? ours.map((row) => row.map((content) => (isFormula(content) ? content : null))) : ours);
};

function* noteAt(cell: Area): Work<string | null> {
  const found = (yield* on('notes', cell.sheet)).find(({ row, column }) => row === cell.row && column === cell.column);
  return found?.text ?? null;
}

/** Brings back what a journal says, as far as that can be done; gives what is left, in order. */
function* rollBack(journal: Journal): Work<Change[]> {
  const left: Change[] = [];
  const gone = new Set<string>();
  for (let i = journal.length - 1; i >= 0; i--) {
    const change = journal[i];
    try {
      yield* bringBack(change);
      if (change.kind === 'sheet') gone.add(change.sheet);
    } catch {
      // What is left is told, and Undo has it.
      left.unshift(opened(change, writtenBy.get(change)));
    }
  }
  return left.filter((change) => !gone.has(sheetOf(change) ?? ''));
}

/** Brings back those cells that hold what was wanted, or what stood there until then. */
function* bringBackOpen({ area, before, wanted = before, until = before }: Extract<Change, { kind: 'cells' }>): Work<unknown> {
  const held = yield* on('contents', area);
  const isOpen = (r: number, c: number) =>
    (wanted[r][c] !== null && isWritten(held[r][c], wanted[r][c])) ||
    (until[r][c] !== null && isSameContent(held[r][c], until[r][c]));
  const back = before.map((row, r) =>
    row.map((content, c) => (isOpen(r, c) || (wanted[r][c] === null && content !== null) ? content : null)),
  );
  return yield* on('write', area, back);
}

/** Tells whether what a change was to change is as it was before: a step that was refused changed nothing. */
function* isBackAlready(change: Change): Work<boolean> {
  switch (change.kind) {
    case 'cells':
      return isBack(yield* on('contents', change.area), change.before);
    case 'size':
    case 'room':
      return isAt(yield* on('find', change.reference), change.before);
    case 'note':
      return (yield* noteAt(change.cell)) === change.before;
    case 'formats':
      return JSON.stringify(yield* on('formats', change.area)) === JSON.stringify(change.before);
    default:
      return false;
  }
}

/** Brings back what one change says was there before. */
function* bringBack(change: Change): Work<unknown> {
  if (yield* isBackAlready(change)) return null;
  switch (change.kind) {
    case 'cells':
      if (change.wanted !== undefined) return yield* bringBackOpen(change);
      return yield* on('write', change.area, change.before);
    case 'sheet':
      return (yield* on('sheetNames')).includes(change.sheet) ? yield* on('removeSheet', change.sheet) : null;
    case 'name':
      return yield* on('name', change.name, change.before);
    case 'size':
      return yield* on('reach', change.reference, change.before.rows, change.before.columns);
    case 'room':
      return yield* on('giveBack', change.reference, change.before.rows, change.before.columns);
    case 'note':
      return yield* on('note', change.cell, change.before);
    case 'formats':
      return yield* on('setFormats', change.area, change.before);
    case 'chart':
      return yield* on('removeChart', change.sheet, change.id);
    case 'picture':
      return yield* on('removePicture', change.sheet, change.id);
    case 'drawing': {
      const { charts, pictures } = yield* on('drawn', change.sheet);
      for (const id of charts) if (!change.before.charts.includes(id)) yield* on('removeChart', change.sheet, id);
      for (const id of pictures) if (!change.before.pictures.includes(id)) yield* on('removePicture', change.sheet, id);
      return null;
    }
  }
}

/** The sheet that a change was on; `null` where it was on none. */
const sheetOf = (change: Change): string | null => {
  if ('area' in change) return change.area.sheet;
  if (change.kind === 'note') return change.cell.sheet;
  return 'sheet' in change ? change.sheet : null;
};

/** Where a change was, to be told. */
const placeOf = (change: Change): string => {
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

/** Whether cells hold what they did before: a write that stopped midway may have been brought back in part. */
const isBack = (held: Contents, before: Contents): boolean =>
  before.every((row, r) => row.every((content, c) => content === null || isSameContent(held[r][c], content)));

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

/** The notes of a sheet, where the host has notes. */
function* notesOn(sheet: string): Work<ReturnType<Book['notes']>> {
  return (yield* on('hasNotes')) ? yield* on('notes', sheet) : [];
}

/** Marks all that a copied sheet holds, notes included. */
function* markOfSheet(sheet: string): Work<string> {
  const used = yield* on('used', sheet);
  const held = used.rows > 0 && used.columns > 0 ? yield* on('contents', used) : [];
  const notes = yield* notesOn(sheet);
  return markOf([...held, notes.map(({ row, column, text }) => `${row} ${column} ${text}`)]);
}

/** Finds something on a sheet of ours that is neither ours nor the answer of a formula of ours. */
function* foreignOn(sheet: string, written: Written): Work<string | null> {
  const used = yield* on('used', sheet);
  if (used.rows === 0 || used.columns === 0) return null;
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
