import type { Cell, Cells } from '../core/cells/cell.ts';
import type { Area } from '../workbook/writing/workbook.ts';

/** Gives the range behind a name, a table or an address. */
export function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const table = /^(.+)\[#All\]$/.exec(reference);
  if (table) return context.workbook.tables.getItem(table[1]).getRange();
  // A sheet may have the mark in its name, an address never.
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return context.workbook.names.getItem(reference).getRange();
  const sheet = reference.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  return context.workbook.worksheets.getItem(sheet).getRange(reference.slice(mark + 1));
}

/** Gives the ranges behind names; `null` for one that is not there, or whose cells were deleted. */
export async function rangesNamed(context: Excel.RequestContext, names: readonly string[]): Promise<(Excel.Range | null)[]> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
  await context.sync();
  const ranges = items.map((item) => (item.isNullObject ? null : item.getRangeOrNullObject().load('worksheet/name')));
  await context.sync();
  return ranges.map((range) => (range?.isNullObject ? null : range));
}

const EDGES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Finds where references lie, without the blank rows and columns below and beside what they hold (`A:H`). */
export async function areasOf(context: Excel.RequestContext, references: readonly (string | null)[]): Promise<(Area | null)[]> {
  const found = references.map((reference) => {
    if (reference === null) return null;
    const range = rangeOf(context, reference).load('rowIndex,columnIndex');
    return { range, sheet: range.worksheet.load('name'), used: range.getUsedRangeOrNullObject(true).load(EDGES) };
  });
  await context.sync();
  const areas = found.map((place) => {
    if (place === null) return null;
    const { range, sheet, used } = place;
    const corner = { sheet: sheet.name, row: range.rowIndex, column: range.columnIndex };
    if (used.isNullObject) return { ...corner, rows: 0, columns: 0 };
    const rows = used.rowIndex + used.rowCount - range.rowIndex;
    return { ...corner, rows, columns: used.columnIndex + used.columnCount - range.columnIndex };
  });
  for (const place of found) {
    place?.range.untrack();
    place?.used.untrack();
  }
  return areas;
}

/** Excel on the web sends at most 5 MB at once; rows differ in length, so a chunk aims well below. */
const CHUNK = { rows: 20_000, bytes: 3_000_000 };

/** Cells of the first chunk, when nothing is known of their length. */
const FIRST_CELLS = 20_000;

/** Rows that stand for a chunk when its bytes are estimated. */
const SAMPLE = 200;

/** What is read of a cell: what it shows, or what was typed into it. */
type Read = 'values' | 'formulas';

/** Reads an area from top to bottom in chunks that Excel can send. */
export async function* chunksOf(context: Excel.RequestContext, area: Area, what: Read = 'values'): AsyncGenerator<Cells> {
  let count = Math.max(1, Math.floor(FIRST_CELLS / Math.max(1, area.columns)));
  for (let from = 0; from < area.rows; ) {
    const rows = await readRows(context, { ...area, row: area.row + from, rows: Math.min(count, area.rows - from) }, what);
    if (rows === null) {
      if (count === 1) throw new Error(`Row ${area.row + from + 1} is too long for Excel to hand over.`);
      count = Math.ceil(count / 2);
      continue;
    }
    yield rows;
    from += rows.length;
    count = Math.max(1, Math.min(CHUNK.rows, Math.floor(CHUNK.bytes / bytesOfRow(rows))));
  }
}

/** Reads the values of an area whole. */
export async function cellsOf(context: Excel.RequestContext, area: Area): Promise<Cells> {
  const rows: Cells[number][] = [];
  for await (const chunk of chunksOf(context, area)) for (const row of chunk) rows.push(row);
  return rows;
}

/** Reads all that a reference holds. */
export async function valuesOf(context: Excel.RequestContext, reference: string): Promise<Cells> {
  const [area] = await areasOf(context, [reference]);
  return area ? cellsOf(context, area) : [];
}

/** Reads the rows of an area; `null` where they are too long to be sent together. */
async function readRows(context: Excel.RequestContext, { sheet, ...at }: Area, what: Read): Promise<Cells | null> {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns).load(what);
  try {
    await context.sync();
    // Where the answer is too big, some hosts leave it out instead of failing.
    return (range[what] as Cell[][] | null) ?? null;
  } catch (error) {
    if (isTooBig(error)) return null;
    throw error;
  } finally {
    range.untrack();
  }
}

const isTooBig = (error: unknown): boolean => (error as OfficeExtension.Error).code === 'ResponsePayloadSizeLimitExceeded';

/** Bytes of a row as Excel sends it, from the longest part of a sample. */
const bytesOfRow = (rows: Cells): number => {
  const sample = rows.slice(-SAMPLE);
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample.length;
};
