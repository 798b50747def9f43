import { selfTest } from '../calls/self-test.ts';
import type { Cells } from '../core/cells/cell.ts';
import { productVersion } from '../core/version.ts';
import { pickLanguage } from '../core/words/language.ts';
import type { Locale } from '../port/host.ts';
import { doTask } from '../port/report-work.ts';
import type { Replies, Request, Zipped } from '../port/wire.ts';
import { type ReportCells, tableKinds } from '../report/make-report.ts';
import type { Answered, ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import {
  CHOICE_KEY,
  choiceIn,
  type FoundSheet,
  isOurRange,
  meantOf,
  placeOf,
  sortSheets,
  TOP_ROWS,
} from '../workbook/sort-sheets.ts';
import { letters, quotedSheet } from '../workbook/writing/address.ts';
import type { Done } from '../workbook/writing/change.ts';
import { type WorkbookRequest, workOf } from '../workbook/writing/verbs.ts';
import { doNow } from '../workbook/writing/workbook.ts';
import { keptText } from './answer-cache.ts';
import { cellsOfSheet, sheetClock, sheetDialect } from './cells.ts';
import { clockAnswers } from './clock-answers.ts';
import { revisionOf } from './digest.ts';
import { locked } from './lock.ts';
import { retried } from './retry.ts';
import { isThere, sheetsBook, sheetsWithCells, valuesAt } from './workbook.ts';
import { zipped } from './zip.ts';
import type { ZoneClock } from './zone.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Letters of an answer that is handed over as it is: a letter takes three bytes at most, and answers stay under 100 kB. */
const PLAIN = 30_000;

/** Answers one request of the sidebar. JSON text both ways: a date in an answer would turn all of it into null. */
export function serve(text: string): string {
  const answer = JSON.stringify(reply(JSON.parse(text) as Request));
  return answer.length <= PLAIN ? answer : JSON.stringify({ gzip: zipped(answer) } satisfies Zipped);
}

const reply = (request: Request): Replies[Request['verb']] =>
  request.verb === 'work' ? work(request.request) : retried(() => answerTo(request));

function answerTo(request: Exclude<Request, { verb: 'work' }>): Replies[Request['verb']] {
  switch (request.verb) {
    case 'locale':
      return locale();
    case 'findLogs':
      return findLogs();
    case 'made':
      return made(request);
    case 'workbook':
      return JSON.parse(HtmlService.createHtmlOutputFromFile(`workbook-${request.language}`).getContent());
    case 'selfTest':
      return selfTest(clockAnswers);
    case 'recall':
      return recall(request.key);
    case 'remember':
      PropertiesService.getDocumentProperties().setProperty(request.key, request.value);
      return null;
  }
}

const recall = (key: string): string | null => PropertiesService.getDocumentProperties().getProperty(key);

function locale(): Locale {
  const name = SpreadsheetApp.getActive().getSpreadsheetLocale();
  return { language: pickLanguage(name), dialect: sheetDialect(name) };
}

/** What was found in the file: where it begins and how much of it holds something. */
interface Found extends FoundSheet {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whole columns, so that a formula sees the rows to come, or a name. */
  readonly reference: string;
}

function findLogs(): LogPlace[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const clock = sheetClock();
  const active = spreadsheet.getActiveSheet().getName();
  const ranges = spreadsheet.getNamedRanges().filter((named) => isThere(named.getRange()));
  const log =
    ranges
      .find((named) => named.getName() === 'Log')
      ?.getRange()
      .getSheet()
      .getName() ?? null;
  const sheets = sheetsWithCells().map((sheet): Found => {
    const [sheetName, rows, columns] = [sheet.getName(), sheet.getLastRow(), sheet.getLastColumn()];
    const at = { sheet: sheetName, row: 1, column: 1, rows, columns };
    return { ...at, top: topOf(sheet, at, clock), meant: meantOf(sheetName, active, log), reference: columnsOf(at) };
  });
  const tables = ranges
    .filter((named) => isOurRange(named.getName()))
    .map((named): Found => {
      const [range, name] = [named.getRange(), named.getName()];
      const sheet = range.getSheet();
      const [row, column] = [range.getRow(), range.getColumn()];
      const rows = Math.min(range.getNumRows(), sheet.getLastRow() - row + 1);
      const columns = Math.min(range.getNumColumns(), sheet.getLastColumn() - column + 1);
      const at = { sheet: sheet.getName(), row, column, rows, columns };
      return { ...at, top: topOf(sheet, at, clock), range: name, reference: name };
    });
  const found = [...sheets, ...tables];
  const whole = wholeNames(ranges);
  return sortSheets(found, choiceIn(recall(CHOICE_KEY))).map(({ index, tables: beside }) => {
    const { sheet, rows, reference } = found[index];
    const named = sheet === log ? 'Log' : whole.get(sheet);
    return placeOf({ name: sheet, log: named ?? reference, rows }, beside, (table) => {
      const at = found[table.index];
      if (table.cut === null) return at.range ?? whole.get(at.sheet) ?? at.reference;
      const { row, column, columns } = table.cut;
      return columnsOf({ ...at, row: at.row + row, column: at.column + column, columns: columns ?? at.columns - column });
    });
  });
}

function topOf(
  sheet: Sheet,
  { row, column, rows, columns }: Omit<Found, keyof FoundSheet | 'reference'>,
  clock: ZoneClock,
): Cells {
  if (rows < 1 || columns < 1) return [];
  return cellsOfSheet(sheet.getRange(row, column, Math.min(rows, TOP_ROWS), columns).getValues(), clock);
}

/** All rows from the first one on. */
const columnsOf = ({ sheet, row, column, columns }: Pick<Found, 'sheet' | 'row' | 'column' | 'columns'>): string =>
  `${quotedSheet(sheet)}!${letters(column - 1)}${row === 1 ? '' : row}:${letters(column + columns - 2)}`;

/** Names over all that a sheet holds, by sheet: formulas read better by them. */
function wholeNames(ranges: readonly GoogleAppsScript.Spreadsheet.NamedRange[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const named of ranges) {
    const range = named.getRange();
    const sheet = range.getSheet();
    const isWhole =
      range.getRow() === 1 &&
      range.getColumn() === 1 &&
      range.getLastRow() >= sheet.getLastRow() &&
      range.getLastColumn() >= sheet.getLastColumn();
    if (isWhole && !names.has(sheet.getName())) names.set(sheet.getName(), named.getName());
  }
  return names;
}

function made({ place, task, known }: Extract<Request, { verb: 'made' }>): Replies['made'] {
  const cells = (reference: string | null): Cells | null => (reference === null ? null : valuesAt(reference));
  const tables = Object.fromEntries(tableKinds.map((kind) => [kind, cells(place[kind])]));
  const revision = revisionOf(tables, [productVersion, task]);
  if (revision === known) return { revision, answer: null };
  const text = keptText(revision, () => JSON.stringify(doTask(tables as unknown as ReportCells, task)));
  return { revision, answer: JSON.parse(text) as ReportModel | Answered };
}

/** Work that leaves the cells as they are, for which nobody has to wait. */
const reading: readonly WorkbookRequest['verb'][] = ['selection', 'showDeals', 'setup', 'history', 'stepForm'];

/** Only the reading steps of a work are tried again where Google fails: a write might be written twice. */
function work(request: WorkbookRequest): Done<unknown> {
  const done = () => doNow(workOf(request), sheetsBook);
  return reading.includes(request.verb) ? done() : locked(done);
}
