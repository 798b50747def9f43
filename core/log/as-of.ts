import { DAY, isoOf, type Moment } from '../cells/moment.ts';
import { rowOf, type Table } from '../cells/table.ts';
import { Fault } from '../fault.ts';
import { PLACEHOLDERS_FROM } from './rows.ts';

/** A column of moments with the rows that they stand in. */
export interface DatedRows {
  readonly table: Table;
  readonly position: Int32Array;
  readonly at: Float64Array;
}

/** A last moment further than this after the next one is taken for a typo. Rule T3. */
const FARTHEST = 180 * DAY;

/**
 * Finds the as-of moment: the latest dated event. Errors: a last event more than 180 days after the next one, or in
 * 2100 or later; both name the row. Rule T3. Linear.
 */
export function latestMoment(sources: readonly DatedRows[]): Moment {
  let last = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  let lastRow = 0;
  for (const { table, position, at } of sources) {
    for (let i = 0; i < at.length; i++) {
      const moment = at[i];
      if (moment >= last) {
        next = last;
        last = moment;
        lastRow = rowOf(table, position[i]);
      } else if (moment > next) next = moment;
    }
  }
  if (last >= PLACEHOLDERS_FROM || last - next > FARTHEST) {
    const before = Number.isFinite(next) ? isoOf(next) : null;
    if (before !== null || last >= PLACEHOLDERS_FROM) throw new Fault('farLastDate', { row: lastRow, date: isoOf(last), before });
  }
  return last;
}
