import { absoluteAddress, cellsAddress } from '../workbook/writing/address.ts';
import { colours, type Look, lookFormats, type SheetFormat, type Spot } from '../workbook/writing/workbook.ts';
import type { Context } from './areas.ts';

/** Shows a column of numbers or a row of headings as it is meant. */
export function look(range: Excel.Range, { rows, columns }: Pick<Spot, 'rows' | 'columns'>, as: Look): void {
  if (as === 'heading') range.format.font.bold = true;
  else range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => lookFormats[as]));
}

/** Excel measures columns in points. */
const POINTS = 0.75;

/** Makes a sheet ready to be read and filled in. Protecting cells would keep tables from growing, so none are. */
export function applyFormats(context: Context, name: string, formats: readonly SheetFormat[]): void {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const one of formats) applyFormat(sheet, one);
}

function applyFormat(sheet: Excel.Worksheet, one: SheetFormat): void {
  if (one.kind === 'frozen') {
    sheet.freezePanes.freezeRows(one.rows);
    return;
  }
  if (one.kind === 'widths') {
    one.widths.forEach((width, column) => {
      const cell = sheet.getRange(cellsAddress({ row: 0, column, rows: 1, columns: 1 }));
      cell.format.columnWidth = width * POINTS;
    });
    return;
  }
  const range = sheet.getRange(cellsAddress(one.cells));
  switch (one.kind) {
    case 'title':
      range.format.font.bold = true;
      range.format.font.size = 16;
      return;
    case 'note':
      range.format.font.color = colours.note;
      return;
    case 'heading':
      range.format.font.bold = true;
      range.format.fill.color = colours.heading;
      return;
    case 'right':
      range.format.horizontalAlignment = 'Right';
      return;
    case 'look':
      look(range, one.cells, one.look);
      return;
    case 'drop-down': {
      const source = 'sheet' in one.choices ? `=${absoluteAddress(one.choices)}` : one.choices.join(',');
      range.dataValidation.rule = { list: { inCellDropDown: true, source } };
      range.dataValidation.errorAlert = { message: '', showAlert: false, style: 'Information', title: '' };
      return;
    }
    case 'shaded':
      range.conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { formula: null as unknown as string, type: 'LowestValue', color: colours.light },
        maximum: { formula: null as unknown as string, type: 'HighestValue', color: colours.dark },
      };
      return;
    case 'negatives': {
      const format = range.conditionalFormats.add('CellValue').cellValue;
      format.format.fill.color = colours.mark;
      format.rule = { formula1: '0', operator: 'LessThan' };
    }
  }
}
