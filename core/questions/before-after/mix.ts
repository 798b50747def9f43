import type { Moment } from '../../cells/moment.ts';
import { type Dataset, type Groups, startedAt } from '../../dataset/dataset.ts';
import { dealWords } from '../../log/attributes.ts';

/** A value of a column whose share among the deals moved. */
export interface MixShift {
  readonly column: string;
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

/** Shares that moved by more than this are told. Rule B3. */
const MOVED = 0.1;

/** Finds the values of rep, persona and source whose share among the deals that started moved by over 10 points. Rule B3. Linear. */
export function mixShiftsOf(dataset: Dataset, groups: Groups, change: Moment): MixShift[] {
  const { log, entries, journeys } = dataset;
  const shifts: MixShift[] = [];
  for (const role of ['rep', 'persona', 'source'] as const) {
    const column = log.mapping.columns[role];
    if (column === undefined) continue;
    const { codes, words } = dealWords(log, entries, column, 'entry');
    const counts = [new Int32Array(words.length), new Int32Array(words.length)];
    const totals = [0, 0];
    for (let d = 0; d < journeys.deals.length; d++) {
      const started = startedAt(journeys, d);
      if (groups.group[d] < 0 || started === null || codes[d] < 0) continue;
      const side = started < change ? 0 : 1;
      counts[side][codes[d]]++;
      totals[side]++;
    }
    if (totals[0] === 0 || totals[1] === 0) continue;
    words.forEach((value, code) => {
      const [before, after] = [counts[0][code] / totals[0], counts[1][code] / totals[1]];
      if (Math.abs(after - before) > MOVED) shifts.push({ column: log.table.names[column], value, before, after });
    });
  }
  return shifts;
}
