import type { Moment } from '../../cells/moment.ts';
import { newCalendar, type Period } from '../../cells/period.ts';
import type { Groups } from '../../dataset/dataset.ts';
import { type Journeys, LOST, WON } from '../../journey/journeys.ts';

/** The deals of a group that were won or lost in one period. */
export interface Closed {
  readonly group: number;
  /** First moment of the period. */
  readonly start: Moment;
  won: number;
  lost: number;
  /** Of the deals won that have one; 0 without values. */
  valueWon: number;
}

/**
 * Counts deals by the calendar period of their outcome, in order of group and time; periods without one are not there.
 * Rule W1. Linear, and n log n in the number of periods.
 */
export function closedByPeriod(journeys: Journeys, groups: Groups, period: Period, values: Float64Array | null): Closed[] {
  const { outcome, outcomeAt } = journeys;
  const calendar = newCalendar(period);
  const found = new Map<string, Closed>();
  for (let d = 0; d < outcome.length; d++) {
    const group = groups.group[d];
    if (group < 0 || (outcome[d] !== WON && outcome[d] !== LOST)) continue;
    const start = calendar(outcomeAt[d]);
    const key = `${group} ${start}`;
    let closed = found.get(key);
    if (!closed) {
      closed = { group, start, won: 0, lost: 0, valueWon: 0 };
      found.set(key, closed);
    }
    if (outcome[d] === LOST) closed.lost++;
    else {
      closed.won++;
      closed.valueWon += values && !Number.isNaN(values[d]) ? values[d] : 0;
    }
  }
  return [...found.values()].sort((a, b) => a.group - b.group || a.start - b.start);
}
