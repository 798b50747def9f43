import { addressOf } from './address.ts';
import { bringBack, opened } from './bring-back.ts';
import { type Change, type Done, failedBy, markIn, markOfSheet, noteAt, Occupied, placeOf, sheetOf } from './change.ts';
import { isAt, isBlankContent, isFormula, isSameContent, isWritten, masked } from './contents.ts';
import { type Area, type Contents, on, type Step, type Work, type Workbook } from './workbook.ts';

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

/** Does one step, and notes in the journal what it changes before it does. */
function* journaled({ verb, args }: Step, journal: Journal): Work<unknown> {
  switch (verb) {
    case 'write':
      return yield* journaledWrite(journal, ...(args as Parameters<Workbook['write']>));
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
      return yield* journaledSize(journal, { verb, args }, args as Parameters<Workbook['reach']>);
    case 'note': {
      const [cell, after] = args as Parameters<Workbook['note']>;
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
function* journaledSize(journal: Journal, step: Step, [reference, , , from]: Parameters<Workbook['reach']>): Work<unknown> {
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
  const taken = where === 'blanks' && met !== null && (yield* giveWay(area, wanted, met)) ? area : null;
  const since = yield* on('contents', area);
  // Of merged cells only the first takes anything.
  const refused = taken ?? firstBlank(area, since, wanted);
  if (refused !== null) {
    yield* bringBack(journal[at]);
    journal.length = at;
    throw new Occupied(refused);
  }
  // A cell that holds something else by now is somebody else's.
  const ours = back.map((row, r) =>
    row.map((content, c) => (wanted[r][c] === null || isOurs(since[r][c], wanted[r][c]) ? content : null)),
  );
  const change: Change = { kind: 'cells', area, before: ours, mark: markIn(since, ours, hasAnswer), hasAnswer };
  journal[at] = change;
  writtenBy.set(change, masked(since, ours));
  return null;
}

/** Brings back what somebody wrote between our last look and our write; tells whether there was anything. */
function* giveWay(area: Area, wanted: Contents, met: Contents): Work<boolean> {
  const theirs = met.map((row, r) =>
    row.map((content, c) => (wanted[r][c] === null || isBlankContent(content) ? null : content)),
  );
  if (theirs.every((row) => row.every((content) => content === null))) return false;
  yield* on('write', area, theirs);
  return true;
}

/** The first cell that is blank though something was written to it. */
function firstBlank({ sheet, row, column }: Area, since: Contents, wanted: Contents): Area | null {
  for (const [r, cells] of wanted.entries())
    for (const [c, content] of cells.entries())
      if (!isBlankContent(content) && isBlankContent(since[r][c]))
        return { sheet, row: row + r, column: column + c, rows: 1, columns: 1 };
  return null;
}

/** What changes wrote, as long as their verb is under way. */
const writtenBy = new WeakMap<Change, Contents>();

/** A blanked cell may hold a part of a formula's answer. */
const isOurs = (held: Contents[number][number], wanted: Contents[number][number]): boolean =>
  wanted === '' || isWritten(held, wanted);

const merged = (first: Contents, second: Contents): Contents =>
  first.map((row, r) => row.map((content, c) => (content === null ? second[r][c] : content)));

/** Brings back what a journal says, as far as that can be done; gives what is left, in order. */
function* rollBack(journal: Journal): Work<Change[]> {
  const left: Change[] = [];
  const gone = new Set<string>();
  for (let i = journal.length - 1; i >= 0; i--) {
    const change = journal[i];
    try {
      // A cell that somebody changed since is theirs.
      yield* bringBack(opened(change, writtenBy.get(change)));
      if (change.kind === 'sheet') gone.add(change.sheet);
    } catch {
      // What is left is told, and Undo has it.
      left.unshift(opened(change, writtenBy.get(change)));
    }
  }
  return left.filter((change) => !gone.has(sheetOf(change) ?? ''));
}
