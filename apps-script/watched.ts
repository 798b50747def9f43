import { type PipelineColumns, pipelineColumns } from '../workbook/recorder.ts';
import { cellsOfSheet, sheetClock } from './cells.ts';
import { retrying } from './retry.ts';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

/** The property of a document that holds the id of the watched sheet; there is none while the recorder is off. */
export const WATCHED = 'recorder';

/** Rows on top of a sheet that its headings are looked for in. */
const TOP_ROWS = 30;

/** The top of a sheet as cells. */
export function topOf(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return [];
  return cellsOfSheet(sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getValues(), sheetClock());
}

/**
 * Gives the columns of the watched sheet where an edit touches a stage, or names a deal that had no name before; `null`
 * for every other edit, and while the recorder is off.
 */
export const watchedBy = retrying(({ authMode, range, oldValue }: Edit): PipelineColumns | null => {
  if (authMode === ScriptApp.AuthMode.NONE) return null;
  const watched = PropertiesService.getDocumentProperties().getProperty(WATCHED);
  const sheet = watched === null ? null : range.getSheet();
  if (sheet === null || String(sheet.getSheetId()) !== watched) return null;
  const columns = pipelineColumns(topOf(sheet));
  if (columns === null) return null;
  const touches = (column: number) => range.getColumn() - 1 <= column && column < range.getLastColumn();
  return touches(columns.stage) || (oldValue === undefined && touches(columns.deal)) ? columns : null;
});
