import type { Moment } from '../../cells/moment.ts';
import { newCalendar, type Period } from '../../cells/period.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { OPEN, WON } from '../../journey/journeys.ts';
import { newSum, type Sum } from '../../stats/sum.ts';

/** Outcomes of one period. */
export interface Outcomes {
  readonly group: number;
  /** First moment of the period; infinite for deals whose outcome has no date. */
  readonly start: Moment;
  won: number;
  lost: number;
  readonly value: Sum;
}

/** Counts outcomes by group and period, in that order, those without a date last. Rule W1. n log n in the periods only. */
export function outcomesOf(
  { journeys, entries }: Dataset,
  groups: Groups,
  period: Period,
  values: Float64Array | null,
): Outcomes[] {
  const calendar = newCalendar(period);
  const rows = groups.names.map(() => new Map<Moment, Outcomes>());
  for (let d = 0; d < journeys.deals.length; d++) {
    const group = groups.group[d];
    if (group < 0 || journeys.outcome[d] === OPEN) continue;
    const start = entries.undated[d] === 1 ? Number.POSITIVE_INFINITY : calendar(journeys.outcomeAt[d]);
    const row = rows[group].get(start) ?? { group, start, won: 0, lost: 0, value: newSum() };
    rows[group].set(start, row);
    if (journeys.outcome[d] !== WON) row.lost++;
    else {
      row.won++;
      if (values && !Number.isNaN(values[d])) row.value.add(values[d]);
    }
  }
  return rows.flatMap((of) => [...of.values()].sort((a, b) => (a.start < b.start ? -1 : 1)));
}
