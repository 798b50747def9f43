import { DAY, type Moment, startOfDay, weekdayOf } from '../cells/moment.ts';

/** Turns moments into a scale on which ages are differences: the calendar itself, or working time only. Rule T4. */
export type Clock = (moment: Moment) => number;

export const calendarClock: Clock = (moment) => moment;

/**
 * Counts milliseconds of Monday to Friday less the holidays, so that a difference is the overlap of [from, to) with
 * working days. Friday 00:00 to Monday 00:00 is one day; holidays on a weekend count for nothing. Rule T4.
 */
export function workingClock(holidays: readonly Moment[]): Clock {
  const off = [...new Set(holidays.map(startOfDay))].filter((day) => weekdayOf(day) < 5).sort((a, b) => a - b);
  return (moment) => {
    const today = startOfDay(moment);
    const days = Math.floor(moment / DAY) + 5;
    const weekday = weekdayOf(moment);
    const workdays = Math.floor(days / 7) * 5 + Math.min(weekday, 5);
    const before = countBefore(off, today);
    const isOff = weekday >= 5 || off[before] === today;
    return (workdays - before) * DAY + (isOff ? 0 : moment - today);
  };
}

/** How many of the sorted days lie before a day. */
function countBefore(days: readonly Moment[], day: Moment): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
