import { type Change, foreignInRoom, isBack, noteAt, Occupied } from './change.ts';
import { isAt, isSameContent, isWritten } from './contents.ts';
import { type Contents, on, type Work } from './workbook.ts';

/** A change that was brought back in part, or not: each of its cells may hold what was written, or what was there before. */
export const opened = (change: Change, wrote: Contents | undefined): Change =>
  change.kind === 'cells' && change.wanted === undefined && wrote !== undefined
    ? { ...change, wanted: wrote, until: change.before }
    : change;

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
export function* bringBack(change: Change): Work<unknown> {
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
    case 'room': {
      // What somebody typed there would go with the rows.
      const foreign = yield* foreignInRoom(change, []);
      if (foreign !== null) throw new Occupied(foreign);
      return yield* on('giveBack', change.reference, change.before.rows, change.before.columns);
    }
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
