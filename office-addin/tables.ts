import { absoluteAddress } from '../catalog/writing/address.ts';
import type { Area } from '../catalog/writing/book.ts';
import { areaOf, type Context, PLACE } from './areas.ts';
import { rangesNamed } from './excel-reading.ts';

/** Gives the range behind a name, a table or an address. */
export type RangeOf = (context: Context, reference: string) => Excel.Range;

const isName = (reference: string): boolean => !/[![]/.test(reference);

/** The table that a reference means, or that a name lies on; `null` where it is none. */
async function tableAt(context: Context, reference: string, rangeOf: RangeOf): Promise<Excel.Table | null> {
  const named = /^(.+)\[#All\]$/.exec(reference);
  if (named) return context.workbook.tables.getItem(named[1]);
  if (reference.includes('!')) return null;
  const tables = rangeOf(context, reference).getTables(false).load('items/name');
  await context.sync();
  return tables.items[0] ?? null;
}

/** Finds where a reference points, the totals of a table left out; `null` where nowhere. */
export async function find(reference: string, rangeOf: RangeOf): Promise<Area | null> {
  return Excel.run(async (context) => {
    if (isName(reference) && !(await rangesNamed(context, [reference]))[0]) return null;
    const table = await tableAt(context, reference, rangeOf);
    if (table === null) {
      const range = rangeOf(context, reference).load(PLACE);
      await context.sync();
      return areaOf(range);
    }
    const header = table.getHeaderRowRange().load(PLACE);
    const body = table.getDataBodyRange().load('rowCount');
    await context.sync();
    return { ...areaOf(header), rows: 1 + body.rowCount };
  });
}

/** A request to Excel on the web may hold 5 MB; so many blank rows stay well below. */
const ROWS_AT_ONCE = 20_000;

/** A table gets rows above its totals and columns at its end, or gives them back. */
async function reachTable(context: Context, table: Excel.Table, rows: number, columns: number): Promise<void> {
  const body = table.getDataBodyRange().load('rowCount,columnCount');
  await context.sync();
  for (let c = body.columnCount; c < columns; c++) table.columns.add();
  for (let c = body.columnCount - 1; c >= columns; c--) table.columns.getItemAt(c).delete();
  const width = Math.max(columns, 1);
  for (let left = rows - 1 - body.rowCount; left > 0; left -= ROWS_AT_ONCE) {
    const added = Array.from({ length: Math.min(left, ROWS_AT_ONCE) }, () => Array.from({ length: width }, () => ''));
    table.rows.add(undefined, added);
    await context.sync();
  }
  for (let r = body.rowCount - 1; r >= rows - 1; r--) table.rows.getItemAt(r).delete();
  await context.sync();
}

/** Makes cells a table; a name that is taken is left to the table that has it. */
export async function makeTable(context: Context, area: Area, name: string): Promise<string> {
  const taken = context.workbook.tables.getItemOrNullObject(name).load('name');
  await context.sync();
  const table = context.workbook.tables.add(absoluteAddress(area), true).load('name');
  if (taken.isNullObject) table.name = name;
  await context.sync();
  return `${taken.isNullObject ? name : table.name}[#All]`;
}

/** Excel's own number of rows: what reaches so far is open-ended. */
const ALL_ROWS = 1_048_576;

/** Makes a table or a name of this size. */
export async function reach(
  reference: string,
  rows: number,
  columns: number,
  rangeOf: RangeOf,
): Promise<'room made' | 'room as it is'> {
  if (reference.includes('!')) return 'room as it is';
  return Excel.run(async (context) => {
    const table = await tableAt(context, reference, rangeOf);
    if (table) {
      await reachTable(context, table, rows, columns);
      return 'room made';
    }
    const range = rangeOf(context, reference).load(PLACE);
    await context.sync();
    const area = { ...areaOf(range), rows, columns };
    if (range.rowCount < ALL_ROWS) context.workbook.names.getItem(reference).formula = `=${absoluteAddress(area)}`;
    await context.sync();
    return 'room as it is';
  });
}
