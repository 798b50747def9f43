import type { Cell } from '../core/cells/cell.ts';
import { absoluteAddress, cellsAddress } from '../workbook/writing/address.ts';
import { typedOf } from '../workbook/writing/typed.ts';
import type { Area, Content, Contents, LaterBook } from '../workbook/writing/workbook.ts';
import { areaOf, type Context, PLACE, rangeAt } from './areas.ts';
import { addChart, addPicture } from './drawn.ts';
import { cellsOf, chunksOf, valuesOf } from './excel-reading.ts';
import { continueFormats, formatsOf, setFormats } from './formats.ts';
import { note, notes } from './notes.ts';
import { applyFormats, look } from './sheet-formats.ts';
import { find, giveBack, makeRoom, makeTable, reach } from './tables.ts';

/** A request to Excel on the web may hold 5 MB, the library's own wrapping of the cells included. */
const MOST_BYTES = 2_500_000;

/** A text behind an apostrophe may read like a formula; then its value is the same text. */
const contentOf = (formula: Cell, value: Cell): Content =>
  isFormula(formula) && formula !== value ? { formula: formula as string } : value;

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

async function contents(context: Context, area: Area): Promise<Contents> {
  const rows: Content[][] = [];
  for await (const formulas of chunksOf(context, area, 'formulas')) {
    // Only what reads like a formula can be another thing than its value.
    const part = { ...area, row: area.row + rows.length, rows: formulas.length };
    const values = formulas.some((row) => row.some(isFormula)) ? await cellsOf(context, part) : formulas;
    formulas.forEach((row, r) => {
      rows.push(row.map((formula, c) => contentOf(formula, values[r][c])));
    });
  }
  return rows;
}

/** Gives what stood there, read in the same step, where it is small enough for one. */
async function write(context: Context, area: Area, given: Contents): Promise<Contents | null> {
  // Excel leaves a cell as it is where it is given null.
  const typed = given.map((row) => row.map((content) => (content === null || content === undefined ? null : typedOf(content))));
  if (area.rows > 1 && new TextEncoder().encode(JSON.stringify(typed)).length > MOST_BYTES) {
    const half = area.rows >> 1;
    await write(context, { ...area, rows: half }, given.slice(0, half));
    await write(context, { ...area, row: area.row + half, rows: area.rows - half }, given.slice(half));
    return null;
  }
  const isSmall = area.rows * area.columns <= FEW_CELLS;
  const before = isSmall ? rangeAt(context, area).load('formulas,values') : null;
  rangeAt(context, area).formulas = typed;
  await context.sync();
  if (before === null) return null;
  const { formulas, values } = before;
  return (formulas as Cell[][]).map((row, r) => row.map((formula, c) => contentOf(formula, values[r][c])));
}

/** What is read along with a write. */
const FEW_CELLS = 5000;

/** Reads an area beside the cells that answers of formulas fill. */
async function without(context: Context, area: Area, formulas: Contents): Promise<Contents> {
  const held = await contents(context, area);
  const cells = formulas.flatMap((row, r) =>
    row.flatMap((content, c) =>
      content === null ? [] : [{ ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 }],
    ),
  );
  const spills = cells.map((cell) => (canSpill() ? rangeAt(context, cell).getSpillingToRangeOrNullObject().load(PLACE) : null));
  await context.sync();
  const bare = held.map((row) => [...row]);
  for (const [i, spill] of spills.entries()) {
    const filled = spill === null || spill.isNullObject ? cells[i] : areaOf(spill);
    for (let r = filled.row - area.row; r < filled.row - area.row + filled.rows; r++)
      for (let c = filled.column - area.column; c < filled.column - area.column + filled.columns; c++)
        if (bare[r]?.[c] !== undefined) bare[r][c] = '';
  }
  return bare;
}

/** From this level on Excel tells which cells an answer fills; an older one has answers of one cell. */
const canSpill = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.12');

async function setName(context: Context, name: string, to: Area | string | null): Promise<null> {
  const known = context.workbook.names.getItemOrNullObject(name).load('name');
  await context.sync();
  if (to === null) {
    if (!known.isNullObject) known.delete();
  } else {
    const formula = `=${typeof to === 'string' ? to : absoluteAddress(to)}`;
    if (known.isNullObject) context.workbook.names.add(name, formula);
    else known.formula = formula;
  }
  await context.sync();
  return null;
}

/** Excel's workbook to write to, within one run: what a verb does is one step for the person who undoes it, where Excel can. */
export function excelBook(context: Context): LaterBook {
  /** Does what is asked at once, and waits for it. */
  const step = async (work: () => void): Promise<null> => {
    work();
    await context.sync();
    return null;
  };
  const { worksheets } = context.workbook;
  return {
    async selected() {
      const range = context.workbook.getSelectedRanges().areas.getItemAt(0).load(PLACE);
      await context.sync();
      return areaOf(range);
    },
    find: (reference) => find(context, reference),
    async used(sheet) {
      const range = worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(PLACE);
      await context.sync();
      if (range.isNullObject) return { sheet, row: 0, column: 0, rows: 0, columns: 0 };
      const { row, column, rows, columns } = areaOf(range);
      return { sheet, row: 0, column: 0, rows: row + rows, columns: column + columns };
    },
    async sheetNames() {
      const sheets = worksheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    },
    contents: (area) => contents(context, area),
    without: (area, formulas) => without(context, area, formulas),
    values: (reference) => valuesOf(context, reference),
    write: (area, given) => write(context, area, given),
    addSheet: (name) => step(() => worksheets.add(name).activate()),
    copySheet: (sheet, name) =>
      step(() => {
        worksheets.getItem(sheet).copy('End').name = name;
      }),
    note: (cell, text) => note(context, cell, text),
    notes: (sheet) => notes(context, sheet),
    hasNotes: () => Office.context.requirements.isSetSupported('ExcelApi', '1.10'),
    removeSheet: (name) => step(() => worksheets.getItem(name).delete()),
    name: (name, to) => setName(context, name, to),
    makeRoom: (reference, rows, columns) => makeRoom(context, reference, rows, columns),
    giveBack: (reference, rows, columns) => giveBack(context, reference, rows, columns),
    reach: (reference, rows, columns) => reach(context, reference, rows, columns),
    look: (area, as) => step(() => look(rangeAt(context, area), area, as)),
    formats: (area) => formatsOf(context, area),
    setFormats: (area, formats) => setFormats(context, area, formats),
    continueFormats: (area) => continueFormats(context, area),
    async select(areas) {
      // An older Excel selects one area at a time.
      const together = Office.context.requirements.isSetSupported('ExcelApi', '1.18') ? areas.length : 1;
      await step(() => {
        const sheet = worksheets.getItem(areas[0].sheet);
        sheet.activate();
        if (together === 1) rangeAt(context, areas[0]).select();
        else sheet.getRanges(areas.map(cellsAddress).join(',')).select();
      });
      return together;
    },
    table: (area, name) => makeTable(context, area, name),
    applyFormats: (sheet, formats) => step(() => applyFormats(context, sheet, formats)),
    async drawn(sheet) {
      const charts = worksheets.getItem(sheet).charts.load('items/name');
      const shapes = worksheets.getItem(sheet).shapes.load('items/id');
      await context.sync();
      return { charts: charts.items.map(({ name }) => name), pictures: shapes.items.map(({ id }) => id) };
    },
    addChart: (area, chart, at) => addChart(context, area, chart, at),
    addPicture: (at, picture) => addPicture(context, at, picture),
    removePicture: (sheet, id) => step(() => worksheets.getItem(sheet).shapes.getItem(id).delete()),
    removeChart: (sheet, id) => step(() => worksheets.getItem(sheet).charts.getItem(id).delete()),
  };
}
