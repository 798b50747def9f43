import { DAY } from '../cells/moment.ts';
import { type Incidence, incidenceError, lastEvent } from '../stats/incidence.ts';
import { zOf } from '../stats/normal.ts';

/** How surely a change of the planned size should show, at 95 %. Rule B4. */
const POWER = 0.8;
/** Standard errors by which a change must lie beyond 0 to show so surely: 1.96 + 0.84. */
const REACH = zOf(0.95) + zOf(2 * POWER - 1);
/** Fewer deals are never compared. Rule B2. */
const FEWEST = 5;

/** What is known of a stage before a change, to plan how long to wait. */
export interface Plan {
  /** Incidence of going on, of those that came before. */
  readonly curve: Incidence;
  /** Age at which half of those who go on have done so. */
  readonly halfway: number;
  readonly deals: number;
  /** Weeks in which they came, and weeks since the change. */
  readonly weeks: { readonly before: number; readonly after: number };
  /** The size of the change, as a share. */
  readonly size: number;
}

/**
 * Gives the weeks from now until a change of the given size would show with 80 % power: deals needed since the change, at
 * the inflow before it, and the time for them to come of age; 0 where they are there already. `null` where too few came
 * before the change for one of that size ever to show. Rule B4.
 */
export function weeksUntilKnown({ curve, halfway, deals, weeks, size }: Plan): number | null {
  const last = lastEvent(curve);
  if (last < 0 || !(weeks.before > 0)) return null;
  const planned = curve.share[last] + size > 1 ? curve.share[last] - size : curve.share[last] + size;
  const [unit, error] = [size / REACH, incidenceError(curve, last)];
  const allowed = unit * unit - error * error;
  if (allowed <= 0) return null;
  const needed = Math.max(FEWEST, (planned * (1 - planned)) / allowed);
  return Math.max(0, needed / (deals / weeks.before) + halfway / (7 * DAY) - weeks.after);
}

/** Gives the smallest change that would have shown with 80 % power, from the error of the difference seen. Rule B4. */
export const smallestShown = (error: number): number => REACH * error;
