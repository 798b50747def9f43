import type { Cell } from '../../../core/index.ts';
import {
  addressIn,
  copyFormats,
  copyOf,
  failure,
  fill,
  guard,
  isIn,
  mapCells,
  type Rectangle,
  rectangle,
  rectangleAt,
  rectangleNamed,
  sheetNamed,
  usedOf,
  valuesOf,
  wholeOf,
  withoutMerged,
} from './areas.ts';
import { MOST_BYTES, type Target } from './requests.ts';
import { charts, collection, comment, comments, names, orNull, shapes, table, tables } from './things.ts';
import { cellAt, type ExcelSheet, newSheet, shownAt, spillAt, type, type Workbook } from './workbook.ts';

function dataValidation(area: Rectangle): Target {
  const { rule } = cellAt(area.sheet, area.row, area.column);
  return {
    type: rule ? 'List' : 'None',
    rule: rule ?? {},
    setRule: (given: object) => {
      mapCells(area, (cell) => {
        cell.rule = given;
      });
    },
    setErrorAlert: () => {},
    clear: () => {
      mapCells(area, (cell) => {
        cell.rule = null;
      });
    },
  };
}

const formatOf = (area: Rectangle): Target => ({
  font: {
    get bold() {
      const all = mapCells(area, ({ bold }) => bold).flat();
      return all.every((bold) => bold === all[0]) ? all[0] : null;
    },
    setBold: (bold: boolean) => {
      mapCells(area, (cell) => {
        cell.bold = bold;
      });
    },
    setSize: () => {},
    setColor: () => {},
  },
  fill: { color: '#FFFFFF', setColor: () => {} },
  setColumnWidth: () => {},
  setHorizontalAlignment: () => {},
});

/** Makes a range, whose values are read when they are asked for. */
export function range(file: Workbook, area: Rectangle): Target & { readonly area: Rectangle } {
  const at = (change: Partial<Rectangle>) => range(file, { ...area, ...change });
  const addressOf = () => `'${area.sheet.name}'!${addressIn(area)}`;
  return {
    area,
    get address() {
      return addressOf();
    },
    rowIndex: area.row,
    columnIndex: area.column,
    rowCount: area.rows,
    columnCount: area.columns,
    get values() {
      const values = valuesOf(file, area);
      const bytes = Buffer.byteLength(JSON.stringify(values));
      file.reads.push({ rows: area.rows, bytes });
      return file.tooMuch === 'left out' && bytes > MOST_BYTES ? null : values;
    },
    get formulas() {
      return mapCells(area, (cell) => cell.formula ?? cell.value).map((line, r) =>
        line.map((held, c) => (held === '' ? shownAt(area.sheet, area.row + r, area.column + c) : held)),
      );
    },
    get worksheet() {
      return worksheet(file, area.sheet);
    },
    left: area.column * 48,
    top: area.row * 15,
    format: formatOf(area),
    get numberFormat() {
      return mapCells(area, ({ format }) => format);
    },
    clear: (what: string) => {
      if (what !== 'Formats') throw new Error(`The emulated Excel clears no ${what}.`);
      mapCells(area, (cell) => Object.assign(cell, { format: 'General', bold: false }));
    },
    conditionalFormats: {
      add: (kind: string) => {
        area.sheet.colouring.push({ address: addressIn(area), format: { kind } });
        return {
          colorScale: { setCriteria: () => {} },
          cellValue: { setRule: () => {}, format: { fill: { setColor: () => {} } } },
        };
      },
    },
    get dataValidation() {
      return dataValidation(area);
    },
    setFormulas: (cells: Cell[][]) => {
      guard(file, area.sheet);
      fill(area, withoutMerged(file, area, cells), type);
    },
    setNumberFormat: (formats: string[][]) => {
      guard(file, area.sheet);
      fill(area, formats, (cell, format) => {
        cell.format = format;
      });
    },
    _ValidateArraySize: (rows: number, columns: number) => {
      if (rows !== area.rows || columns !== area.columns) throw failure('InvalidArgument', 'The array has another size.');
    },
    getRow: (r: number) => at({ row: area.row + r, rows: 1 }),
    /** Microsoft's library asks for the rows of one area only. */
    getBoundingRect: (last: { area: Rectangle }) => at({ rows: last.area.row - area.row + 1 }),
    getCell: (r: number, c: number) => at({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }),
    getResizedRange: (r: number, c: number) => at({ rows: area.rows + r, columns: area.columns + c }),
    getUsedRangeOrNullObject: () => orNull(usedOf(area), (used) => range(file, used)),
    getSpillingToRangeOrNullObject: () => orNull(spillAt(area.sheet, area.row, area.column), (size) => at(size)),
    select: () => {
      file.selected = { sheet: area.sheet.name, addresses: [addressIn(area)] };
    },
    getTables: () => collection(() => file.tables.filter((t) => isIn(area, t)).map((t) => table(file, t))),
    copyFrom: (from: { area: Rectangle }, kind: string) => {
      guard(file, area.sheet);
      if (kind !== 'Formats') throw new Error(`The emulated Excel copies no ${kind}.`);
      copyFormats(area, from.area);
    },
  };
}

export function worksheet(file: Workbook, sheet: ExcelSheet): Target {
  return {
    id: sheet.name,
    name: sheet.name,
    getRange: (address: string) => range(file, rectangle(sheet, address)),
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      range(file, { sheet, row, column, rows, columns }),
    getUsedRangeOrNullObject: () => orNull(usedOf(wholeOf(sheet)), (used) => range(file, used)),
    activate: () => {
      file.selected = { sheet: sheet.name, addresses: ['A1'] };
    },
    delete: () => {
      // Names of its cells stay and point to nothing.
      for (const [name, formula] of file.names)
        if (/^=?'?(.*?)'?!/.exec(formula)?.[1] === sheet.name) file.names.set(name, '=#REF!$A$1');
      file.sheets = file.sheets.filter((one) => one !== sheet);
    },
    setName: (name: string) => {
      sheet.name = name;
    },
    copy: () => {
      const copy = copyOf(sheet);
      file.sheets.push(copy);
      return worksheet(file, copy);
    },
    freezePanes: {
      freezeRows: (rows: number) => {
        sheet.frozen = rows;
      },
    },
    charts: charts(file, sheet),
    shapes: shapes(sheet),
    comments: comments(file, sheet),
  };
}

function worksheets(file: Workbook, tell: () => Promise<void>): Target {
  return collection(() => file.sheets.map((sheet) => worksheet(file, sheet)), {
    add: (name: string) => {
      if (file.sheets.some((sheet) => sheet.name === name))
        throw failure('ItemAlreadyExists', 'A resource with the same name already exists.');
      const sheet = newSheet(name);
      file.sheets.push(sheet);
      return worksheet(file, sheet);
    },
    getActiveWorksheet: () => worksheet(file, sheetNamed(file, file.selected.sheet)),
    _RegisterDataChangedEvent: () => {
      file.listeners.add(tell);
    },
    _UnregisterDataChangedEvent: () => {
      file.listeners.delete(tell);
    },
  });
}

/** Gives the object that every path begins at; `tell` hands an edit to the add-in. */
export const workbook = (file: Workbook, tell: () => Promise<void>): Target => ({
  // The library tells that it listens to the buttons of the ribbon.
  notifyActionHandlerReady: () => {},
  setAppRuntimeState: () => {
    file.pane.asked++;
    if (file.pane.isRefused) throw failure('AccessDenied', 'You cannot perform the requested operation.');
  },
  worksheets: worksheets(file, tell),
  tables: tables(file),
  comments: {
    add: (address: string, content: string) => {
      const area = rectangleAt(file, address);
      const one = { sheet: area.sheet, address: addressIn(area), content };
      file.comments.push(one);
      return comment(file, one);
    },
  },
  names: names(file, (name) => range(file, rectangleNamed(file, name))),
  getSelectedRanges: () => ({
    areas: {
      getItemAt: (i: number) => {
        const address = file.selected.addresses[i];
        if (address === undefined) throw failure('InvalidSelection', 'The current selection is invalid for this operation.');
        return range(file, rectangle(sheetNamed(file, file.selected.sheet), address));
      },
    },
  }),
});
