import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/preset-sheets-core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Cell, Cells } from '../core/cells/cell.ts';
import { withoutEnd } from '../core/cells/ends.ts';
import type { Area as AreaOfSheet } from '../workbook/writing/workbook.ts';
import type { Grid } from './grid.ts';

/** A rectangle of a sheet that is at hand. */
export type Area = Omit<AreaOfSheet, 'sheet'>;

/** The workbook that is open. Errors: none is, which is a fault of the page. */
export function openWorkbook({ api }: Grid): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error('No workbook is open.');
  return workbook;
}

/** The sheet of that name. Errors: there is none. */
export function sheetNamed(grid: Grid, name: string): FWorksheet {
  const sheet = openWorkbook(grid).getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

type CellReader = (row: number, column: number) => Nullable<ICellData>;

/**
 * Reads what cells hold: typed in or computed, and what formulas spill, which the grid keeps apart. Its own way to read
 * both gives dates as text and takes seconds on a big sheet.
 */
function readerOf({ formulas }: Grid, sheet: FWorksheet): CellReader {
  const typed = sheet.getSheet().getCellMatrix();
  const spilled = formulas.getArrayFormulaCellData()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  return (row, column) => {
    const own = typed.getValue(row, column);
    const answer = spilled?.[row]?.[column];
    if (!answer) return own;
    // Where a formula was entered, the first cell of its answer hides it.
    return own?.f ? { ...answer, f: own.f } : answer;
  };
}

const BOOLEAN = 3;

export function cellValue(cell: Nullable<ICellData>): Cell {
  if (!cell) return null;
  if (cell.p?.body) return withoutEnd(cell.p.body.dataStream, /[\r\n\0]/);
  return cell.t === BOOLEAN && cell.v !== null && cell.v !== undefined ? Boolean(cell.v) : (cell.v ?? null);
}

/** Reads the cells themselves, typed in, computed or spilled. */
export function cellDataOf(grid: Grid, sheet: FWorksheet, { row, column, rows, columns }: Area): Nullable<ICellData>[][] {
  const read = readerOf(grid, sheet);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(row + r, column + c)));
}

/** Reads cells as a host would: blanks `null`, dates as serials, spilled answers like any other cell. */
export const cellsOf = (grid: Grid, sheet: FWorksheet, area: Area): Cells =>
  cellDataOf(grid, sheet, area).map((row) => row.map(cellValue));

/** The rectangle from A1 over everything that a sheet holds. */
export function usedArea(grid: Grid, sheet: FWorksheet): Area {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const read = readerOf(grid, sheet);
  const isFilled = (row: number, column: number) => {
    const cell = read(row, column);
    const value = cellValue(cell);
    return Boolean(cell?.f) || (value !== null && value !== '');
  };
  const hasInRow = (row: number): boolean => {
    for (let c = 0; c < maxColumns; c++) if (isFilled(row, c)) return true;
    return false;
  };
  let rows = maxRows;
  while (rows > 0 && !hasInRow(rows - 1)) rows--;
  const hasInColumn = (column: number): boolean => {
    for (let r = 0; r < rows; r++) if (isFilled(r, column)) return true;
    return false;
  };
  let columns = rows === 0 ? 0 : maxColumns;
  while (columns > 0 && !hasInColumn(columns - 1)) columns--;
  return { row: 0, column: 0, rows, columns };
}

/** The grid neither grows by itself nor reads outside of its sheet; some spare room keeps a growing answer alive. */
export function grow(sheet: FWorksheet, { row, column, rows, columns }: Area): void {
  const [lastRow, lastColumn] = [row + rows + 20, column + columns + 2];
  if (sheet.getMaxRows() < lastRow) sheet.setRowCount(lastRow);
  if (sheet.getMaxColumns() < lastColumn) sheet.setColumnCount(lastColumn);
}

/** Takes a reference apart at its last `!`, as a sheet's name may have one; the grid's own way takes the first. */
export function placeAt(reference: string): { sheetName: string; range: IRange } {
  const at = reference.lastIndexOf('!');
  const sheet = reference.slice(0, Math.max(0, at));
  const sheetName = /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return { sheetName, range: deserializeRangeWithSheet(reference.slice(at + 1)).range };
}

/** A sheet and a rectangle of it, cut to what it holds where the reference is open-ended (`A:H`). */
export function areaOf(grid: Grid, reference: string): { sheet: FWorksheet; area: Area } {
  const named = openWorkbook(grid)
    .getDefinedNames()
    .find((name) => name.getName() === reference);
  const { sheetName, range } = placeAt(named ? named.getFormulaOrRefString() : reference);
  const sheet = sheetNamed(grid, sheetName);
  const used = usedArea(grid, sheet);
  const or = (index: number, otherwise: number) => (Number.isNaN(index) ? otherwise : index);
  const [row, column] = [or(range.startRow, 0), or(range.startColumn, 0)];
  const [lastRow, lastColumn] = [or(range.endRow, used.rows - 1), or(range.endColumn, used.columns - 1)];
  return { sheet, area: { row, column, rows: Math.max(0, lastRow - row + 1), columns: Math.max(0, lastColumn - column + 1) } };
}
