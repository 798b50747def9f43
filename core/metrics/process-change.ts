import type { Journeys } from '../journey/journeys.ts';
import { once } from '../memo.ts';
import { borrow, forAMoment, giveBack } from '../scratch.ts';
import { logRank } from '../stats/log-rank.ts';
import { nthOf } from '../stats/select.ts';
import { type Tally, talliesOf } from '../stats/tally.ts';
import type { Study } from '../study.ts';
import { type Stays, staysOf } from './dwell.ts';

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
  const stays = staysOf(journeys, clock);
  const { names } = journeys;
  const room = borrow(stays.deal.length * 4);
  const cell = new Int32Array(room, 0, stays.deal.length);
  for (let i = 0; i < cell.length; i++) cell[i] = stays.isFirst[i] === 1 && chosen[stays.deal[i]] === 1 ? 0 : -1;
  markHalves(journeys, stays, cell);
  const changed = forAMoment(() => {
    const halves = talliesOf(stays, cell, names.length * 2, 1);
    return names.flatMap((_, k) => (differs(halves[k * 2], halves[k * 2 + 1]) ? [k] : []));
  });
  giveBack(room);
  return changed;
}

/** Numbers the marked stays by stage and half: as many of a stage begin before its middle as after. */
function markHalves({ names, entered }: Journeys, { stage, visit }: Stays, half: Int32Array): void {
  const count = new Int32Array(names.length);
  for (let i = 0; i < half.length; i++) if (half[i] === 0) count[stage[i]]++;
  const moments = Array.from(count, (n) => new Float64Array(borrow(n * 8), 0, n));
  count.fill(0);
  for (let i = 0; i < half.length; i++) if (half[i] === 0) moments[stage[i]][count[stage[i]]++] = entered[visit[i]];
  const middles = moments.map((column) => nthOf(column, column.length >> 1));
  for (const { buffer } of moments) giveBack(buffer as ArrayBuffer);
  for (let i = 0; i < half.length; i++)
    if (half[i] === 0) half[i] = stage[i] * 2 + (entered[visit[i]] < middles[stage[i]] ? 0 : 1);
}

function differs(earlier: Tally, later: Tally): boolean {
  if (earlier.n < FEWEST || later.n < FEWEST) return false;
  const test = logRank(earlier, later);
  return test !== null && test.p < CLEAR;
}
