import { type Cell, type Cells, textOf } from '../core/cells/cell.ts';
import { momentOfCell } from '../core/cells/column.ts';
import { fold } from '../core/cells/fold.ts';
import { roleNamed } from '../core/cells/headings.ts';
import { DAY } from '../core/cells/moment.ts';

/** How a spreadsheet shows the numbers of a column; `null` as they are. */
export type ColumnFormat = 'date' | 'moment' | null;

/** Cells as a spreadsheet holds them after it opened a file: dates are serials with a format. */
export interface DatedCells {
  readonly cells: Cells;
  readonly formats: readonly ColumnFormat[];
}

/** Only text that can be read one way; `03/04/2025` stays text, and the core asks. */
const isoText = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;

/** Serials from 1980 to 2099: numbers outside are no dates of deals. */
const isSerial = (cell: Cell): boolean => typeof cell === 'number' && cell >= 29_221 && cell < 73_051;

/** Turns ISO text into serials, and tells the columns that hold dates: by their cells, or by a heading that says so. */
export function withDates(cells: Cells): DatedCells {
  const [headings = [], ...rows] = cells;
  const dated = rows.map((row) => row.map((cell) => (typeof cell === 'string' && isoText.test(cell) ? serialOfIso(cell) : cell)));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const formats = Array.from({ length: width }, (_, c) => {
    const wasText = rows.some((row, r) => typeof row[c] === 'string' && typeof dated[r][c] === 'number');
    const filled = dated.map((row) => row[c]).filter((cell) => cell !== '' && cell !== null && cell !== undefined);
    const numbers = filled.filter((cell) => typeof cell === 'number');
    const hasTime = numbers.some((cell) => cell % 1 !== 0);
    const isDated = wasText || (numbers.length > 0 && filled.every(isSerial) && (hasTime || isTimeHeading(headings[c])));
    return isDated ? (hasTime ? 'moment' : 'date') : null;
  });
  return { cells: [headings, ...dated], formats };
}

function serialOfIso(text: string): Cell {
  const moment = momentOfCell(text, 1900, null);
  return Number.isNaN(moment) ? text : moment / DAY;
}

const timeRoles: ReadonlySet<string> = new Set(['entered', 'left', 'closed', 'created', 'other time']);
const isTimeHeading = (heading: Cell): boolean => timeRoles.has(roleNamed(fold(textOf(heading)))?.role ?? '');
