import { type Moment, startOfDay } from '../cells/moment.ts';
import type { Entries } from './entries.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN } from './journeys.ts';
import type { Log } from './log.ts';

/** Deals that were under way when the log begins. Rule D7. */
export interface LateDeals {
  /** The day on which the log begins. */
  readonly day: Moment;
  readonly deals: readonly number[];
  /** When each of them truly came into its first stage, `NaN` where unknown. */
  readonly entered: readonly Moment[];
}

/** A log that begins late has at least so many starts on its first day, and at least this share of all. Rule D7. */
const FEWEST = 10;
const SHARE = 1 / 5;

/**
 * Finds the deals that a log saw late: those that start on its first day, where that day holds at least a fifth and at
 * least 10 of all starts. Their true entry is the date of creation where the log has one and they start in the
 * pipeline's first stage. `null` where the log begins in time. Rule D7. Linear.
 */
export function lateDeals(log: Log, entries: Entries): LateDeals | null {
  const { offset, point, at } = entries;
  const size = entries.pipeline.open.length;
  const starts: number[] = [];
  const first: number[] = [];
  let day = Number.POSITIVE_INFINITY;
  for (let d = 0; d + 1 < offset.length; d++) {
    let i = offset[d];
    while (i < offset[d + 1] && point[i] >= size) i++;
    if (i === offset[d + 1]) continue;
    starts.push(d);
    first.push(i);
    day = Math.min(day, startOfDay(at[i]));
  }
  const late = starts.map((_, s) => s).filter((s) => startOfDay(at[first[s]]) === day);
  if (late.length < FEWEST || late.length < starts.length * SHARE) return null;
  const created = log.createdByDeal();
  return {
    day,
    deals: late.map((s) => starts[s]),
    entered: late.map((s) => {
      const moment = created && point[first[s]] === 0 ? created[starts[s]] : Number.NaN;
      return moment <= at[first[s]] ? moment : Number.NaN;
    }),
  };
}

/** Marks the deals seen late and moves the entry of their first visit where the true one is known. Rule D7. */
export function latenessOf(
  deals: number,
  offset: Int32Array,
  entered: Float64Array,
  found: LateDeals | null,
): { late: Uint8Array; watchedFrom: Float64Array } {
  const late = new Uint8Array(deals);
  const watchedFrom = new Float64Array(deals).fill(Number.NaN);
  found?.deals.forEach((d, i) => {
    if (offset[d] === offset[d + 1]) return;
    watchedFrom[d] = entered[offset[d]];
    late[d] = Number.isNaN(found.entered[i]) ? ENTRY_UNKNOWN : ENTRY_KNOWN;
    if (late[d] === ENTRY_KNOWN) entered[offset[d]] = found.entered[i];
  });
  return { late, watchedFrom };
}
