import type { Cell } from '../../../core/index.ts';
import type { Sheets } from '../contract.ts';
import { a1Of, placeOf } from '../memory-host.ts';
import { HostError, type Target } from './requests.ts';

interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook as a person sees it, and what add-ins do with it. */
export interface Book {
  readonly sheets: Map<string, Cell[][]>;
  /** Tables by name, each over the used cells of a sheet. */
  readonly tables: Map<string, string>;
  /** Names of ranges, as `Deals!A1:C9`. */
  readonly names: Map<string, string>;
  readonly settings: Map<string, unknown>;
  selected: { sheet: string; row: number; column: number };
  /** What somebody else does before values are handed over. */
  meanwhile: () => void;
  /** Rows of every answer that held values. */
  readonly reads: number[];
  /** Whether edits are told to the add-in. */
  isWatched: boolean;
}

export const newBook = (sheets: Sheets): Book => ({
  sheets: new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])])),
  tables: new Map(),
  names: new Map(),
  settings: new Map(),
  selected: { sheet: Object.keys(sheets)[0], row: 0, column: 0 },
  meanwhile: () => {},
  reads: [],
  isWatched: false,
});

/** Rows and columns of a sheet since 2007. */
const LAST = { row: 1_048_576, column: 16_384 };

const notFound = (): HostError => new HostError('ItemNotFound', 'The requested resource doesn’t exist.');

function areaAt(book: Book, sheet: string, address: string): Area {
  if (!book.sheets.has(sheet)) throw notFound();
  const [first, last = first] = address.replace(/\$/g, '').split(':');
  const isColumns = /^[A-Z]+$/.test(first);
  const [from, to] = isColumns ? [placeOf(`${first}1`), placeOf(`${last}${LAST.row}`)] : [placeOf(first), placeOf(last)];
  return { sheet, ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The smallest rectangle that holds every filled cell of an area; `null` where none is filled. */
function usedOf(book: Book, { sheet, row, column, rows, columns }: Area): Area | null {
  const filled = (book.sheets.get(sheet) ?? []).flatMap((cells, r) =>
    r < row || r >= row + rows
      ? []
      : cells.flatMap((cell, c) => (c < column || c >= column + columns || cell === '' ? [] : [[r, c] as const])),
  );
  if (filled.length === 0) return null;
  const [top, left, bottom, right] = filled.reduce(
    ([t, l, b, g], [r, c]) => [Math.min(t, r), Math.min(l, c), Math.max(b, r), Math.max(g, c)],
    [LAST.row, LAST.column, 0, 0],
  );
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const addressOf = ({ sheet, row, column, rows, columns }: Area): string => {
  const corner = a1Of(row, column);
  return `${sheet}!${rows === 1 && columns === 1 ? corner : `${corner}:${a1Of(row + rows - 1, column + columns - 1)}`}`;
};

/** Cells that are blank give `''` (Microsoft: Range.values). */
function valuesOf(book: Book, { sheet, row, column, rows, columns }: Area): Cell[][] {
  book.meanwhile();
  book.reads.push(rows);
  const cells = book.sheets.get(sheet) ?? [];
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cells[row + r]?.[column + c] ?? ''));
}

function write(book: Book, { sheet, row, column, rows, columns }: Area, given: readonly (readonly Cell[])[]): void {
  if (given.length !== rows || given.some((line) => line.length !== columns))
    throw new HostError('InvalidArgument', 'The number of rows or columns in the input array doesn’t match the range.');
  const cells = book.sheets.get(sheet) as Cell[][];
  while (cells.length < row + rows) cells.push([]);
  given.forEach((line, r) => {
    line.forEach((cell, c) => {
      cells[row + r][column + c] = cell;
    });
  });
}

function range(book: Book, area: Area): Target {
  return {
    get address() {
      return addressOf(area);
    },
    rowIndex: area.row,
    columnIndex: area.column,
    rowCount: area.rows,
    columnCount: area.columns,
    get values() {
      return valuesOf(book, area);
    },
    get worksheet() {
      return worksheet(book, area.sheet);
    },
    setFormulas: (cells: Cell[][]) => write(book, area, cells),
    getCell: (r: number, c: number) => range(book, { ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 }),
    getResizedRange: (r: number, c: number) => range(book, { ...area, rows: area.rows + r, columns: area.columns + c }),
    getUsedRangeOrNullObject: () => orNull(usedOf(book, area), (used) => range(book, used)),
  };
}

const orNull = <T, U>(value: T | null | undefined, make: (value: T) => U): U | null =>
  value === null || value === undefined ? null : make(value);

function worksheet(book: Book, name: string): Target {
  if (!book.sheets.has(name)) throw notFound();
  return {
    id: name,
    name,
    getRange: (address: string) => range(book, areaAt(book, name, address)),
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      range(book, { sheet: name, row, column, rows, columns }),
    getUsedRangeOrNullObject: () => orNull(usedOf(book, areaAt(book, name, 'A:XFD')), (used) => range(book, used)),
    activate: () => {
      book.selected = { sheet: name, row: 0, column: 0 };
    },
  };
}

function worksheets(book: Book): Target {
  return {
    get items() {
      return [...book.sheets.keys()].map((name) => worksheet(book, name));
    },
    getItem: (name: string) => worksheet(book, name),
    add: (name: string) => {
      if (book.sheets.has(name)) throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
      book.sheets.set(name, []);
      return worksheet(book, name);
    },
    _RegisterDataChangedEvent: () => {
      book.isWatched = true;
    },
    _UnregisterDataChangedEvent: () => {
      book.isWatched = false;
    },
  };
}

function table(book: Book, name: string): Target {
  const sheet = book.tables.get(name);
  if (sheet === undefined) throw notFound();
  return {
    id: name,
    name,
    worksheet: worksheet(book, sheet),
    getRange: () => orNull(usedOf(book, areaAt(book, sheet, 'A:XFD')), (used) => range(book, used)),
  };
}

function nameOf(book: Book, name: string): Target | null {
  return orNull(book.names.get(name), (reference) => {
    const [sheet, address] = reference.split('!');
    return { id: name, name, getRange: () => range(book, areaAt(book, sheet, address)) };
  });
}

/** Gives the object that every path begins at. */
export function workbook(book: Book): Target {
  return {
    worksheets: worksheets(book),
    tables: {
      get items() {
        return [...book.tables.keys()].map((name) => table(book, name));
      },
      getItem: (name: string) => table(book, name),
    },
    names: {
      getItem: (name: string) => {
        const found = nameOf(book, name);
        if (found === null) throw notFound();
        return found;
      },
      getItemOrNullObject: (name: string) => nameOf(book, name),
    },
    getSelectedRange: () => range(book, { ...book.selected, rows: 1, columns: 1 }),
  };
}
