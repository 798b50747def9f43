import {
  type BookRequest,
  type Done,
  doNow,
  type Locale,
  type LogPlace,
  type Panel,
  panelOf,
  quotedSheet,
  type Replies,
  type ReportRequest,
  type Request,
  sortSheets,
  TOP_ROWS,
  workOf,
} from '../catalog/index.ts';
import type { Cells } from '../core/index.ts';
import { sheetsBook } from './book.ts';
import { cellsOfSheet, sheetClock, sheetDialect } from './cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Answers one request of the sidebar. JSON text both ways: a date in an answer would turn all of it into null. */
export function serve(text: string): string {
  const request = JSON.parse(text) as Request;
  return JSON.stringify(reply(request));
}

function reply(request: Request): Replies[Request['verb']] {
  switch (request.verb) {
    case 'locale':
      return locale();
    case 'findLogs':
      return findLogs();
    case 'report':
      return report(request.request);
    case 'work':
      return work(request.request);
    case 'recall':
      return PropertiesService.getDocumentProperties().getProperty(request.key);
    case 'remember':
      PropertiesService.getDocumentProperties().setProperty(request.key, request.value);
      return null;
  }
}

function locale(): Locale {
  const name = SpreadsheetApp.getActive().getSpreadsheetLocale();
  return { language: /^lv/i.test(name) ? 'lv' : 'en', dialect: sheetDialect(name) };
}

const referenceOf = (sheet: Sheet): string => `${quotedSheet(sheet.getName())}!${sheet.getDataRange().getA1Notation()}`;

/** The name of a range that covers a sheet's data, which formulas read better by. */
function nameOf(sheet: Sheet): string | null {
  const named = SpreadsheetApp.getActive()
    .getNamedRanges()
    .find((range) => range.getRange().getSheet().getSheetId() === sheet.getSheetId() && range.getRange().getRow() === 1);
  return named ? named.getName() : null;
}

function topOf(sheet: Sheet): Cells {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return [];
  return cellsOfSheet(sheet.getRange(1, 1, Math.min(rows, TOP_ROWS), columns).getValues(), sheetClock());
}

function findLogs(): LogPlace[] {
  const sheets = SpreadsheetApp.getActive().getSheets();
  const found = sortSheets(sheets.map((sheet) => ({ name: sheet.getName(), top: topOf(sheet) })));
  const sheetNamed = (name: string) => sheets.find((sheet) => sheet.getName() === name) as Sheet;
  const reference = (name: string | null): string | null => {
    if (name === null) return null;
    const sheet = sheetNamed(name);
    return nameOf(sheet) ?? referenceOf(sheet);
  };
  const settings = SpreadsheetApp.getActive().getRangeByName('Settings') === null ? null : 'Settings';
  return found.logs.map((name) => ({
    name,
    log: reference(name) as string,
    stages: reference(found.stages),
    actions: reference(found.actions),
    settings,
    rows: sheetNamed(name).getLastRow(),
  }));
}

function report({ place, language }: ReportRequest): Panel {
  const clock = sheetClock();
  const cells = (reference: string | null): Cells | null =>
    reference === null ? null : cellsOfSheet(rangeOf(reference).getValues(), clock);
  return panelOf(
    { log: cells(place.log) ?? [], stages: cells(place.stages), actions: cells(place.actions), settings: cells(place.settings) },
    language,
  );
}

const rangeOf = (reference: string): Range => {
  const spreadsheet = SpreadsheetApp.getActive();
  return spreadsheet.getRangeByName(reference) ?? spreadsheet.getRange(reference);
};

/** Works on the cells while nobody else does: two who append at once would write over each other. */
function work(request: BookRequest): Done<unknown> {
  const lock = LockService.getDocumentLock();
  lock?.waitLock(10_000);
  try {
    return doNow(workOf(request), sheetsBook);
  } finally {
    lock?.releaseLock();
  }
}
