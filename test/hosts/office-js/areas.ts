import type { Cell } from '../../../core/index.ts';
import { placeOf } from '../memory-book.ts';
import { a1Of } from '../memory-host.ts';
import {
  cellAt,
  type ExcelCell,
  type ExcelSheet,
  type ExcelTable,
  newCell,
  newSheet,
  shownAt,
  type Workbook,
} from './workbook.ts';

/** Cells of a sheet side by side. */
export interface Rectangle {
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of a sheet since 2007. */
const LAST = { row: 1_048_576, column: 16_384 };

/** An error with a code, as Excel answers it. */
export const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** Refuses to change a sheet that is protected. */
export function guard(file: Workbook, sheet: ExcelSheet): void {
  if (file.guarded.has(sheet.name)) throw failure('AccessDenied', 'You cannot perform the requested operation.');
}

export const notFound = (): Error => failure('ItemNotFound', "The requested resource doesn't exist.");

/** Finds a sheet whatever its capitals. Errors: `ItemNotFound`. */
export function sheetNamed(file: Workbook, name: string): ExcelSheet {
  const found = file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw notFound();
  return found;
}

/** Finds what an address of a sheet means: `A1`, `$A$1:C9`, `A:C`. */
export function rectangle(sheet: ExcelSheet, address: string): Rectangle {
  const [from, to = from] = address.replace(/\$/g, '').split(':');
  const whole = /^[A-Z]+$/i;
  const a = placeOf(whole.test(from) ? `${from}1` : from);
  const b = placeOf(whole.test(to) ? `${to}${LAST.row}` : to);
  return { sheet, ...a, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
}

/** Finds what a name holds: `='Deals'!$A$1:$C$9`, `=DealLog[#All]`. */
export function rectangleNamed(file: Workbook, name: string): Rectangle {
  const formula = file.names.get(name) ?? '';
  const table = file.tables.find((t) => formula === `=${t.name}[#All]`);
  if (table) return { ...table };
  if (!formula.includes('!')) throw notFound();
  return rectangleAt(file, formula);
}

export const wholeOf = (sheet: ExcelSheet): Rectangle => ({ sheet, row: 0, column: 0, rows: LAST.row, columns: LAST.column });

const isFilled = (cell: ExcelCell | undefined): boolean => cell !== undefined && (cell.value !== '' || cell.formula !== null);

/** Finds the smallest rectangle that holds all that an area holds; `null` where that is nothing. */
export function usedOf({ sheet, row, column, rows, columns }: Rectangle): Rectangle | null {
  let [top, left, bottom, right] = [LAST.row, column + columns, -1, -1];
  for (let r = row; r < Math.min(sheet.rows.length, row + rows); r++)
    for (let c = column; c < Math.min(sheet.rows[r].length, column + columns); c++)
      if (isFilled(sheet.rows[r][c])) {
        const { spill } = sheet.rows[r][c];
        const [lastRow, lastColumn] = [r + (spill?.length ?? 1) - 1, c + (spill?.[0].length ?? 1) - 1];
        [top, left] = [Math.min(top, r), Math.min(left, c)];
        [bottom, right] = [
          Math.min(row + rows - 1, Math.max(bottom, lastRow)),
          Math.min(column + columns - 1, Math.max(right, lastColumn)),
        ];
      }
  return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Gives values as they cross to the pane, once somebody else did what they do meanwhile; blanks are `''`. */
export function valuesOf(file: Workbook, { sheet, row, column, rows, columns }: Rectangle): Cell[][] {
  file.meanwhile();
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => shownAt(sheet, row + r, column + c)));
}

export const mapCells = <T>({ sheet, row, column, rows, columns }: Rectangle, of: (cell: ExcelCell) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(cellAt(sheet, row + r, column + c))));

/** Sets cells one by one; null leaves a cell as it is. Errors: `InvalidArgument` where the shape is another. */
export function fill<T>(area: Rectangle, values: readonly (readonly T[])[], set: (cell: ExcelCell, value: T) => void): void {
  if (values.length !== area.rows || values.some((line) => line.length !== area.columns))
    throw failure('InvalidArgument', "The number of rows or columns in the input array doesn't match the size of the range.");
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      if (value !== null) set(cellAt(area.sheet, area.row + r, area.column + c), value);
    });
  });
}

/** Leaves out what is lost under merged cells. */
export const withoutMerged = (file: Workbook, { sheet, row, column }: Rectangle, cells: readonly (readonly Cell[])[]): Cell[][] =>
  cells.map((line, r) =>
    line.map((cell, c) => {
      const isLost = file.merged.some((one) => {
        const [y, x] = [row + r - one.row, column + c - one.column];
        return one.sheet === sheet.name && y >= 0 && x >= 0 && y < one.rows && x < one.columns && (y > 0 || x > 0);
      });
      return isLost ? null : cell;
    }),
  );

/** Copies how the first row of one area is shown to every row of another. */
export function copyFormats(to: Rectangle, from: Rectangle): void {
  for (let r = 0; r < to.rows; r++)
    for (let c = 0; c < to.columns; c++)
      cellAt(to.sheet, to.row + r, to.column + c).format = cellAt(from.sheet, from.row, from.column + c).format;
}

export const addressIn = ({ row, column, rows, columns }: Rectangle): string => {
  const corner = a1Of(row, column);
  return rows === 1 && columns === 1 ? corner : `${corner}:${a1Of(row + rows - 1, column + columns - 1)}`;
};

export const isIn = (area: Rectangle, t: ExcelTable): boolean =>
  t.sheet === area.sheet &&
  t.row <= area.row &&
  area.row < t.row + t.rows &&
  t.column <= area.column &&
  area.column < t.column + t.columns;

/** Gives the cells of a table below its headings. */
export const bodyOf = (t: ExcelTable): Rectangle => ({
  sheet: t.sheet,
  row: t.row + 1,
  column: t.column,
  rows: t.rows - 1,
  columns: t.columns,
});

/** Moves what stands below a table in its columns. */
function shiftBelow(t: ExcelTable, by: number): void {
  const from = t.row + t.rows;
  const below: ExcelCell[][] = [];
  for (let r = from; r < t.sheet.rows.length; r++)
    below.push(Array.from({ length: t.columns }, (_, c) => cellAt(t.sheet, r, t.column + c)));
  const put = (r: number, line: ExcelCell[] | null) => {
    for (let c = 0; c < t.columns; c++) {
      cellAt(t.sheet, r, t.column + c);
      t.sheet.rows[r][t.column + c] = line ? line[c] : newCell();
    }
  };
  for (const i of below.keys()) put(from + i, null);
  for (const [i, line] of below.entries()) put(from + by + i, line);
}

/** Adds blank rows at the end of a table: formats, drop-downs and computed columns go on. */
export function addRows(t: ExcelTable, count: number): void {
  const above = t.row + t.rows - 1;
  shiftBelow(t, count);
  t.rows += count;
  for (let r = 1; r <= count; r++)
    for (let c = 0; c < t.columns; c++) {
      const [from, to] = [cellAt(t.sheet, above, t.column + c), cellAt(t.sheet, above + r, t.column + c)];
      Object.assign(to, newCell(), { format: from.format, rule: from.rule });
      if (from.formula) [to.formula, to.value] = [from.formula, 0];
    }
}

/** Takes the last row of a table away; what stands below moves up. */
export function removeRow(t: ExcelTable, index: number): void {
  if (index !== t.rows - 2) throw new Error('The emulated Excel takes back only the last row.');
  for (let c = 0; c < t.columns; c++) Object.assign(cellAt(t.sheet, t.row + 1 + index, t.column + c), newCell());
  shiftBelow(t, -1);
  t.rows -= 1;
}

export function addColumn(t: ExcelTable): void {
  t.columns += 1;
  cellAt(t.sheet, t.row, t.column + t.columns - 1).value = `Column${t.columns}`;
}

export function removeColumn(t: ExcelTable, index: number): void {
  for (let r = 0; r < t.rows; r++) Object.assign(cellAt(t.sheet, t.row + r, t.column + index), newCell());
  t.columns -= 1;
}

/** Finds what an address with its sheet means: `'Deals'!A1:C9`. */
export function rectangleAt(file: Workbook, address: string): Rectangle {
  const [, sheet, cells] = /^=?'?(.*?)'?!(.+)$/.exec(address) ?? [];
  return rectangle(sheetNamed(file, sheet), cells);
}

/** Makes a table over cells, with a name as Excel gives it; the workbook does not have it yet. */
export const tableOver = (file: Workbook, address: string): ExcelTable => ({
  ...rectangleAt(file, address),
  name: `Table${file.tables.length + 1}`,
});

/** Makes a copy of a sheet under the name that Excel gives it; the workbook does not have it yet. */
export const copyOf = (sheet: ExcelSheet): ExcelSheet => ({
  ...newSheet(`${sheet.name} (2)`),
  rows: sheet.rows.map((row) => row.map((cell) => ({ ...cell }))),
  hasSpills: sheet.hasSpills,
});
