import { startOfDay } from '../cells/moment.ts';
import type { Entries } from '../log/entries.ts';
import type { Log } from '../log/log.ts';
import type { LateDeal } from '../log/rows.ts';
import { int32 } from '../scratch.ts';

/** A log that begins late has at least so many starts on its first day, and at least this share of all. Rule D7. */
const FEWEST = 10;
const SHARE = 1 / 5;

/**
 * Finds the deals that a log saw late: those that its layout tells, and those that start on its first day, where that
 * day holds at least a fifth and at least 10 of all starts. Their true entry is what the layout tells, otherwise the
 * date of creation where the log has one and they start in the pipeline's first stage. Rule D7. Linear.
 */
export function lateDeals(log: Log, entries: Entries): LateDeal[] {
  const { offset, point, at } = entries;
  const size = entries.pipeline.open.length;
  const first = int32(log.deals.length).fill(-1);
  let starts = 0;
  let day = Number.POSITIVE_INFINITY;
  for (let d = 0; d < first.length; d++) {
    let i = offset[d];
    while (i < offset[d + 1] && point[i] >= size) i++;
    if (i === offset[d + 1]) continue;
    first[d] = i;
    starts++;
    day = Math.min(day, startOfDay(at[i]));
  }
  const found = new Map(log.late.filter(({ deal }) => first[deal] >= 0).map((late) => [late.deal, late]));
  const onFirstDay: number[] = [];
  for (let d = 0; d < first.length; d++) if (first[d] >= 0 && startOfDay(at[first[d]]) === day) onFirstDay.push(d);
  if (onFirstDay.length >= FEWEST && onFirstDay.length >= starts * SHARE) {
    for (const deal of onFirstDay)
      if (!found.has(deal)) found.set(deal, { deal, entered: Number.NaN, observedFrom: at[first[deal]] });
  }
  if (found.size === 0) return [];
  const created = log.createdByDeal();
  return [...found.values()].map((late) => {
    if (!Number.isNaN(late.entered) || !created || point[first[late.deal]] !== 0) return late;
    return created[late.deal] <= late.observedFrom ? { ...late, entered: created[late.deal] } : late;
  });
}
