import type { Answered, Locale, LogPlace, Panel } from '../catalog/host.ts';
import { meantOf, type PanelCells, sortSheets, TOP_ROWS, tableKinds } from '../catalog/panel.ts';
import { doTask } from '../catalog/panel-work.ts';
import { selfTest } from '../catalog/self-test.ts';
import type { Replies, Request, Zipped } from '../catalog/wire.ts';
import { letters, quotedSheet } from '../catalog/writing/address.ts';
import { doNow } from '../catalog/writing/book.ts';
import type { Done } from '../catalog/writing/journal.ts';
import { type BookRequest, workOf } from '../catalog/writing/verbs.ts';
import type { Cells } from '../core/cells/cell.ts';
import { productVersion } from '../core/version.ts';
import { keptText } from './answer-cache.ts';
import { isThere, sheetsBook, valuesAt } from './book.ts';
import { cellsOfSheet, sheetClock, sheetDialect } from './cells.ts';
import { clockAnswers } from './clock-answers.ts';
import { revisionOf } from './digest.ts';
import { languageOf } from './language.ts';
import { locked } from './lock.ts';
import { patiently } from './patience.ts';
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
  request.verb === 'work' ? work(request.request) : patiently(() => answerTo(request));

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
      return PropertiesService.getDocumentProperties().getProperty(request.key);
    case 'remember':
      PropertiesService.getDocumentProperties().setProperty(request.key, request.value);
      return null;
  }
}

function locale(): Locale {
  const name = SpreadsheetApp.getActive().getSpreadsheetLocale();
  return { language: languageOf(name), dialect: sheetDialect(name) };
}

/** A sheet and how much of it holds something. */
interface UsedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

function findLogs(): LogPlace[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const clock = sheetClock();
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName(), rows: sheet.getLastRow(), columns: sheet.getLastColumn() }));
  const active = spreadsheet.getActiveSheet().getName();
  const log = sheetsBook.find('Log')?.sheet ?? null;
  const found = sortSheets(
    sheets.map((used) => ({ name: used.name, top: topOf(used, clock), meant: meantOf(used.name, active, log) })),
  );
  const names = tableNames();
  const reference = (name: string | null): string | null => {
    const used = sheets.find((sheet) => sheet.name === name);
    return used ? (names.get(used.sheet.getSheetId()) ?? referenceOf(used)) : null;
  };
  const settings = sheetsBook.find('Settings') && 'Settings';
  return found.logs.map((name) => ({
    name,
    log: reference(name) as string,
    stages: reference(found.stages),
    actions: reference(found.actions),
    settings,
    metrics: reference(found.metrics),
    changes: reference(found.changes),
    rows: sheets.find((sheet) => sheet.name === name)?.rows ?? 0,
  }));
}

function topOf({ sheet, rows, columns }: UsedSheet, clock: ZoneClock): Cells {
  if (rows === 0 || columns === 0) return [];
  return cellsOfSheet(sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getValues(), clock);
}

/** Whole columns, so that a formula sees the rows to come. */
const referenceOf = ({ name, columns }: UsedSheet): string => `${quotedSheet(name)}!A:${letters(columns - 1)}`;

/** Our names of tables. */
const ours = /^(Log|Stages|Actions|Metrics|Changes)$/;

/** Names of tables by sheet, as formulas read better by them: ours, otherwise one over all that the sheet holds. */
function tableNames(): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const named of SpreadsheetApp.getActive().getNamedRanges()) {
    const [name, range] = [named.getName(), named.getRange()];
    if (!isThere(range)) continue;
    const sheet = range.getSheet();
    const isWhole =
      range.getRow() === 1 &&
      range.getColumn() === 1 &&
      range.getLastRow() >= sheet.getLastRow() &&
      range.getLastColumn() >= sheet.getLastColumn();
    if (ours.test(name) || (isWhole && !names.has(sheet.getSheetId()))) names.set(sheet.getSheetId(), name);
  }
  return names;
}

function made({ place, task, known }: Extract<Request, { verb: 'made' }>): Replies['made'] {
  const cells = (reference: string | null): Cells | null => (reference === null ? null : valuesAt(reference));
  const tables = Object.fromEntries(tableKinds.map((kind) => [kind, cells(place[kind])]));
  const revision = revisionOf(tables, [productVersion, task]);
  if (revision === known) return { revision, answer: null };
  const text = keptText(revision, () => JSON.stringify(doTask(tables as unknown as PanelCells, task)));
  return { revision, answer: JSON.parse(text) as Panel | Answered };
}

/** Work that leaves the cells as they are, for which nobody has to wait. */
const reading: readonly BookRequest['verb'][] = ['selection', 'showDeals', 'setup', 'history', 'stepForm'];

/** Only the reading steps of a work are tried again where Google fails: a write might be written twice. */
function work(request: BookRequest): Done<unknown> {
  const done = () => doNow(workOf(request), sheetsBook);
  return reading.includes(request.verb) ? done() : locked(done);
}
