import { type Moment, momentOf, momentOfNumber, timeOf } from './moment.ts';
import { monthOfName } from './month-names.ts';

/** The order of day and month in numeric dates of a column. Rule T2. */
export type DateOrder = 'dmy' | 'mdy';

/** What a text turned out to be: no date, a certain moment, or a numeric date that needs its column's order. */
export type DateTextKind = 'none' | 'certain' | 'needs order';

/** The last text read: a moment, or the two leading parts with year and time of day. One scratch, read at once. */
export interface DateScratch {
  moment: Moment;
  first: number;
  second: number;
  year: number;
  time: number;
  /** Milliseconds to take off so that an offset lands on UTC. */
  offset: number;
}

export const scratch: DateScratch = { moment: Number.NaN, first: 0, second: 0, year: 0, time: 0, offset: 0 };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 9 || code === 0x202f;

/** Position behind the last digits read, and what they said. Shared by the scanning functions below. */
let at = 0;
let digits = 0;
const digitsRead = (): number => digits;

function number(text: string): number {
  let value = 0;
  const begin = at;
  while (at < text.length && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
  digits = at - begin;
  return value;
}

function skipSpaces(text: string): void {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
}

/** Words for the hour behind a time. */
const clockWord = /^(uhr|uur|val|ч|h)\.?$/i;

/** Reads `14:15`, `14:15:33.120`, `2:15 PM`, `14h15`, with `Z`, `UTC` or an offset behind; false where something else stands. */
function scanTime(text: string): boolean {
  const hour = number(text);
  const mark = text.charCodeAt(at);
  const isHourMark = mark === 104 || mark === 72;
  if (digitsRead() === 0 || digitsRead() > 2 || !(mark === 58 || isHourMark)) return false;
  at++;
  if (isHourMark) skipSpaces(text);
  const minute = number(text);
  if (digitsRead() !== 2 && !(isHourMark && digitsRead() === 0)) return false;
  let second = 0;
  let thousandth = 0;
  if (text.charCodeAt(at) === 58) {
    at++;
    second = number(text);
    if (digitsRead() !== 2) return false;
    const point = text.charCodeAt(at);
    if (point === 46 || point === 44) {
      at++;
      const fraction = number(text);
      if (digitsRead() === 0) return false;
      thousandth = Math.round((fraction / Number(`1e${digitsRead()}`)) * 1000);
    }
  }
  skipSpaces(text);
  if (at < text.length && clockWord.test(text.slice(at))) at = text.length;
  const half = /^([ap])\.?\s?m\.?/i.exec(at < text.length ? text.slice(at, at + 5) : '');
  let hours = hour;
  if (half) {
    if (hour < 1 || hour > 12) return false;
    hours = (hour % 12) + (half[1].toLowerCase() === 'p' ? 12 : 0);
    at += half[0].length;
    skipSpaces(text);
  }
  scratch.time = timeOf(hours, minute, second, thousandth);
  return scanOffset(text) && at === text.length && !Number.isNaN(scratch.time);
}

function scanOffset(text: string): boolean {
  scratch.offset = 0;
  if (at === text.length) return true;
  const zone = /^(?:z|utc|gmt)?(?:([+-])(\d{2}):?(\d{2})?)?$/i.exec(text.slice(at));
  if (!zone) return false;
  if (zone[1]) scratch.offset = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3] ?? 0)) * 60_000;
  at = text.length;
  return true;
}

/** Reads what stands behind the date: nothing, or blanks, a comma or `T` and a time. */
function scanRest(text: string): boolean {
  scratch.time = 0;
  scratch.offset = 0;
  if (at === text.length) return true;
  const before = at;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 44)) at++;
  if (text.charCodeAt(at) === 84 || text.charCodeAt(at) === 116) at++;
  if (at === before) return false;
  return at === text.length || scanTime(text);
}

const isSeparator = (code: number): boolean => code === 45 || code === 47 || code === 46;
/** Two-digit years: 00 to 69 are this century's. */
const wholeYear = (year: number, length: number): number => (length > 2 ? year : year + (year < 70 ? 2000 : 1900));

/**
 * Reads a text as a date into {@link scratch}. ISO 8601 and dates with a month's name are certain; `3/4/2026` needs
 * the order of its column. Rule T2.
 */
export function readDateText(text: string): DateTextKind {
  at = 0;
  skipSpaces(text);
  const first = number(text);
  const firstLength = digits;
  const separator = text.charCodeAt(at);
  if (firstLength === 0 || firstLength > 4 || !isSeparator(separator)) return readOther(text);
  at++;
  if (separator === 46) skipSpaces(text);
  const second = number(text);
  if (digits === 0 || digits > 2 || text.charCodeAt(at) !== separator) return readOther(text);
  at++;
  if (separator === 46) skipSpaces(text);
  const third = number(text);
  const thirdLength = digits;
  if (separator === 46 && text.charCodeAt(at) === 46) at++;
  if (firstLength === 4 && thirdLength >= 1 && thirdLength <= 2) {
    return scanRest(text) ? certain(first, second, third) : 'none';
  }
  if (firstLength > 2 || (thirdLength !== 2 && thirdLength !== 4)) return 'none';
  if (!scanRest(text)) return 'none';
  scratch.first = first;
  scratch.second = second;
  scratch.year = wholeYear(third, thirdLength);
  return 'needs order';
}

function certain(year: number, month: number, day: number): DateTextKind {
  scratch.moment = momentOf(year, month, day, scratch.time) - scratch.offset;
  return Number.isNaN(scratch.moment) ? 'none' : 'certain';
}

/** Gives the moment of the numeric date just read, in the given order; `NaN` where no such day exists. */
export const momentInOrder = (order: DateOrder): Moment =>
  (order === 'dmy'
    ? momentOf(scratch.year, scratch.second, scratch.first, scratch.time)
    : momentOf(scratch.year, scratch.first, scratch.second, scratch.time)) - scratch.offset;

/** Basic ISO (`20250305`, `20250305T141533Z`), numbers written as text, and dates with a month's name. */
function readOther(text: string): DateTextKind {
  const basic = /^\s*(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(.*)(?:[\n\r\u2028\u2029]\s*)?|\s*)$/.exec(text);
  if (basic) {
    scratch.time = timeOf(Number(basic[4] ?? 0), Number(basic[5] ?? 0), Number(basic[6] ?? 0));
    at = text.length - (basic[7]?.length ?? 0);
    if (scanOffset(text) && certain(Number(basic[1]), Number(basic[2]), Number(basic[3])) === 'certain') return 'certain';
  }
  if (/^\s*\d+([.,]\d+)?\s*$/.test(text)) {
    scratch.moment = momentOfNumber(Number(text.replace(',', '.')));
    return Number.isNaN(scratch.moment) ? 'none' : 'certain';
  }
  return readNamedMonth(text);
}

/**
 * `5 Mar 2026`, `March 5, 2026 2:15 PM`, `2026. gada 5. marts, plkst. 14:15`, `5 mars 2026 à 14h15`, `Tue, 05-Mar-26`.
 * Of two words that could be months the first is a day of the week (`mar. 5 août 2026`).
 */
function readNamedMonth(text: string): DateTextKind {
  if (text.length > 60) return 'none';
  const clock = /\d{1,2}(:\d{2}|h(\s?\d{2})?\s*$)/i.exec(text);
  const date = clock ? text.slice(0, clock.index) : text;
  const words = date.match(/\p{L}{3,}/gu) ?? [];
  const month = words
    .map(monthOfName)
    .filter((m) => m > 0)
    .pop();
  const numbers = date.match(/\d+/g) ?? [];
  if (!month || numbers.length !== 2 || words.length > 5) return 'none';
  const yearFirst = numbers[0].length === 4 || Number(numbers[0]) > 31;
  const [year, day] = yearFirst ? numbers : [numbers[1], numbers[0]];
  scratch.time = 0;
  scratch.offset = 0;
  if (clock) {
    at = clock.index;
    if (!scanTime(text)) return 'none';
  }
  return certain(wholeYear(Number(year), year.length), month, Number(day));
}
