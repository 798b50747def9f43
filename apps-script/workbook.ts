import type { Cells } from '../core/cells/cell.ts';
import { addressOf } from '../workbook/writing/address.ts';
import { typedOf } from '../workbook/writing/typed.ts';
import {
  type Area,
  type Content,
  type Contents,
  colours,
  lookFormats,
  type NativeChart,
  type SheetFormat,
  type Spot,
  type Workbook,
} from '../workbook/writing/workbook.ts';
import { cellOfSheet, cellsOfSheet, sheetClock } from './cells.ts';
import { isPassing, retried, retrying } from './retry.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const file = () => SpreadsheetApp.getActive();

function sheetNamed(name: string): Sheet {
  const sheet = file().getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** A sheet that is a chart, or shows a data source, has no cells: Google refuses nearly all that is asked of it. */
const hasCells = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

/** The sheets that have cells. */
export const sheetsWithCells = (): Sheet[] => file().getSheets().filter(hasCells);

const rangeOf = ({ sheet, row, column, rows, columns }: Area): Range =>
  sheetNamed(sheet).getRange(row + 1, column + 1, rows, columns);

const areaOf = (range: Range): Area => ({
  sheet: range.getSheet().getName(),
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** A name outlives the cells that it named; nothing can be asked of its range then but this. */
export const isThere = (range: Range): boolean => range.getA1Notation() !== '#REF!';

/** The range behind a name or an address; `null` where there is none, or where its cells were deleted. */
function rangeAt(reference: string): Range | null {
  const named = file().getRangeByName(reference);
  if (named) return isThere(named) ? named : null;
  return reference.includes('!') ? file().getRange(reference) : null;
}

/** Reads a range in one go, without the blank rows and columns below and beside what its sheet holds (`A:H`). */
export function valuesAt(reference: string): Cells {
  const range = rangeAt(reference);
  if (!range) throw new Error(`Range not found: ${reference}`);
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const rows = Math.min(range.getNumRows(), sheet.getLastRow() - row + 1);
  const columns = Math.min(range.getNumColumns(), sheet.getLastColumn() - column + 1);
  if (rows < 1 || columns < 1) return [];
  return cellsOfSheet(sheet.getRange(row, column, rows, columns).getValues(), sheetClock());
}

/** Makes the sheet big enough; asking for a range beyond its edge is an error. */
function grow(sheet: Sheet, rows: number, columns: number): void {
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  if (sheet.getMaxColumns() < columns) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
}

/** Grows the sheet and gives the range. */
function roomFor(area: Area): Range {
  grow(sheetNamed(area.sheet), area.row + area.rows, area.column + area.columns);
  return rangeOf(area);
}

function contentsOf(area: Area): Contents {
  const range = roomFor(area);
  const formulas = range.getFormulas();
  const clock = sheetClock();
  return range
    .getValues()
    .map((row, r) =>
      row.map((cell, c): Content => (formulas[r][c] === '' ? (cellOfSheet(cell, clock) ?? '') : { formula: formulas[r][c] })),
    );
}

/** Tells a row's cells that are left as they are, so that rows alike are written in one go. */
const patternOf = (row: Contents[number]): string =>
  row.map((content) => (content === null || content === undefined ? ' ' : 'x')).join('');

/** Writes blocks of cells between those that are left as they are. */
function write(area: Area, contents: Contents): void {
  const range = roomFor(area);
  for (let r = 0; r < contents.length; ) {
    const pattern = patternOf(contents[r]);
    const from = r;
    while (r < contents.length && patternOf(contents[r]) === pattern) r++;
    for (const { index, 0: run } of pattern.matchAll(/x+/g)) {
      const block = contents.slice(from, r).map((row) => row.slice(index, index + run.length).map(typedOf));
      range.offset(from, index, r - from, run.length).setValues(block);
    }
  }
}

const spot = (sheet: Sheet, { row, column, rows, columns }: Spot): Range => sheet.getRange(row + 1, column + 1, rows, columns);

/** Looks are dispensable: Google's tables refuse formats and validation of their typed columns, in the user's language. */
function ifAllowed(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (isPassing(error)) throw error;
    return false;
  }
}

/** One typed column has Google refuse the whole range; the others get their looks one by one then. */
function whereAllowed(range: Range, work: (part: Range, from: number, columns: number) => unknown): void {
  const columns = range.getNumColumns();
  if (ifAllowed(() => work(range, 0, columns))) return;
  for (let c = 0; c < columns; c++) ifAllowed(() => work(range.offset(0, c, range.getNumRows(), 1), c, 1));
}

function dropDown(choices: Area | readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('sheet' in choices) return rule.requireValueInRange(roomFor(choices), true).build();
  return rule.requireValueInList([...choices], true).build();
}

/** Colours that follow the numbers; no word of any language is in them. */
function colouring(sheet: Sheet, formats: readonly SheetFormat[]): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return formats.flatMap((one) => {
    if (one.kind !== 'shaded' && one.kind !== 'negatives') return [];
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([spot(sheet, one.cells)]);
    if (one.kind === 'negatives') return [rule.whenNumberLessThan(0).setBackground(colours.mark).build()];
    return [rule.setGradientMinpoint(colours.light).setGradientMaxpoint(colours.dark).build()];
  });
}

function applyFormat(sheet: Sheet, one: SheetFormat): void {
  switch (one.kind) {
    case 'title':
      spot(sheet, one.cells).setFontSize(16).setFontWeight('bold');
      return;
    case 'note':
      spot(sheet, one.cells).setFontColor(colours.note);
      return;
    case 'heading':
      spot(sheet, one.cells).setFontWeight('bold').setBackground(colours.heading);
      return;
    case 'right':
      spot(sheet, one.cells).setHorizontalAlignment('right');
      return;
    case 'look':
      sheetsBook.look({ sheet: sheet.getName(), ...one.cells }, one.look);
      return;
    case 'widths':
      one.widths.forEach((width, c) => {
        sheet.setColumnWidth(c + 1, width);
      });
      return;
    case 'frozen':
      sheet.setFrozenRows(one.rows);
      return;
    case 'drop-down':
      spot(sheet, one.cells).setDataValidation(dropDown(one.choices));
      return;
    case 'guarded':
      spot(sheet, one.cells).protect().setWarningOnly(true);
  }
}

function applyFormats(name: string, formats: readonly SheetFormat[]): void {
  const sheet = sheetNamed(name);
  const ends = formats.map((one) => ('cells' in one ? one.cells : { row: 0, column: 0, rows: 1, columns: 1 }));
  grow(sheet, Math.max(1, ...ends.map((at) => at.row + at.rows)), Math.max(1, ...ends.map((at) => at.column + at.columns)));
  for (const one of formats) applyFormat(sheet, one);
  const rules = colouring(sheet, formats);
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

const chartTypes = { 'stacked bars': 'BAR', columns: 'COLUMN', lines: 'LINE' } as const;

function addChart(area: Area, { kind, title, labels, series }: NativeChart, at: Area): string {
  const sheet = roomFor(at).getSheet();
  const builder = sheet.newChart();
  for (const column of [labels, ...series.map((one) => one.column)])
    builder.addRange(rangeOf({ ...area, column: area.column + column, columns: 1 }));
  const chart = builder
    .setChartType(Charts.ChartType[chartTypes[kind]])
    .setOption('title', title)
    .setOption('isStacked', kind === 'stacked bars')
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .build();
  sheet.insertChart(chart);
  const ids = sheet.getCharts().map((one) => one.getChartId());
  return String(ids[ids.length - 1]);
}

/** The open spreadsheet as a workbook to write to. Google flushes what was written before it reads. */
export const sheetsBook: Workbook = {
  selected: retrying(() => {
    const sheet = file().getActiveSheet();
    if (!hasCells(sheet)) throw new Error(`The sheet “${sheet.getName()}” has no cells.`);
    return areaOf(sheet.getActiveRange() ?? sheet.getRange(1, 1));
  }),
  find: retrying((reference) => {
    const range = rangeAt(reference);
    return range && areaOf(range);
  }),
  used: retrying((name) => {
    const sheet = sheetNamed(name);
    const [rows, columns] = hasCells(sheet) ? [sheet.getLastRow(), sheet.getLastColumn()] : [0, 0];
    return { sheet: name, row: 0, column: 0, rows, columns };
  }),
  sheetNames: retrying(() =>
    file()
      .getSheets()
      .map((sheet) => sheet.getName()),
  ),
  contents: retrying(contentsOf),
  values: retrying(valuesAt),
  /** Only without its formula it is seen what an answer fills; the formula comes back in whatever case. */
  without(area, formulas) {
    const blanked = formulas.map((row) => row.map((content) => (content === null ? null : '')));
    try {
      write(area, blanked);
      return contentsOf(area);
    } finally {
      retried(() => write(area, formulas));
    }
  },
  write(area, contents) {
    write(area, contents);
    return null;
  },
  addSheet(name) {
    file().insertSheet(name);
    return null;
  },
  copySheet(sheet, name) {
    sheetNamed(sheet).copyTo(file()).setName(name);
    return null;
  },
  note(cell, text) {
    rangeOf(cell).setNote(text ?? '');
    return null;
  },
  notes: retrying((name) => {
    const rows = sheetNamed(name).getDataRange().getNotes();
    return rows.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [] : [{ row: r, column: c, text }])));
  }),
  hasNotes: () => true,
  removeSheet(name) {
    file().deleteSheet(sheetNamed(name));
    return null;
  },
  name(name, to) {
    if (to === null) file().removeNamedRange(name);
    else if (typeof to === 'string') file().setNamedRange(name, file().getRange(to));
    else file().setNamedRange(name, roomFor(to));
    return null;
  },
  // Google's tables can't be made by scripts.
  table: () => null,
  applyFormats(sheet, formats) {
    applyFormats(sheet, formats);
    return null;
  },
  reach(reference, rows, columns) {
    const range = reference.includes('!') ? null : file().getRangeByName(reference);
    const isOpenEnded = range !== null && range.getNumRows() >= range.getSheet().getMaxRows();
    if (range && !isOpenEnded) file().setNamedRange(reference, roomFor({ ...areaOf(range), rows, columns }));
    return null;
  },
  makeRoom: () => 'room as it is',
  giveBack: () => null,
  formats: retrying((area) => {
    const range = roomFor(area);
    return [
      range.getNumberFormats(),
      range.getFontWeights(),
      range.getBackgrounds(),
      range.getDataValidations().flat().some(Boolean),
    ];
  }),
  setFormats(area, [numberFormats, weights, backgrounds, hasValidations]) {
    const range = roomFor(area);
    whereAllowed(range, (part) => part.clearFormat());
    whereAllowed(range, (part, from, columns) =>
      part.setNumberFormats((numberFormats as string[][]).map((row) => row.slice(from, from + columns))),
    );
    range.setFontWeights(weights as GoogleAppsScript.Spreadsheet.FontWeight[][]);
    range.setBackgrounds(backgrounds as string[][]);
    if (!hasValidations) whereAllowed(range, (part) => part.clearDataValidations());
    return null;
  },
  look(area, look) {
    const range = roomFor(area);
    if (look === 'heading') range.setFontWeight('bold');
    else whereAllowed(range, (part) => part.setNumberFormat(lookFormats[look]));
    return null;
  },
  continueFormats(area) {
    const [target, above] = [roomFor(area), rangeOf({ ...area, row: area.row - 1, rows: 1 })];
    for (const kind of [SpreadsheetApp.CopyPasteType.PASTE_FORMAT, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION])
      whereAllowed(target, (part, from, columns) => above.offset(0, from, 1, columns).copyTo(part, kind, false));
    // Nothing is copied from a row that a filter hides; without its format a moment is shown as a number.
    if (above.getSheet().isRowHiddenByFilter(above.getRow())) {
      const [formats] = above.getNumberFormats();
      for (const [c, format] of formats.entries()) ifAllowed(() => target.offset(0, c, area.rows, 1).setNumberFormat(format));
    }
    return null;
  },
  select(areas) {
    const sheet = sheetNamed(areas[0].sheet);
    sheet.activate();
    sheet.getRangeList(areas.map((area) => addressOf(area).slice(addressOf(area).lastIndexOf('!') + 1))).activate();
    return areas.length;
  },
  drawn: retrying((name) => {
    const sheet = sheetNamed(name);
    return {
      charts: sheet.getCharts().map((chart) => String(chart.getChartId())),
      pictures: sheet.getImages().map((image) => image.getAltTextTitle()),
    };
  }),
  addChart,
  addPicture(at, { png, title, width, height }) {
    const sheet = roomFor(at).getSheet();
    const blob = Utilities.newBlob(Utilities.base64Decode(png), 'image/png', `${title}.png`);
    const id = `${title} (${Date.now()})`;
    // Google knows pictures by nothing but the title that they are given.
    sheet
      .insertImage(blob, at.column + 1, at.row + 1)
      .setWidth(width)
      .setHeight(height)
      .setAltTextTitle(id);
    return id;
  },
  removePicture(name, id) {
    for (const image of sheetNamed(name).getImages()) if (image.getAltTextTitle() === id) image.remove();
    return null;
  },
  removeChart(name, id) {
    const sheet = sheetNamed(name);
    for (const chart of sheet.getCharts()) if (String(chart.getChartId()) === id) sheet.removeChart(chart);
    return null;
  },
};
