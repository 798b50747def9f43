import { once } from '../memo.ts';
import { borrow, forAMoment, giveBack } from '../scratch.ts';
import { logRank } from '../stats/log-rank.ts';
import { nthOf } from '../stats/select.ts';
import { type Tally, talliesOf } from '../stats/tally.ts';
import type { Study } from '../study.ts';
import { type Stays, withStays } from './dwell.ts';

/** Fewer first stays in either half tell nothing. */
const FEWEST = 10;
const CLEAR = 0.01;

/**
 * Finds the stages whose earlier and later half of entries differ clearly in the time to leave (first stays, log-rank
 * p < 0.01): the estimates assume one process, and there it has changed. Deals are taken together, whatever the report is
 * split by. Rule Q5. Linear.
 */
export const changedStages = (study: Study): readonly number[] => once(study.chosen, 'changed stages', () => changesOf(study));

function changesOf({ journeys, clock, chosen }: Study): number[] {
  const { names } = journeys;
  return withStays(journeys, clock, 'first', (stays) => {
    const middles = middleEntries(stays, names.length, chosen);
    for (let i = 0; i < stays.size; i++) {
      const stage = stays.stage[i];
      stays.cell[i] = chosen[stays.deal[i]] === 0 ? -1 : stage * 2 + (stays.entered[i] < middles[stage] ? 0 : 1);
    }
    return forAMoment(() => {
      const halves = talliesOf(stays, names.length * 2, 1);
      return names.flatMap((_, stage) => (differs(halves[stage * 2], halves[stage * 2 + 1]) ? [stage] : []));
    });
  });
}

function differs(earlier: Tally, later: Tally): boolean {
  if (earlier.n < FEWEST || later.n < FEWEST) return false;
  const test = logRank(earlier, later);
  return test !== null && test.p < CLEAR;
}

/** By stage, the moment that as many first stays of chosen deals begin before as after. */
function middleEntries({ size, deal, stage, entered }: Stays, stages: number, chosen: Uint8Array): number[] {
  const count = new Int32Array(stages);
  for (let i = 0; i < size; i++) if (chosen[deal[i]] === 1) count[stage[i]]++;
  const moments = Array.from(count, (n) => new Float64Array(borrow(n * 8), 0, n));
  count.fill(0);
  for (let i = 0; i < size; i++) if (chosen[deal[i]] === 1) moments[stage[i]][count[stage[i]]++] = entered[i];
  return moments.map((column) => {
    const middle = nthOf(column, column.length >> 1);
    giveBack(column.buffer as ArrayBuffer);
    return middle;
  });
}
