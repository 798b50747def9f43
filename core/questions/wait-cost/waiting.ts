import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { STILL_OPEN, WAS_LOST } from '../../journey/passages.ts';
import { type Incidence, incidence } from '../../stats/incidence.ts';
import { newSum } from '../../stats/sum.ts';
import { funnelsOf } from '../funnel/funnel.ts';
import { type Dwell, dwellsByName } from '../time-in-stage/dwell.ts';
import { type Bin, binsOf, type Tipping, tippingOf, type Waits, waitsOf } from './wait-cost.ts';

/** Losses and open deals on either side of a tipping day; values are `null` where there is no money to count. */
export interface PastTipping {
  readonly lostBefore: number;
  readonly lostAfter: number;
  readonly valueLostAfter: number | null;
  readonly openPast: number;
  readonly valuePast: number | null;
}

/** What waiting costs in one stage, for one group of deals. */
export interface Waiting {
  /** Place of the group. */
  readonly group: number;
  readonly stage: number;
  readonly waits: Waits;
  readonly bins: readonly Bin[];
  readonly tipping: Tipping;
  /** `null` without a tipping day. */
  readonly past: PastTipping | null;
  /** Ages at going on, for the outlook. Rule A3. */
  readonly goingOn: Incidence;
  /** Lost after half of the stays had ended; what A4 compares where no stage tips. */
  readonly lostLate: number;
  readonly dwell: Dwell | null;
}

/** Weighs what waiting costs, group by group and stage by stage. Rules A1 to A4. n log n. */
export function waitingsOf(dataset: Dataset, groups: Groups, money: Float64Array | null): Waiting[] {
  const { journeys, clock, settings } = dataset;
  const funnels = funnelsOf(journeys, groups, clock, null, 'reached', 'every age');
  const dwells = dwellsByName(dataset);
  return waitsOf(dataset, groups).flatMap((stages, group) =>
    stages.map((waits, stage): Waiting => {
      const bins = binsOf(waits, settings.confidence);
      const tipping = tippingOf(bins);
      const dwell = dwells.get(groups.names[group])?.[stage] ?? null;
      const median = dwell?.median ?? null;
      return {
        group,
        stage,
        waits,
        bins,
        tipping,
        past: tipping.kind === 'day' ? pastOf(waits, tipping.age, money) : null,
        goingOn: incidence(funnels[group].rows[stage].tally, 1),
        lostLate: median === null ? 0 : waits.age.filter((age, i) => waits.end[i] === WAS_LOST && age >= median).length,
        dwell,
      };
    }),
  );
}

function pastOf({ deal, age, end }: Waits, tipping: number, money: Float64Array | null): PastTipping {
  let [lost, lostAfter, openPast] = [0, 0, 0];
  const [valueLost, valueOpen] = [newSum(), newSum()];
  for (let i = 0; i < age.length; i++) {
    if (end[i] === WAS_LOST) lost++;
    if (age[i] < tipping) continue;
    const value = money && !Number.isNaN(money[deal[i]]) ? money[deal[i]] : 0;
    if (end[i] === WAS_LOST) {
      lostAfter++;
      valueLost.add(value);
    } else if (end[i] === STILL_OPEN) {
      openPast++;
      valueOpen.add(value);
    }
  }
  return {
    lostBefore: lost - lostAfter,
    lostAfter,
    valueLostAfter: money && valueLost.total(),
    openPast,
    valuePast: money && valueOpen.total(),
  };
}

/** Where waiting costs most and which step is the slowest to get out of; `null` where nothing tells. Rule A4. */
export interface WaitSummary {
  /** By deals lost after the tipping day; where no stage tips, by those lost after half of the stays had ended. */
  readonly costsMost: Waiting | null;
  /** By value lost after the tipping day. */
  readonly costsMostValue: Waiting | null;
  /** A stage that half of the stays have not left is slower than any other. */
  readonly slowest: Waiting | null;
}

/** Sums up the stages of one group. Rule A4. */
export function waitSummaryOf(stages: readonly Waiting[]): WaitSummary {
  const tips = stages.some(({ past }) => past !== null);
  return {
    costsMost: most(stages, ({ past, lostLate }) => (tips ? (past?.lostAfter ?? 0) : lostLate)),
    costsMostValue: most(stages, ({ past }) => past?.valueLostAfter ?? 0),
    slowest: most(stages, ({ dwell }) =>
      dwell === null || dwell.visits === 0 || dwell.hasEmptied ? 0 : (dwell.median ?? Number.POSITIVE_INFINITY),
    ),
  };
}

/** The first of those with the largest size above 0. */
function most(stages: readonly Waiting[], sizeOf: (one: Waiting) => number): Waiting | null {
  const sizes = stages.map(sizeOf);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  return largest > 0 ? stages[sizes.indexOf(largest)] : null;
}
