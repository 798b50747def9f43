import { deserializeRangeWithSheet } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { readFile } from '../catalog/files.ts';
import {
  addressOf as addressOfArea,
  bookVerbs,
  doNow,
  type Host,
  type LogPlace,
  type NamedFile,
  type Panel,
  panelOf,
  type ReportRequest,
  sortSheets,
  type Theme,
  TOP_ROWS,
  workOf,
} from '../catalog/index.ts';
import type { Cells, Language } from '../core/index.ts';
import { gridBook } from './book.ts';
import type { Grid } from './grid.ts';
import { type Area, areaOf, cellsOf, openWorkbook, usedArea } from './sheets.ts';

/** What the page around the grid tells its host. */
export interface Surroundings {
  readonly language: () => Language;
  readonly theme: () => Theme;
}

/** The port on the grid, and how the page says that something changed or that another workbook was opened. */
export interface GridHost {
  readonly host: Host;
  readonly changed: () => void;
  readonly forget: () => void;
}

/** Makes the port on the grid. What is remembered lasts as long as the workbook. */
export function gridHost(grid: Grid, surroundings: Surroundings): GridHost {
  const listeners = new Set<() => void>();
  const remembered = new Map<string, string>();
  const book = gridBook(grid);
  const host: Host = {
    locale: async () => ({ language: surroundings.language(), dialect: { dot: '.', separator: ',' } }),
    theme: surroundings.theme,
    findLogs: async () => findLogs(grid),
    report: async (request) => report(grid, request),
    ...bookVerbs(async (request) => doNow(workOf(request), book)),
    capabilities: { nativeCharts: false, files: ['csv', 'xlsx'] },
    readExport,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recall: async (key) => remembered.get(key) ?? null,
    remember: async (key, value) => {
      remembered.set(key, value);
    },
  };
  const changed = () => {
    for (const tell of listeners) tell();
  };
  return { host, changed, forget: () => remembered.clear() };
}

const addressOf = (sheet: FWorksheet, area: Area): string => addressOfArea({ sheet: sheet.getSheetName(), ...area });

/** The sheet of a file that looks most like a log, otherwise the first that holds anything. */
async function readExport(file: NamedFile): Promise<Cells> {
  const sheets = await readFile(file);
  const [found] = sortSheets(sheets.map(({ name, cells }) => ({ name, top: cells.slice(0, TOP_ROWS) }))).logs;
  return (sheets.find(({ name }) => name === found) ?? sheets.find(({ cells }) => cells.length > 0) ?? sheets[0]).cells;
}

function findLogs(grid: Grid): LogPlace[] {
  const workbook = openWorkbook(grid);
  const sheets = workbook.getSheets().map((sheet) => ({ sheet, name: sheet.getSheetName(), used: usedArea(grid, sheet) }));
  const found = sortSheets(
    sheets.map(({ sheet, name, used }) => ({
      name,
      top: cellsOf(grid, sheet, { ...used, rows: Math.min(used.rows, TOP_ROWS) }),
    })),
  );
  /** Names that lie on a sheet, which formulas read better by. */
  const names = workbook
    .getDefinedNames()
    .map((name) => ({ name: name.getName(), on: deserializeRangeWithSheet(name.getFormulaOrRefString()).sheetName }));
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
    rows: sheets.find((sheet) => sheet.name === name)?.used.rows ?? 0,
  }));
}

function report(grid: Grid, { place, language }: ReportRequest): Panel {
  const read = (reference: string | null): Cells | null => {
    if (reference === null) return null;
    const { sheet, area } = areaOf(grid, reference);
    return cellsOf(grid, sheet, area);
  };
  return panelOf(
    { log: read(place.log) ?? [], stages: read(place.stages), actions: read(place.actions), settings: read(place.settings) },
    language,
  );
}
