/// <reference types="office-js" />
import type { Cell } from '../../../core/index.ts';
import {
  addColumn,
  addRows,
  addressIn,
  bodyOf,
  copyFormats,
  copyOf,
  fill,
  isIn,
  mapCells,
  type Rectangle,
  rectangle,
  rectangleAt,
  rectangleNamed,
  removeColumn,
  removeRow,
  sheetNamed,
  tableOver,
  usedOf,
  valuesOf,
  wholeOf,
} from './areas.ts';
import { failure, proxied, Requests } from './requests.ts';
import { cellAt, type ExcelCell, type ExcelSheet, type ExcelTable, newSheet, type, type Workbook } from './workbook.ts';

/** What Excel on the web sends at most in one answer. */
export const MOST_BYTES = 5_000_000;

/** Makes `Excel.run`'s context over a workbook. */
function contextOf(file: Workbook): object {
  const requests = new Requests(file);
  const later = (work: () => void) => {
    requests.waiting.push(work);
  };
  const usedOrNull = (area: Rectangle): object => {
    const found = usedOf(area);
    return found ? range(found) : nothing('Range');
  };
  /** Values as they cross to the pane, counted. */
  const sent = (area: Rectangle): Cell[][] => {
    const text = JSON.stringify(valuesOf(file, area));
    const bytes = new TextEncoder().encode(text).length;
    requests.bytes += bytes;
    if (requests.bytes > MOST_BYTES)
      throw failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    file.reads.push({ rows: area.rows, bytes });
    return JSON.parse(text) as Cell[][];
  };

  const range = (area: Rectangle): object => {
    const rule = (work: (cell: ExcelCell) => void) => {
      mapCells(area, work);
    };
    let sheet: object | undefined;
    file.tracked.now++;
    file.tracked.most = Math.max(file.tracked.most, file.tracked.now);
    return proxied(
      'Range',
      requests,
      {
        values: () => sent(area),
        formulas: () => mapCells(area, (cell) => cell.formula ?? cell.value),
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
        select: () =>
          later(() => {
            file.selected = { sheet: area.sheet.name, addresses: [addressIn(area)] };
          }),
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
              items: () => file.tables.filter((t) => isIn(area, t)).map(table),
            },
            {},
          ),
        copyFrom: (from: { area: Rectangle }, kind: string) =>
          later(() => {
            if (kind !== 'Formats') throw new Error(`copyFrom ${kind}`);
            copyFormats(area, from.area);
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

  const table = (t: ExcelTable): object => {
    const body = bodyOf(t);
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
          add: (_: undefined, values: Cell[][]) => later(() => addRows(t, values.length)),
          getItemAt: (index: number) => ({ delete: () => later(() => removeRow(t, index)) }),
        },
        columns: {
          add: () => later(() => addColumn(t)),
          getItemAt: (index: number) => ({ delete: () => later(() => removeColumn(t, index)) }),
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
        getUsedRangeOrNullObject: () => usedOrNull(wholeOf(sheet)),
        activate: () =>
          later(() => {
            file.selected = { sheet: sheet.name, addresses: ['A1'] };
          }),
        delete: () =>
          later(() => {
            file.sheets = file.sheets.filter((one) => one !== sheet);
          }),
        copy: () => {
          const copy = copyOf(sheet);
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
  const nameItem = (name: string): object =>
    proxied(
      'NamedItem',
      requests,
      { name: () => name },
      {
        isNullObject: false,
        getRange: () => range(rectangleNamed(file, name)),
        getRangeOrNullObject: () => range(rectangleNamed(file, name)),
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
          getItem: (name: string) => sheetOf(sheetNamed(file, name)),
          onChanged: {
            add(listener: () => Promise<void>) {
              file.listeners.add(listener);
              return { context, remove: () => file.listeners.delete(listener) };
            },
          },
          add: (name: string) => {
            const sheet = newSheet(name);
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
            const made = tableOver(file, address);
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
            const { sheet, ...at } = rectangleAt(file, address);
            file.comments.push({ sheet, address: addressIn({ sheet, ...at }), content });
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
        areas: { getItemAt: (i: number) => range(rectangle(sheetNamed(file, file.selected.sheet), file.selected.addresses[i])) },
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
    context: {
      requirements: { isSetSupported: () => true },
      displayLanguage: language,
      officeTheme: { bodyBackgroundColor: background },
      document: { settings },
    },
  };
  Object.assign(globalThis, { Excel: excel, Office: office });
}
