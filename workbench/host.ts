import type { FWorksheet } from '@univerjs/sheets/facade';
import { selfTest } from '../calls/self-test.ts';
import type { Theme } from '../charts/svg.ts';
import type { Cells } from '../core/cells/cell.ts';
import { Fault, sentenceOf } from '../core/fault.ts';
import { type Language, languages } from '../core/words/language.ts';
import { readFile } from '../files/files.ts';
import type { Exported, NamedFile } from '../files/named-file.ts';
import type { CancelSignal, Host, OnProgress } from '../port/host.ts';
import { finish, type ReadTable, readTables, reportVerbs } from '../port/reading.ts';
import type { MadeTask, ReportMaker } from '../port/report-work.ts';
import { workersOf } from '../port/report-worker.ts';
import { tableKinds } from '../report/make-report.ts';
import type { Answered, ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import {
  CHOICE_KEY,
  choiceIn,
  cutOf,
  type FoundSheet,
  isOurRange,
  meantOf,
  placeOf,
  sortSheets,
  type TableChoice,
  TOP_ROWS,
} from '../workbook/sort-sheets.ts';
import { addressOf as addressOfArea } from '../workbook/writing/address.ts';
import type { NewSheet } from '../workbook/writing/new-sheets.ts';
import { bookVerbs, workOf } from '../workbook/writing/verbs.ts';
import { doNow } from '../workbook/writing/workbook.ts';
import { gridBook } from './book.ts';
import type { Grid } from './grid.ts';
import { ownFile } from './own-files.ts';
import { type Area, areaOf, cellsOf, openWorkbook, usedArea } from './sheets.ts';

/** What the page around the grid tells its host. */
export interface Surroundings {
  readonly language: () => Language;
  readonly theme: () => Theme;
  /** The reader chose another language. */
  readonly onLanguage: (language: Language) => void;
}

/** The port on the grid, and how the page says that something changed or that another workbook was opened. */
export interface GridHost {
  readonly host: Host;
  readonly changed: () => void;
  readonly forget: () => void;
}

/** Makes the port on the grid. What is remembered lasts as long as the workbook. */
export function gridHost(grid: Grid, surroundings: Surroundings): GridHost {
  const lend = workersOf('../office-addin/functions.js');
  const listeners = new Set<() => void>();
  const remembered = new Map<string, string>();
  const book = gridBook(grid);
  const host: Host = {
    locale: async () => ({ language: surroundings.language(), dialect: { dot: '.', separator: ',' } }),
    theme: surroundings.theme,
    findLogs: async () => findLogs(grid, choiceIn(remembered.get(CHOICE_KEY) ?? null)),
    ...reportVerbs((place, task, onProgress, signal) => lend((maker) => report(grid, maker, place, task, onProgress, signal))),
    ...bookVerbs(async (request) => doNow(workOf(request), book)),
    capabilities: { computes: 'here', book: 'open', nativeCharts: false, files: ['csv', 'xlsx'] },
    onCommand: () => () => undefined,
    workbook: async (language) => (await (await ownFile(`workbook.${language}.json`)).json()) as NewSheet[],
    readExport,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    selfTest: async () => selfTest(),
    recall: async (key) => remembered.get(key) ?? null,
    remember: async (key, value) => {
      remembered.set(key, value);
      const chosen = languages.find((one) => key === 'language' && one === value);
      if (chosen) surroundings.onLanguage(chosen);
    },
  };
  const changed = () => {
    for (const tell of listeners) tell();
  };
  return { host, changed, forget: () => remembered.clear() };
}

const addressOf = (sheet: FWorksheet, area: Area): string => addressOfArea({ sheet: sheet.getSheetName(), ...area });

/** The sheet of a file that looks most like a log, otherwise the first that holds anything. */
async function readExport(file: NamedFile, language: Language): Promise<Exported> {
  const sheets = await readFile(file).catch((fault) => {
    if (fault instanceof Fault) return sentenceOf(fault, language);
    throw fault;
  });
  if (typeof sheets === 'string') return { kind: 'fault', sentence: sheets };
  const [found] = sortSheets(sheets.map(({ name, cells }) => ({ sheet: name, top: cells.slice(0, TOP_ROWS) })));
  const sheet = found ? sheets[found.index] : (sheets.find((one) => one.cells.length > 0) ?? sheets[0]);
  return { kind: 'cells', cells: sheet.cells, readAs: sheet.readAs };
}

function findLogs(grid: Grid, choice: TableChoice): LogPlace[] {
  const workbook = openWorkbook(grid);
  const topOf = (sheet: FWorksheet, area: Area): Cells => cellsOf(grid, sheet, { ...area, rows: Math.min(area.rows, TOP_ROWS) });
  const names = workbook.getDefinedNames().map((name) => name.getName());
  const log = names.includes('Log') ? areaOf(grid, 'Log').sheet.getSheetName() : null;
  const active = workbook.getActiveSheet().getSheetName();
  const sheets = workbook.getSheets().map((sheet): Found => {
    const area = usedArea(grid, sheet);
    const name = sheet.getSheetName();
    return { sheet: name, area, top: topOf(sheet, area), meant: meantOf(name, active, log), reference: addressOf(sheet, area) };
  });
  const ranges = names.filter(isOurRange).map((range): Found => {
    const { sheet, area } = areaOf(grid, range);
    return { sheet: sheet.getSheetName(), area, top: topOf(sheet, area), range, reference: range };
  });
  const found = [...sheets, ...ranges];
  return sortSheets(found, choice).map(({ index, tables }) => {
    const { sheet, reference, area } = found[index];
    return placeOf({ name: sheet, log: sheet === log ? 'Log' : reference, rows: area.rows }, tables, (table) => {
      const at = found[table.index];
      return table.cut ? addressOfArea(cutOf({ sheet: at.sheet, ...at.area }, table.cut)) : at.reference;
    });
  });
}

/** What was found in the grid, with where it is. */
interface Found extends FoundSheet {
  readonly area: Area;
  readonly reference: string;
}

/** Rows of the grid that are read between two answers to the page. */
const CHUNK = 10_000;

async function* chunksOf(grid: Grid, sheet: FWorksheet, area: Area): AsyncGenerator<Cells> {
  for (let from = 0; from < area.rows; from += CHUNK)
    yield cellsOf(grid, sheet, { ...area, row: area.row + from, rows: Math.min(CHUNK, area.rows - from) });
}

async function report(
  grid: Grid,
  maker: ReportMaker,
  place: LogPlace,
  task: MadeTask,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<ReportModel | Answered> {
  const tables = tableKinds.flatMap((table): ReadTable[] => {
    const reference = place[table];
    if (reference === null) return [];
    const { sheet, area } = areaOf(grid, reference);
    return [{ table, rows: area.rows, chunks: chunksOf(grid, sheet, area) }];
  });
  const rows = await readTables(maker, tables, onProgress, signal);
  return finish(maker, task, rows, onProgress, signal);
}
