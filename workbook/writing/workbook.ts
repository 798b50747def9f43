import type { Cell, Cells } from '../../core/cells/cell.ts';

/** A rectangle of a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell holds: a formula as the host writes it, or a value, `''` for none. Text is text, whatever it begins with. */
export type Content = Cell | { readonly formula: string };
/** A rectangle of contents; `null` leaves a cell as it is. */
export type Contents = readonly (readonly Content[])[];

/** How a column of numbers or a row of headings is shown. */
export type Look = 'heading' | keyof typeof lookFormats;

/** How sheets write the numbers of a look. */
export const lookFormats = {
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  share: '0%',
  /** A share where another day there may be days: these are more than 1 as a rule. */
  shareAmongDays: '[>1]0.0;0%',
  days: '0.0',
  count: '#,##0',
  number: '0.00',
  /** Words beside numbers, which end where the words would begin. */
  aside: '"  "@',
} as const;

/** A note at a cell. */
export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A rectangle of a sheet that is known. */
export type Spot = Omit<Area, 'sheet'>;

/** How a sheet is made ready to be read and filled in. What a host knows nothing of, it leaves out. */
export type SheetFormat =
  /** `right` is for the headings of numbers, which stand there too. */
  | { readonly kind: 'title' | 'note' | 'heading' | 'right'; readonly cells: Spot }
  | { readonly kind: 'look'; readonly cells: Spot; readonly look: Look }
  /** Widths of the first columns, in pixels. */
  | { readonly kind: 'widths'; readonly widths: readonly number[] }
  /** Rows that stay when the sheet is scrolled. */
  | { readonly kind: 'frozen'; readonly rows: number }
  /** Cells with a list to choose from; other words are taken too. */
  | { readonly kind: 'drop-down'; readonly cells: Spot; readonly choices: Area | readonly string[] }
  /** Warns before these are changed. */
  | { readonly kind: 'guarded'; readonly cells: Spot }
  /** Shades numbers, the larger the darker. */
  | { readonly kind: 'shaded'; readonly cells: Spot }
  /** Marks numbers below zero. */
  | { readonly kind: 'negatives'; readonly cells: Spot };

/** A picture, as base64 of a PNG, with its size in pixels. */
export interface SheetPicture {
  readonly png: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** How cells look, in a host's own words: only the host that gave it reads it. Survives JSON. */
export type Formats = readonly unknown[];

/** What is drawn on a sheet, by what it is removed by. */
export interface Drawn {
  readonly charts: readonly string[];
  readonly pictures: readonly string[];
}

/** The colours of a dressed sheet. */
export const colours = { light: '#ffffff', dark: '#9fc5a8', mark: '#f8d7d3', heading: '#e8eeea', note: '#5f6b66' } as const;

/** A native chart of a table, its columns counted from 0: the one whose texts name the rows, and those that are drawn. */
export interface NativeChart {
  readonly kind: 'stacked bars' | 'columns' | 'lines';
  readonly title: string;
  readonly labels: number;
  readonly series: readonly ChartSeries[];
  /** What a host with funnels of its own draws instead; `null` where it is none. */
  readonly funnel: ChartSeries | null;
}

/** A column that is drawn; without a name it is called as it is headed. */
export interface ChartSeries {
  readonly name: string | null;
  readonly column: number;
}

/**
 * What writing needs of a workbook; each host offers it in its own way. One call is one step: it reads or it writes, and
 * what it writes is there at the next. Areas may lie beyond the sheet's edge; the sheet grows to hold what is written.
 */
export interface Workbook {
  /** What is selected. */
  selected(): Area;
  /** Where a name, a table or an address points; `null` where nowhere. Open ends (`A:H`) are as long as the sheet. */
  find(reference: string): Area | null;
  /** From A1 over everything that a sheet holds. */
  used(sheet: string): Area;
  sheetNames(): readonly string[];
  contents(area: Area): Contents;
  /** What an area holds beside some of its formulas (those that are not `null`) and their answers; nothing is changed. */
  without(area: Area, formulas: Contents): Contents;
  /** The cells behind a reference, as a report reads them. */
  values(reference: string): Cells;
  /**
   * Writes cells, each a value or a formula. Gives what stood there at that very moment, where the host can tell. Asked for
   * blanks, the journal refuses cells that hold something.
   */
  write(area: Area, contents: Contents, where?: 'anywhere' | 'blanks'): Contents | null;
  addSheet(name: string): null;
  /** Copies a sheet with all that is on it, under a name that is free. */
  copySheet(sheet: string, name: string): null;
  /** Puts a note at a cell in place of the one that is there; `null` takes it away. */
  note(cell: Area, text: string | null): null;
  notes(sheet: string): readonly SheetNote[];
  /** Whether the host lets us read and write notes. */
  hasNotes(): boolean;
  removeSheet(name: string): null;
  /** Makes a name point to an area or to what a reference means; `null` removes it. */
  name(name: string, to: Area | string | null): null;
  /** Makes cells with a heading row a table; gives the reference to all of it, `null` where the host has no tables. */
  table(area: Area, name: string): string | null;
  applyFormats(sheet: string, formats: readonly SheetFormat[]): null;
  /**
   * Makes room for a table to grow to this size where something stands in its way that the host can move (totals, cells
   * below); tells whether it did. A name or an address has the room that there is.
   */
  makeRoom(reference: string, rows: number, columns: number): 'room made' | 'room as it is';
  /** Takes the last rows and columns out of a table for which room was made; what moved out of the way moves back. */
  giveBack(reference: string, rows: number, columns: number): null;
  /**
   * Makes a table or a name of this size, its corner and all cells unmoved; an open-ended name and an address stay. `from`
   * is the size that it had before, where it may have grown by itself since.
   */
  reach(reference: string, rows: number, columns: number, from?: Area | null): null;
  look(area: Area, look: Look): null;
  formats(area: Area): Formats;
  setFormats(area: Area, formats: Formats): null;
  /** Gives an area the formats and drop-downs of the row above it. */
  continueFormats(area: Area): null;
  /** Selects areas of one sheet and shows it; gives how many of them, from the first on, the host can select together. */
  select(areas: readonly Area[]): number;
  drawn(sheet: string): Drawn;
  /** Draws a chart of an area at a cell; gives what it is removed by. */
  addChart(area: Area, chart: NativeChart, at: Area): string;
  removeChart(sheet: string, id: string): null;
  /** Lays a picture over the sheet, its corner at a cell; gives what it is removed by. */
  addPicture(at: Area, picture: SheetPicture): string;
  removePicture(sheet: string, id: string): null;
}

/** A workbook that answers later. */
export type LaterBook = {
  readonly [K in keyof Workbook]: (
    ...args: Parameters<Workbook[K]>
  ) => ReturnType<Workbook[K]> | Promise<ReturnType<Workbook[K]>>;
};

/** One call of a {@link Workbook}. */
export interface Step {
  readonly verb: keyof Workbook;
  readonly args: readonly unknown[];
}

/** A piece of work on a workbook, step by step, written once for hosts that answer at once and hosts that answer later. */
export type Work<R> = Generator<Step, R, unknown>;

/** Asks the workbook one thing within a piece of work. */
export function* on<K extends keyof Workbook>(verb: K, ...args: Parameters<Workbook[K]>): Work<ReturnType<Workbook[K]>> {
  return (yield { verb, args }) as ReturnType<Workbook[K]>;
}

type AnyVerb = (...args: readonly unknown[]) => unknown;

/** Does a piece of work at once. What a step raises is raised in the work, which may bring back what was done. */
export function doNow<R>(work: Work<R>, book: Workbook): R {
  let next = work.next();
  while (!next.done) {
    const { verb, args } = next.value;
    let reply: unknown;
    try {
      reply = (book[verb] as AnyVerb)(...args);
    } catch (error) {
      next = work.throw(error);
      continue;
    }
    next = work.next(reply);
  }
  return next.value;
}

/** Does a piece of work, each step once the one before is done. What a step raises is raised in the work. */
export async function doLater<R>(work: Work<R>, book: LaterBook): Promise<R> {
  let next = work.next();
  while (!next.done) {
    const { verb, args } = next.value;
    let reply: unknown;
    try {
      reply = await (book[verb] as AnyVerb)(...args);
    } catch (error) {
      next = work.throw(error);
      continue;
    }
    next = work.next(reply);
  }
  return next.value;
}
