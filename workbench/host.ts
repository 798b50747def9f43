import type { FWorksheet } from '@univerjs/sheets/facade';
import { readFile } from '../catalog/files.ts';
import type { Answered, CancelSignal, Exported, Host, LogPlace, NamedFile, OnProgress, Panel, Theme } from '../catalog/host.ts';
import { meantOf, sortSheets, TOP_ROWS, tableKinds } from '../catalog/panel.ts';
import type { MadeTask, PanelMaker } from '../catalog/panel-work.ts';
import { workersOf } from '../catalog/panel-worker.ts';
import { finish, type ReadTable, readTables, reportVerbs } from '../catalog/reading.ts';
import { selfTest } from '../catalog/self-test.ts';
import { addressOf as addressOfArea } from '../catalog/writing/address.ts';
import { doNow } from '../catalog/writing/book.ts';
import type { NewSheet } from '../catalog/writing/new-sheets.ts';
import { bookVerbs, workOf } from '../catalog/writing/verbs.ts';
import type { Cells } from '../core/cells/cell.ts';
import { Fault, sentenceOf } from '../core/fault.ts';
import { languages } from '../core/words/index.ts';
import type { Language } from '../core/words/say.ts';
import { gridBook } from './book.ts';
import type { Grid } from './grid.ts';
import { ownFile } from './own-files.ts';
import { type Area, areaOf, cellsOf, openWorkbook, placeAt, usedArea } from './sheets.ts';

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
    findLogs: async () => findLogs(grid),
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
  const [found] = sortSheets(sheets.map(({ name, cells }) => ({ name, top: cells.slice(0, TOP_ROWS) }))).logs;
  const sheet = sheets.find(({ name }) => name === found) ?? sheets.find((one) => one.cells.length > 0) ?? sheets[0];
  return { kind: 'cells', cells: sheet.cells, readAs: sheet.readAs };
}

function findLogs(grid: Grid): LogPlace[] {
  const workbook = openWorkbook(grid);
  const sheets = workbook.getSheets().map((sheet) => ({ sheet, name: sheet.getSheetName(), used: usedArea(grid, sheet) }));
  /** Names that lie on a sheet, which formulas read better by. */
  const names = workbook
    .getDefinedNames()
    .map((name) => ({ name: name.getName(), on: placeAt(name.getFormulaOrRefString()).sheetName }));
  const active = workbook.getActiveSheet().getSheetName();
  const log = names.find(({ name }) => name === 'Log')?.on ?? null;
  const found = sortSheets(
    sheets.map(({ sheet, name, used }) => ({
      name,
      top: cellsOf(grid, sheet, { ...used, rows: Math.min(used.rows, TOP_ROWS) }),
      meant: meantOf(name, active, log),
    })),
  );
  const reference = (sheetName: string | null, preferred: string): string | null => {
    const at = sheets.find(({ name }) => name === sheetName);
    if (!at) return null;
    const named = names.find(({ name, on }) => name === preferred && on === at.name);
    return named?.name ?? addressOf(at.sheet, at.used);
  };
  const settings = names.find(({ name }) => name === 'Settings')?.name ?? null;
  return found.logs.map((name) => ({
    name,
    log: reference(name, 'Log') as string,
    stages: reference(found.stages, 'Stages'),
    actions: reference(found.actions, 'Actions'),
    settings,
    metrics: reference(found.metrics, 'Metrics'),
    changes: reference(found.changes, 'Changes'),
    rows: sheets.find((sheet) => sheet.name === name)?.used.rows ?? 0,
  }));
}

/** Rows of the grid that are read between two answers to the page. */
const CHUNK = 10_000;

async function* chunksOf(grid: Grid, sheet: FWorksheet, area: Area): AsyncGenerator<Cells> {
  for (let from = 0; from < area.rows; from += CHUNK)
    yield cellsOf(grid, sheet, { ...area, row: area.row + from, rows: Math.min(CHUNK, area.rows - from) });
}

async function report(
  grid: Grid,
  maker: PanelMaker,
  place: LogPlace,
  task: MadeTask,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<Panel | Answered> {
  const tables = tableKinds.flatMap((table): ReadTable[] => {
    const reference = place[table];
    if (reference === null) return [];
    const { sheet, area } = areaOf(grid, reference);
    return [{ table, rows: area.rows, chunks: chunksOf(grid, sheet, area) }];
  });
  const rows = await readTables(maker, tables, onProgress, signal);
  return finish(maker, task, rows, onProgress, signal);
}
