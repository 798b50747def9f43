import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { absoluteAddress, addressOf } from '../workbook/writing/address.ts';
import type { Area, Content, Contents, SheetFormat, SheetPicture, Workbook } from '../workbook/writing/workbook.ts';
import type { Grid } from './grid.ts';
import { areaOf, cellDataOf, cellsOf, cellValue, grow, openWorkbook, placeAt, sheetNamed, usedArea } from './sheets.ts';
import { cellData, EVERYWHERE, looks } from './workbook.ts';

/** A cell that holds nothing; the format stays. */
const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** What a cell of the grid is made of, to hold a content and nothing of what it held before. */
function dataOf(content: Content): ICellData {
  if (typeof content === 'object' && content !== null) return { ...BLANK, f: content.formula };
  return { ...BLANK, ...cellData(content) };
}

/** A formula is seen where it was entered; the cells that it spills into hold values. */
function contentOf(cell: Nullable<ICellData>): Content {
  if (cell?.f) return { formula: cell.f };
  return cellValue(cell) ?? '';
}

/** Where a name or an address points; open ends reach as far as the sheet. */
function find(grid: Grid, reference: string): Area | null {
  const named = openWorkbook(grid)
    .getDefinedNames()
    .find((name) => name.getName() === reference);
  if (!named && !reference.includes('!')) return null;
  const { sheetName, range } = placeAt(named ? named.getFormulaOrRefString() : reference);
  const sheet = openWorkbook(grid).getSheetByName(sheetName);
  if (!sheet) return null;
  const or = (index: number, otherwise: number) => (Number.isNaN(index) ? otherwise : index);
  const [row, column] = [or(range.startRow, 0), or(range.startColumn, 0)];
  const rows = or(range.endRow, sheet.getMaxRows() - 1) - row + 1;
  const columns = or(range.endColumn, sheet.getMaxColumns() - 1) - column + 1;
  return { sheet: sheetName, row, column, rows, columns };
}

/** Makes a name point to a reference. The grid's own way refuses names that sheets or functions have, such as *Log*. */
export function setName(grid: Grid, name: string, reference: string | null): void {
  const workbook = openWorkbook(grid);
  const known = workbook.getDefinedName(name);
  const param = { unitId: workbook.getId(), id: name, name, formulaOrRefString: reference ?? '', localSheetId: EVERYWHERE };
  if (reference === null) known?.delete();
  else if (known) workbook.updateDefinedNameBuilder(param);
  else workbook.insertDefinedNameBuilder(param);
}

function write(grid: Grid, area: Area, contents: Contents): void {
  const sheet = sheetNamed(grid, area.sheet);
  grow(sheet, area);
  const cells: Record<number, Record<number, ICellData>> = {};
  contents.forEach((row, r) => {
    const line: Record<number, ICellData> = {};
    row.forEach((content, c) => {
      if (content !== null && content !== undefined) line[area.column + c] = dataOf(content);
    });
    cells[area.row + r] = line;
  });
  rangeOf(grid, area).setValues(cells);
}

const rangeOf = (grid: Grid, { sheet, row, column, rows, columns }: Area) =>
  sheetNamed(grid, sheet).getRange(row, column, rows, columns);

/** Gives every cell of an area a style, which may build on the one that the first cell of its column has. */
function style(grid: Grid, area: Area, styleAt: (column: number, before: Nullable<IStyleData>) => ICellData['s']): void {
  const sheet = sheetNamed(grid, area.sheet);
  grow(sheet, area);
  const [first] = cellDataOf(grid, sheet, { ...area, rows: 1 });
  const styles = openWorkbook(grid).getWorkbook().getStyles();
  const line: Record<number, ICellData> = {};
  for (let c = area.column; c < area.column + area.columns; c++) {
    const cell = first[c - area.column];
    const found = styleAt(c, styles.getStyleByCell(cell));
    // A style that is set alone takes the formula out of its cell.
    if (found) line[c] = area.rows === 1 && cell?.f ? { f: cell.f, s: found } : { s: found };
  }
  const cells = Object.fromEntries(Array.from({ length: area.rows }, (_, r) => [area.row + r, line]));
  rangeOf(grid, area).setValues(cells);
}

function select(grid: Grid, areas: readonly Area[]): void {
  const workbook = openWorkbook(grid);
  const sheet = sheetNamed(grid, areas[0].sheet);
  workbook.setActiveSheet(sheet);
  const selections = areas.map(({ row, column, rows, columns }, i) => {
    const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
    const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    return { range, primary: i === areas.length - 1 ? { ...primary, endRow: row, endColumn: column } : null, style: null };
  });
  grid.api.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    selections,
  });
  sheet.scrollToCell(areas[0].row, areas[0].column);
}

/** The grid has no drop-downs, no guarded cells and no colours that follow numbers. */
function applyFormat(grid: Grid, name: string, one: SheetFormat): void {
  const sheet = sheetNamed(grid, name);
  // Straight into the sheet: the grid's own way draws it, and fails at a sheet that is not shown.
  const model = sheet.getSheet();
  if (one.kind === 'frozen') model.getConfig().freeze = { xSplit: 0, ySplit: one.rows, startRow: one.rows, startColumn: -1 };
  else if (one.kind === 'widths')
    one.widths.forEach((width, column) => void model.getColumnManager().setColumnWidth(column, width));
  else if (one.kind === 'look') style(grid, { sheet: name, ...one.cells }, (_, before) => ({ ...before, ...looks[one.look] }));
  else if (one.kind === 'title' || one.kind === 'note' || one.kind === 'heading' || one.kind === 'right')
    style(grid, { sheet: name, ...one.cells }, (_, before) => ({ ...before, ...looks[one.kind] }));
}

/** Lays a picture over the sheet; the grid takes it in a moment later. */
async function addPicture(grid: Grid, at: Area, { png, width, height }: SheetPicture, id: string): Promise<void> {
  const sheet = sheetNamed(grid, at.sheet);
  const made = await sheet
    .newOverGridImage()
    .setSource(`data:image/png;base64,${png}`, grid.api.Enum.ImageSourceType.BASE64)
    .setColumn(at.column)
    .setRow(at.row)
    .setWidth(width)
    .setHeight(height)
    .buildAsync();
  sheet.insertImages([{ ...made, drawingId: id }]);
}

/** The grid as a workbook to write to. It has neither tables nor charts of its own. */
export function gridBook(grid: Grid): Workbook {
  let pictures = 0;
  const book: Workbook = {
    selected() {
      const range = openWorkbook(grid).getActiveRange();
      const sheet = openWorkbook(grid).getActiveSheet().getSheetName();
      if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      return { sheet, row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
    },
    find: (reference) => find(grid, reference),
    used: (sheet) => ({ sheet, ...usedArea(grid, sheetNamed(grid, sheet)) }),
    sheetNames: () =>
      openWorkbook(grid)
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    contents: (area) => cellDataOf(grid, sheetNamed(grid, area.sheet), area).map((row) => row.map(contentOf)),
    without: (area) => {
      // What is typed stands in the sheet itself; answers are laid over it.
      const matrix = sheetNamed(grid, area.sheet).getSheet().getCellMatrix();
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c) => {
          const cell = matrix.getValue(area.row + r, area.column + c);
          return cell?.f ? '' : contentOf(cell);
        }),
      );
    },
    values(reference) {
      const { sheet, area } = areaOf(grid, reference);
      return cellsOf(grid, sheet, area);
    },
    write(area, contents) {
      write(grid, area, contents);
      return null;
    },
    addSheet(name) {
      openWorkbook(grid).insertSheet(name);
      return null;
    },
    copySheet(sheet, name) {
      openWorkbook(grid).duplicateSheet(sheetNamed(grid, sheet)).setName(name);
      return null;
    },
    note(cell, text) {
      const [[data]] = cellDataOf(grid, sheetNamed(grid, cell.sheet), cell);
      rangeOf(grid, cell).setValues([[{ ...data, custom: text === null ? null : { note: text } } as ICellData]]);
      return null;
    },
    notes(name) {
      const area = { sheet: name, ...usedArea(grid, sheetNamed(grid, name)) };
      return cellDataOf(grid, sheetNamed(grid, name), area).flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const text = cell?.custom?.note;
          return typeof text === 'string' ? [{ row: area.row + r, column: area.column + c, text }] : [];
        }),
      );
    },
    hasNotes: () => true,
    removeSheet(name) {
      openWorkbook(grid).deleteSheet(sheetNamed(grid, name));
      return null;
    },
    name(name, to) {
      setName(grid, name, typeof to === 'string' ? to : to && absoluteAddress(to));
      return null;
    },
    table: () => null,
    applyFormats(sheet, formats) {
      // The grid can't make a sheet bigger that is not shown.
      openWorkbook(grid).setActiveSheet(sheetNamed(grid, sheet));
      for (const one of formats) applyFormat(grid, sheet, one);
      return null;
    },
    reach(reference, rows, columns) {
      const area = reference.includes('!') ? null : find(grid, reference);
      const isOpenEnded = area !== null && area.rows >= sheetNamed(grid, area.sheet).getMaxRows();
      if (area && !isOpenEnded) setName(grid, reference, absoluteAddress({ ...area, rows, columns }));
      return null;
    },
    makeRoom: () => 'room as it is',
    giveBack: () => null,
    formats: (area) => {
      grow(sheetNamed(grid, area.sheet), area);
      return cellDataOf(grid, sheetNamed(grid, area.sheet), area).map((row) => row.map((cell) => cell?.s ?? null));
    },
    setFormats(area, formats) {
      const cells = cellDataOf(grid, sheetNamed(grid, area.sheet), area);
      rangeOf(grid, area).setValues(
        cells.map((row, r) => row.map((cell, c) => ({ ...cell, s: (formats as ICellData['s'][][])[r][c] ?? null }))),
      );
      return null;
    },
    look(area, look) {
      style(grid, area, () => look);
      return null;
    },
    continueFormats(area) {
      const above = cellDataOf(grid, sheetNamed(grid, area.sheet), { ...area, row: area.row - 1, rows: 1 })[0];
      style(grid, area, (column) => above[column - area.column]?.s);
      return null;
    },
    select(areas) {
      select(grid, areas);
      return areas.length;
    },
    drawn: (name) => ({
      charts: [],
      pictures: sheetNamed(grid, name)
        .getImages()
        .map((image) => image.getId()),
    }),
    addChart: (area) => addressOf(area),
    removeChart: () => null,
    addPicture(at, picture) {
      pictures += 1;
      const id = `picture ${pictures}`;
      addPicture(grid, at, picture, id);
      return id;
    },
    removePicture(name, id) {
      const sheet = sheetNamed(grid, name);
      const found = sheet.getImageById(id);
      if (found) sheet.deleteImages([found]);
      return null;
    },
  };
  return book;
}
