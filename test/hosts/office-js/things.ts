import type { Cell } from '../../../core/index.ts';
import {
  addColumn,
  addRows,
  bodyOf,
  failure,
  guard,
  notFound,
  rectangle,
  rectangleAt,
  removeColumn,
  removeRow,
  tableOver,
} from './areas.ts';
import { range, worksheet } from './book.ts';
import type { Target } from './requests.ts';
import { cellAt, type ExcelSheet, type ExcelTable, type, type Workbook } from './workbook.ts';

export const orNull = <T, U>(value: T | null | undefined, make: (value: T) => U): U | null =>
  value === null || value === undefined ? null : make(value);

/** Makes a collection whose items are found anew each time, and by name; it can do more than that. */
export const collection = (all: () => Target[], more: object = {}): Target => ({
  ...more,
  get items() {
    return all();
  },
  getItem: (name: string): Target => {
    const found = all().find(({ id, name: known }) => known === name || id === name);
    if (!found) throw notFound();
    return found;
  },
});

export function table(file: Workbook, t: ExcelTable): Target {
  const body = bodyOf(t);
  return {
    get id() {
      return t.name;
    },
    get name() {
      return t.name;
    },
    setName: (name: string) => {
      t.name = name;
    },
    get worksheet() {
      return worksheet(file, t.sheet);
    },
    get showTotals() {
      return t.hasTotals ?? false;
    },
    resize: (address: string) => {
      const { rows, columns } = rectangleAt(file, address);
      Object.assign(t, { rows, columns });
    },
    getRange: () => range(file, { ...body, row: t.row, rows: t.rows }),
    getHeaderRowRange: () => range(file, { ...body, row: t.row, rows: 1 }),
    getDataBodyRange: () => range(file, body),
    rows: {
      add: (_: null, values: Cell[][]) => {
        guard(file, t.sheet);
        if (file.filtered.has(t.name))
          throw failure('InsertDeleteConflict', 'Cells of a filtered range or table can’t be shifted.');
        addRows(t, values.length);
        const from = t.row + t.rows - values.length;
        if (file.rowsTake === 'values')
          values.forEach((line, r) => {
            line.forEach((value, c) => {
              if (value !== null) type(cellAt(t.sheet, from + r, t.column + c), value);
            });
          });
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

export const tables = (file: Workbook): Target =>
  collection(() => file.tables.map((t) => table(file, t)), {
    getItemOrNullObject: (name: string) =>
      orNull(
        file.tables.find((t) => t.name === name),
        (t) => table(file, t),
      ),
    add: (address: string) => {
      const made = tableOver(file, address);
      file.tables.push(made);
      return table(file, made);
    },
  });

type Comment = Workbook['comments'][number];

export const comment = (file: Workbook, one: Comment): Target => ({
  id: `${one.sheet.name} ${one.address}`,
  content: one.content,
  getLocation: () => range(file, rectangle(one.sheet, one.address)),
  delete: () => {
    file.comments.splice(file.comments.indexOf(one), 1);
  },
});

export const comments = (file: Workbook, sheet: ExcelSheet): Target =>
  collection(() => file.comments.filter((one) => one.sheet === sheet).map((one) => comment(file, one)));

type Shape = ExcelSheet['shapes'][number];

const shape = (sheet: ExcelSheet, one: Shape): Target => {
  const set = (what: string) => (value: unknown) => {
    Object.assign(one.at, { [what]: value });
  };
  return {
    id: one.id,
    name: one.id,
    setLeft: set('left'),
    setTop: set('top'),
    setWidth: set('width'),
    setHeight: set('height'),
    setAltTextTitle: set('altTextTitle'),
    delete: () => {
      sheet.shapes.splice(sheet.shapes.indexOf(one), 1);
    },
  };
};

export const shapes = (sheet: ExcelSheet): Target =>
  collection(() => sheet.shapes.map((one) => shape(sheet, one)), {
    addImage: (png: string) => {
      const one = { id: `{${sheet.shapes.length + 1}}`, png, at: {} };
      sheet.shapes.push(one);
      return shape(sheet, one);
    },
  });

type Drawn = ExcelSheet['charts'][number];

const series = (of: Drawn['series'][number]): Target => ({
  setName: (name: string) => {
    of.name = name;
  },
  setValues: () => {},
  setXAxisValues: () => {},
});

const chart = (file: Workbook, sheet: ExcelSheet, one: Drawn): Target => ({
  id: one.name,
  name: one.name,
  title: {
    setText: (text: string) => {
      if (one.type === 'Funnel' && file.funnels === 'untitled') throw unsupported();
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

const unsupported = () => failure('UnsupportedOperation', 'This operation is not supported.');

export const charts = (file: Workbook, sheet: ExcelSheet): Target =>
  collection(() => sheet.charts.map((one) => chart(file, sheet, one)), {
    add: (kind: string) => {
      if (kind === 'Funnel' && file.funnels === 'refused') throw unsupported();
      const one = { name: `Chart ${sheet.charts.length + 1}`, type: kind, title: '', series: [{ name: '' }] };
      sheet.charts.push(one);
      return chart(file, sheet, one);
    },
  });

export function names(file: Workbook, rangeOf: (name: string) => Target): Target {
  /** A name may point to what was deleted. */
  const isLost = (name: string) => file.names.get(name)?.includes('#REF!');
  const nameItem = (name: string): Target => ({
    id: name,
    name,
    getRange: () => {
      if (isLost(name)) throw notFound();
      return rangeOf(name);
    },
    getRangeOrNullObject: () => (isLost(name) ? null : rangeOf(name)),
    delete: () => {
      file.names.delete(name);
    },
    setFormula: (formula: string) => {
      file.names.set(name, formula);
    },
  });
  return collection(() => [...file.names.keys()].map(nameItem), {
    getItemOrNullObject: (name: string) => (file.names.has(name) ? nameItem(name) : null),
    add: (name: string, formula: string) => {
      file.names.set(name, formula);
      return nameItem(name);
    },
  });
}
