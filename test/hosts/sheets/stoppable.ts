import { type Stoppable, sheets } from '../interrupted.ts';
import { placeOf } from '../memory-book.ts';
import { newSpreadsheet, sidebarOn } from './emulation.ts';

/** Members that change something, or may fail once they did. */
const writing = /\.(set|insert|add|remove|delete|clear|copyTo|protect|activate|sort)/;

/** The sidebar's host on the built project, at a Google that fails. */
export function sheetsStoppable(): Stoppable {
  const file = newSpreadsheet(sheets);
  let calls = 0;
  return {
    host: sidebarOn(file),
    select: (sheet, a1) => {
      file.selected = { sheet, ...placeOf(a1) };
    },
    snapshot: () =>
      JSON.stringify([
        [...file.sheets].map(([name, rows]) => [
          name,
          rows
            .map((row) => row.map((cell, c) => [c, cell]).filter(([, cell]) => cell !== '' && cell !== undefined))
            .filter((row) => row.length > 0),
        ]),
        [...file.namedRanges],
        [...file.notes].filter(([, text]) => text !== ''),
        file.images.length,
        file.charts.length,
        [...file.dated].sort(),
      ]),
    stop(call, times, isDone) {
      calls = 0;
      file.meddle = (member) => {
        if (!writing.test(member)) return;
        calls++;
        // Google tells no more of a call than that it failed; what it was to do may have been done.
        if (calls >= call && calls < call + times)
          throw new Error(isDone ? 'Service Spreadsheets timed out while accessing document.' : 'Service error: Spreadsheets');
      };
    },
    calls: () => calls,
  };
}
