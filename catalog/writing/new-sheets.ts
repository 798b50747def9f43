import { type NewSheet, type NewWorkbook, newSheets } from '../new-workbook.ts';
import { type Area, on, type Work } from './book.ts';
import { type Done, newSheet, showAs } from './insert.ts';
import { nothingWritten, together, type Written, writeOver } from './undo.ts';

/** The sheets that were made, by their names. */
export interface Made {
  readonly sheets: readonly string[];
}

/** Rows below a table that formulas know by its name, for what is still to come. */
const SPARE_ROWS = 1000;

/** How far the answer of a formula may reach on a sheet of its own. */
const MOST_ROWS = 1_000_000;

/** Makes the sheets of a new workbook beside those that are there; nothing that is there is touched. */
export function* makeSheets(request: NewWorkbook): Work<Done<Made>> {
  const done: Written[] = [];
  const sheets: string[] = [];
  const made = newSheets(request);
  for (const sheet of made) {
    const { area, written } = yield* makeSheet(sheet);
    done.push(written);
    sheets.push(area.sheet);
  }
  yield* on('select', [{ sheet: sheets[0], row: 0, column: 0, rows: 1, columns: 1 }]);
  return { reply: { sheets }, written: together(done) };
}

function* makeSheet({ name, contents, headings, looks, range }: NewSheet): Work<{ area: Area; written: Written }> {
  const corner = yield* newSheet(name);
  const area: Area = { ...corner, rows: contents.length, columns: contents[0].length };
  const areas = [yield* writeOver(area, contents)];
  yield* on('look', { ...area, row: headings, rows: 1 }, 'heading');
  yield* showAs({ ...area, row: headings + 1, rows: area.rows + SPARE_ROWS }, looks);
  const before = range === null ? null : yield* on('find', range);
  // A name that means something already goes on meaning it.
  const isFree = range !== null && before === null;
  if (isFree) yield* on('name', range, { ...area, rows: area.rows + SPARE_ROWS });
  const names = isFree ? [{ name: range, before }] : [];
  const isTable = range !== null;
  const filled: Area = isTable ? area : { ...area, rows: MOST_ROWS, columns: MOST_ROWS };
  return { area, written: { ...nothingWritten, areas, sheets: [filled], names } };
}
