import type { Cells } from '../../core/cells/cell.ts';
import { addressOf } from './address.ts';
import { type Area, type Contents, type Look, on, type Work } from './book.ts';
import { type Done, firstFilled, showAs } from './insert.ts';
import { isBlankContent, nothingWritten, textIn, writeOver } from './undo.ts';

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

/** What became of rows to append: done, no room below or beside the log, or headings that are others by now. */
export type Appended =
  | { readonly kind: 'done'; readonly address: string; readonly rows: number }
  | { readonly kind: 'occupied'; readonly address: string }
  | { readonly kind: 'changed' };

/** Rows on top that are searched for the headings. */
const HEADING_ROWS = 30;
/** Rows that are read at once in search of the last one. */
const ROWS_AT_ONCE = 500;

/** Appends rows below a log: nothing is written over, formats and drop-downs go on, names and tables grow along. */
export function* appendRows({ log, addition }: AppendRequest): Work<Done<Appended>> {
  const { headings, rows, looks } = addition;
  const area = yield* filled(log);
  const header = area && (yield* headingRow(area, headings));
  if (area === null || header === null) return { reply: { kind: 'changed' }, written: null };
  const last = yield* lastRow(area);
  const target: Area = { ...area, row: last + 1, rows: rows.length, columns: headings.length };
  const added: Area = {
    ...area,
    row: header,
    column: area.column + area.columns,
    columns: headings.length - area.columns,
    rows: 1,
  };
  const beside: Area = { ...added, rows: last - header + 1 };
  const before = yield* on('find', log);
  const room = yield* on('reach', log, target.row + target.rows - area.row, headings.length);
  const size = { reference: log, rows: before?.rows ?? area.rows, columns: before?.columns ?? area.columns };
  const inTheWay = room === 'room made' ? null : yield* firstFilled([beside, target]);
  if (inTheWay) {
    yield* on('reach', size.reference, size.rows, size.columns);
    return { reply: { kind: 'occupied', address: addressOf(inTheWay) }, written: null };
  }
  if (last > header) yield* on('continueFormats', { ...target, columns: area.columns });
  const isNew = (c: number) => last === header || c >= area.columns;
  yield* showAs(
    target,
    looks.map((look, c) => (isNew(c) ? look : null)),
  );
  const written = [yield* writeOver(target, withoutBlanks(rows))];
  if (added.columns > 0) written.push(yield* writeOver(added, [headings.slice(area.columns)]));
  return {
    reply: { kind: 'done', address: addressOf(target), rows: rows.length },
    written: { ...nothingWritten, areas: written, reached: [size] },
  };
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
