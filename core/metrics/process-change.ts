import { ENTRY_UNKNOWN, ON_TIME, RUNNING } from '../journey/journeys.ts';
import { logRank } from '../stats/log-rank.ts';
import { newSpells } from '../stats/tally.ts';
import type { Groups, Study } from '../study.ts';

/** Fewer first stays in either half tell nothing. */
const FEWEST = 10;
const CLEAR = 0.01;

/**
 * Finds the stages whose earlier and later half of entries differ clearly in the time to leave (first stays, log-rank
 * p < 0.01): the estimates assume one process, and there it has changed. Rule Q5. n log n.
 */
export function changedStages(study: Study, groups: Groups): number[] {
  const { journeys, clock } = study;
  const stays: { entered: number; age: number; end: number; from: number }[][] = journeys.names.map(() => []);
  const seen = new Int32Array(journeys.names.length);
  const now = clock(journeys.asOf);
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0) continue;
    for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++) {
      const stage = journeys.stage[v];
      if (seen[stage] === d + 1 || journeys.passing[v] === 1) continue;
      seen[stage] = d + 1;
      const isFirst = v === journeys.offset[d];
      if (isFirst && journeys.late[d] === ENTRY_UNKNOWN) continue;
      const entered = clock(journeys.entered[v]);
      const isRunning = journeys.end[v] === RUNNING;
      const from = isFirst && journeys.late[d] !== ON_TIME ? clock(journeys.watchedFrom[d]) - entered : 0;
      stays[stage].push({ entered, age: (isRunning ? now : clock(journeys.left[v])) - entered, end: isRunning ? 0 : 1, from });
    }
  }
  return stays.flatMap((list, stage) => {
    const entries = Float64Array.from(list, (stay) => stay.entered).sort();
    const middle = entries[entries.length >> 1];
    const halves = [newSpells(1), newSpells(1)];
    for (const { entered, age, end, from } of list) halves[entered < middle ? 0 : 1].add(age, end, from);
    if (halves.some((half) => half.size < FEWEST)) return [];
    const test = logRank(halves[0].tally(), halves[1].tally());
    return test !== null && test.p < CLEAR ? [stage] : [];
  });
}
