import { cellsAddress } from '../workbook/writing/address.ts';
import type { Area } from '../workbook/writing/workbook.ts';

export type Context = Excel.RequestContext;

export const rangeAt = (context: Context, area: Area): Excel.Range =>
  context.workbook.worksheets.getItem(area.sheet).getRange(cellsAddress(area));

/** What has to be loaded of a range to know where it is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount,worksheet/name';
export const areaOf = (range: Excel.Range): Area => ({
  sheet: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
