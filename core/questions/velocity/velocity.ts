import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { OPEN, WON } from '../../journey/journeys.ts';
import { newSum } from '../../stats/sum.ts';
import { restrictedMean, survival } from '../../stats/survival.ts';
import { censoredOf, type Tally } from '../../stats/tally.ts';
import { expectedOf } from '../funnel/funnel.ts';
import { cyclesOf } from './win-share.ts';

/** Value that a pipeline brings per day, and what it is made of; `null` where one of them has no answer. Rule V1. */
export interface Velocity {
  readonly open: number;
  /** Deals that the shares and the cycle rest on. */
  readonly deals: number;
  /** Share of them of which neither winning nor losing is known yet. */
  readonly unresolved: number;
  /** Share of those that start which is won in the end. */
  readonly winShare: number | null;
  /** Mean value of won deals. */
  readonly meanValue: number | null;
  /** Mean time from start to outcome. */
  readonly meanCycle: number | null;
  /** Money per millisecond. */
  readonly velocity: number | null;
}

/**
 * Estimates velocity by group: open deals × win share × mean value of won deals ÷ mean cycle, which Little's law makes
 * the value per time. `values` is `null` where there is no money to count. Rule V1. Linear.
 */
export function velocitiesOf(dataset: Dataset, groups: Groups, values: Float64Array | null, z: number): Velocity[] {
  const { journeys, clock, settings } = dataset;
  const open = groups.names.map(() => 0);
  const won = groups.names.map(() => ({ deals: 0, value: newSum() }));
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0 || journeys.start[d] < 0) continue;
    if (journeys.outcome[d] === OPEN) open[g]++;
    else if (values && journeys.outcome[d] === WON && !Number.isNaN(values[d])) {
      won[g].deals++;
      won[g].value.add(values[d]);
    }
  }
  return cyclesOf(journeys, groups, clock).map((tally, g) => {
    const expected = expectedOf(tally, 1, z, settings.minAtRisk);
    const winShare = expected?.share ?? null;
    const meanValue = won[g].deals === 0 ? null : won[g].value.total() / won[g].deals;
    const meanCycle = meanOf(tally, settings.minAtRisk);
    const isKnown = winShare !== null && meanValue !== null && meanCycle !== null && meanCycle > 0;
    return {
      open: open[g],
      deals: tally.n,
      unresolved: expected?.unresolved ?? 1,
      winShare,
      meanValue,
      meanCycle,
      velocity: isKnown ? (open[g] * winShare * meanValue) / meanCycle : null,
    };
  });
}

function meanOf(tally: Tally, minAtRisk: number): number | null {
  const curve = survival(tally);
  return curve.hasEmptied ? null : (restrictedMean(curve, censoredOf(tally), minAtRisk)?.mean ?? null);
}
