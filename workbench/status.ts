import { serializeRange } from '@univerjs/preset-sheets-core';
import { quotedSheet } from '../workbook/writing/address.ts';
import type { Stumbles } from './formulas.ts';
import type { Grid } from './grid.ts';
import { cellsOf, openWorkbook } from './sheets.ts';

/** The line under the grid: news, a file that can't be read, or why the newest formula has no answer. */
export interface Status {
  say(text: string): void;
  alert(text: string): void;
  stumble(stumbles: Stumbles, grid: Grid): void;
}

export function drawStatus(element: HTMLElement): Status {
  let news = { text: '', isAlert: false };
  const show = (text: string, isAlert: boolean): void => {
    element.textContent = text;
    element.classList.toggle('alert', isAlert);
  };
  const keep = (text: string, isAlert: boolean): void => {
    news = { text, isAlert };
    show(text, isAlert);
  };
  return {
    say: (text) => keep(text, false),
    alert: (text) => keep(text, true),
    stumble(stumbles, grid) {
      const sheets = openWorkbook(grid).getSheets();
      const sheetOf = (id: string) => sheets.find((sheet) => sheet.getSheetId() === id);
      const last = stumbles.last(({ sheetId, row, column }) => {
        const sheet = sheetOf(sheetId);
        return sheet !== undefined && cellsOf(grid, sheet, { row, column, rows: 1, columns: 1 })[0][0] === '#VALUE!';
      });
      if (last === null) return show(news.text, news.isAlert);
      const range = { startRow: last.row, endRow: last.row, startColumn: last.column, endColumn: last.column };
      show(`${quotedSheet(sheetOf(last.sheetId)?.getSheetName() ?? '')}!${serializeRange(range)}: ${last.sentence}`, true);
    },
  };
}
