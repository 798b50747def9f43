import type { Cell } from '../../../core/index.ts';

/** A cell as Excel keeps it: its value, its formula if it has one, and how it is shown. */
export interface ExcelCell {
  value: Cell;
  formula: string | null;
  format: string;
  rule: object | null;
  bold: boolean;
  /** The whole answer of a formula, which fills the blank cells around. */
  spill: Cell[][] | null;
}

export interface ExcelSheet {
  name: string;
  readonly rows: ExcelCell[][];
  readonly shapes: { id: string; png: string; at: object }[];
  /** Colours that follow numbers. */
  readonly colouring: { readonly address: string; readonly format: object }[];
  frozen: number;
  /** Whether any answer fills cells around its formula. */
  hasSpills: boolean;
  readonly charts: { name: string; type: string; title: string; series: { name: string }[] }[];
}

/** A table: its corner and size with headings, totals left out; these stand right below. */
export interface ExcelTable {
  name: string;
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly column: number;
  rows: number;
  columns: number;
  hasTotals?: boolean;
}

/** A workbook as Excel keeps it, in memory; nothing is computed. */
export interface Workbook {
  sheets: ExcelSheet[];
  readonly tables: ExcelTable[];
  readonly names: Map<string, string>;
  readonly comments: { sheet: ExcelSheet; address: string; content: string }[];
  readonly settings: Map<string, unknown>;
  readonly listeners: Set<() => Promise<void>>;
  /** Every answer that held values: its rows and the bytes of its JSON. */
  readonly reads: { readonly rows: number; readonly bytes: number }[];
  /** What comes of values above 5 MB: an error, or nothing at all, which Microsoft documents for some hosts. */
  tooMuch: 'refused' | 'left out';
  /** What Excel makes of a program that draws its funnel, which some of them refuse (office-js-docs issue 910, office-js issue 2041). */
  funnels: 'drawn' | 'refused' | 'untitled';
  /** What somebody else does before values are read. */
  meanwhile: () => void;
  /** Somebody is editing a cell: batches that may wait do so until this is settled, all others are refused. */
  editing: Promise<void> | null;
  /** Sheets that are protected. */
  readonly guarded: Set<string>;
  /** Merged cells: the first one alone holds something, what is written to the others is lost. */
  readonly merged: { sheet: string; row: number; column: number; rows: number; columns: number }[];
  /** Tables that show some of their rows only: Excel adds none to them. */
  readonly filtered: Set<string>;
  /** What new rows of a table take of the values that they are added with, as reported for one Excel and another: all, or none. */
  rowsTake: 'values' | 'nothing';
  /** Refuses a batch with a code before or after it is done; `null` where it is answered. */
  refusal: (() => { readonly code: string; readonly isDone: boolean } | null) | null;
  /** What Excel waits for before it answers a batch. */
  ready: () => Promise<unknown>;
  /** What is set then can't be saved. */
  isReadOnly: boolean;
  selected: { sheet: string; addresses: string[] };
  /** How often an add-in asked for its pane, and whether Excel minds. */
  readonly pane: { asked: number; isRefused: boolean };
}

export const newCell = (): ExcelCell => ({ value: '', formula: null, format: 'General', rule: null, bold: false, spill: null });

/** What a cell shows: its value, or where it is blank a part of an answer; one that meets something is not shown. */
export function shownAt(sheet: ExcelSheet, row: number, column: number): Cell {
  const value = sheet.rows[row]?.[column]?.value ?? '';
  if (value !== '' || !sheet.hasSpills) return value;
  for (const [r, line] of sheet.rows.entries())
    for (const [c, { spill }] of line.entries()) {
      const part = spill?.[row - r]?.[column - c];
      if (part === undefined || spill === null) continue;
      const isFree = spill.every((cells, y) =>
        cells.every((_, x) => (y === 0 && x === 0) || (sheet.rows[r + y]?.[c + x]?.value ?? '') === ''),
      );
      if (isFree) return part;
    }
  return '';
}

export const newSheet = (name: string): ExcelSheet => ({
  name,
  rows: [],
  charts: [],
  shapes: [],
  colouring: [],
  frozen: 0,
  hasSpills: false,
});

export const cellAt = (sheet: ExcelSheet, row: number, column: number): ExcelCell => {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row];
  while (line.length <= column) line.push(newCell());
  return line[column];
};

/** What a cell makes of what is typed into it, as Excel's own `formulas` does. */
export function type(cell: ExcelCell, typed: Cell): void {
  cell.formula = null;
  cell.spill = null;
  cell.value = typed ?? '';
  if (typeof typed !== 'string') return;
  if (typed.startsWith("'")) cell.value = typed.slice(1);
  else if (/^[=+@-]/.test(typed)) [cell.formula, cell.value] = [typed.replace(/^[+@-]/, '=$&'), 0];
  else if (/^(true|false)$/i.test(typed)) cell.value = typed.toLowerCase() === 'true';
  else if (/^\d+\/\d+|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d/i.test(typed)) cell.value = 45_000;
  else if (/^\d[\d.]*%?$/.test(typed)) cell.value = Number.parseFloat(typed);
}

export function newWorkbook(given: Readonly<Record<string, readonly (readonly Cell[])[]>>): Workbook {
  const sheets = Object.entries(given).map(([name, rows]): ExcelSheet => {
    const cells = rows.map((row) => row.map((value) => ({ ...newCell(), value: value ?? '' })));
    return { ...newSheet(name), rows: cells };
  });
  return {
    sheets,
    tables: [],
    names: new Map(),
    comments: [],
    settings: new Map(),
    listeners: new Set(),
    reads: [],
    tooMuch: 'refused',
    funnels: 'drawn',
    meanwhile: () => {},
    editing: null,
    guarded: new Set(),
    merged: [],
    filtered: new Set(),
    rowsTake: 'nothing',
    refusal: null,
    ready: async () => {},
    isReadOnly: false,
    selected: { sheet: sheets[0].name, addresses: ['A1'] },
    pane: { asked: 0, isRefused: false },
  };
}

/** The size of the answer of a formula that fills cells around it; `null` where it fills none or meets something. */
export function spillAt(sheet: ExcelSheet, row: number, column: number): { rows: number; columns: number } | null {
  const { spill } = cellAt(sheet, row, column);
  if (spill === null) return null;
  const isFree = spill.every((cells, y) =>
    cells.every((_, x) => (y === 0 && x === 0) || (sheet.rows[row + y]?.[column + x]?.value ?? '') === ''),
  );
  return isFree ? { rows: spill.length, columns: spill[0].length } : null;
}
