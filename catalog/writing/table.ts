import type { Cells } from '../../core/cells/cell.ts';
import { addressOf } from './address.ts';
import { filled } from './append.ts';
import { type Area, on, type Work } from './book.ts';
import { type Done, firstFilled, newSheet } from './insert.ts';
import { mergeTable } from './merge.ts';
import { nothingWritten, together, undo, type Written, writeOver } from './undo.ts';

/** A table of set-up to create or to bring up to date: its first column tells its rows apart. */
export interface TableToWrite {
  /** The name that formulas know it by. */
  readonly name: 'Stages' | 'Settings';
  /** Where it is, `null` where there is none yet. */
  readonly at: string | null;
  /** The sheet that is made for it where there is none. */
  readonly sheet: string;
  /** With its heading row. */
  readonly cells: Cells;
  /** By body row: what the first column held when it was read. */
  readonly keys: readonly string[];
  /** `all rows`: rows of other keys go, and the order is this. `these rows`: other rows stay. */
  readonly rows: 'all rows' | 'these rows';
}

/** What became of the tables: all were written, or none, for want of room. */
export type Tabled =
  | { readonly kind: 'done'; readonly addresses: readonly string[] }
  | { readonly kind: 'occupied'; readonly address: string };

/** Room for rows that a person adds below, within the name that formulas know the table by. */
const SPARE_ROWS = 200;

/** Writes tables as one write. Columns and rows of the user's own stay. */
export function* writeTables(tables: readonly TableToWrite[]): Work<Done<Tabled>> {
  const done: Written[] = [];
  const addresses: string[] = [];
  for (const table of tables) {
    const { reply, written } = yield* writeTable(table);
    if (written === null) {
      yield* undo(together(done));
      return { reply: { kind: 'occupied', address: reply }, written: null };
    }
    done.push(written);
    addresses.push(reply);
  }
  return { reply: { kind: 'done', addresses }, written: together(done) };
}

/** Gives the address, written to or in the way. */
function* writeTable(table: TableToWrite): Work<Done<string>> {
  const area = table.at === null ? null : yield* filled(table.at);
  const merged = area && mergeTable(yield* on('contents', area), table);
  if (table.at === null || area === null || merged === null) return yield* createTable(table);
  const target: Area = { ...area, rows: Math.max(area.rows, merged.length), columns: merged[0].length };
  const below: Area = { ...target, row: area.row + area.rows, rows: target.rows - area.rows };
  const beside: Area = { ...target, column: area.column + area.columns, columns: target.columns - area.columns, rows: area.rows };
  const before = yield* on('find', table.at);
  const size = { reference: table.at, rows: before?.rows ?? area.rows, columns: before?.columns ?? area.columns };
  const room = yield* on('reach', table.at, Math.max(size.rows, target.rows), Math.max(size.columns, target.columns));
  const inTheWay = room === 'room made' ? null : yield* firstFilled([beside, below]);
  if (inTheWay) {
    yield* on('reach', size.reference, size.rows, size.columns);
    return { reply: addressOf(inTheWay), written: null };
  }
  const full = Array.from({ length: target.rows }, (_, r) => merged[r] ?? merged[0].map(() => ''));
  const written = yield* writeOver(target, full);
  return { reply: addressOf(target), written: { ...nothingWritten, areas: [written], reached: [size] } };
}

function* createTable({ name, sheet, cells }: TableToWrite): Work<Done<string>> {
  const corner = yield* newSheet(sheet);
  const area: Area = { ...corner, rows: cells.length, columns: cells[0].length };
  const before = yield* on('find', name);
  const written = yield* writeOver(area, cells);
  yield* on('look', { ...area, rows: 1 }, 'heading');
  yield* on('name', name, { ...area, rows: area.rows + SPARE_ROWS });
  return {
    reply: addressOf(area),
    written: { ...nothingWritten, areas: [written], sheets: [area], names: [{ name, before }] },
  };
}
