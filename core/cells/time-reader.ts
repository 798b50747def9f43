import { Fault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import { readTimes, settledTimes, type TimeColumn, timesOf } from './column.ts';
import type { DateOrder } from './date-text.ts';
import { cellAt, readTogether } from './grid.ts';
import type { Issues } from './issues.ts';
import type { Table } from './table.ts';

/** Reads time columns of one table, in one order of day and month. */
export interface TimeReader {
  read(columns: readonly number[]): TimeColumn[];
  order(): DateOrder | null;
}

/**
 * Numeric dates are read in the order that the settings give, otherwise the one that their column shows; a column
 * that shows none follows the other date columns of the same table, which one program wrote. Rule T2.
 */
export function newTimeReader(table: Table, settings: Pick<Settings, 'dates' | 'dateSystem'>, issues: Issues): TimeReader {
  let shown: DateOrder | null = settings.dates;
  const orderOf = (times: TimeColumn): DateOrder | null =>
    times.dayFirst === times.monthFirst ? null : times.dayFirst > times.monthFirst ? 'dmy' : 'mdy';
  return {
    read(columns) {
      readTogether(
        table,
        columns.map((column) => timesOf(table, column, settings.dateSystem)),
      );
      const all = columns.map((column) => readTimes(table, column, settings.dateSystem));
      const total = all.reduce((sum, t) => sum + t.dayFirst - t.monthFirst, 0);
      return all.map((times) => {
        if (times.pending.length === 0) return times;
        const order = settings.dates ?? orderOf(times) ?? (total > 0 ? 'dmy' : total < 0 ? 'mdy' : shown);
        const name = table.names[times.column];
        if (!order) {
          const example = String(cellAt(table, times.pending[0], times.column));
          throw new Fault('ambiguousDates', { column: name, example });
        }
        shown = shown ?? order;
        if (Math.min(times.dayFirst, times.monthFirst) > 0)
          issues.count('mixedDates', Math.min(times.dayFirst, times.monthFirst), 0, name);
        return settledTimes(table, times, settings.dateSystem, order);
      });
    },
    order: () => shown,
  };
}
