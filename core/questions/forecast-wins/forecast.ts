import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { newSum, type Sum } from '../../stats/sum.ts';
import { outlookOf } from './outlook.ts';

/** What open deals should bring. Value counts are 0 where no money is to be counted. */
export interface Forecast {
  readonly open: number;
  readonly value: number;
  readonly wins: number;
  readonly expected: number;
  /** Chance only, not the uncertainty of the rates. */
  readonly low: number;
  readonly high: number;
  /** Deals whose chance nothing observed tells; they count as not won. */
  readonly unresolved: number;
  /** The fewest deals that a chance among them was read from; 0 where nothing is open. */
  readonly fewest: number;
}

interface Sums {
  open: number;
  readonly value: Sum;
  readonly wins: Sum;
  readonly expected: Sum;
  readonly variance: Sum;
  unresolved: number;
  fewest: number;
}

/**
 * Sums up the chances of open deals in cells chosen by `cellOf` (a place below `cells`, -1 for none). The interval is
 * that of independent trials, clipped to 0 and the whole value. Rules V2, A3.
 */
export function forecastsOf(
  dataset: Dataset,
  groups: Groups,
  values: Float64Array | null,
  z: number,
  cells: number,
  cellOf: (deal: number, stage: number) => number,
): Forecast[] {
  const sums = Array.from(
    { length: cells },
    (): Sums => ({ open: 0, value: newSum(), wins: newSum(), expected: newSum(), variance: newSum(), unresolved: 0, fewest: 0 }),
  );
  const outlook = outlookOf(dataset, groups);
  for (const { deal, stage, age } of outlook.open) {
    const cell = cellOf(deal, stage);
    if (cell < 0) continue;
    const sum = sums[cell];
    const value = values && !Number.isNaN(values[deal]) ? values[deal] : 0;
    const chance = Number.isNaN(age) ? null : outlook.win(stage, age);
    sum.fewest = sum.open === 0 ? outlook.came[stage] : Math.min(sum.fewest, outlook.came[stage]);
    sum.open++;
    sum.value.add(value);
    if (chance === null) {
      sum.unresolved++;
      continue;
    }
    sum.wins.add(chance);
    sum.expected.add(chance * value);
    sum.variance.add(value * value * chance * (1 - chance));
  }
  return sums.map((sum): Forecast => {
    const [value, expected] = [sum.value.total(), sum.expected.total()];
    const spread = z * Math.sqrt(sum.variance.total());
    return {
      open: sum.open,
      value,
      wins: sum.wins.total(),
      expected,
      low: Math.max(0, expected - spread),
      high: Math.min(value, expected + spread),
      unresolved: sum.unresolved,
      fewest: sum.fewest,
    };
  });
}
