import { excelHost } from '../../../office-addin/excel-host.ts';
import type { Host } from '../../../port/host.ts';
import { reportMaker, reportWork } from '../../../port/report-work.ts';
import type { LendMaker } from '../../../port/report-worker.ts';
import type { Sheets, Stand } from '../contract.ts';
import { placeOf } from '../memory-book.ts';
import { sampleWorkbook } from '../sample-workbook.ts';
import { openPage } from './library.ts';
import { cellAt, type ExcelCell, type ExcelSheet, newWorkbook, shownAt, type Workbook } from './workbook.ts';

const onTheSpot: LendMaker = (work) => work(reportMaker(reportWork()));

/** The pane's own host, which finds Excel and Office among the globals. It takes the workbook from a script of its folder, of which Node has none. */
const paneHost = (): Host => ({ ...excelHost(onTheSpot), workbook: sampleWorkbook });

export const sheetIn = (file: Workbook, name: string): ExcelSheet =>
  file.sheets.find((sheet) => sheet.name === name) as ExcelSheet;

export const cellIn = (file: Workbook, sheet: string, a1: string): ExcelCell => {
  const { row, column } = placeOf(a1);
  return cellAt(sheetIn(file, sheet), row, column);
};

/** Lets a person see and do over a workbook what the contracts ask for. */
const standOver = (file: Workbook): Stand & { readonly host: Host } => ({
  host: paneHost(),
  select: async (sheet, a1) => {
    file.selected = { sheet, addresses: [a1] };
  },
  formulaAt: async (sheet, a1) => cellIn(file, sheet, a1).formula ?? '',
  valueAt: async (sheet, a1) => {
    const { row, column } = placeOf(a1);
    return shownAt(sheetIn(file, sheet), row, column);
  },
  sheetNames: async () => file.sheets.map(({ name }) => name),
  setCell: async (sheet, a1, value) => {
    cellIn(file, sheet, a1).value = value;
  },
  answered: async (sheet, a1, cells) => {
    sheetIn(file, sheet).hasSpills = true;
    Object.assign(cellIn(file, sheet, a1), { value: cells[0][0], spill: cells });
  },
  pictures: (sheet) => sheetIn(file, sheet).shapes.length,
  nameRange: async (name, reference) => {
    file.names.set(name, `=${reference}`);
  },
  selectedRows: async () =>
    file.selected.addresses.flatMap((address) => {
      const [from, to = from] = address.split(':').map((a1) => placeOf(a1).row + 1);
      return Array.from({ length: to - from + 1 }, (_, r) => from + r);
    }),
});

/** Opens the pane's own host on Microsoft's library, in an Excel that knows ExcelApi up to a level. */
export function open(sheets: Sheets, level?: string) {
  const book = newWorkbook(sheets);
  const page = openPage(book, level);
  const { Excel, Office } = page.globals;
  Object.assign(globalThis, { Excel, Office });
  return { book, page, ...standOver(book) };
}
