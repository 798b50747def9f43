import { answerCells, callFunction } from '../calls/call.ts';
import type { Argument } from '../calls/define.ts';
import { catalog } from '../calls/functions.ts';
import type { Cell, Cells } from '../core/cells/cell.ts';
import { DAY } from '../core/cells/moment.ts';
import { Fault } from '../core/fault.ts';
import { retried } from './retry.ts';
import { type ZoneClock, zoneClock } from './zone.ts';

/** What Sheets hands over for a cell; a date is an instant. */
export type SheetCell = Cell | Date;

/** A date may come from another realm, so only its tag tells; nothing else in a cell is an object. */
const isDate = (cell: unknown): cell is Date =>
  typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';

/** Turns a cell of Sheets into one of the core: dates become serials on the sheet's clock. Rule T1. */
export const cellOfSheet = (cell: SheetCell, clock: ZoneClock): Cell =>
  isDate(cell) ? clock.momentOf(cell.getTime()) / DAY : cell;

/** Turns a range of Sheets into one of the core; only rows that hold a date are copied. */
export const cellsOfSheet = (values: readonly (readonly SheetCell[])[], clock: ZoneClock): Cells =>
  values.map((row) => (row.some(isDate) ? row.map((cell) => cellOfSheet(cell, clock)) : (row as readonly Cell[])));

/** The clock of the sheet that is open; the script's own zone means nothing to a user's cells. */
export const sheetClock = (): ZoneClock => zoneClock(SpreadsheetApp.getActive().getSpreadsheetTimeZone());

/** Countries that write decimals with a point separate arguments by commas; all others by semicolons, which Sheets takes everywhere. */
const withComma = /^(zh|ja|ko|th|he|hi|iw)(_|$)|^en(_(AU|CA|GB|HK|IE|IN|NZ|PH|SG|US))?$|^es_(MX|US|GT|HN|NI|PA|PE|PR|SV|DO)$/;

/** How formulas are written in the sheet's locale. */
export const sheetDialect = (locale: string) => ({ dot: '_', separator: withComma.test(locale) ? ',' : ';' }) as const;

/**
 * Answers a custom function. Moments are handed back as dates, which Sheets shows as such.
 * Errors: an `Error` with the sentence, which Sheets shows at the cell.
 */
export function call(id: string, given: ArrayLike<unknown>): unknown {
  const spec = catalog.find((f) => f.id === id);
  if (!spec) throw new Error(`There is no function ${id}.`);
  const { clock, locale } = retried(() => ({
    clock: sheetClock(),
    locale: SpreadsheetApp.getActive().getSpreadsheetLocale(),
  }));
  const args = Array.prototype.map.call(
    given,
    (argument: unknown): Argument =>
      Array.isArray(argument) ? cellsOfSheet(argument, clock) : cellOfSheet(argument as SheetCell, clock),
  ) as Argument[];
  try {
    const answer = callFunction(spec, args, { dialect: sheetDialect(locale) });
    return answerCells(answer, (moment) => new Date(clock.instantOf(moment)));
  } catch (fault) {
    throw fault instanceof Fault ? new Error(fault.message) : fault;
  }
}
