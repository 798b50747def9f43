import type { Dataset } from '../../dataset/dataset.ts';
import { once } from '../../memo.ts';
import { float64, forAMoment } from '../../scratch.ts';
import { logRank } from '../../stats/log-rank.ts';
import { nthOf } from '../../stats/select.ts';
import { type Collections, collections, talliesOf } from '../../stats/sorted-spells.ts';
import type { Tally } from '../../stats/tally.ts';
import { type Stays, staysOf } from '../time-in-stage/dwell.ts';

/** Fewer first stays in either half tell nothing. */
const FEWEST = 10;
const CLEAR = 0.01;

/**
 * Finds the stages whose earlier and later half of entries differ clearly in the time to leave (first stays, log-rank
 * p < 0.01): the estimates assume one process, and there it has changed. Deals are taken together, whatever the report is
 * split by. Rule Q5. Linear.
 */
export const changedStages = (dataset: Dataset): readonly number[] =>
  once(dataset.chosen, 'changed stages', () => changesOf(dataset));

function changesOf(dataset: Dataset): number[] {
  const stays = staysOf(dataset.journeys, dataset.clock);
  return dataset.journeys.names.flatMap((_, k) =>
    forAMoment(() => {
      const halves = talliesOf(stays, k, halvesOf(dataset, stays, k), 2, 1, 'every age');
      return differs(halves[0], halves[1]) ? [k] : [];
    }),
  );
}

/** Says of each first stay in a stage whether it is of the earlier half: as many begin before the middle as after it. */
function halvesOf({ journeys, chosen }: Dataset, { parts, deal, visit, isFirst }: Stays, stage: number): Collections {
  const [begin, size] = [parts[stage], parts[stage + 1] - parts[stage]];
  const isAsked = (i: number) => isFirst[i] === 1 && chosen[deal[i]] === 1;
  const { entered } = journeys;
  const moments = float64(size);
  let n = 0;
  for (let i = begin; i < begin + size; i++) if (isAsked(i)) moments[n++] = entered[visit[i]];
  const middle = nthOf(moments.subarray(0, n), n >> 1);
  const half = collections(size, 2);
  for (let i = begin; i < begin + size; i++) half[i - begin] = isAsked(i) ? (entered[visit[i]] < middle ? 0 : 1) : -1;
  return half;
}

function differs(earlier: Tally, later: Tally): boolean {
  if (earlier.n < FEWEST || later.n < FEWEST) return false;
  const test = logRank(earlier, later);
  return test !== null && test.p < CLEAR;
}
