import {
  type Area,
  absoluteAddress,
  type Content,
  type Contents,
  cellsAddress,
  type LaterBook,
  type NativeChart,
  type SheetPicture,
  typedOf,
} from '../catalog/index.ts';
import type { Cell, Cells } from '../core/index.ts';
import { areaOf, type Context, PLACE, rangeAt } from './areas.ts';
import { dress, look } from './dress.ts';
import { note, notes } from './notes.ts';
import { find, makeTable, type RangeOf, reach } from './tables.ts';

/** A request to Excel on the web may hold 5 MB; so many rows of a log stay well below. */
const ROWS_AT_ONCE = 20_000;

/** Cuts an area into parts that fit into one request each. */
function partsOf(area: Area): Area[] {
  const parts: Area[] = [];
  for (let from = 0; from < area.rows; from += ROWS_AT_ONCE)
    parts.push({ ...area, row: area.row + from, rows: Math.min(ROWS_AT_ONCE, area.rows - from) });
  return parts;
}

/** A text behind an apostrophe may read like a formula; then its value is the same text. */
const contentOf = (formula: Cell, value: Cell): Content =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;

async function contents(area: Area): Promise<Contents> {
  const rows: Content[][] = [];
  for (const part of partsOf(area)) {
    const found = await Excel.run(async (context) => {
      const range = rangeAt(context, part).load('formulas,values');
      await context.sync();
      return (range.formulas as Cell[][]).map((row, r) => row.map((formula, c) => contentOf(formula, range.values[r][c])));
    });
    for (const row of found) rows.push(row);
  }
  return rows;
}

async function write(area: Area, given: Contents): Promise<null> {
  for (const part of partsOf(area)) {
    const rows = given.slice(part.row - area.row, part.row - area.row + part.rows);
    await Excel.run(async (context) => {
      // Excel leaves a cell as it is where it is given null.
      rangeAt(context, part).formulas = rows.map((row) =>
        row.map((content) => (content === null || content === undefined ? null : typedOf(content))),
      );
      await context.sync();
    });
  }
  return null;
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

/** The cells that a chart covers. */
const [CHART_ROWS, CHART_COLUMNS] = [16, 6];

async function addChart(context: Context, area: Area, { kind, title, labels, series }: NativeChart, at: Area): Promise<string> {
  const headings = rangeAt(context, { ...area, rows: 1 }).load('values');
  await context.sync();
  const nameOf = ({ name, column: c }: NativeChart['series'][number]) => name ?? String(headings.values[0][c]);
  const column = (c: number) =>
    rangeAt(context, { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1), column: area.column + c, columns: 1 });
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const chart = sheet.charts.add(kind === 'lines' ? 'Line' : 'BarStacked', column(series[0].column), 'Columns').load('name');
  chart.title.text = title;
  series.forEach((one, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(nameOf(one));
    drawn.name = nameOf(one);
    drawn.setValues(column(one.column));
    drawn.setXAxisValues(column(labels));
  });
  chart.setPosition(rangeAt(context, { ...at, rows: CHART_ROWS, columns: CHART_COLUMNS }));
  await context.sync();
  return chart.name;
}

/** Excel measures pictures in points. */
const POINTS = 0.75;

async function addPicture(context: Context, at: Area, { png, title, width, height }: SheetPicture): Promise<string> {
  const corner = rangeAt(context, at).load('left,top');
  await context.sync();
  const shape = context.workbook.worksheets.getItem(at.sheet).shapes.addImage(png);
  shape.set({ left: corner.left, top: corner.top, width: width * POINTS, height: height * POINTS, altTextTitle: title });
  shape.load('id');
  await context.sync();
  return shape.id;
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
