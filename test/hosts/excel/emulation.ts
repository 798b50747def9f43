/// <reference types="office-js" />
import type { Cell } from '../../../core/index.ts';
import { a1Of, placeOf } from '../memory-host.ts';

interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook as Excel keeps it, and what was asked of it. */
export interface Workbook {
  readonly sheets: Map<string, Cell[][]>;
  /** Tables by name, each over a whole sheet. */
  readonly tables: Map<string, string>;
  /** Names of ranges, as `Deals!A:C`. */
  readonly names: Map<string, string>;
  readonly settings: Map<string, unknown>;
  readonly listeners: Set<() => Promise<void>>;
  /** Every answer that held values: its rows and the bytes of its JSON. */
  readonly reads: { readonly rows: number; readonly bytes: number }[];
  /** Ranges of which Excel still keeps track, and the most there ever were. */
  readonly tracked: { now: number; most: number };
  /** What somebody else does before values are read. */
  meanwhile: () => void;
  /** When the emulation itself kept the thread, from and to. */
  readonly busy: (readonly [number, number])[];
  /** Milliseconds that every request takes. */
  delay: number;
  selected: { sheet: string; row: number; column: number };
  /** What the buttons of the ribbon run. */
  readonly commands: Map<string, (event: { completed(): void }) => Promise<void>>;
  /** What Office does when an add-in asks for its pane. */
  showPane: () => Promise<void>;
}

export function newWorkbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Workbook {
  return {
    sheets: new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])])),
    tables: new Map(),
    names: new Map(),
    settings: new Map(),
    listeners: new Set(),
    reads: [],
    tracked: { now: 0, most: 0 },
    busy: [],
    meanwhile: () => {},
    delay: 0,
    selected: { sheet: Object.keys(sheets)[0], row: 0, column: 0 },
    commands: new Map(),
    showPane: async () => {},
  };
}

/** What Excel on the web sends at most in one answer. */
export const MOST_BYTES = 5_000_000;
const LAST = { row: 1_048_576, column: 16_384 };

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

function areaAt(book: Workbook, sheet: string, reference: string): Area {
  if (!book.sheets.has(sheet)) throw failure('ItemNotFound', 'The requested resource doesn’t exist.');
  const [first, last = first] = reference.replace(/\$/g, '').split(':');
  if (/^[A-Z]+$/.test(first)) {
    const [from, to] = [placeOf(`${first}1`), placeOf(`${last}1`)];
    return { sheet, row: 0, column: from.column, rows: LAST.row, columns: to.column - from.column + 1 };
  }
  const [from, to] = [placeOf(first), placeOf(last)];
  return { sheet, ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== null && cell !== '';

/** The smallest rectangle of an area that holds all that it holds. */
function usedOf(book: Workbook, area: Area): Area | null {
  const rows = book.sheets.get(area.sheet) ?? [];
  let [top, left, bottom, right] = [LAST.row, LAST.column, -1, -1];
  for (let r = area.row; r < Math.min(rows.length, area.row + area.rows); r++)
    for (let c = area.column; c < Math.min(rows[r].length, area.column + area.columns); c++)
      if (isFilled(rows[r][c])) [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), r, Math.max(right, c)];
  if (bottom < 0) return null;
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const addressOf = ({ sheet, row, column, rows, columns }: Area): string => {
  const corner = a1Of(row, column);
  return `${sheet}!${rows === 1 && columns === 1 ? corner : `${corner}:${a1Of(row + rows - 1, column + columns - 1)}`}`;
};

type Members = Record<string, unknown>;

/** One batch: calls are noted and done in order at `sync`; what was not loaded can't be read. */
function newContext(book: Workbook) {
  let queue: (() => void)[] = [];
  let bytes = 0;

  /** An object of Excel: `read` gives a property, or says that there is no such object. */
  function proxied(name: string, read: (property: string) => unknown, isNull: () => boolean, members: Members): Members {
    const loaded: Members = {};
    const object: Members = new Proxy(members, {
      get(target, key) {
        if (key in target) return Reflect.get(target, key);
        if (key in loaded) return loaded[key as string];
        if (typeof key === 'symbol' || key === 'then') return undefined;
        throw failure('PropertyNotLoaded', `The property '${name}.${key}' is not available. Call load and context.sync first.`);
      },
    });
    members.load = (properties: string) => {
      queue.push(() => {
        loaded.isNullObject = isNull();
        if (loaded.isNullObject) return;
        for (const property of properties.split(',')) loaded[property.split('/')[0]] = read(property);
      });
      return object;
    };
    return object;
  }

  function valuesOf({ sheet, row, column, rows, columns }: Area): Cell[][] {
    book.meanwhile();
    const held = book.sheets.get(sheet) ?? [];
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => held[row + r]?.[column + c] ?? ''),
    );
    const sent = JSON.stringify(values);
    const length = new TextEncoder().encode(sent).length;
    bytes += length;
    if (bytes > MOST_BYTES)
      throw failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    book.reads.push({ rows, bytes: length });
    return JSON.parse(sent) as Cell[][];
  }

  function range(areaOf: () => Area | null): Members {
    const area = () => areaOf() as Area;
    const properties: Record<string, () => unknown> = {
      address: () => addressOf(area()),
      rowIndex: () => area().row,
      columnIndex: () => area().column,
      rowCount: () => area().rows,
      columnCount: () => area().columns,
      values: () => valuesOf(area()),
    };
    book.tracked.now++;
    book.tracked.most = Math.max(book.tracked.most, book.tracked.now);
    const members: Members = {
      getCell: (r: number, c: number) =>
        range(() => ({ ...area(), row: area().row + r, column: area().column + c, rows: 1, columns: 1 })),
      getResizedRange: (r: number, c: number) => range(() => ({ ...area(), rows: area().rows + r, columns: area().columns + c })),
      getUsedRangeOrNullObject: () => range(() => usedOf(book, area())),
      get worksheet() {
        return worksheet(() => area().sheet);
      },
      set formulas(formulas: Cell[][]) {
        queue.push(() => write(area(), formulas));
      },
      untrack: () => {
        book.tracked.now--;
      },
    };
    return proxied(
      'Range',
      (property) => properties[property](),
      () => areaOf() === null,
      members,
    );
  }

  function write({ sheet, row, column }: Area, cells: Cell[][]): void {
    const held = book.sheets.get(sheet) as Cell[][];
    cells.forEach((line, r) => {
      while (held.length <= row + r) held.push([]);
      line.forEach((cell, c) => {
        held[row + r][column + c] = cell;
      });
    });
  }

  function worksheet(nameOf: () => string): Members {
    const whole = (): Area => ({ sheet: nameOf(), row: 0, column: 0, rows: LAST.row, columns: LAST.column });
    return proxied(
      'Worksheet',
      () => nameOf(),
      () => false,
      {
        getRange: (address: string) => range(() => areaAt(book, nameOf(), address)),
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
          range(() => ({ sheet: nameOf(), row, column, rows, columns })),
        getUsedRangeOrNullObject: () => range(() => usedOf(book, whole())),
        activate: () =>
          queue.push(() => {
            book.selected = { sheet: nameOf(), row: 0, column: 0 };
          }),
      },
    );
  }

  const rangeNamed = (reference: string): Members => {
    const [, sheet, address] = /^'?(.*?)'?!(.+)$/.exec(reference) ?? [];
    return range(() => areaAt(book, sheet, address));
  };
  const table = (name: string): Members => ({
    name,
    worksheet: { name: book.tables.get(name) },
    getRange: () => range(() => usedOf(book, areaAt(book, book.tables.get(name) as string, 'A:XFD'))),
  });

  const workbook = {
    worksheets: proxied(
      'WorksheetCollection',
      () =>
        [...book.sheets.keys()].map((name) => ({
          name,
          getUsedRangeOrNullObject: worksheet(() => name).getUsedRangeOrNullObject,
        })),
      () => false,
      {
        getItem: (name: string) => worksheet(() => name),
        add(name: string) {
          queue.push(() => book.sheets.set(name, []));
          return worksheet(() => name);
        },
        onChanged: {
          add(listener: () => Promise<void>) {
            book.listeners.add(listener);
            return { context, remove: () => book.listeners.delete(listener) };
          },
        },
      },
    ),
    tables: proxied(
      'TableCollection',
      () => [...book.tables.keys()].map(table),
      () => false,
      { getItem: table },
    ),
    names: {
      getItem: (name: string) => ({ getRange: () => rangeNamed(book.names.get(name) ?? '') }),
      getItemOrNullObject: (name: string) =>
        proxied(
          'NamedItem',
          () => name,
          () => !book.names.has(name),
          {},
        ),
    },
    getSelectedRange: () => range(() => ({ ...book.selected, rows: 1, columns: 1 })),
  };
  const context = {
    workbook,
    async sync() {
      await new Promise((resolve) => setTimeout(resolve, book.delay));
      const work = queue;
      queue = [];
      bytes = 0;
      const begin = performance.now();
      for (const step of work) step();
      book.busy.push([begin, performance.now()]);
      // What Excel does is over before the pane goes on.
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
  return context;
}

/** Puts Excel and Office over a workbook where the pane's code looks for them. */
export function installExcel(book: Workbook, language = 'en-US', background = '#ffffff'): void {
  const excel = {
    async run(first: unknown, second?: (context: unknown) => unknown) {
      const before = book.tracked.now;
      try {
        return typeof first === 'function' ? await first(newContext(book)) : await second?.(first);
      } finally {
        book.tracked.now = before;
      }
    },
  };
  const settings = {
    get: (key: string) => book.settings.get(key),
    set: (key: string, value: unknown) => book.settings.set(key, value),
    saveAsync: (done: (result: object) => void) => done({ status: 'succeeded' }),
  };
  const office = {
    HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    onReady: (ready: (info: object) => void) => ready({ host: 'Excel' }),
    actions: {
      associate: (id: string, run: (event: { completed(): void }) => Promise<void>) => book.commands.set(id, run),
    },
    addin: { showAsTaskpane: () => book.showPane() },
    context: { displayLanguage: language, officeTheme: { bodyBackgroundColor: background }, document: { settings } },
  };
  Object.assign(globalThis, { Excel: excel, Office: office });
}
