import { addressOf } from './address.ts';
import { filled } from './append.ts';
import { Occupied } from './change.ts';
import { firstFilled, newSheet } from './insert.ts';
import { mergeTable, type TableToWrite } from './merge.ts';
import { type Area, on, type Work } from './workbook.ts';

/** What became of the tables: all were written, or none, for want of room. */
export type Tabled =
  | { readonly kind: 'done'; readonly addresses: readonly string[] }
  | { readonly kind: 'occupied'; readonly address: string };

/** Room for rows that a person adds below, within the name that formulas know the table by. */
const SPARE_ROWS = 200;

/** Writes tables as one write. Columns and rows of the user's own stay. */
export function* writeTables(tables: readonly TableToWrite[]): Work<Tabled> {
  const addresses: string[] = [];
  for (const table of tables) addresses.push(yield* writeTable(table));
  return { kind: 'done', addresses };
}

/** Gives the address written to. Errors: {@link Occupied}, which brings back the tables that were written before. */
function* writeTable(table: TableToWrite): Work<string> {
  const area = table.at === null ? null : yield* filled(table.at);
  const merged = area && mergeTable(yield* on('contents', area), yield* on('values', addressOf(area)), table);
  if (table.at === null || area === null || merged === null) return yield* createTable(table);
  const target: Area = { ...area, rows: Math.max(area.rows, merged.length), columns: Math.max(area.columns, merged[0].length) };
  const below: Area = { ...target, row: area.row + area.rows, rows: target.rows - area.rows };
  const beside: Area = { ...target, column: area.column + area.columns, columns: target.columns - area.columns, rows: area.rows };
  const before = yield* on('find', table.at);
  const size = { rows: Math.max(before?.rows ?? 0, target.rows), columns: Math.max(before?.columns ?? 0, target.columns) };
  const room = yield* on('makeRoom', table.at, size.rows, size.columns);
  const inTheWay = room === 'room made' ? null : yield* firstFilled([beside, below]);
  if (inTheWay) throw new Occupied(inTheWay);
  const full = Array.from({ length: target.rows }, (_, r) =>
    Array.from({ length: target.columns }, (_, c) => merged[r]?.[c] ?? ''),
  );
  yield* on('write', target, full);
  yield* on('reach', table.at, size.rows, size.columns, room === 'room made' ? null : before);
  return addressOf(target);
}

function* createTable({ name, sheet, cells }: TableToWrite): Work<string> {
  const corner = yield* newSheet(sheet);
  const area: Area = { ...corner, rows: cells.length, columns: cells[0].length };
  yield* on('write', area, cells);
  yield* on('look', { ...area, rows: 1 }, 'heading');
  yield* on('name', yield* freeRange(name), { ...area, rows: area.rows + SPARE_ROWS });
  return addressOf(area);
}

/** A name that points nowhere yet: formulas mean the cells that another one lies on. */
function* freeRange(wanted: string): Work<string> {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if ((yield* on('find', name)) === null) return name;
  }
}
