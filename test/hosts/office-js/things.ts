import type { Cell } from '../../../core/index.ts';
import { addColumn, addRows, addressIn, bodyOf, notFound, type Rectangle, removeColumn, removeRow } from '../excel/areas.ts';
import type { ExcelSheet, ExcelTable, Workbook } from '../excel/workbook.ts';
import { range, worksheet } from './book.ts';
import type { Target } from './requests.ts';

export const orNull = <T, U>(value: T | null | undefined, make: (value: T) => U): U | null =>
  value === null || value === undefined ? null : make(value);

/** Makes a collection whose items are found anew each time, and by name; it can do more than that. */
export const collection = (all: () => Target[], more: object = {}): Target => ({
  ...more,
  get items() {
    return all();
  },
  getItem: (name: string): Target => {
    const found = all().find((item) => item.name === name);
    if (!found) throw notFound();
    return found;
  },
});

export function table(file: Workbook, t: ExcelTable): Target {
  const body = bodyOf(t);
  return {
    id: t.name,
    name: t.name,
    get worksheet() {
      return worksheet(file, t.sheet);
    },
    getRange: () => range(file, { ...body, row: t.row, rows: t.rows }),
    getHeaderRowRange: () => range(file, { ...body, row: t.row, rows: 1 }),
    getDataBodyRange: () => range(file, body),
    rows: {
      add: (_: null, values: Cell[][]) => {
        addRows(t, values.length);
        return { index: t.rows - 2 };
      },
      getItemAt: (index: number) => ({ delete: () => removeRow(t, index) }),
    },
    columns: {
      add: () => {
        addColumn(t);
        return { id: t.columns };
      },
      getItemAt: (index: number) => ({ id: index, delete: () => removeColumn(t, index) }),
    },
  };
}

type Drawn = ExcelSheet['charts'][number];

const series = (of: Drawn['series'][number]): Target => ({
  setName: (name: string) => {
    of.name = name;
  },
  setValues: () => {},
  setXAxisValues: () => {},
});

const chart = (sheet: ExcelSheet, one: Drawn): Target => ({
  id: one.name,
  name: one.name,
  title: {
    setText: (text: string) => {
      one.title = text;
    },
  },
  series: {
    getItemAt: (i: number) => series(one.series[i]),
    add: (name: string) => {
      const made = { name };
      one.series.push(made);
      return series(made);
    },
  },
  setPosition: () => {},
  delete: () => {
    sheet.charts.splice(sheet.charts.indexOf(one), 1);
  },
});

export const charts = (sheet: ExcelSheet): Target =>
  collection(() => sheet.charts.map((one) => chart(sheet, one)), {
    add: (kind: string) => {
      const one = { name: `Chart ${sheet.charts.length + 1}`, type: kind, title: '', series: [{ name: '' }] };
      sheet.charts.push(one);
      return chart(sheet, one);
    },
  });

export function names(file: Workbook, rangeOf: (name: string) => Target): Target {
  const nameItem = (name: string): Target => ({
    id: name,
    name,
    getRange: () => rangeOf(name),
    delete: () => {
      file.names.delete(name);
    },
    setFormula: (formula: string) => {
      file.names.set(name, formula);
    },
  });
  return collection(() => [...file.names.keys()].map(nameItem), {
    getItemOrNullObject: (name: string) => (file.names.has(name) ? nameItem(name) : null),
    add: (name: string, { area }: { area: Rectangle }) => {
      file.names.set(name, `='${area.sheet.name}'!${addressIn(area)}`);
      return nameItem(name);
    },
  });
}
