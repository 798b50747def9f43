import { absoluteAddress, cellsAddress } from '../catalog/writing/address.ts';
import type { Area, Content, Contents, LaterBook } from '../catalog/writing/book.ts';
import { typedOf } from '../catalog/writing/typed.ts';
import type { Cell, Cells } from '../core/cells/cell.ts';
import { areaOf, type Context, PLACE, rangeAt } from './areas.ts';
import { addChart, addPicture } from './drawn.ts';
import { dress, look } from './dress.ts';
import { cellsOf, chunksOf } from './excel-reading.ts';
import { note, notes } from './notes.ts';
import { find, makeTable, type RangeOf, reach } from './tables.ts';

/** A request to Excel on the web may hold 5 MB, the library's own wrapping of the cells included. */
const MOST_BYTES = 2_500_000;

/** A text behind an apostrophe may read like a formula; then its value is the same text. */
const contentOf = (formula: Cell, value: Cell): Content =>
  isFormula(formula) && formula !== value ? { formula: formula as string } : value;

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

async function contents(area: Area): Promise<Contents> {
  return Excel.run(async (context) => {
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
  });
}

async function write(area: Area, given: Contents): Promise<null> {
  // Excel leaves a cell as it is where it is given null.
  const typed = given.map((row) => row.map((content) => (content === null || content === undefined ? null : typedOf(content))));
  if (area.rows > 1 && new TextEncoder().encode(JSON.stringify(typed)).length > MOST_BYTES) {
    const half = area.rows >> 1;
    await write({ ...area, rows: half }, given.slice(0, half));
    return write({ ...area, row: area.row + half, rows: area.rows - half }, given.slice(half));
  }
  return step((context) => {
    rangeAt(context, area).formulas = typed;
  });
}

async function setName(name: string, to: Area | string | null): Promise<null> {
  return Excel.run(async (context) => {
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
  });
}

/** Copying formats leaves drop-downs behind, so these are set column by column. */
async function continueFormats(context: Context, area: Area): Promise<void> {
  const above = rangeAt(context, { ...area, row: area.row - 1, rows: 1 });
  rangeAt(context, area).copyFrom(above, 'Formats');
  const cells = Array.from({ length: area.columns }, (_, c) => above.getCell(0, c).dataValidation.load('type,rule'));
  await context.sync();
  cells.forEach(({ type, rule }, c) => {
    if (type !== 'None') rangeAt(context, { ...area, column: area.column + c, columns: 1 }).dataValidation.rule = rule;
  });
}

/** Does one step in a request of its own, and waits for it. */
const step = (work: (context: Context) => void | Promise<void>): Promise<null> =>
  Excel.run(async (context) => {
    await work(context);
    await context.sync();
    return null;
  });

/** Excel's workbook to write to; references are read as the host reads them. */
export function excelBook(rangeOf: RangeOf, values: (reference: string) => Promise<Cells>): LaterBook {
  return {
    selected: () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRanges().areas.getItemAt(0).load(PLACE);
        await context.sync();
        return areaOf(range);
      }),
    find: (reference) => find(reference, rangeOf),
    used: (sheet) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(PLACE);
        await context.sync();
        if (range.isNullObject) return { sheet, row: 0, column: 0, rows: 0, columns: 0 };
        const { row, column, rows, columns } = areaOf(range);
        return { sheet, row: 0, column: 0, rows: row + rows, columns: column + columns };
      }),
    sheetNames: () =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map((sheet) => sheet.name);
      }),
    contents,
    values,
    write,
    addSheet: (name) => step((context) => context.workbook.worksheets.add(name).activate()),
    copySheet: (sheet, name) =>
      step((context) => {
        context.workbook.worksheets.getItem(sheet).copy('End').name = name;
      }),
    note,
    notes,
    removeSheet: (name) => step((context) => context.workbook.worksheets.getItem(name).delete()),
    name: setName,
    reach: (reference, rows, columns) => reach(reference, rows, columns, rangeOf),
    look: (area, as) => step((context) => look(rangeAt(context, area), area, as)),
    continueFormats: (area) => step((context) => continueFormats(context, area)),
    async select(areas) {
      // An older Excel selects one area at a time.
      const together = Office.context.requirements.isSetSupported('ExcelApi', '1.18') ? areas.length : 1;
      await step((context) => {
        const sheet = context.workbook.worksheets.getItem(areas[0].sheet);
        sheet.activate();
        if (together === 1) rangeAt(context, areas[0]).select();
        else sheet.getRanges(areas.map(cellsAddress).join(',')).select();
      });
      return together;
    },
    table: (area, name) => Excel.run((context) => makeTable(context, area, name)),
    dress: (sheet, dressing) => step((context) => dress(context, sheet, dressing)),
    addChart: (area, chart, at) => Excel.run((context) => addChart(context, area, chart, at)),
    addPicture: (at, picture) => Excel.run((context) => addPicture(context, at, picture)),
    removePicture: (sheet, id) =>
      step((context) => {
        context.workbook.worksheets.getItem(sheet).shapes.getItem(id).delete();
      }),
    removeChart: (sheet, id) =>
      step((context) => {
        context.workbook.worksheets.getItem(sheet).charts.getItem(id).delete();
      }),
  };
}
