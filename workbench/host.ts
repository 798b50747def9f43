import { deserializeRangeWithSheet, serializeRange } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  type CancelSignal,
  type Host,
  type Inserted,
  type Insertion,
  type LogPlace,
  makePanel,
  type OnProgress,
  type Panel,
  type PanelCells,
  type PanelMaker,
  type ReadTable,
  type ReportRequest,
  readTables,
  sortSheets,
  type Theme,
  TOP_ROWS,
} from '../catalog/index.ts';
import { workersOf } from '../catalog/panel-worker.ts';
import type { Cells, Language } from '../core/index.ts';
import type { Grid } from './grid.ts';
import { type Area, areaOf, cellsOf, isEmpty, openWorkbook, usedArea } from './sheets.ts';
import { freeName, quoted } from './workbook.ts';

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
  const lend = workersOf('../office-addin/worker.js');
  const listeners = new Set<() => void>();
  const remembered = new Map<string, string>();
  const host: Host = {
    computes: 'here',
    book: 'open',
    locale: async () => ({ language: surroundings.language(), dialect: { dot: '.', separator: ',' } }),
    theme: surroundings.theme,
    findLogs: async () => findLogs(grid),
    report: (request, onProgress, signal) => lend((maker) => report(grid, maker, request, onProgress, signal)),
    insert: async (insertion) => insert(grid, insertion),
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

const addressOf = (sheet: FWorksheet, { row, column, rows, columns }: Area): string =>
  `${quoted(sheet.getSheetName())}!${serializeRange({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 })}`;

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

const tableKinds = ['log', 'stages', 'actions', 'settings'] as const satisfies readonly (keyof PanelCells)[];

/** Rows of the grid that are read between two answers to the page. */
const CHUNK = 10_000;

async function* chunksOf(grid: Grid, sheet: FWorksheet, area: Area): AsyncGenerator<Cells> {
  for (let from = 0; from < area.rows; from += CHUNK)
    yield cellsOf(grid, sheet, { ...area, row: area.row + from, rows: Math.min(CHUNK, area.rows - from) });
}

async function report(
  grid: Grid,
  maker: PanelMaker,
  { place, ...request }: ReportRequest,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<Panel> {
  const tables = tableKinds.flatMap((table): ReadTable[] => {
    const reference = place[table];
    if (reference === null) return [];
    const { sheet, area } = areaOf(grid, reference);
    return [{ table, rows: area.rows, chunks: chunksOf(grid, sheet, area) }];
  });
  const rows = await readTables(maker, tables, onProgress, signal);
  return makePanel(maker, request, rows, onProgress, signal);
}

/** Writes a live formula where its answer has room; cells that hold something are never written over. */
function insert(grid: Grid, { formula, rows, columns, place }: Insertion): Inserted {
  const workbook = openWorkbook(grid);
  const isNew = place.kind === 'new sheet';
  const sheet = isNew ? newSheet(grid, place.name) : workbook.getActiveSheet();
  const corner = isNew ? null : workbook.getActiveRange();
  const area: Area = { row: corner?.getRow() ?? 0, column: corner?.getColumn() ?? 0, rows, columns };
  grow(sheet, area);
  const address = addressOf(sheet, area);
  if (!isEmpty(grid, sheet, area)) return { kind: 'occupied', address };
  sheet.getRange(area.row, area.column).setFormula(formula);
  return { kind: 'done', address };
}

function newSheet(grid: Grid, wanted: string): FWorksheet {
  const workbook = openWorkbook(grid);
  const taken = workbook.getSheets().map((sheet) => sheet.getSheetName());
  return workbook.insertSheet(freeName(wanted, taken));
}

/** The grid neither grows by itself nor reads outside of its sheet; some spare room keeps a growing answer alive. */
function grow(sheet: FWorksheet, { row, column, rows, columns }: Area): void {
  const [lastRow, lastColumn] = [row + rows + 20, column + columns + 2];
  if (sheet.getMaxRows() < lastRow) sheet.setRowCount(lastRow);
  if (sheet.getMaxColumns() < lastColumn) sheet.setColumnCount(lastColumn);
}
