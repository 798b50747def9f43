import { ENTRY_UNKNOWN, ON_TIME, RUNNING } from '../journey/journeys.ts';
import { once } from '../memo.ts';
import { borrow, forAMoment, giveBack } from '../scratch.ts';
import { logRank } from '../stats/log-rank.ts';
import { nthOf } from '../stats/select.ts';
import { newSpells } from '../stats/tally.ts';
import { type Groups, groupsOf, type Study } from '../study.ts';

/** Fewer first stays in either half tell nothing. */
const FEWEST = 10;
const CLEAR = 0.01;

const CENSORED = 0;
const HAS_LEFT = 1;

/**
 * Finds the stages whose earlier and later half of entries differ clearly in the time to leave (first stays, log-rank
 * p < 0.01): the estimates assume one process, and there it has changed. Deals are taken together, whatever the report is
 * split by. Rule Q5. Linear.
 */
export const changedStages = (study: Study): readonly number[] => once(study.chosen, 'changed stages', () => changesOf(study));

function changesOf(study: Study): number[] {
  const { names } = study.journeys;
  const groups = groupsOf({ ...study, settings: { ...study.settings, by: null } }, 'with administrative');
  const count = new Int32Array(names.length);
  eachFirstStay(study, groups, (stage) => count[stage]++);
  const entries = names.map((_, stage) => new Float64Array(borrow(count[stage] * 8), 0, count[stage]));
  const filled = new Int32Array(names.length);
  eachFirstStay(study, groups, (stage, entered) => {
    entries[stage][filled[stage]++] = entered;
  });
  const middle = entries.map((moments) => nthOf(moments, moments.length >> 1));
  for (const { buffer } of entries) giveBack(buffer as ArrayBuffer);
  const halves = names.map(() => [newSpells(1), newSpells(1)] as const);
  eachFirstStay(study, groups, (stage, entered, age, end, from) => {
    halves[stage][entered < middle[stage] ? 0 : 1].add(age, end, from);
  });
  return halves.flatMap(([earlier, later], stage) => {
    if (earlier.size < FEWEST || later.size < FEWEST) return [];
    const test = forAMoment(() => logRank(earlier.tally(), later.tally()));
    return test !== null && test.p < CLEAR ? [stage] : [];
  });
}

type EachStay = (stage: number, entered: number, age: number, end: number, from: number) => void;

/** Calls back for the first stay of every deal in every stage, with its age on the clock and that of the first watch. */
function eachFirstStay({ journeys, clock }: Study, groups: Groups, each: EachStay): void {
  const seen = new Int32Array(journeys.names.length);
  const now = clock(journeys.asOf);
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0) continue;
    const first = journeys.offset[d];
    for (let v = first; v < journeys.offset[d + 1]; v++) {
      const stage = journeys.stage[v];
      if (seen[stage] === d + 1 || journeys.passing[v] === 1) continue;
      seen[stage] = d + 1;
      if (v === first && journeys.late[d] === ENTRY_UNKNOWN) continue;
      const entered = clock(journeys.entered[v]);
      const isRunning = journeys.end[v] === RUNNING;
      const from = v === first && journeys.late[d] !== ON_TIME ? clock(journeys.watchedFrom[d]) - entered : 0;
      const age = (isRunning ? now : clock(journeys.left[v])) - entered;
      each(stage, entered, age, isRunning ? CENSORED : HAS_LEFT, from);
    }
  }
}
