import type { Issues } from '../cells/issues.ts';
import { DAY, isoOf, startOfDay } from '../cells/moment.ts';
import { type Journeys, OPEN } from './journeys.ts';

/** Closings on one day that look like tidying up: at least so many, and at least this share of all. */
const FEWEST = 10;
const SHARE = 1 / 4;

/** Notes days on which a great part of all deals was closed at once. Linear. */
export function noteBulkClosings(journeys: Journeys, issues: Issues): void {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let all = 0;
  const { outcome, outcomeAt } = journeys;
  for (let d = 0; d < outcome.length; d++) {
    if (outcome[d] === OPEN) continue;
    if (outcomeAt[d] < first) first = outcomeAt[d];
    if (outcomeAt[d] > last) last = outcomeAt[d];
    all++;
  }
  if (all < FEWEST) return;
  const begin = startOfDay(first);
  const closings = new Int32Array(Math.floor((last - begin) / DAY) + 1);
  for (let d = 0; d < outcome.length; d++) if (outcome[d] !== OPEN) closings[Math.floor((outcomeAt[d] - begin) / DAY)]++;
  closings.forEach((count, day) => {
    if (count >= FEWEST && count >= all * SHARE) issues.count('bulkClosing', count, 0, isoOf(begin + day * DAY));
  });
}
