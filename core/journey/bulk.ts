import type { Issues } from '../cells/issues.ts';
import { isoOf, type Moment, startOfDay } from '../cells/moment.ts';
import { type Journeys, OPEN } from './journeys.ts';

/** Closings on one day that look like tidying up: at least so many, and at least this share of all. */
const FEWEST = 10;
const SHARE = 1 / 4;

/** Notes days on which a great part of all deals was closed at once. Linear. */
export function noteBulkClosings(journeys: Journeys, issues: Issues): void {
  const closings = new Map<Moment, number>();
  let all = 0;
  for (let d = 0; d < journeys.deals.length; d++) {
    if (journeys.outcome[d] === OPEN) continue;
    const day = startOfDay(journeys.outcomeAt[d]);
    closings.set(day, (closings.get(day) ?? 0) + 1);
    all++;
  }
  for (const [day, count] of closings)
    if (count >= FEWEST && count >= all * SHARE) issues.count('bulkClosing', count, 0, isoOf(day));
}
