import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Cell } from '../../../core/index.ts';
import { type ServedVerbs, servedHost } from '../../../port/wire.ts';
import { placeOf } from '../memory-book.ts';
import { a1Of } from '../memory-host.ts';

/**
 * Rights under which a script runs. Nothing but the menu works in NONE; cells are read only in CUSTOM_FUNCTION; a simple
 * trigger (LIMITED) writes cells, but opens no page and no dialog.
 */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** The modes in which each kind of call works. */
const allowedIn = {
  always: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  read: ['CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  write: ['LIMITED', 'FULL'],
  full: ['FULL'],
} as const satisfies Record<string, readonly AuthMode[]>;

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
/** A formula in a cell; nothing computes it here. */
export interface FormulaCell {
  readonly formula: string;
  /** What it shows; nothing yet where that is not given. */
  readonly value?: Cell;
  /** Its whole answer, which fills the blank cells around. */
  readonly spill?: readonly (readonly Cell[])[];
}
export type EmulatedCell = Cell | DateCell | FormulaCell;

const isDateCell = (cell: EmulatedCell | undefined): cell is DateCell =>
  typeof cell === 'object' && cell !== null && 'serial' in cell;
export const isFormulaCell = (cell: EmulatedCell | undefined): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

/** A spreadsheet as Google keeps it; it outlives the executions of the script. */
export interface Spreadsheet {
  readonly sheets: Map<string, EmulatedCell[][]>;
  readonly zone: string;
  readonly locale: string;
  readonly namedRanges: Map<string, string>;
  readonly properties: Map<string, string>;
  /** Cells that are shown as dates, by sheet, row and column. */
  readonly dated: Set<string>;
  readonly notes: Map<string, string>;
  /** Rows and columns that were added to sheets at their ends. */
  readonly grown: Map<string, { readonly rows: number; readonly columns: number }>;
  readonly images: { sheet: string; title: string; row: number; column: number; bytes: number }[];
  /** Sheets without cells, a chart or a data source: Google refuses nearly all that is asked of them. */
  readonly objects: Map<string, 'OBJECT' | 'DATASOURCE'>;
  /** Columns of Google's tables that have a type, by sheet and column: formats and validation of their cells can't be set. */
  readonly typedColumns: Set<string>;
  /** Merged cells: the first one alone holds something; what is written to the others is lost. */
  readonly merged: { sheet: string; row: number; column: number; rows: number; columns: number }[];
  /** Rows that a filter hides, by sheet and row: what is copied from them comes to nothing. */
  readonly hiddenRows: Set<string>;
  /** How ranges and sheets were dressed, in order. */
  readonly dressed: string[];
  readonly charts: { sheet: string; id: number; type: string; title: string; isStacked: boolean; ranges: string[] }[];
  selected: { sheet: string; row: number; column: number; others?: string[] };
  shown: { readonly title: string; readonly text: string } | null;
  menu: string[];
  /** What dialogs and toasts said, in order. */
  readonly told: string[];
  /** The locale of who is there; `null` where Google does not tell it. */
  userLocale: string | null;
  /** The instant at which executions run; `null` is the computer's. */
  now: number | null;
  /** Whether any answer fills cells around its formula. */
  hasSpills: boolean;
  isLocked: boolean;
  isWritingLate: boolean;
  /** What others do while one waits for the lock. */
  beforeLock: (() => void) | null;
  /** What was read by `getValues`, in order. */
  readonly reads: string[];
  /** What the document's cache holds. */
  readonly cache: Map<string, string>;
  /** Milliseconds that scripts slept. */
  slept: number;
  /** What happens whenever a member of a service is used, as `Range.getValues`; it may throw as Google does. */
  meddle: ((member: string) => void) | null;
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
    dated: new Set(),
    notes: new Map(),
    grown: new Map(),
    images: [],
    objects: new Map(),
    typedColumns: new Set(),
    merged: [],
    hiddenRows: new Set(),
    dressed: [],
    charts: [],
    selected: { sheet: first, row: 0, column: 0 },
    shown: null,
    menu: [],
    told: [],
    userLocale: 'en',
    now: null,
    hasSpills: false,
    isLocked: false,
    isWritingLate: false,
    beforeLock: null,
    reads: [],
    cache: new Map(),
    slept: 0,
    meddle: null,
  };
}

/** What the emulation itself asks of a range. */
interface EmulatedRange {
  readonly column: number;
  readonly refuseTyped: () => void;
  readonly eachCell: (visit: (target: EmulatedCell[], key: string, r: number, c: number) => void) => void;
}

/** What the emulation offers of Google's services, by class: compared with Google's own types. */
export const offered = new Map<string, Set<string>>();

/** Members that exist answer; any other name throws, as it would at Google. */
function strictOver(file: Spreadsheet) {
  return <T extends object>(name: string, members: T): T => {
    offered.set(name, new Set([...(offered.get(name) ?? []), ...Object.keys(members)]));
    return new Proxy(members, {
      get(target, key) {
        if (key in target) file.meddle?.(`${name}.${String(key)}`);
        if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(target, key);
        throw new TypeError(`${name}.${String(key)} is not a function`);
      },
    });
  };
}

interface Blob {
  getBytes(): number[];
  getContentType(): string;
  getDataAsString(): string;
}

/** Google hands over signed bytes. */
const signedBytes = (buffer: Buffer): number[] => [...new Int8Array(buffer)];
const bufferOf = (bytes: number[]): Buffer => Buffer.from(Int8Array.from(bytes));

/** Google's limits on what a cache takes. */
const CACHE = { key: 250, value: 100 * 1024, seconds: 21_600 };

const isFilled = (cell: EmulatedCell): boolean => cell !== '' && cell !== null && cell !== undefined;

/** What a cell makes of what is typed into it; a number in a cell of dates is a date. */
function typed(value: Cell | Date, isDated: boolean): EmulatedCell {
  if (typeof value === 'number') return isDated ? { serial: value } : value;
  if (typeof value !== 'string') return value as Cell;
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+@]/.test(value)) return { formula: value };
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (/^\d+\/\d+|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d/i.test(value)) return { serial: 45_000 };
  if (/^-?\d[\d.]*%?$/.test(value)) return Number.parseFloat(value);
  return value;
}

/** The part of an answer that a blank cell shows; an answer that meets something is not shown. */
export function spilledAt(file: Spreadsheet, sheet: string, row: number, column: number): Cell {
  if (!file.hasSpills) return '';
  const all = file.sheets.get(sheet) as EmulatedCell[][];
  for (const [r, line] of all.entries())
    for (const [c, cell] of line.entries()) {
      const spill = isFormulaCell(cell) ? cell.spill : undefined;
      const part = spill?.[row - r]?.[column - c];
      if (spill === undefined || part === undefined) continue;
      const isFree = spill.every((cells, y) =>
        cells.every((_, x) => (y === 0 && x === 0) || !isFilled(all[r + y]?.[c + x] ?? '')),
      );
      if (isFree) return part;
    }
  return '';
}

/** Services of Google that the product uses, over one spreadsheet, under given rights. `makeDate` makes the script's own dates. */
function services(file: Spreadsheet, mode: AuthMode, makeDate: (instant: number) => Date) {
  const strict = strictOver(file);
  const guarded = <A extends unknown[], R>(right: keyof typeof allowedIn, work: (...args: A) => R) => {
    return (...args: A): R => {
      const modes: readonly AuthMode[] = allowedIn[right];
      if (!modes.includes(mode))
        throw new Error(
          mode === 'NONE'
            ? 'Authorization is required to perform that action.'
            : 'You do not have permission to perform that action.',
        );
      return work(...args);
    };
  };
  const blob = (data: Buffer, type: string): Blob =>
    strict('Blob', {
      getBytes: () => signedBytes(data),
      getContentType: () => type,
      getDataAsString: () => data.toString('utf8'),
    });
  /** Writes wait until they are flushed. */
  const writing = <A extends unknown[], R>(work: (...args: A) => R) =>
    guarded('write', (...args: A): R => {
      file.isWritingLate = true;
      return work(...args);
    });
  const rowsOf = (sheet: string) => file.sheets.get(sheet) as EmulatedCell[][];
  const spillOf = (cell: EmulatedCell) => (isFormulaCell(cell) ? cell.spill : undefined);
  const lastRow = (sheet: string) =>
    rowsOf(sheet).reduce((last, row, r) => {
      const ends = file.hasSpills ? row.map((cell) => (isFilled(cell) ? (spillOf(cell)?.length ?? 1) : 0)) : [];
      return Math.max(last, row.some(isFilled) ? r + 1 : 0, ...ends.map((rows) => (rows === 0 ? 0 : r + rows)));
    }, 0);
  const lastColumn = (sheet: string) =>
    rowsOf(sheet).reduce(
      (last, row) =>
        row.reduce<number>((l, cell, c) => (isFilled(cell) ? Math.max(l, c + (spillOf(cell)?.[0].length ?? 1)) : l), last),
      0,
    );
  const grown = (sheet: string) => file.grown.get(sheet) ?? { rows: 0, columns: 0 };
  const maxRows = (sheet: string) => Math.max(1000, rowsOf(sheet).length) + grown(sheet).rows;
  const maxColumns = (sheet: string) =>
    Math.max(
      26,
      ...rowsOf(sheet)
        .slice(0, 1000)
        .map((row) => row.length),
    ) + grown(sheet).columns;
  const shownOf = (cell: EmulatedCell | undefined): Cell | Date => {
    if (cell === undefined || cell === null) return '';
    if (isFormulaCell(cell)) return cell.value ?? 'Loading...';
    return isDateCell(cell) ? makeDate(instantOf(cell.serial, file.zone)) : cell;
  };

  const range = (sheet: string, row: number, column: number, rows = 1, columns = 1): object => {
    const isOutside = row + rows - 1 > maxRows(sheet) || column + columns - 1 > maxColumns(sheet);
    if (row < 1 || column < 1 || rows < 1 || columns < 1 || isOutside)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    const eachCell = (visit: (target: EmulatedCell[], key: string, r: number, c: number) => void) => {
      const all = rowsOf(sheet);
      for (let r = 0; r < rows; r++) {
        while (all.length < row + r) all.push([]);
        const target = all[row - 1 + r];
        while (target.length < column - 1 + columns) target.push('');
        for (let c = column - 1; c < column - 1 + columns; c++) visit(target, `${sheet} ${row - 1 + r} ${c}`, r, c);
      }
    };
    const isSwallowed = (r: number, c: number) =>
      file.merged.some((one) => {
        const [y, x] = [r - one.row, c - one.column];
        return one.sheet === sheet && y >= 0 && x >= 0 && y < one.rows && x < one.columns && (y > 0 || x > 0);
      });
    const refuseTyped = () => {
      for (let c = column - 1; c < column - 1 + columns; c++)
        if (file.typedColumns.has(`${sheet} ${c}`)) throw new Error('This operation is not allowed on cells in typed columns.');
    };
    const applyFormats = (verb: string, value: unknown) => {
      if (/NumberFormat|DataValidation|clearFormat/.test(verb)) refuseTyped();
      const corner = a1Of(row - 1, column - 1);
      file.dressed.push(`${verb} ${sheet}!${corner}:${a1Of(row + rows - 2, column + columns - 2)} ${JSON.stringify(value)}`);
    };
    const formats = (verb: string) =>
      writing((value: unknown): object => {
        applyFormats(verb, value);
        return itself;
      });
    const itself: object = strict('Range', {
      getValues: guarded('read', () => {
        file.reads.push(`${sheet}: ${rows} × ${columns}`);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => {
            const cell = rowsOf(sheet)[row - 1 + r]?.[column - 1 + c];
            return isFilled(cell ?? '') ? shownOf(cell) : spilledAt(file, sheet, row - 1 + r, column - 1 + c);
          }),
        );
      }),
      getFormulas: guarded('read', () =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => {
            const cell = rowsOf(sheet)[row - 1 + r]?.[column - 1 + c];
            return isFormulaCell(cell) ? cell.formula : '';
          }),
        ),
      ),
      setValues: writing((values: (Cell | Date)[][]) => {
        if (values.length !== rows || values.some((line) => line.length !== columns))
          throw new Error(`The number of rows or columns in the data does not match the range: ${rows} by ${columns}.`);
        eachCell((target, key, r, c) => {
          if (!isSwallowed(row - 1 + r, c)) target[c] = typed(values[r][c - column + 1], file.dated.has(key));
        });
      }),
      setNumberFormat: writing((format: string) => {
        applyFormats('setNumberFormat', format);
        eachCell((target, key, _, c) => {
          if (!/yyyy/.test(format)) file.dated.delete(key);
          else {
            file.dated.add(key);
            const cell = target[c];
            if (typeof cell === 'number') target[c] = { serial: cell };
          }
        });
      }),
      getNumberFormats: guarded('read', () => {
        const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
        eachCell((target, key, r, c) => {
          if (file.dated.has(key) || isDateCell(target[c])) formats[r][c - column + 1] = 'yyyy-mm-dd';
        });
        return formats;
      }),
      setNumberFormats: writing((formats: string[][]) => {
        refuseTyped();
        eachCell((_, key, r, c) => {
          if (/yyyy/.test(formats[r][c - column + 1])) file.dated.add(key);
          else file.dated.delete(key);
        });
      }),
      getFontWeights: guarded('read', () => Array.from({ length: rows }, () => new Array<string>(columns).fill('normal'))),
      getBackgrounds: guarded('read', () => Array.from({ length: rows }, () => new Array<string>(columns).fill('#ffffff'))),
      getDataValidations: guarded('read', () => Array.from({ length: rows }, () => new Array<null>(columns).fill(null))),
      setFontWeights: formats('setFontWeights'),
      setBackgrounds: formats('setBackgrounds'),
      clearFormat: writing(() => {
        applyFormats('clearFormat', null);
        return itself;
      }),
      clearDataValidations: writing(() => {
        applyFormats('clearDataValidations', null);
        return itself;
      }),
      setFontWeight: formats('setFontWeight'),
      setFontSize: formats('setFontSize'),
      setFontColor: formats('setFontColor'),
      setHorizontalAlignment: formats('setHorizontalAlignment'),
      setBackground: formats('setBackground'),
      setDataValidation: formats('setDataValidation'),
      setNote: guarded('write', (text: string) => {
        file.notes.set(`${sheet} ${row - 1} ${column - 1}`, text);
      }),
      getNotes: guarded('write', () =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => file.notes.get(`${sheet} ${row - 1 + r} ${column - 1 + c}`) ?? ''),
        ),
      ),
      protect: guarded('write', () => strict('Protection', { setWarningOnly: formats('protect') })),
      copyTo: writing((to: EmulatedRange, kind: string) => {
        to.refuseTyped();
        if (kind !== 'PASTE_FORMAT' || file.hiddenRows.has(`${sheet} ${row - 1}`)) return;
        to.eachCell((_, key, __, c) => {
          if (isDateCell(rowsOf(sheet)[row - 1]?.[column - 1 + c - to.column + 1])) file.dated.add(key);
        });
      }),
      offset: guarded('read', (r: number, c: number, height: number, width: number) =>
        range(sheet, row + r, column + c, height, width),
      ),
      eachCell,
      refuseTyped,
      column,
      getA1Notation: guarded('read', () => {
        const corner = a1Of(row - 1, column - 1);
        return rows === 1 && columns === 1 ? corner : `${corner}:${a1Of(row + rows - 2, column + columns - 2)}`;
      }),
      getRow: guarded('read', () => row),
      getColumn: guarded('read', () => column),
      getLastRow: guarded('read', () => row + rows - 1),
      getLastColumn: guarded('read', () => column + columns - 1),
      getNumRows: guarded('read', () => rows),
      getNumColumns: guarded('read', () => columns),
      getSheet: guarded('read', () => sheetNamed(sheet)),
    });
    return itself;
  };
  const sheetNamed = (name: string): object => (file.objects.has(name) ? strict('Sheet', withoutCells(name)) : gridSheet(name));
  const withoutCells = (name: string) => ({
    ...Object.fromEntries(
      ['getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns', 'getRange', 'getDataRange', 'getActiveRange', 'copyTo'].map(
        (verb) => [
          verb,
          () => {
            throw new Error(`The action is not supported for ${file.objects.get(name)} sheet.`);
          },
        ],
      ),
    ),
    getName: () => name,
    getSheetId: () => [...file.sheets.keys()].indexOf(name),
    getType: () => file.objects.get(name),
  });
  const gridSheet = (name: string): object =>
    strict('Sheet', {
      getType: () => 'GRID',
      getName: guarded('read', () => name),
      getSheetId: guarded('read', () => [...file.sheets.keys()].indexOf(name)),
      getLastRow: guarded('read', () => lastRow(name)),
      getLastColumn: guarded('read', () => lastColumn(name)),
      getMaxRows: guarded('read', () => maxRows(name)),
      isRowHiddenByFilter: guarded('read', (row: number) => file.hiddenRows.has(`${name} ${row - 1}`)),
      getMaxColumns: guarded('read', () => maxColumns(name)),
      insertRowsAfter: guarded('write', (_after: number, rows: number) => {
        file.grown.set(name, { ...grown(name), rows: grown(name).rows + rows });
      }),
      insertColumnsAfter: guarded('write', (_after: number, columns: number) => {
        file.grown.set(name, { ...grown(name), columns: grown(name).columns + columns });
      }),
      getRange: guarded('read', (row: number, column: number, rows?: number, columns?: number) =>
        range(name, row, column, rows, columns),
      ),
      getDataRange: guarded('read', () => range(name, 1, 1, Math.max(1, lastRow(name)), Math.max(1, lastColumn(name)))),
      getActiveRange: guarded('write', () => range(file.selected.sheet, file.selected.row + 1, file.selected.column + 1)),
      activate: guarded('write', () => {
        file.selected = { sheet: name, row: 0, column: 0 };
      }),
      getRangeList: guarded('write', (addresses: string[]) => ({
        activate: () => {
          file.selected = { ...file.selected, sheet: name, others: addresses };
        },
      })),
      copyTo: guarded('write', () => {
        const copy = `Copy of ${name}`;
        file.sheets.set(
          copy,
          rowsOf(name).map((row) => [...row]),
        );
        return sheetNamed(copy);
      }),
      setName: guarded('write', (wanted: string) => {
        file.sheets.set(wanted, rowsOf(name));
        file.sheets.delete(name);
        return sheetNamed(wanted);
      }),
      setColumnWidth: guarded('write', (column: number, width: number) => {
        file.dressed.push(`setColumnWidth ${name} ${column} ${width}`);
      }),
      setFrozenRows: guarded('write', (rows: number) => {
        file.dressed.push(`setFrozenRows ${name} ${rows}`);
      }),
      setConditionalFormatRules: guarded('write', (rules: object[]) => {
        file.dressed.push(`setConditionalFormatRules ${name} ${JSON.stringify(rules)}`);
      }),
      newChart: guarded('write', () => chartBuilder(name)),
      insertChart: guarded('write', (chart: Spreadsheet['charts'][number]) => {
        file.charts.push(chart);
      }),
      getCharts: guarded('write', () =>
        file.charts.filter(({ sheet }) => sheet === name).map((one) => ({ ...one, getChartId: () => one.id })),
      ),
      insertImage: guarded('write', (picture: Blob, column: number, row: number) => {
        if (picture.getContentType() !== 'image/png') throw new Error('The image is not one.');
        range(name, row, column);
        const image = { sheet: name, title: '', row, column, bytes: picture.getBytes().length };
        file.images.push(image);
        return overGridImage(image);
      }),
      getImages: guarded('write', () => file.images.filter(({ sheet }) => sheet === name).map(overGridImage)),
      removeChart: guarded('write', ({ id }: { id: number }) => {
        file.charts.splice(
          file.charts.findIndex((one) => one.id === id),
          1,
        );
      }),
    });
  /** A builder that keeps what it was told. */
  const builder = (kind: string, verbs: readonly string[]): object => {
    const told: Record<string, unknown> = {};
    const itself: object = strict(kind, {
      ...Object.fromEntries(
        verbs.map((verb) => [
          verb,
          (...args: unknown[]) => {
            told[verb] = args.map((arg) => (typeof arg === 'object' && arg !== null && 'eachCell' in arg ? addressOf(arg) : arg));
            return itself;
          },
        ]),
      ),
      build: () => told,
    });
    return itself;
  };
  const addressOf = (one: unknown) => (one as { getA1Notation(): string }).getA1Notation();
  const overGridImage = (image: Spreadsheet['images'][number]): object => {
    const itself: object = strict('OverGridImage', {
      setWidth: () => itself,
      setHeight: () => itself,
      setAltTextTitle(title: string) {
        image.title = title;
        return itself;
      },
      getAltTextTitle: () => image.title,
      remove: () => void file.images.splice(file.images.indexOf(image), 1),
    });
    return itself;
  };
  const chartBuilder = (sheet: string) => {
    const chart = { sheet, id: file.charts.length + 1000, type: '', title: '', isStacked: false, ranges: [] as string[] };
    const builder = strict('EmbeddedChartBuilder', {
      addRange(one: { getA1Notation(): string }) {
        chart.ranges.push(one.getA1Notation());
        return builder;
      },
      setChartType(type: string) {
        chart.type = type;
        return builder;
      },
      setOption(name: string, value: unknown) {
        if (name === 'title') chart.title = String(value);
        if (name === 'isStacked') chart.isStacked = value === true;
        return builder;
      },
      setNumHeaders: (): object => builder,
      setPosition(row: number, column: number) {
        range(sheet, row, column);
        return builder;
      },
      build: () => chart,
    });
    return builder;
  };
  const rangeAt = (reference: string): object => {
    const [, sheet, from, to] = /^'?(.*?)'?!(\w+)(?::(\w+))?$/.exec(reference) ?? [];
    if (!file.sheets.has(sheet)) throw new Error(`Range not found: ${reference}`);
    // `A:C` is whole columns, `A2:C` all below from there on.
    const a = placeOf(/^[A-Z]+$/.test(from) ? `${from}1` : from);
    const b = to === undefined ? a : placeOf(/^[A-Z]+$/.test(to) ? `${to}${maxRows(sheet)}` : to);
    return range(sheet, a.row + 1, a.column + 1, b.row - a.row + 1, b.column - a.column + 1);
  };
  /** A name outlives its sheet. */
  const rangeNamed = (reference: string): object => {
    const [, sheet] = /^'?(.*?)'?!/.exec(reference) ?? [];
    return file.sheets.has(sheet) ? rangeAt(reference) : strict('Range', { getA1Notation: () => '#REF!' });
  };
  const spreadsheet = strict('Spreadsheet', {
    getSpreadsheetTimeZone: guarded('read', () => file.zone),
    toast: guarded('write', (text: string) => {
      file.told.push(text);
    }),
    getSpreadsheetLocale: guarded('read', () => file.locale),
    getSheets: guarded('read', () => [...file.sheets.keys()].map(sheetNamed)),
    getActiveSheet: guarded('write', () => sheetNamed(file.selected.sheet)),
    getNamedRanges: guarded('read', () =>
      [...file.namedRanges].map(([name, reference]) =>
        strict('NamedRange', { getName: () => name, getRange: () => rangeNamed(reference) }),
      ),
    ),
    getRangeByName: guarded('read', (name: string) => {
      const reference = file.namedRanges.get(name);
      return reference === undefined ? null : rangeNamed(reference);
    }),
    getRange: guarded('read', rangeAt),
    getSheetByName: guarded('read', (name: string) => (file.sheets.has(name) ? sheetNamed(name) : null)),
    setNamedRange: guarded('write', (name: string, target: { getA1Notation(): string; getSheet(): { getName(): string } }) => {
      file.namedRanges.set(name, `'${target.getSheet().getName()}'!${target.getA1Notation()}`);
    }),
    removeNamedRange: guarded('write', (name: string) => {
      file.namedRanges.delete(name);
    }),
    deleteSheet: guarded('write', (sheet: { getName(): string }) => {
      const name = sheet.getName();
      file.sheets.delete(name);
      // What is drawn and noted on a sheet goes with it.
      for (const list of [file.charts, file.images] as { sheet: string }[][])
        for (let i = list.length - 1; i >= 0; i--) if (list[i].sheet === name) list.splice(i, 1);
      for (const key of [...file.notes.keys()]) if (key.replace(/ \d+ \d+$/, '') === name) file.notes.delete(key);
    }),
    insertSheet: guarded('write', (name: string) => {
      if (file.sheets.has(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      file.sheets.set(name, []);
      file.selected = { sheet: name, row: 0, column: 0 };
      return sheetNamed(name);
    }),
  });
  const put = (key: string, value: string, seconds = 600) => {
    if (key.length > CACHE.key) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value) > CACHE.value) throw new Error('Argument too large: value');
    if (seconds > CACHE.seconds) throw new Error('Argument out of range: expirationInSeconds');
    file.cache.set(key, value);
  };
  const cache = strict('Cache', {
    get: (key: string) => file.cache.get(key) ?? null,
    getAll: (keys: string[]) => Object.fromEntries([...file.cache].filter(([key]) => keys.includes(key))),
    putAll: (values: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
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
    showSidebar: guarded('full', ({ title, text }: { title: string; text: string }) => {
      file.shown = { title, text };
    }),
    alert: guarded('full', (text: string) => {
      file.told.push(text);
    }),
  });
  return {
    Charts: { ChartType: { BAR: 'BAR', COLUMN: 'COLUMN', LINE: 'LINE' } },
    SpreadsheetApp: strict('SpreadsheetApp', {
      SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
      CopyPasteType: { PASTE_FORMAT: 'PASTE_FORMAT', PASTE_DATA_VALIDATION: 'PASTE_DATA_VALIDATION' },
      getActive: guarded('read', () => spreadsheet),
      flush: guarded('read', () => {
        file.isWritingLate = false;
      }),
      newDataValidation: guarded('write', () =>
        builder('DataValidationBuilder', ['setAllowInvalid', 'requireValueInRange', 'requireValueInList']),
      ),
      newConditionalFormatRule: guarded('write', () =>
        builder('ConditionalFormatRuleBuilder', [
          'setRanges',
          'whenNumberLessThan',
          'setBackground',
          'setGradientMinpoint',
          'setGradientMaxpoint',
        ]),
      ),
      getUi: () => {
        if (mode === 'CUSTOM_FUNCTION') throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui;
      },
    }),
    Utilities: strict('Utilities', {
      DigestAlgorithm: { SHA_256: 'SHA_256' },
      Charset: { UTF_8: 'UTF_8' },
      computeDigest: (_algorithm: string, text: string) => signedBytes(createHash('sha256').update(text, 'utf8').digest()),
      base64Encode: (bytes: number[]) => bufferOf(bytes).toString('base64'),
      base64Decode: (text: string) => signedBytes(Buffer.from(text, 'base64')),
      newBlob: (data: string | number[], type = 'text/plain') =>
        blob(typeof data === 'string' ? Buffer.from(data, 'utf8') : bufferOf(data), type),
      gzip: (one: Blob) => blob(gzipSync(bufferOf(one.getBytes())), 'application/x-gzip'),
      ungzip: (one: Blob) => {
        if (one.getContentType() !== 'application/x-gzip') throw new Error('Could not decompress gzip.');
        return blob(gunzipSync(bufferOf(one.getBytes())), 'text/plain');
      },
      sleep: (milliseconds: number) => {
        file.slept += milliseconds;
      },
    }),
    HtmlService: strict('HtmlService', {
      createHtmlOutputFromFile: guarded('full', (name: string) =>
        htmlOutput(readFileSync(new URL(`../../../dist/apps-script/${name}.html`, import.meta.url), 'utf8')),
      ),
      createHtmlOutput: guarded('full', (text: string) => htmlOutput(text)),
    }),
    ScriptApp: strict('ScriptApp', { AuthMode: authModes }),
    Session: strict('Session', {
      getActiveUserLocale: () => {
        if (file.userLocale === null) throw new Error('Authorization is required to perform that action.');
        return file.userLocale;
      },
    }),
    PropertiesService: strict('PropertiesService', {
      getDocumentProperties: guarded('read', () =>
        strict('Properties', {
          getProperty: (key: string) => file.properties.get(key) ?? null,
          deleteProperty: (key: string) => {
            file.properties.delete(key);
          },
          setProperty: (key: string, value: string) => {
            if (value.length > 9 * 1024) throw new Error('Argument too large: value');
            file.properties.set(key, value);
          },
        }),
      ),
    }),
    CacheService: strict('CacheService', {
      getDocumentCache: guarded('read', () => cache),
    }),
    LockService: strict('LockService', {
      getDocumentLock: guarded('write', () =>
        strict('Lock', {
          waitLock: () => {
            const others = file.beforeLock;
            file.beforeLock = null;
            others?.();
            if (file.isLocked) throw new Error('Lock timeout: another process was holding the lock for too long.');
            file.isLocked = true;
          },
          releaseLock: () => {
            if (file.isWritingLate) throw new Error('What was written may not be seen by who has the lock next: flush first.');
            file.isLocked = false;
          },
        }),
      ),
    }),
  };
}

/** As `ScriptApp.AuthMode`; an event says one of these. */
export const authModes = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' } as const;

const htmlOutput = (text: string) => ({ getContent: () => text, setTitle: (title: string) => ({ title, text }) });

const scripts = new Map<string, Script>();
/** A script of the built project, read and parsed once for all executions. */
function scriptOf(name: string): Script {
  const file = new URL(`../../../dist/apps-script/${name}.js`, import.meta.url);
  const script = scripts.get(name) ?? new Script(readFileSync(file, 'utf8'), { filename: `${name}.js` });
  scripts.set(name, script);
  return script;
}

/** Loads the built project into a fresh bare context, as every execution at Google does, and gives its globals. */
export function execute(
  file: Spreadsheet,
  mode: AuthMode,
  order: readonly string[] = ['core', 'functions'],
): Record<string, (...args: unknown[]) => unknown> {
  const context = createContext({});
  const makeDate = runInContext('(function (instant) { return new Date(instant); })', context) as (instant: number) => Date;
  if (file.now !== null) runInContext(`Date.now = () => ${file.now}`, context);
  Object.assign(context, services(file, mode, makeDate));
  for (const name of order) scriptOf(name).runInContext(context);
  return context as Record<string, (...args: unknown[]) => unknown>;
}

/** The port of a sidebar on a spreadsheet: every request is an execution of its own. `heard` gets each answer as it comes. */
export const sidebarOn = (file: Spreadsheet, heard: (answer: string) => void = () => undefined): ServedVerbs =>
  servedHost(
    async (request) => {
      const answer = String(execute(file, 'FULL').journeyServer(request));
      heard(answer);
      return answer;
    },
    async (base64) => gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'),
  );

/** What a formula hands over beside its first range: cells and ranges. */
type Given = EmulatedCell | readonly (readonly EmulatedCell[])[];

/** Calls a custom function with a range of the spreadsheet, as a formula does. Dates and durations come as the script's own dates. */
export function callOnSheet(file: Spreadsheet, name: string, sheet: string, ...more: Given[]): unknown {
  const context = execute(file, 'CUSTOM_FUNCTION');
  const date = runInContext('(function (instant) { return new Date(instant); })', context) as (instant: number) => Date;
  const handed = (cell: EmulatedCell) => (isDateCell(cell) ? date(instantOf(cell.serial, file.zone)) : (cell ?? ''));
  const all: Given[] = [file.sheets.get(sheet) as EmulatedCell[][], ...more];
  return context[name](
    ...all.map((one) => (Array.isArray(one) ? one.map((row) => row.map(handed)) : handed(one as EmulatedCell))),
  );
}
