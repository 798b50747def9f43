/**
 * Moments: whole milliseconds since 1899-12-30 00:00 on the sheet's own clock, so that equal ages are exactly equal.
 * Serials (days) exist only at the edge. Rule T1.
 */
export type Moment = number;

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
/** 1970-01-01 as a serial. */
const EPOCH_SERIAL = 25_569;
const EPOCH = EPOCH_SERIAL * DAY;
/** Days between the 1900 and the 1904 system. */
const SHIFT_1904 = 1_462;
/** Serial of 9999-12-31, the last day a sheet can show. */
const LAST_SERIAL = 2_958_465;

export type DateSystem = 1900 | 1904;

/**
 * Reads a number as a moment: a serial from 1 to 9999-12-31, epoch seconds from 1973 on or epoch milliseconds
 * (Rule T2). Anything else is `NaN`.
 */
export function momentOfNumber(value: number, system: DateSystem = 1900): Moment {
  if (value >= 1 && value < LAST_SERIAL + 1) {
    return Math.round((system === 1904 ? value + SHIFT_1904 : value) * DAY);
  }
  if (value >= 1e8 && value < 1e11) return Math.round(value * 1000) + EPOCH;
  if (value >= 1e11 && value < 2.5e14) return Math.round(value) + EPOCH;
  return Number.NaN;
}

/**
 * Gives the serial of a moment, in days of the sheet's system.
 * @param moment milliseconds since 1899-12-30.
 * @param system in which serials count.
 * @example serialOf(45_658 * DAY) // 45658
 */
export const serialOf = (moment: Moment, system: DateSystem = 1900): number => moment / DAY - (system === 1904 ? SHIFT_1904 : 0);

/** Tells whether a moment carries a time of day. */
export const hasTime = (moment: Moment): boolean => moment % DAY !== 0;

/** Counts the days from 1899-12-30 to a date of the Gregorian calendar. Howard Hinnant's `days_from_civil`. */
function serialOfDate(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + EPOCH_SERIAL;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Gives the moment of a date and time; `NaN` where the calendar has no such day or the clock no such time. */
export function momentOf(year: number, month: number, day: number, milliseconds = 0): Moment {
  if (!(month >= 1 && month <= 12 && day >= 1 && year >= 1900 && year <= 9999)) return Number.NaN;
  const days = month === 2 && isLeap(year) ? 29 : monthDays[month - 1];
  if (day > days || !(milliseconds >= 0 && milliseconds <= DAY)) return Number.NaN;
  return serialOfDate(year, month, day) * DAY + milliseconds;
}

/** Milliseconds since midnight; `NaN` where the clock has no such time. 24:00 is the end of the day. */
export function timeOf(hour: number, minute: number, second: number, thousandth = 0): number {
  const whole = ((hour * 60 + minute) * 60 + second) * 1000 + thousandth;
  return hour <= 24 && minute < 60 && second < 60 && whole <= DAY ? whole : Number.NaN;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Gives the date of a moment. Inverse of {@link momentOf}; Hinnant's `civil_from_days`. */
export function dateOf(moment: Moment): CivilDate {
  const z = Math.floor(moment / DAY) - EPOCH_SERIAL + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/**
 * Prints a moment as `2025-03-05`, or with a time of day as `2025-03-05 14:15` (seconds where there are any).
 * @param moment milliseconds since 1899-12-30.
 * @example isoOf(45_658 * DAY) // '2025-01-01'
 */
export function isoOf(moment: Moment): string {
  const { year, month, day } = dateOf(moment);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = moment - Math.floor(moment / DAY) * DAY;
  if (time === 0) return date;
  const seconds = Math.floor(time / 1000) % 60;
  const clock = `${two(Math.floor(time / HOUR))}:${two(Math.floor(time / 60_000) % 60)}`;
  return `${date} ${clock}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/** The day of the week, 0 = Monday. */
export const weekdayOf = (moment: Moment): number => (((Math.floor(moment / DAY) + 5) % 7) + 7) % 7;

/** Unix epoch as a moment, for hosts that hold epoch milliseconds. */
export const MOMENT_OF_EPOCH: Moment = EPOCH;

/**
 * The first moment of a moment's day.
 * @param moment milliseconds since 1899-12-30.
 * @example startOfDay(45_658.75 * DAY) / DAY // 45658
 */
export const startOfDay = (moment: Moment): Moment => Math.floor(moment / DAY) * DAY;
