import { absoluteAddress } from '../workbook/writing/address.ts';
import type { Area } from '../workbook/writing/workbook.ts';
import { areaOf, type Context, PLACE, rangeAt } from './areas.ts';
import { rangeOf, rangesNamed } from './excel-reading.ts';

const isName = (reference: string): boolean => !/[![]/.test(reference);

/** The table that a reference means, or that a name lies on; `null` where it is none. */
async function tableAt(context: Context, reference: string): Promise<Excel.Table | null> {
  const named = /^(.+)\[#All\]$/.exec(reference);
  if (named) return context.workbook.tables.getItem(named[1]);
  if (reference.includes('!')) return null;
  const tables = rangeOf(context, reference).getTables(false).load('items/name');
  await context.sync();
  return tables.items[0] ?? null;
}

/** Finds where a reference points, the totals of a table left out; `null` where nowhere. */
export async function find(context: Context, reference: string): Promise<Area | null> {
  if (isName(reference) && !(await rangesNamed(context, [reference]))[0]) return null;
  const table = await tableAt(context, reference);
  if (table === null) {
    const range = rangeOf(context, reference).load(PLACE);
    await context.sync();
    return areaOf(range);
  }
  return areaOfTable(context, table);
}

async function areaOfTable(context: Context, table: Excel.Table): Promise<Area> {
  const header = table.getHeaderRowRange().load(PLACE);
  const body = table.getDataBodyRange().load('rowCount');
  await context.sync();
  return { ...areaOf(header), rows: 1 + body.rowCount };
}

/** A request to Excel on the web may hold 5 MB; so many blank rows stay well below. */
const ROWS_AT_ONCE = 20_000;

/** From this level on a table can be made larger over cells that are there. */
const canResize = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/**
 * Adds rows and columns to a table where totals or cells stand in its way, which move; elsewhere rows are to be written at
 * its edge: Microsoft advises against adding rows where others may edit at the same time (Coauthoring in Excel add-ins).
 */
export async function makeRoom(
  context: Context,
  reference: string,
  rows: number,
  columns: number,
): Promise<'room made' | 'room as it is'> {
  const table = await tableAt(context, reference);
  if (table === null) return 'room as it is';
  table.load('showTotals');
  const area = await areaOfTable(context, table);
  if (rows <= area.rows && columns <= area.columns) return 'room as it is';
  if (canResize() && !table.showTotals && (await isFree(context, area, rows, columns))) return 'room as it is';
  for (let c = area.columns; c < columns; c++) table.columns.add();
  for (let left = rows - area.rows; left > 0; left -= ROWS_AT_ONCE) {
    // Blanks would be written over columns that compute themselves (graph-docs issue 6536); null leaves them.
    const added = Array.from({ length: Math.min(left, ROWS_AT_ONCE) }, () => Array.from({ length: columns }, () => null));
    table.rows.add(undefined, added as unknown as string[][]);
    await context.sync();
  }
  await context.sync();
  return 'room made';
}

/** Tells whether nothing stands below and beside a table where it is to grow. */
async function isFree(context: Context, area: Area, rows: number, columns: number): Promise<boolean> {
  const below: Area = { ...area, row: area.row + area.rows, rows: rows - area.rows, columns };
  const beside: Area = { ...area, column: area.column + area.columns, columns: columns - area.columns };
  const places = [below, beside].filter((place) => place.rows > 0 && place.columns > 0);
  const used = places.map((place) => rangeAt(context, place).getUsedRangeOrNullObject(true).load('address'));
  await context.sync();
  return used.every(({ isNullObject }) => isNullObject);
}

/** Takes the last rows and columns out of a table; what stands below moves up. */
export async function giveBack(context: Context, reference: string, rows: number, columns: number): Promise<null> {
  const table = await tableAt(context, reference);
  if (table === null) return null;
  const area = await areaOfTable(context, table);
  for (let c = area.columns - 1; c >= columns; c--) table.columns.getItemAt(c).delete();
  for (let r = area.rows - 2; r >= rows - 1; r--) table.rows.getItemAt(r).delete();
  await context.sync();
  return null;
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

/** Makes a table or a name of this size; cells stay where they are. Excel makes a table larger by itself where it can. */
export async function reach(context: Context, reference: string, rows: number, columns: number): Promise<null> {
  if (reference.includes('!')) return null;
  const table = await tableAt(context, reference);
  if (table) {
    const area = await areaOfTable(context, table);
    if (area.rows !== rows || area.columns !== columns) table.resize(absoluteAddress({ ...area, rows, columns }));
    await context.sync();
    return null;
  }
  const range = rangeOf(context, reference).load(PLACE);
  await context.sync();
  const area = { ...areaOf(range), rows, columns };
  if (range.rowCount < ALL_ROWS) context.workbook.names.getItem(reference).formula = `=${absoluteAddress(area)}`;
  await context.sync();
  return null;
}
