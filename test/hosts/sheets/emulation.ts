import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { Cell } from '../../../core/index.ts';
import { a1Of, placeOf } from '../memory-host.ts';

/** Rights under which a script runs. Nothing but the menu works in NONE; cells are read only in CUSTOM_FUNCTION. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'FULL';

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

/**
 * Gives the instant at which a zone's clock shows a serial, by the zone's written offset. Independent of the product's
 * own way (it reads fields of the clock), so that the two can disagree.
 */
export function instantOf(serial: number, zone: string): number {
  const local = Math.round((serial - EPOCH_SERIAL) * DAY);
  const format = formatOf(zone);
  const offsetAt = (instant: number): number => {
    const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign, hours, minutes, seconds] = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name) ?? [];
    return sign === undefined
      ? 0
      : (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  };
  return local - offsetAt(local - offsetAt(local));
}

/** A date in a cell of the emulated spreadsheet: a serial on its own clock. */
export interface DateCell {
  readonly serial: number;
}
export type EmulatedCell = Cell | DateCell;

const isDateCell = (cell: EmulatedCell): cell is DateCell => typeof cell === 'object' && cell !== null;

/** A spreadsheet as Google keeps it; it outlives the executions of the script. */
export interface Spreadsheet {
  readonly sheets: Map<string, EmulatedCell[][]>;
  readonly zone: string;
  readonly locale: string;
  readonly namedRanges: Map<string, string>;
  readonly properties: Map<string, string>;
  selected: { sheet: string; row: number; column: number };
  shown: string | null;
  menu: string[];
  /** What was read by `getValues`, in order. */
  readonly reads: string[];
}

export function newSpreadsheet(
  sheets: Readonly<Record<string, readonly (readonly EmulatedCell[])[]>>,
  zone = 'Europe/Riga',
  locale = 'en_US',
): Spreadsheet {
  const [first] = Object.keys(sheets);
  return {
    sheets: new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])])),
    zone,
    locale,
    namedRanges: new Map(),
    properties: new Map(),
    selected: { sheet: first, row: 0, column: 0 },
    shown: null,
    menu: [],
    reads: [],
  };
}

/** Members that exist answer; any other name throws, as it would at Google. */
function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(target, key);
      throw new TypeError(`${name}.${String(key)} is not a function`);
    },
  });
}

/** Services of Google that the product uses, over one spreadsheet, under given rights. `makeDate` makes the script's own dates. */
function services(file: Spreadsheet, mode: AuthMode, makeDate: (instant: number) => Date) {
  const guarded = <A extends unknown[], R>(right: AuthMode, work: (...args: A) => R) => {
    return (...args: A): R => {
      if (mode === 'NONE' && right !== 'NONE') throw new Error('Authorization is required to perform that action.');
      if (mode === 'CUSTOM_FUNCTION' && right === 'FULL') throw new Error('You do not have permission to perform that action.');
      return work(...args);
    };
  };
  const rowsOf = (sheet: string) => file.sheets.get(sheet) as EmulatedCell[][];
  const lastRow = (sheet: string) => rowsOf(sheet).reduce((last, row, r) => (row.some((cell) => cell !== '') ? r + 1 : last), 0);
  const lastColumn = (sheet: string) =>
    rowsOf(sheet).reduce((last, row) => row.reduce<number>((l, cell, c) => (cell !== '' ? Math.max(l, c + 1) : l), last), 0);
  const maxRows = (sheet: string) => Math.max(1000, rowsOf(sheet).length);
  const shownOf = (cell: EmulatedCell | undefined): Cell | Date => {
    if (cell === undefined || cell === null) return '';
    return isDateCell(cell) ? makeDate(instantOf(cell.serial, file.zone)) : cell;
  };

  const range = (sheet: string, row: number, column: number, rows = 1, columns = 1): object => {
    if (row < 1 || column < 1 || rows < 1 || columns < 1)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return strict('Range', {
      getValues: guarded('CUSTOM_FUNCTION', () => {
        file.reads.push(`${sheet}: ${rows} × ${columns}`);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => shownOf(rowsOf(sheet)[row - 1 + r]?.[column - 1 + c])),
        );
      }),
      isBlank: guarded('CUSTOM_FUNCTION', () =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => rowsOf(sheet)[row - 1 + r]?.[column - 1 + c] ?? ''),
        ).every((line) => line.every((cell) => cell === '')),
      ),
      setFormula: guarded('FULL', (formula: string) => {
        const target = rowsOf(sheet);
        while (target.length < row) target.push([]);
        while (target[row - 1].length < column) target[row - 1].push('');
        target[row - 1][column - 1] = formula;
      }),
      getA1Notation: guarded('CUSTOM_FUNCTION', () => {
        const corner = a1Of(row - 1, column - 1);
        return rows === 1 && columns === 1 ? corner : `${corner}:${a1Of(row + rows - 2, column + columns - 2)}`;
      }),
      getRow: guarded('CUSTOM_FUNCTION', () => row),
      getColumn: guarded('CUSTOM_FUNCTION', () => column),
      getNumRows: guarded('CUSTOM_FUNCTION', () => rows),
      getNumColumns: guarded('CUSTOM_FUNCTION', () => columns),
      getSheet: guarded('CUSTOM_FUNCTION', () => sheetNamed(sheet)),
    });
  };
  const sheetNamed = (name: string): object =>
    strict('Sheet', {
      getName: guarded('CUSTOM_FUNCTION', () => name),
      getSheetId: guarded('CUSTOM_FUNCTION', () => [...file.sheets.keys()].indexOf(name)),
      getLastRow: guarded('CUSTOM_FUNCTION', () => lastRow(name)),
      getLastColumn: guarded('CUSTOM_FUNCTION', () => lastColumn(name)),
      getMaxRows: guarded('CUSTOM_FUNCTION', () => maxRows(name)),
      getMaxColumns: guarded('CUSTOM_FUNCTION', () => 26),
      insertRowsAfter: guarded('FULL', () => undefined),
      insertColumnsAfter: guarded('FULL', () => undefined),
      getRange: guarded('CUSTOM_FUNCTION', (row: number, column: number, rows?: number, columns?: number) =>
        range(name, row, column, rows, columns),
      ),
      getCurrentCell: guarded('FULL', () => range(file.selected.sheet, file.selected.row + 1, file.selected.column + 1)),
    });
  const rangeAt = (reference: string): object => {
    const [, sheet, from, to] = /^'?(.*?)'?!(\w+)(?::(\w+))?$/.exec(reference) ?? [];
    if (!file.sheets.has(sheet)) throw new Error(`Range not found: ${reference}`);
    const isOpen = /^[A-Z]+$/.test(from);
    const a = placeOf(isOpen ? `${from}1` : from);
    const b = isOpen ? placeOf(`${to}${maxRows(sheet)}`) : to ? placeOf(to) : a;
    return range(sheet, a.row + 1, a.column + 1, b.row - a.row + 1, b.column - a.column + 1);
  };
  const spreadsheet = strict('Spreadsheet', {
    getSpreadsheetTimeZone: guarded('CUSTOM_FUNCTION', () => file.zone),
    getSpreadsheetLocale: guarded('CUSTOM_FUNCTION', () => file.locale),
    getSheets: guarded('CUSTOM_FUNCTION', () => [...file.sheets.keys()].map(sheetNamed)),
    getActiveSheet: guarded('FULL', () => sheetNamed(file.selected.sheet)),
    getNamedRanges: guarded('CUSTOM_FUNCTION', () =>
      [...file.namedRanges].map(([name, reference]) =>
        strict('NamedRange', { getName: () => name, getRange: () => rangeAt(reference) }),
      ),
    ),
    getRangeByName: guarded('CUSTOM_FUNCTION', (name: string) => {
      const reference = file.namedRanges.get(name);
      return reference === undefined ? null : rangeAt(reference);
    }),
    getRange: guarded('CUSTOM_FUNCTION', rangeAt),
    insertSheet: guarded('FULL', (name: string) => {
      if (file.sheets.has(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      file.sheets.set(name, []);
      file.selected = { sheet: name, row: 0, column: 0 };
      return sheetNamed(name);
    }),
  });
  const menu = strict('Menu', {
    addItem(label: string, handler: string) {
      file.menu.push(`${label} → ${handler}`);
      return menu;
    },
    addToUi: () => undefined,
  });
  const ui = strict('Ui', {
    createAddonMenu: () => menu,
    showSidebar: guarded('FULL', (page: { title: string; file: string }) => {
      file.shown = `${page.title}: ${page.file}`;
    }),
  });
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      getActive: guarded('CUSTOM_FUNCTION', () => spreadsheet),
      getUi: () => {
        if (mode === 'CUSTOM_FUNCTION') throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui;
      },
    }),
    HtmlService: strict('HtmlService', {
      createHtmlOutputFromFile: guarded('FULL', (name: string) => ({
        file: name,
        setTitle: (title: string) => ({ file: name, title }),
      })),
    }),
    PropertiesService: strict('PropertiesService', {
      getDocumentProperties: guarded('CUSTOM_FUNCTION', () =>
        strict('Properties', {
          getProperty: (key: string) => file.properties.get(key) ?? null,
          setProperty: (key: string, value: string) => {
            if (value.length > 9 * 1024) throw new Error('Argument too large: value');
            file.properties.set(key, value);
          },
        }),
      ),
    }),
    LockService: strict('LockService', {
      getDocumentLock: guarded('FULL', () => strict('Lock', { waitLock: () => undefined, releaseLock: () => undefined })),
    }),
  };
}

const source = (name: string): string => readFileSync(new URL(`../../../dist/apps-script/${name}.js`, import.meta.url), 'utf8');

/** Loads the built project into a fresh bare context, as every execution at Google does, and gives its globals. */
export function execute(
  file: Spreadsheet,
  mode: AuthMode,
  order: readonly string[] = ['core', 'functions'],
): Record<string, (...args: unknown[]) => unknown> {
  const context = createContext({});
  const makeDate = runInContext('(function (instant) { return new Date(instant); })', context) as (instant: number) => Date;
  Object.assign(context, services(file, mode, makeDate));
  for (const name of order) runInContext(source(name), context, { filename: `${name}.js` });
  return context as Record<string, (...args: unknown[]) => unknown>;
}

/** Calls a custom function with a range of the spreadsheet, as a formula does. Dates come as the script's own. */
export function callOnSheet(file: Spreadsheet, name: string, sheet: string, ...more: unknown[]): unknown {
  const context = execute(file, 'CUSTOM_FUNCTION');
  const date = runInContext('(function (instant) { return new Date(instant); })', context) as (instant: number) => Date;
  const rows = (file.sheets.get(sheet) as EmulatedCell[][]).map((row) =>
    row.map((cell) => (isDateCell(cell) ? date(instantOf(cell.serial, file.zone)) : (cell ?? ''))),
  );
  return context[name](rows, ...more);
}
