import type { Cells } from '../core/cells/cell.ts';
import { logHeadings, type PipelineColumns, pipelineIn, rowsToRecord, type StageEdit } from '../workbook/recorder.ts';
import { recorderWords } from '../workbook/recorder-words.ts';
import type { Appended } from '../workbook/writing/append.ts';
import { workOf } from '../workbook/writing/verbs.ts';
import { doNow } from '../workbook/writing/workbook.ts';
import { cellsOfSheet, sheetClock } from './cells.ts';
import { languageHere } from './language.ts';
import { locked } from './lock.ts';
import { retrying } from './retry.ts';
import { topOf, WATCHED } from './watched.ts';
import { sheetsBook, sheetsWithCells } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Edit = GoogleAppsScript.Events.SheetsOnEdit;

/** The range that is written to. */
const LOG = 'Log';

const file = () => SpreadsheetApp.getActive();
const said = () => recorderWords[languageHere()];

/** Adds the rows of an edit to the log; says so where that can't be done. */
export function record(event: Edit, columns: PipelineColumns): void {
  try {
    locked(() => append(event, columns));
  } catch (error) {
    file().toast(said().failed((error as Error).message), 'JourneySheet');
  }
}

function append({ range, value, user }: Edit, columns: PipelineColumns): void {
  const sheet = range.getSheet();
  const from = Math.max(range.getRow(), columns.header + 2);
  const to = Math.min(range.getLastRow(), sheet.getLastRow());
  if (to < from) return;
  const isStage = range.getNumRows() === 1 && range.getNumColumns() === 1 && range.getColumn() - 1 === columns.stage;
  const edit = {
    ...question(sheet, columns, from, to),
    typed: isStage ? (value ?? null) : null,
    editor: user?.getEmail() || null,
  };
  const addition = rowsToRecord(edit);
  if (addition.rows.length === 0) return;
  const appended = doNow(workOf({ verb: 'appendRows', asked: { log: LOG, addition } }), sheetsBook).reply as Appended;
  if (appended.kind === 'changed') throw new Error(said().otherLog);
  if (appended.kind === 'occupied') throw new Error(said().occupied(appended.address));
}

/** Reads rows of the watched sheet and, of the log, the columns that tell the last stage of each deal. */
const question = retrying((sheet: Sheet, columns: PipelineColumns, from: number, to: number): StageEdit => {
  const clock = sheetClock();
  const width = sheet.getLastColumn();
  const cells = (of: Sheet, row: number, column: number, rows: number, wide: number): Cells =>
    rows < 1 ? [] : cellsOfSheet(of.getRange(row, column, rows, wide).getValues(), clock);
  const range = file().getRangeByName(LOG);
  if (!range) throw new Error(said().noLog);
  const [logSheet, top, left] = [range.getSheet(), range.getRow(), range.getColumn()];
  const rows = Math.min(range.getNumRows(), logSheet.getLastRow() - top + 1);
  const wide = Math.min(range.getNumColumns(), logSheet.getLastColumn() - left + 1);
  const log = logHeadings(cells(logSheet, top, left, Math.min(rows, 30), wide));
  if (!log) throw new Error(said().otherLog);
  const told = [log.columns.deal, log.columns.stage, log.columns.entered];
  const [first, last] = [Math.min(...told), Math.max(...told)];
  return {
    headings: cells(sheet, columns.header + 1, 1, 1, width)[0],
    rows: cells(sheet, from, 1, to - from + 1, width),
    columns,
    typed: null,
    log,
    entries: cells(logSheet, top + log.header + 1, left + first, rows - log.header - 1, last - first + 1),
    first,
    now: clock.momentOf(Math.floor(Date.now() / 1000) * 1000),
    editor: null,
    recordedBy: said().recordedBy,
  };
});

/** Turns the recorder on or off in this document, and says what that means. */
export function switchRecorder(): void {
  const properties = PropertiesService.getDocumentProperties();
  const ui = SpreadsheetApp.getUi();
  if (properties.getProperty(WATCHED) !== null) {
    properties.deleteProperty(WATCHED);
    ui.alert(said().off);
    return;
  }
  const log = file().getRangeByName(LOG);
  if (!log) return void ui.alert(said().noLog);
  const found = pipelineBeside(log.getSheet());
  if (!found) return void ui.alert(said().noPipeline);
  const { sheet, columns } = found;
  try {
    const asked = question(sheet, columns, columns.header + 2, sheet.getLastRow());
    properties.setProperty(WATCHED, String(sheet.getSheetId()));
    const [deal, stage] = [asked.headings[columns.deal], asked.headings[columns.stage]].map(String);
    const behind = rowsToRecord(asked).rows.length;
    ui.alert(said().on({ sheet: sheet.getName(), deal, stage, log: log.getSheet().getName(), behind }));
  } catch (error) {
    ui.alert((error as Error).message);
  }
}

/** The sheet with one row per deal: the open one, otherwise the first that is. */
function pipelineBeside(log: Sheet): { sheet: Sheet; columns: PipelineColumns } | null {
  const active = file().getActiveSheet().getSheetId();
  const others = sheetsWithCells().filter((sheet) => sheet.getSheetId() !== log.getSheetId());
  for (const sheet of [...others.filter((one) => one.getSheetId() === active), ...others]) {
    const columns = pipelineIn(topOf(sheet));
    if (columns) return { sheet, columns };
  }
  return null;
}
