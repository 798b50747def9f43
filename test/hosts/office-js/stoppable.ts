import { type Stoppable, sheets } from '../interrupted.ts';
import { open } from './stand.ts';
import type { Workbook } from './workbook.ts';

/** All that a workbook holds, as text: cells that hold nothing and look like nothing are left out. */
export const heldIn = (book: Workbook): string =>
  JSON.stringify([
    book.sheets.map(({ name, rows, charts, shapes }) => [
      name,
      rows
        .map((row) =>
          row
            .map(({ value, formula, format, bold, rule }) => [value, formula, format, bold, rule])
            .filter(([value, formula, format, bold, rule]) => value !== '' || formula || format !== 'General' || bold || rule),
        )
        .filter((row) => row.length > 0),
      charts.length,
      shapes.length,
    ]),
    [...book.names],
    book.tables.map(({ name, row, column, rows, columns }) => [name, row, column, rows, columns]),
    book.comments.map(({ address, content }) => [address, content]),
  ]);

/** The pane's host on Microsoft's library, in an Excel that refuses requests. */
export function excelStoppable(): Stoppable {
  const { book, host } = open(sheets, '1.14');
  let calls = 0;
  return {
    host,
    select: (sheet, a1) => {
      book.selected = { sheet, addresses: [a1] };
    },
    snapshot: () => heldIn(book),
    stop(call, times, isDone) {
      calls = 0;
      book.refusal = () => {
        calls++;
        return calls >= call && calls < call + times ? { code: 'RequestAborted', isDone } : null;
      };
    },
    calls: () => calls,
  };
}
