import { DAY } from '../../cells/moment.ts';
import { CALLED_AT } from '../../stats/false-discovery.ts';
import { type Incidence, incidenceErrors, lastEvent } from '../../stats/incidence.ts';
import { zOf } from '../../stats/normal.ts';

/** How surely a change of the planned size should show. Rule B4. */
const POWER = 0.8;

/**
 * Gives the standard errors by which a change must lie beyond 0 to show with 80 % power where it is one of so many rows
 * tested together: 1.96 + 0.84 alone. Rules B2, B4.
 */
const reachOf = (rows: number): number => zOf(1 - CALLED_AT / rows) + zOf(2 * POWER - 1);

/** Gives the smallest change that would have shown with 80 % power, from the error of the difference seen. Rule B4. */
export const smallestShown = (error: number, rows: number): number => reachOf(rows) * error;

/** What is known of a stage before a change, to plan how long to watch. Ages and spans are milliseconds of the clock. */
export interface Plan {
  /** Incidence of going on, of those that came before. */
  readonly curve: Incidence;
  /** Age at which half of those who go on have done so: before it nothing is compared. */
  readonly halfway: number;
  /** Age up to which those that came before are observed. */
  readonly watched: number;
  readonly deals: number;
  /** In which they came. */
  readonly span: number;
  /** The change to plan for, as a share. */
  readonly size: number;
  /** Rows tested together. */
  readonly rows: number;
}

/** Nobody plans further than ten years. */
const FARTHEST = 3653 * DAY;
const FIRST = DAY;
const GROWTH = 1.2;
const HALVINGS = 12;

/**
 * Gives how long after a change one of the given size would show with 80 % power, deals coming in as before, each one
 * counting for as long as it has been observed; `null` where that is over ten years, most often as too few came before.
 * Rule B4, by the errors of C3 that are to be expected. Linear in the ages, times the steps of the search.
 */
export function timeUntilKnown(plan: Plan): number | null {
  const last = lastEvent(plan.curve);
  if (last < 0 || plan.curve.share[last] === 0 || !(plan.span > 0)) return null;
  const errors = incidenceErrors(plan.curve);
  const reach = reachOf(plan.rows);
  const shows = (time: number) => isShown(plan, errors, last, time, reach);
  let late = FIRST;
  while (late <= FARTHEST && !shows(late)) late *= GROWTH;
  if (late > FARTHEST) return null;
  let early = late === FIRST ? 0 : late / GROWTH;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (early + late) / 2;
    if (shows(middle)) late = middle;
    else early = middle;
  }
  return late;
}

/** At the edge of an age fewer than this are observed no longer. Rule B2. */
const FIFTH = 5;

/** Tells whether the change lies far enough beyond the error to be expected so long after it. */
function isShown(
  { curve, halfway, watched, deals, span, size }: Plan,
  errors: Float64Array,
  last: number,
  time: number,
  reach: number,
) {
  const sums = { own: 0, ownShare: 0, ownSquare: 0, wanted: 0, cross: 0, crossShare: 0 };
  let still = 1;
  let end = -1;
  for (let i = 0; i <= last && curve.ages[i] <= watched; i++) {
    const n = (deals / span) * (time - curve.ages[i]) * still;
    if (n < FIFTH) break;
    end = i;
    const before = still;
    still = curve.still[i];
    if (curve.events[i] === 0) continue;
    const [ending, wanted] = [curve.events[i] / curve.atRisk[i], curve.wanted[i] / curve.atRisk[i]];
    const own = ending < 1 ? ending / (n * (1 - ending)) : 0;
    const share = curve.share[i];
    sums.own += own;
    sums.ownShare += own * share;
    sums.ownSquare += own * share * share;
    sums.wanted += (before * before * wanted * (1 - wanted)) / n;
    sums.cross += (before * wanted) / n;
    sums.crossShare += (before * wanted * share) / n;
  }
  if (end < 0 || curve.ages[end] < halfway) return false;
  const share = curve.share[end];
  const after =
    share * share * sums.own -
    2 * share * sums.ownShare +
    sums.ownSquare +
    sums.wanted -
    2 * (share * sums.cross - sums.crossShare);
  const error = Math.sqrt(errors[end] * errors[end] + Math.max(0, after));
  // By then only that part of the change is seen.
  return (size * share) / curve.share[last] >= reach * error;
}
