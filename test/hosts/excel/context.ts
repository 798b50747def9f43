import type { Cell } from '../../../core/index.ts';
import { a1Of, placeOf } from '../memory-host.ts';
import { cellAt, type ExcelCell, type ExcelSheet, type ExcelTable, newCell, type, type Workbook } from './workbook.ts';

/** What a request asks for is there after `sync`, not before: reading earlier throws, as Office.js does. */
class Requests {
  readonly waiting: (() => void)[] = [];
  async sync(): Promise<void> {
    for (const work of this.waiting.splice(0)) work();
  }
}

type Readings = Readonly<Record<string, () => unknown>>;

/** An object whose named properties must be loaded, and whose other members must exist. */
function proxied(
  kind: string,
  requests: Requests,
  readings: Readings,
  members: object,
  setters: Record<string, (value: never) => void> = {},
): object {
  const loaded = new Map<string, unknown>();
  const load = (names: string) => {
    for (const path of names.split(',')) {
      const name = path.split('/')[0];
      if (!(name in readings)) throw new Error(`${kind} has no property ${name}.`);
      requests.waiting.push(() => loaded.set(name, readings[name]()));
    }
    return proxy;
  };
  const all: object = { ...members, load };
  const proxy: object = new Proxy(all, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (key in target) return Reflect.get(target, key);
      if (loaded.has(key)) return loaded.get(key);
      if (key in readings) throw new Error(`The property '${key}' of ${kind} is not available. Load it and sync first.`);
      throw new TypeError(`${kind}.${key} is not a function`);
    },
    set(_, key, value) {
      const setter = setters[String(key)];
      if (!setter) throw new TypeError(`${kind}.${String(key)} can't be set`);
      requests.waiting.push(() => setter(value as never));
      return true;
    },
  });
  return proxy;
}

const LAST_ROW = 1_048_576;
interface Rectangle {
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Makes `Excel.run`'s context over a workbook. */
export function contextOf(file: Workbook): object {
  const requests = new Requests();
  const later = (work: () => void) => {
    requests.waiting.push(work);
  };
  const sheetNamed = (name: string): ExcelSheet => {
    const found = file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Error("ItemNotFound: The requested resource doesn't exist.");
    return found;
  };
  const rectangle = (sheet: ExcelSheet, address: string): Rectangle => {
    const [from, to = from] = address.replace(/\$/g, '').split(':');
    const whole = /^[A-Z]+$/i;
    const a = placeOf(whole.test(from) ? `${from}1` : from);
    const b = placeOf(whole.test(to) ? `${to}${LAST_ROW}` : to);
    return { sheet, ...a, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
  };
  const used = (sheet: ExcelSheet) => {
    const isFilled = (cell: ExcelCell | undefined) => cell !== undefined && (cell.value !== '' || cell.formula !== null);
    const rows = sheet.rows.reduce((last, row, r) => (row.some(isFilled) ? r + 1 : last), 0);
    const columns = sheet.rows.reduce(
      (last, row) => row.reduce((l, cell, c) => (isFilled(cell) ? Math.max(l, c + 1) : l), last),
      0,
    );
    return rows === 0 ? null : { sheet, row: 0, column: 0, rows, columns };
  };
  const map = <T>({ sheet, row, column, rows, columns }: Rectangle, of: (cell: ExcelCell) => T): T[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(cellAt(sheet, row + r, column + c))));
  const fill = <T>(area: Rectangle, values: T[][], set: (cell: ExcelCell, value: T) => void) => {
    if (values.length !== area.rows || values.some((line) => line.length !== area.columns))
      throw new Error("InvalidArgument: The number of rows or columns in the input array doesn't match the size of the range.");
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value !== null) set(cellAt(area.sheet, area.row + r, area.column + c), value);
      });
    });
  };
  const addressIn = ({ row, column, rows, columns }: Rectangle) => {
    const corner = a1Of(row, column);
    return rows === 1 && columns === 1 ? corner : `${corner}:${a1Of(row + rows - 1, column + columns - 1)}`;
  };

  const range = (area: Rectangle): object => {
    const rule = (work: (cell: ExcelCell) => void) => {
      map(area, work);
    };
    return proxied(
      'Range',
      requests,
      {
        values: () => map(area, (cell) => cell.value),
        formulas: () => map(area, (cell) => cell.formula ?? cell.value),
        address: () => `'${area.sheet.name}'!${addressIn(area)}`,
        rowIndex: () => area.row,
        columnIndex: () => area.column,
        rowCount: () => area.rows,
        columnCount: () => area.columns,
        worksheet: () => ({ name: area.sheet.name }),
        isNullObject: () => false,
      },
      {
        area,
        isNullObject: false,
        format: { font: {} },
        getCell: (row: number, column: number) =>
          range({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
        getResizedRange: (rows: number, columns: number) =>
          range({ ...area, rows: area.rows + rows, columns: area.columns + columns }),
        untrack: () => undefined,
        getTables: () =>
          proxied(
            'TableScopedCollection',
            requests,
            {
              items: () =>
                file.tables
                  .filter(
                    (t) =>
                      t.sheet === area.sheet &&
                      t.row <= area.row &&
                      area.row < t.row + t.rows &&
                      t.column <= area.column &&
                      area.column < t.column + t.columns,
                  )
                  .map(table),
            },
            {},
          ),
        copyFrom: (from: { area: Rectangle }, kind: string) =>
          later(() => {
            if (kind !== 'Formats') throw new Error(`copyFrom ${kind}`);
            map({ ...area, rows: area.rows }, () => null);
            for (let r = 0; r < area.rows; r++)
              for (let c = 0; c < area.columns; c++)
                cellAt(area.sheet, area.row + r, area.column + c).format = cellAt(
                  area.sheet,
                  from.area.row,
                  from.area.column + c,
                ).format;
          }),
        dataValidation: proxied(
          'DataValidation',
          requests,
          {
            type: () => (cellAt(area.sheet, area.row, area.column).rule ? 'List' : 'None'),
            rule: () => cellAt(area.sheet, area.row, area.column).rule,
          },
          {},
          {
            rule: (given: object) =>
              rule((cell) => {
                cell.rule = given;
              }),
          },
        ),
      },
      {
        formulas: (values: Cell[][]) => fill(area, values, type),
        numberFormat: (values: string[][]) =>
          fill(area, values, (cell, value) => {
            cell.format = value;
          }),
      },
    );
  };
  const nothing = (kind: string) =>
    proxied(
      kind,
      requests,
      {
        isNullObject: () => true,
        name: () => '',
        rowCount: () => 0,
        columnCount: () => 0,
        address: () => '',
        rowIndex: () => 0,
        columnIndex: () => 0,
        worksheet: () => null,
      },
      { isNullObject: true },
    );

  /** Moves what stands below a table in its columns. */
  const shiftBelow = (t: ExcelTable, by: number) => {
    const width = t.columns;
    const below: ExcelCell[][] = [];
    const from = t.row + t.rows;
    for (let r = from; r < t.sheet.rows.length; r++)
      below.push(Array.from({ length: width }, (_, c) => cellAt(t.sheet, r, t.column + c)));
    const put = (r: number, line: ExcelCell[] | null) => {
      for (let c = 0; c < width; c++) {
        cellAt(t.sheet, r, t.column + c);
        t.sheet.rows[r][t.column + c] = line ? line[c] : newCell();
      }
    };
    for (const i of below.keys()) put(from + i, null);
    for (const [i, line] of below.entries()) put(from + by + i, line);
    t.rows += by;
  };
  const table = (t: ExcelTable): object => {
    const body = { sheet: t.sheet, row: t.row + 1, column: t.column, rows: t.rows - 1, columns: t.columns };
    return proxied(
      'Table',
      requests,
      { name: () => t.name, worksheet: () => ({ name: t.sheet.name }) },
      {
        name: t.name,
        worksheet: { name: t.sheet.name },
        getRange: () => range({ ...body, row: t.row, rows: t.rows }),
        getHeaderRowRange: () => range({ ...body, row: t.row, rows: 1 }),
        getDataBodyRange: () => range(body),
        rows: {
          add: (_: undefined, values: Cell[][]) =>
            later(() => {
              const above = t.row + t.rows - 1;
              shiftBelow(t, values.length);
              values.forEach((_line, r) => {
                for (let c = 0; c < t.columns; c++) {
                  const [from, to] = [cellAt(t.sheet, above, t.column + c), cellAt(t.sheet, above + 1 + r, t.column + c)];
                  Object.assign(to, newCell(), { format: from.format, rule: from.rule });
                  // A column that computes itself goes on.
                  if (from.formula) [to.formula, to.value] = [from.formula, 0];
                }
              });
            }),
          getItemAt: (index: number) => ({
            delete: () =>
              later(() => {
                if (index !== t.rows - 2) throw new Error('Only the last row is taken back.');
                for (let c = 0; c < t.columns; c++) Object.assign(cellAt(t.sheet, t.row + 1 + index, t.column + c), newCell());
                t.rows -= 1;
                const held = t.rows;
                t.rows += 1;
                shiftBelow(t, -1);
                t.rows = held;
              }),
          }),
        },
        columns: {
          add: () =>
            later(() => {
              t.columns += 1;
              cellAt(t.sheet, t.row, t.column + t.columns - 1).value = `Column${t.columns}`;
            }),
          getItemAt: (index: number) => ({
            delete: () =>
              later(() => {
                for (let r = 0; r < t.rows; r++) Object.assign(cellAt(t.sheet, t.row + r, t.column + index), newCell());
                t.columns -= 1;
              }),
          }),
        },
      },
    );
  };
  const chart = (sheet: ExcelSheet, one: ExcelSheet['charts'][number]): object => {
    const series = (of: { name: string }) =>
      proxied(
        'ChartSeries',
        requests,
        {},
        { setValues: () => undefined, setXAxisValues: () => undefined },
        {
          name: (name: string) => {
            of.name = name;
          },
        },
      );
    return proxied(
      'Chart',
      requests,
      { name: () => one.name },
      {
        title: proxied(
          'ChartTitle',
          requests,
          {},
          {},
          {
            text: (text: string) => {
              one.title = text;
            },
          },
        ),
        series: {
          getItemAt: (i: number) => series(one.series[i]),
          add: (name: string) => {
            const made = { name };
            one.series.push(made);
            return series(made);
          },
        },
        setPosition: () => undefined,
        delete: () =>
          later(() => {
            sheet.charts.splice(sheet.charts.indexOf(one), 1);
          }),
      },
    );
  };
  const sheetOf = (sheet: ExcelSheet): object =>
    proxied(
      'Worksheet',
      requests,
      { name: () => sheet.name },
      {
        name: sheet.name,
        getRange: (address: string) => range(rectangle(sheet, address)),
        getRanges: (addresses: string) => ({
          select: () =>
            later(() => {
              file.selected = { sheet: sheet.name, addresses: addresses.split(',') };
            }),
        }),
        getUsedRangeOrNullObject: () => {
          const area = used(sheet);
          return area ? range(area) : nothing('Range');
        },
        activate: () =>
          later(() => {
            file.selected = { sheet: sheet.name, addresses: ['A1'] };
          }),
        delete: () =>
          later(() => {
            file.sheets = file.sheets.filter((one) => one !== sheet);
          }),
        charts: {
          add: (kind: string) => {
            const one = { name: `Chart ${sheet.charts.length + 1}`, type: kind, title: '', series: [{ name: '' }] };
            later(() => {
              sheet.charts.push(one);
            });
            return chart(sheet, one);
          },
          getItem: (name: string) => chart(sheet, sheet.charts.find((one) => one.name === name) as never),
        },
      },
    );
  const rangeOfReference = (reference: string): object => {
    const [, sheet, address] = /^='?(.*?)'?!(.+)$/.exec(reference) ?? [];
    return range(rectangle(sheetNamed(sheet), address));
  };
  const nameItem = (name: string): object =>
    proxied(
      'NamedItem',
      requests,
      { name: () => name },
      {
        isNullObject: false,
        getRange: () => rangeOfReference(file.names.get(name) as string),
        delete: () =>
          later(() => {
            file.names.delete(name);
          }),
      },
      {
        formula: (formula: string) => {
          file.names.set(name, formula);
        },
      },
    );
  const workbook = proxied(
    'Workbook',
    requests,
    {},
    {
      worksheets: proxied(
        'WorksheetCollection',
        requests,
        { items: () => file.sheets.map(sheetOf) },
        {
          getItem: (name: string) => sheetOf(sheetNamed(name)),
          add: (name: string) => {
            const sheet: ExcelSheet = { name, rows: [], charts: [] };
            later(() => {
              file.sheets.push(sheet);
            });
            return sheetOf(sheet);
          },
        },
      ),
      tables: proxied(
        'TableCollection',
        requests,
        { items: () => file.tables.map(table) },
        {
          getItem: (name: string) => table(file.tables.find((t) => t.name === name) as ExcelTable),
        },
      ),
      names: proxied(
        'NamedItemCollection',
        requests,
        {},
        {
          getItem: (name: string) => nameItem(name),
          getItemOrNullObject: (name: string) => (file.names.has(name) ? nameItem(name) : nothing('NamedItem')),
          add: (name: string, at: { area: Rectangle }) =>
            later(() => {
              file.names.set(name, `='${at.area.sheet.name}'!${addressIn(at.area)}`);
            }),
        },
      ),
      getSelectedRanges: () => ({
        areas: { getItemAt: (i: number) => range(rectangle(sheetNamed(file.selected.sheet), file.selected.addresses[i])) },
      }),
    },
  );
  return { workbook, sync: () => requests.sync() };
}
