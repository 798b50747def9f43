import type { Cell, Cells } from '../../core/index.ts';
import { addressOf } from '../../workbook/writing/address.ts';
import { isBlankContent } from '../../workbook/writing/contents.ts';
import type {
  Area,
  Content,
  Contents,
  Look,
  NativeChart,
  SheetFormat,
  SheetPicture,
  Workbook,
} from '../../workbook/writing/workbook.ts';

/** Column and row of an address, from 0. `D3` gives 3 and 2. */
export function placeOf(a1: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

/** A workbook in memory: what cells hold, how they look, and the names. */
export interface MemoryBook {
  readonly book: Workbook;
  readonly sheets: Map<string, Content[][]>;
  readonly names: Map<string, Area>;
  readonly charts: Map<string, NativeChart>;
  readonly dressed: Map<string, readonly SheetFormat[]>;
  readonly pictures: Map<string, SheetPicture>;
  /** What formulas show, by what their cells hold. */
  readonly answers: Map<object, Cell>;
  /** The whole answers of formulas that fill the blank cells around, by what their cells hold. */
  readonly spills: Map<object, Cells>;
  selected: readonly Area[];
  lookAt(area: Area): Look | undefined;
  readonly looks: ReadonlyMap<string, Look>;
}

const blankAsText = (content: Content | undefined): Content => content ?? '';

export function newMemoryBook(given: Readonly<Record<string, readonly (readonly Cell[])[]>>): MemoryBook {
  const sheets = new Map<string, Content[][]>(Object.entries(given).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const names = new Map<string, Area>();
  const charts = new Map<string, NativeChart>();
  const notes = new Map<string, { cell: Area; text: string }>();
  const looks = new Map<string, Look>();
  const dressed = new Map<string, readonly SheetFormat[]>();
  const rowsOf = (sheet: string): Content[][] => {
    const rows = sheets.get(sheet);
    if (!rows) throw new Error(`There is no sheet “${sheet}”.`);
    return rows;
  };
  const eachCell = ({ sheet, row, column, rows, columns }: Area, visit: (key: string, r: number, c: number) => void) => {
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(`${sheet} ${row + r} ${column + c}`, r, c);
  };
  const used = (sheet: string): Area => {
    const isFilled = (content: Content) => content !== '' && content !== null && content !== undefined;
    let [rows, columns] = [0, 0];
    for (const [r, row] of rowsOf(sheet).entries())
      for (const [c, content] of row.entries()) {
        if (!isFilled(content)) continue;
        const cells = typeof content === 'object' && content !== null ? spills.get(content) : undefined;
        rows = Math.max(rows, r + (cells?.length ?? 1));
        columns = Math.max(columns, c + (cells?.[0].length ?? 1));
      }
    return { sheet, row: 0, column: 0, rows, columns };
  };
  const find = (reference: string): Area | null => {
    const named = names.get(reference);
    if (named) return sheets.has(named.sheet) ? named : null;
    const [, sheet, from, to] = /^'(.*)'!(\w+)(?::(\w+))?$/.exec(reference) ?? [];
    if (sheet === undefined) return null;
    const [a, b] = [placeOf(from), placeOf(to ?? from)];
    return { sheet: sheet.replace(/''/g, "'"), ...a, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
  };
  /** The answer that a blank cell shows a part of; an answer that meets something is not shown. */
  const spilled = (sheet: string, row: number, column: number): Content => {
    if (spills.size === 0) return '';
    for (const [r, line] of rowsOf(sheet).entries())
      for (const [c, content] of line.entries()) {
        const cells = typeof content === 'object' && content !== null ? spills.get(content) : undefined;
        if (cells?.[row - r]?.[column - c] === undefined) continue;
        const isFree = cells.every((cs, y) =>
          cs.every((_, x) => (y === 0 && x === 0) || isBlankContent(rowsOf(sheet)[r + y]?.[c + x] ?? '')),
        );
        if (isFree) return cells[row - r][column - c];
      }
    return '';
  };
  const contents = ({ sheet, row, column, rows, columns }: Area): Contents =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => {
        const content = blankAsText(rowsOf(sheet)[row + r]?.[column + c]);
        return content === '' ? spilled(sheet, row + r, column + c) : content;
      }),
    );
  const answers = new Map<object, Cell>();
  const spills = new Map<object, Cells>();
  const pictures = new Map<string, SheetPicture>();
  const cellIn = (content: Content): Cell =>
    typeof content === 'object' && content !== null ? (answers.get(content) ?? content.formula) : content;
  const book: Workbook = {
    selected: () => memory.selected[0],
    find,
    used,
    sheetNames: () => [...sheets.keys()],
    contents,
    without: (area, formulas) =>
      formulas.map((row, r) =>
        row.map((formula, c) => (formula === null ? blankAsText(rowsOf(area.sheet)[area.row + r]?.[area.column + c]) : '')),
      ),
    values(reference) {
      const area = find(reference);
      if (area === null) throw new Error(`Nothing is at ${reference}.`);
      const whole = used(area.sheet);
      const cut = {
        ...area,
        rows: Math.min(area.rows, whole.rows - area.row),
        columns: Math.min(area.columns, whole.columns - area.column),
      };
      return contents(cut).map((row) => row.map(cellIn));
    },
    write(area, given) {
      const rows = rowsOf(area.sheet);
      eachCell(area, (_, r, c) => {
        if (given[r][c] === null || given[r][c] === undefined) return;
        while (rows.length <= area.row + r) rows.push([]);
        rows[area.row + r][area.column + c] = given[r][c];
      });
      return null;
    },
    addSheet(name) {
      sheets.set(name, []);
      memory.selected = [{ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }];
      return null;
    },
    copySheet(sheet, name) {
      sheets.set(
        name,
        rowsOf(sheet).map((row) => [...row]),
      );
      return null;
    },
    note(cell, text) {
      const key = addressOf(cell);
      if (text === null) notes.delete(key);
      else notes.set(key, { cell, text });
      return null;
    },
    notes: (sheet) =>
      [...notes.values()]
        .filter(({ cell }) => cell.sheet === sheet)
        .map(({ cell: { row, column }, text }) => ({ row, column, text })),
    hasNotes: () => true,
    removeSheet(name) {
      sheets.delete(name);
      // What is drawn, noted and dressed goes with the sheet.
      const isOn = (key: string) =>
        key.includes(`${addressOf({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }).split('!')[0]}!`);
      for (const held of [charts, pictures, notes]) for (const key of [...held.keys()]) if (isOn(key)) held.delete(key);
      for (const key of [...looks.keys()]) if (key.replace(/ \d+ \d+$/, '') === name) looks.delete(key);
      return null;
    },
    name(name, to) {
      const area = typeof to === 'string' ? find(to) : to;
      if (area === null) names.delete(name);
      else names.set(name, area);
      return null;
    },
    table: () => null,
    applyFormats(sheet, formats) {
      dressed.set(sheet, formats);
      return null;
    },
    makeRoom: () => 'room as it is',
    giveBack: () => null,
    reach(reference, rows, columns) {
      const area = names.get(reference);
      if (area) names.set(reference, { ...area, rows, columns });
      return null;
    },
    formats(area) {
      const found: (Look | null)[] = [];
      eachCell(area, (key) => found.push(looks.get(key) ?? null));
      return found;
    },
    setFormats(area, formats) {
      let i = 0;
      eachCell(area, (key) => {
        const look = formats[i++] as Look | null;
        if (look === null) looks.delete(key);
        else looks.set(key, look);
      });
      return null;
    },
    look(area, look) {
      eachCell(area, (key) => looks.set(key, look));
      return null;
    },
    continueFormats(area) {
      eachCell(area, (key, _, c) => {
        const above = looks.get(`${area.sheet} ${area.row - 1} ${area.column + c}`);
        if (above) looks.set(key, above);
      });
      return null;
    },
    select(areas) {
      memory.selected = areas;
      return areas.length;
    },
    drawn: (sheet) => {
      const on = (ids: Iterable<string>) =>
        [...ids].filter((id) =>
          id.includes(` at ${addressOf({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).split('!')[0]}!`),
        );
      return { charts: on(charts.keys()), pictures: on(pictures.keys()) };
    },
    addChart(area, chart) {
      const id = `chart at ${addressOf(area)}`;
      charts.set(id, chart);
      return id;
    },
    addPicture(at, picture) {
      const id = `picture at ${addressOf(at)}`;
      pictures.set(id, picture);
      return id;
    },
    removePicture(_, id) {
      pictures.delete(id);
      return null;
    },
    removeChart(_, id) {
      charts.delete(id);
      return null;
    },
  };
  const memory: MemoryBook = {
    book,
    sheets,
    names,
    charts,
    dressed,
    pictures,
    answers,
    spills,
    selected: [{ sheet: Object.keys(given)[0], row: 0, column: 0, rows: 1, columns: 1 }],
    looks,
    lookAt: ({ sheet, row, column }) => looks.get(`${sheet} ${row} ${column}`),
  };
  return memory;
}
