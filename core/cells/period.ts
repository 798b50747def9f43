import { DAY, dateOf, type Moment, momentOf, startOfDay, weekdayOf } from './moment.ts';

export const periods = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** Days that are remembered: up to 2118. */
const LAST_DAY = 80_000;

/** Gives {@link startOfPeriod} of many moments that lie close together: a day is looked up once. An infinite one stays. */
export function newCalendar(period: Period): (moment: Moment) => Moment {
  const known = new Float64Array(LAST_DAY);
  return (moment) => {
    if (!(moment >= DAY && moment < LAST_DAY * DAY)) return Number.isFinite(moment) ? startOfPeriod(moment, period) : moment;
    const day = Math.floor(moment / DAY);
    if (known[day] === 0) known[day] = startOfPeriod(moment, period);
    return known[day];
  };
}

/** Gives the first moment of the week (Monday), month, quarter or year that a moment lies in. */
export function startOfPeriod(moment: Moment, period: Period): Moment {
  if (period === 'week') return startOfDay(moment) - weekdayOf(moment) * DAY;
  const { year, month } = dateOf(moment);
  if (period === 'year') return momentOf(year, 1, 1);
  return momentOf(year, period === 'month' ? month : month - ((month - 1) % 3), 1);
}

/** Names a period by its first moment: `2025-W05` (ISO 8601), `2025-03`, `2025-Q1`, `2025`. */
export function periodName(start: Moment, period: Period): string {
  const { year, month } = dateOf(start);
  if (period === 'year') return String(year);
  if (period === 'quarter') return `${year}-Q${(month + 2) / 3}`;
  if (period === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  // An ISO week belongs to the year of its Thursday.
  const thursday = start + 3 * DAY;
  const { year: weekYear } = dateOf(thursday);
  const week = Math.floor((thursday - momentOf(weekYear, 1, 1)) / (7 * DAY)) + 1;
  return `${weekYear}-W${String(week).padStart(2, '0')}`;
}
