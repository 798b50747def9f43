import type { Journeys } from '../journey/journeys.ts';
import { once } from '../memo.ts';
import { borrow, forAMoment, giveBack } from '../scratch.ts';
import { logRank } from '../stats/log-rank.ts';
import { nthOf } from '../stats/select.ts';
import { type Tally, talliesOf } from '../stats/tally.ts';
import type { Study } from '../study.ts';
import { staysOf } from './dwell.ts';

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
  const { deal, visit, isFirst } = stays;
  const rooms = [borrow(journeys.stage.length * 2), borrow(deal.length * 4)];
  // By visit first, as that runs straight through memory: the half that a first stay is of.
  const half = new Int16Array(rooms[0], 0, journeys.stage.length).fill(-1);
  for (let i = 0; i < deal.length; i++) if (isFirst[i] === 1 && chosen[deal[i]] === 1) half[visit[i]] = 0;
  markHalves(journeys, half);
  const cell = new Int32Array(rooms[1], 0, deal.length);
  for (let i = 0; i < cell.length; i++) cell[i] = half[visit[i]];
  const { names } = journeys;
  const changed = forAMoment(() => {
    const halves = talliesOf(stays, cell, names.length * 2, 1);
    return names.flatMap((_, k) => (differs(halves[k * 2], halves[k * 2 + 1]) ? [k] : []));
  });
  for (const room of rooms) giveBack(room);
  return changed;
}

/** Numbers the marked visits by stage and half: as many of a stage begin before its middle as after. */
function markHalves({ names, stage, entered }: Journeys, half: Int16Array): void {
  const count = new Int32Array(names.length);
  for (let v = 0; v < half.length; v++) if (half[v] === 0) count[stage[v]]++;
  const moments = Array.from(count, (n) => new Float64Array(borrow(n * 8), 0, n));
  count.fill(0);
  for (let v = 0; v < half.length; v++) if (half[v] === 0) moments[stage[v]][count[stage[v]]++] = entered[v];
  const middles = moments.map((column) => nthOf(column, column.length >> 1));
  for (const { buffer } of moments) giveBack(buffer as ArrayBuffer);
  for (let v = 0; v < half.length; v++) if (half[v] === 0) half[v] = stage[v] * 2 + (entered[v] < middles[stage[v]] ? 0 : 1);
}

function differs(earlier: Tally, later: Tally): boolean {
  if (earlier.n < FEWEST || later.n < FEWEST) return false;
  const test = logRank(earlier, later);
  return test !== null && test.p < CLEAR;
}
