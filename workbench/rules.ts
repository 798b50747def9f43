import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject as Arrays,
  type ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { DAY, MOMENT_OF_EPOCH } from '../core/cells/moment.ts';

/** How a real host hands arguments to a custom function and shows what comes back. */
export interface Rules {
  argument(given: BaseValueObject): unknown;
  answer(returned: unknown): BaseValueObject;
}

/** A cell of the grid; a blank one is `null` or a null object. */
type GridCell = Nullable<BaseValueObject>;

/** Fills holes of the grid's sparse arrays, so that every row has its cells. */
function matrixOf<T>(given: BaseValueObject, cellOf: (cell: GridCell) => T): T[][] {
  if (!given.isArray()) return [[cellOf(given)]];
  const rows = (given as ArrayValueObject).getArrayValue();
  return Array.from(rows, (row) => Array.from(row ?? [], cellOf));
}

const plainValue = (cell: BaseValueObject): unknown =>
  cell.isError() ? (cell as ErrorValueObject).getErrorType() : cell.getValue();

/** Excel on the web: serials, `null` for a blank, an object for an error; every argument a matrix, as `functions.json` declares. */
export const excelRules: Rules = {
  argument: (given) => matrixOf(given, excelCell),
  answer: (returned) => gridAnswer(returned, (value) => (value === null || value === undefined ? 0 : value)),
};

function excelCell(cell: GridCell): unknown {
  if (!cell || cell.isNull()) return null;
  return cell.isError() ? { type: 'Error', basicType: 'Error', basicValue: plainValue(cell) } : plainValue(cell);
}

/** Sheets: dates as instants, `''` for a blank, one cell as a value. */
export const sheetsRules: Rules = {
  argument(given) {
    const cells = matrixOf(given, sheetsCell);
    return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : cells;
  },
  answer: (returned) => gridAnswer(returned, (value) => value ?? ''),
};

function sheetsCell(cell: GridCell): unknown {
  if (!cell || cell.isNull()) return '';
  const value = plainValue(cell);
  return typeof value === 'number' && isDatePattern(cell.getPattern()) ? new Date(value * DAY - MOMENT_OF_EPOCH) : value;
}

/** Tells a number format that shows a moment: it has a year, month, day or hour outside quotes and brackets. */
export const isDatePattern = (pattern: string): boolean => /[ymdh]/i.test(pattern.replace(/"[^"]*"?|\[[^\]]*\]?|\\./g, ''));

/** The sheet's clock is UTC, so every instant is a moment and every moment an instant. */
export const SHEET_ZONE = 'Etc/UTC';

const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';

function gridAnswer(returned: unknown, filled: (value: unknown) => unknown): BaseValueObject {
  if (!Array.isArray(returned)) return gridValue(filled(returned));
  const rows = returned.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((value) => gridValue(filled(value))));
  const [columnCount, rowCount] = [rows[0]?.length ?? 0, rows.length];
  if (rowCount === 0 || columnCount === 0) return StringValueObject.create('');
  if (rowCount === 1 && columnCount === 1) return rows[0][0];
  return Arrays.create({ calculateValueList: rows, rowCount, columnCount, unitId: '', sheetId: '', row: -1, column: -1 });
}

function gridValue(value: unknown): BaseValueObject {
  if (value instanceof Date) return NumberValueObject.create((value.getTime() + MOMENT_OF_EPOCH) / DAY, MOMENT_FORMAT);
  if (typeof value === 'number') return NumberValueObject.create(Number.isFinite(value) ? value : 0);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(String(value));
}
