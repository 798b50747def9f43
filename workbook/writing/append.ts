import type { Cells } from '../../core/cells/cell.ts';
import { addressOf } from './address.ts';
import { Occupied } from './change.ts';
import { isBlankContent, isWritten, textIn } from './contents.ts';
import { firstFilled, showAs } from './insert.ts';
import { type Area, type Contents, type Look, on, type Work } from './workbook.ts';

/** Rows to append to a log. */
export interface Addition {
  /** The log's headings as they are, with new ones at the right end. */
  readonly headings: readonly string[];
  /** In the order of the headings; moments as serials of the workbook's date system. */
  readonly rows: Cells;
  /** How the columns are shown where no row above tells. */
  readonly looks: readonly (Look | null)[];
}

export interface AppendRequest {
  readonly log: string;
  readonly addition: Addition;
}

/** What became of rows to append: done, no room below or beside the log, or cells that take nothing, or headings that are others by now. */
export type Appended =
  | { readonly kind: 'done'; readonly address: string; readonly rows: number }
  | { readonly kind: 'occupied'; readonly address: string }
  | { readonly kind: 'changed' };

/** Rows on top that are searched for the headings. */
const HEADING_ROWS = 30;
/** Rows that are read at once in search of the last one. */
const ROWS_AT_ONCE = 500;

/** Somebody else may append at the same moment; so often we look for the new edge. */
const TRIES = 3;

/**
 * Appends rows below a log: nothing is written over, formats and drop-downs go on, names and tables grow along. Errors:
 * {@link Occupied}, where the cells take nothing or others write over them.
 */
export function* appendRows({ log, addition }: AppendRequest): Work<Appended> {
  for (let left = TRIES; ; left--) {
    const appended = yield* appendOnce(log, addition);
    if (appended.kind !== 'taken') return appended;
    // Raised, all of ours is brought back.
    if (left === 1) throw new Occupied(appended.area);
  }
}

/** Somebody else was there first, or cells took nothing. */
interface Taken {
  readonly kind: 'taken';
  readonly area: Area;
}

function* appendOnce(log: string, { headings, rows, looks }: Addition): Work<Appended | Taken> {
  const area = yield* filled(log);
  const header = area && (yield* headingRow(area, headings));
  if (area === null || header === null) return { kind: 'changed' };
  const last = yield* lastRow(area);
  const edge: Area = { ...area, row: last + 1, rows: rows.length, columns: headings.length };
  const added: Area = {
    ...area,
    row: header,
    column: area.column + area.columns,
    columns: headings.length - area.columns,
    rows: 1,
  };
  const beside: Area = { ...added, rows: last - header + 1 };
  const before = yield* on('find', log);
  const size = { rows: edge.row + edge.rows - area.row, columns: headings.length };
  const room = yield* on('makeRoom', log, size.rows, size.columns);
  // A table that was made larger has its new rows at its end, wherever that is by now.
  const grown = room === 'room made' ? yield* on('find', log) : null;
  const target = grown === null ? edge : { ...edge, row: grown.row + grown.rows - rows.length };
  const inTheWay = grown === null ? yield* firstFilled([beside, edge]) : null;
  if (inTheWay) return { kind: 'occupied', address: addressOf(inTheWay) };
  if (last > header) yield* on('continueFormats', { ...target, columns: area.columns });
  const isNew = (c: number) => last === header || c >= area.columns;
  yield* showAs(
    target,
    looks.map((look, c) => (isNew(c) ? look : null)),
  );
  const wanted = withoutBlanks(rows);
  // Where the host made room, it put in what computes itself, and a heading of its own.
  const where = room === 'room made' ? 'anywhere' : 'blanks';
  try {
    yield* on('write', target, wanted, where);
  } catch (error) {
    if (error instanceof Occupied) return { kind: 'taken', area: error.area };
    throw error;
  }
  if (added.columns > 0) yield* on('write', added, [headings.slice(area.columns)], where);
  yield* on('reach', log, size.rows, size.columns, room === 'room made' ? null : before);
  const held = yield* on('contents', target);
  const isThere = wanted.every((row, r) => row.every((content, c) => content === null || isWritten(held[r][c], content)));
  return isThere ? { kind: 'done', address: addressOf(target), rows: rows.length } : { kind: 'taken', area: target };
}

/** A blank is nothing to write: a column that computes itself goes on. */
const withoutBlanks = (rows: Cells): Contents => rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));

/** Where a reference points, cut to what its sheet holds; `null` where that is nothing. */
export function* filled(reference: string): Work<Area | null> {
  const area = yield* on('find', reference);
  if (area === null) return null;
  const used = yield* on('used', area.sheet);
  const rows = Math.min(area.rows, used.rows - area.row);
  const columns = Math.min(area.columns, used.columns - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

/** Finds the row that holds the headings, as they were read. */
function* headingRow(area: Area, headings: readonly string[]): Work<number | null> {
  const top = yield* on('contents', { ...area, rows: Math.min(area.rows, HEADING_ROWS) });
  const isThat = (row: Contents[number]) =>
    row.some((content) => !isBlankContent(content)) && row.every((content, c) => textIn(content) === (headings[c] ?? ''));
  const found = top.findIndex(isThat);
  return found < 0 ? null : area.row + found;
}

function* lastRow(area: Area): Work<number> {
  for (let end = area.row + area.rows; end > area.row; end -= ROWS_AT_ONCE) {
    const row = Math.max(area.row, end - ROWS_AT_ONCE);
    const part = yield* on('contents', { ...area, row, rows: end - row });
    for (let r = part.length - 1; r >= 0; r--) if (!part[r].every(isBlankContent)) return row + r;
  }
  return area.row;
}
