import type { Area, NativeChart, SheetPicture } from '../workbook/writing/workbook.ts';
import { type Context, rangeAt } from './areas.ts';

/** The cells that a chart covers. */
const [CHART_ROWS, CHART_COLUMNS] = [16, 6];

/** Bars would stand with the first row at the bottom. */
const types = { 'stacked bars': 'ColumnStacked', columns: 'ColumnClustered', lines: 'Line' } as const;

/** Draws a chart beside an area: Excel's own funnel where there is one, otherwise columns or lines. Gives its name. */
export async function addChart(context: Context, area: Area, chart: NativeChart, at: Area): Promise<string> {
  if (chart.funnel === null) return draw(context, area, chart, types[chart.kind], at);
  const one = { ...chart, series: [chart.funnel] };
  // Some Excels make no funnel by a program, or let none be titled.
  return draw(context, area, one, 'Funnel', at).catch(() => draw(context, area, chart, types[chart.kind], at));
}

async function draw(
  context: Context,
  area: Area,
  { title, labels, series }: NativeChart,
  type: 'Funnel' | (typeof types)[keyof typeof types],
  at: Area,
): Promise<string> {
  const column = (c: number) =>
    rangeAt(context, { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1), column: area.column + c, columns: 1 });
  const headings = rangeAt(context, { ...area, rows: 1 }).load('values');
  const chart = context.workbook.worksheets.getItem(area.sheet).charts.add(type, column(series[0].column), 'Columns');
  chart.load('name');
  await context.sync();
  const nameOf = ({ name, column: c }: NativeChart['series'][number]) => name ?? String(headings.values[0][c]);
  try {
    chart.title.text = title;
    series.forEach((one, i) => {
      const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(nameOf(one));
      drawn.name = nameOf(one);
      drawn.setValues(column(one.column));
      drawn.setXAxisValues(column(labels));
    });
    chart.setPosition(rangeAt(context, { ...at, rows: CHART_ROWS, columns: CHART_COLUMNS }));
    await context.sync();
  } catch (error) {
    chart.delete();
    await context.sync();
    throw error;
  }
  return chart.name;
}

/** Excel measures pictures in points. */
const POINTS = 0.75;

/** Lays a picture over a sheet, its corner at a cell. Gives its id. */
export async function addPicture(context: Context, at: Area, { png, title, width, height }: SheetPicture): Promise<string> {
  const corner = rangeAt(context, at).load('left,top');
  await context.sync();
  const shape = context.workbook.worksheets.getItem(at.sheet).shapes.addImage(png);
  shape.set({ left: corner.left, top: corner.top, width: width * POINTS, height: height * POINTS, altTextTitle: title });
  shape.load('id');
  await context.sync();
  return shape.id;
}
