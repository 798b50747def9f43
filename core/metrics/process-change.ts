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
  const { names, stage, entered } = journeys;
  const stays = staysOf(journeys, clock);
  const { deal, visit, isFirst } = stays;
  const isIn = (i: number) => isFirst[i] === 1 && chosen[deal[i]] === 1;
  const middles = middleEntries(journeys, stays, isIn);
  const room = borrow(deal.length * 4);
  const cell = new Int32Array(room, 0, deal.length);
  for (let i = 0; i < cell.length; i++) {
    const v = visit[i];
    cell[i] = isIn(i) ? stage[v] * 2 + (entered[v] < middles[stage[v]] ? 0 : 1) : -1;
  }
  const changed = forAMoment(() => {
    const halves = talliesOf(stays, cell, names.length * 2, 1);
    return names.flatMap((_, k) => (differs(halves[k * 2], halves[k * 2 + 1]) ? [k] : []));
  });
  giveBack(room);
  return changed;
}

function differs(earlier: Tally, later: Tally): boolean {
  if (earlier.n < FEWEST || later.n < FEWEST) return false;
  const test = logRank(earlier, later);
  return test !== null && test.p < CLEAR;
}

/** By stage, the moment that as many first stays of chosen deals begin before as after. */
function middleEntries({ names, stage, entered }: Journeys, { visit }: Stays, isIn: (i: number) => boolean): number[] {
  const count = new Int32Array(names.length);
  for (let i = 0; i < visit.length; i++) if (isIn(i)) count[stage[visit[i]]]++;
  const moments = Array.from(count, (n) => new Float64Array(borrow(n * 8), 0, n));
  count.fill(0);
  for (let i = 0; i < visit.length; i++) {
    const k = stage[visit[i]];
    if (isIn(i)) moments[k][count[k]++] = entered[visit[i]];
  }
  return moments.map((column) => {
    const middle = nthOf(column, column.length >> 1);
    giveBack(column.buffer as ArrayBuffer);
    return middle;
  });
}
