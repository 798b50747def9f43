/// <reference types="office-js" />
import type { Cell } from '../../../core/index.ts';
import { a1Of, placeOf } from '../memory-host.ts';
import { failure, proxied, Requests } from './requests.ts';
import { cellAt, type ExcelCell, type ExcelSheet, type ExcelTable, newCell, type, type Workbook } from './workbook.ts';

/** What Excel on the web sends at most in one answer. */
export const MOST_BYTES = 5_000_000;
const LAST_ROW = 1_048_576;
interface Rectangle {
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Makes `Excel.run`'s context over a workbook. */
function contextOf(file: Workbook): object {
  const requests = new Requests(file);
  const later = (work: () => void) => {
    requests.waiting.push(work);
  };
  const sheetNamed = (name: string): ExcelSheet => {
    const found = file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw failure('ItemNotFound', "The requested resource doesn't exist.");
    return found;
  };
  const rectangle = (sheet: ExcelSheet, address: string): Rectangle => {
    const [from, to = from] = address.replace(/\$/g, '').split(':');
    const whole = /^[A-Z]+$/i;
    const a = placeOf(whole.test(from) ? `${from}1` : from);
    const b = placeOf(whole.test(to) ? `${to}${LAST_ROW}` : to);
    return { sheet, ...a, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
  };
  const isFilled = (cell: ExcelCell | undefined) => cell !== undefined && (cell.value !== '' || cell.formula !== null);
  /** The smallest rectangle that holds all that an area holds; `null` where that is nothing. */
  const used = ({ sheet, row, column, rows, columns }: Rectangle): Rectangle | null => {
    let [top, left, bottom, right] = [LAST_ROW, column + columns, -1, -1];
    for (let r = row; r < Math.min(sheet.rows.length, row + rows); r++)
      for (let c = column; c < Math.min(sheet.rows[r].length, column + columns); c++)
        if (isFilled(sheet.rows[r][c])) [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), r, Math.max(right, c)];
    return bottom < 0 ? null : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  };
  const whole = (sheet: ExcelSheet): Rectangle => ({ sheet, row: 0, column: 0, rows: LAST_ROW, columns: 16_384 });
  const usedOrNull = (area: Rectangle): object => {
    const found = used(area);
    return found ? range(found) : nothing('Range');
  };
  /** Values as they cross to the pane, counted. */
  const sent = (area: Rectangle): Cell[][] => {
    file.meanwhile();
    const { sheet, row, column, rows, columns } = area;
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => sheet.rows[row + r]?.[column + c]?.value ?? ''),
    );
    const text = JSON.stringify(values);
    const bytes = new TextEncoder().encode(text).length;
    requests.bytes += bytes;
    if (requests.bytes > MOST_BYTES)
      throw failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    file.reads.push({ rows, bytes });
    return JSON.parse(text) as Cell[][];
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
    let sheet: object | undefined;
    file.tracked.now++;
    file.tracked.most = Math.max(file.tracked.most, file.tracked.now);
    return proxied(
      'Range',
      requests,
      {
        values: () => sent(area),
        formulas: () => map(area, (cell) => cell.formula ?? cell.value),
        address: () => `'${area.sheet.name}'!${addressIn(area)}`,
        rowIndex: () => area.row,
        columnIndex: () => area.column,
        rowCount: () => area.rows,
        columnCount: () => area.columns,
        left: () => area.column * 48,
        top: () => area.row * 15,
      },
      {
        area,
        isNullObject: false,
        get worksheet() {
          sheet ??= sheetOf(area.sheet);
          return sheet;
        },
        getUsedRangeOrNullObject: () => usedOrNull(area),
        format: { font: {}, fill: {} },
        conditionalFormats: {
          add: (kind: string) => {
            const format = { kind, colorScale: {}, cellValue: { format: { fill: {} } } };
            later(() => {
              area.sheet.colouring.push({ address: addressIn(area), format });
            });
            return format;
          },
        },
        getCell: (row: number, column: number) =>
          range({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
        getResizedRange: (rows: number, columns: number) =>
          range({ ...area, rows: area.rows + rows, columns: area.columns + columns }),
        untrack: () => {
          file.tracked.now--;
        },
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
            errorAlert: () => undefined,
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
  /** What was asked for and isn't there. */
  const nothing = (kind: string): object => {
    const [none, noSheet] = [{ isNullObject: true, load: () => none, untrack: () => undefined }, { load: () => noSheet }];
    return kind === 'Range' ? Object.assign(none, { worksheet: noSheet }) : none;
  };

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
        get name() {
          return t.name;
        },
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
      {
        name: (name: string) => {
          t.name = name;
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
        getRange: (address: string) => range(rectangle(sheet, address)),
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
          range({ sheet, row, column, rows, columns }),
        getRanges: (addresses: string) => ({
          select: () =>
            later(() => {
              file.selected = { sheet: sheet.name, addresses: addresses.split(',') };
            }),
        }),
        getUsedRangeOrNullObject: () => usedOrNull(whole(sheet)),
        activate: () =>
          later(() => {
            file.selected = { sheet: sheet.name, addresses: ['A1'] };
          }),
        delete: () =>
          later(() => {
            file.sheets = file.sheets.filter((one) => one !== sheet);
          }),
        copy: () => {
          const copy: ExcelSheet = {
            ...sheet,
            name: `${sheet.name} (2)`,
            rows: sheet.rows.map((row) => row.map((cell) => ({ ...cell }))),
            charts: [],
          };
          later(() => {
            file.sheets.push(copy);
          });
          return sheetOf(copy);
        },
        comments: proxied('CommentCollection', requests, { items: () => commentsOf(sheet).map(comment) }, {}),
        shapes: {
          addImage: (png: string) => {
            const one = { id: `{${sheet.shapes.length + 1}}`, png, at: {} };
            later(() => {
              sheet.shapes.push(one);
            });
            const shape = proxied('Shape', requests, { id: () => one.id }, { set: (at: object) => Object.assign(one.at, at) });
            return shape;
          },
          getItem: (id: string) => ({
            delete: () =>
              later(() => {
                sheet.shapes.splice(
                  sheet.shapes.findIndex((one) => one.id === id),
                  1,
                );
              }),
          }),
        },
        freezePanes: {
          freezeRows: (rows: number) =>
            later(() => {
              sheet.frozen = rows;
            }),
        },
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
      {
        name: (name: string) => {
          sheet.name = name;
        },
      },
    );
  const commentsOf = (sheet: ExcelSheet) => file.comments.filter((one) => one.sheet === sheet);
  const comment = (one: Workbook['comments'][number]): object =>
    proxied(
      'Comment',
      requests,
      { content: () => one.content },
      {
        getLocation: () => range(rectangle(one.sheet, one.address)),
        delete: () =>
          later(() => {
            file.comments.splice(file.comments.indexOf(one), 1);
          }),
      },
    );
  const rangeOfReference = (reference: string): object => {
    const named = /^=(\w+)\[#All\]$/.exec(reference);
    const one = named && file.tables.find((t) => t.name === named[1]);
    if (one) return range({ ...one });
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
          onChanged: {
            add(listener: () => Promise<void>) {
              file.listeners.add(listener);
              return { context, remove: () => file.listeners.delete(listener) };
            },
          },
          add: (name: string) => {
            const sheet: ExcelSheet = { name, rows: [], charts: [], shapes: [], colouring: [], frozen: 0 };
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
          getItemOrNullObject: (name: string) => {
            const found = file.tables.find((t) => t.name === name);
            return found ? table(found) : nothing('Table');
          },
          add: (address: string) => {
            const [, sheet, cells] = /^'?(.*?)'?!(.+)$/.exec(address) ?? [];
            const made: ExcelTable = { ...rectangle(sheetNamed(sheet), cells), name: `Table${file.tables.length + 1}` };
            later(() => {
              file.tables.push(made);
            });
            return table(made);
          },
        },
      ),
      comments: {
        add: (address: string, content: string) =>
          later(() => {
            const [, sheet, cell] = /^'?(.*?)'?!(.+)$/.exec(address) ?? [];
            file.comments.push({ sheet: sheetNamed(sheet), address: cell, content });
          }),
      },
      names: proxied(
        'NamedItemCollection',
        requests,
        {},
        {
          getItem: (name: string) => nameItem(name),
          getItemOrNullObject: (name: string) => (file.names.has(name) ? nameItem(name) : nothing('NamedItem')),
          add: (name: string, formula: string) =>
            later(() => {
              file.names.set(name, formula);
            }),
        },
      ),
      getSelectedRanges: () => ({
        areas: { getItemAt: (i: number) => range(rectangle(sheetNamed(file.selected.sheet), file.selected.addresses[i])) },
      }),
    },
  );
  const context = { workbook, sync: () => requests.sync() };
  return context;
}

/** Puts Excel and Office over a workbook where the pane's code looks for them. */
export function installExcel(file: Workbook, language = 'en-US', background = '#ffffff'): void {
  const excel = {
    async run(first: unknown, second?: (context: unknown) => unknown) {
      const before = file.tracked.now;
      try {
        return typeof first === 'function' ? await first(contextOf(file)) : await second?.(first);
      } finally {
        file.tracked.now = before;
      }
    },
  };
  const settings = {
    get: (key: string) => file.settings.get(key),
    set: (key: string, value: unknown) => file.settings.set(key, value),
    saveAsync: (done: (result: object) => void) => done({ status: 'succeeded' }),
  };
  const office = {
    HostType: { Excel: 'Excel' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    onReady: (ready: (info: object) => void) => ready({ host: 'Excel' }),
    actions: {
      associate: (id: string, run: (event: { completed(): void }) => Promise<void>) => file.commands.set(id, run),
    },
    addin: { showAsTaskpane: () => file.showPane() },
    context: { displayLanguage: language, officeTheme: { bodyBackgroundColor: background }, document: { settings } },
  };
  Object.assign(globalThis, { Excel: excel, Office: office });
}
