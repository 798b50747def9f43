import { type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import type { Cell } from '../core/cells/cell.ts';
import type { Look as SheetLook } from '../workbook/writing/workbook.ts';
import { type ColumnFormat, type DatedCells, withDates } from './dates.ts';

/** How cells look; the ids of the workbook's styles. */
export type Look =
  | Exclude<ColumnFormat, null>
  | SheetLook
  | 'number heading'
  | 'question'
  | 'title'
  | 'note'
  | 'right'
  | 'formula';

const RIGHT = 3;

/** Numbers stand on the right of their cells, words of the next column on the left: some room keeps them apart. */
const ASIDE = { r: 8 };
const number = (pattern: string): IStyleData => ({ n: { pattern }, pd: ASIDE });

/** Colours that the grid turns over by itself in the dark. */
export const looks: Record<Look, IStyleData> = {
  date: number('yyyy-mm-dd'),
  moment: number('yyyy-mm-dd hh:mm'),
  share: number('0%'),
  shareAmongDays: number('[>1]0.0;0%'),
  days: number('0.0'),
  count: number('#,##0'),
  number: number('0.00'),
  right: { ht: RIGHT, pd: ASIDE },
  aside: { pd: { l: 14 } },
  heading: { bl: 1, bg: { rgb: '#eef2f7' } },
  'number heading': { bl: 1, bg: { rgb: '#eef2f7' }, ht: RIGHT, pd: ASIDE },
  question: { bl: 1, fs: 13 },
  title: { bl: 1, fs: 16 },
  note: { cl: { rgb: '#57606a' } },
  formula: { cl: { rgb: '#57606a' }, it: 1 },
};

export type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'name' | 'cellData'>;

/** A name for a range, as formulas write it. */
export interface RangeName {
  readonly name: string;
  readonly reference: string;
}

/** Blank rows and columns below and beside what a sheet holds: an answer that runs over the edge is `#SPILL!`. */
const SPARE = { rows: 200, columns: 30 };

/** Types that the grid gives cells; without them a number loses its format on the way to a function. */
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];

/** Makes a cell; text stays text, even where it begins with `=`. */
export function cellData(value: Cell, look?: Look): ICellData | null {
  const s = look ? { s: look } : {};
  if (typeof value === 'number') return { v: value, t: NUMBER, ...s };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...s };
  if (typeof value === 'string' && value !== '') return { v: value, t: TEXT, ...s };
  return look ? s : null;
}

/** Makes the sheet of a table: headings that stay, dates as dates, columns about as wide as their cells. */
export function tableSheet(id: string, name: string, table: DatedCells): SheetData {
  const { cells, formats } = table;
  const data: IWorksheetData['cellData'] = {};
  cells.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((value, c) => {
      const cell = cellData(value, r === 0 ? 'heading' : typeof value === 'number' ? (formats[c] ?? undefined) : undefined);
      if (cell) line[c] = cell;
    });
    data[r] = line;
  });
  return {
    id,
    name,
    cellData: data,
    rowCount: cells.length + SPARE.rows,
    columnCount: formats.length + SPARE.columns,
    columnData: Object.fromEntries(
      formats.map((format, c) => [
        c,
        {
          w: widthOf(
            cells.map((row) => row[c]),
            format,
          ),
        },
      ]),
    ),
    freeze: { startRow: 1, ySplit: 1, startColumn: -1, xSplit: 0 },
  };
}

export const tableSheetOf = (id: string, name: string, cells: DatedCells['cells']): SheetData =>
  tableSheet(id, name, withDates(cells));

function widthOf(column: readonly Cell[], format: ColumnFormat): number {
  if (format !== null) return format === 'moment' ? 138 : 100;
  const letters = column.slice(0, 200).reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0);
  return Math.min(260, Math.max(70, 24 + letters * 7.2));
}

/** Composes a workbook of sheets, with names for ranges known before the first formula is computed. */
export function workbookData(id: string, sheets: readonly SheetData[], names: readonly RangeName[]): IWorkbookData {
  const defined = names.map(({ name, reference }) => [
    name,
    { id: name, name, formulaOrRefString: reference, localSheetId: EVERYWHERE },
  ]);
  return {
    id,
    name: 'JourneySheet',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: looks,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(defined)) }],
  };
}

/** The grid's word for a name that all sheets know. */
export const EVERYWHERE = 'AllDefaultWorkbook';
