import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { LOST, ON_TIME, WON } from '../../journey/journeys.ts';
import { CALLED_AT, falseDiscoveryRates } from '../../stats/false-discovery.ts';
import { fisherExact } from '../../stats/fisher.ts';
import { type Interval, wilson } from '../../stats/proportion.ts';
import { shrunkRates } from '../../stats/shrinkage.ts';
import { newSum, type Sum } from '../../stats/sum.ts';
import { quantile, survival } from '../../stats/survival.ts';
import type { Tally } from '../../stats/tally.ts';
import { expectedOf } from '../funnel/funnel.ts';
import { pathsOf } from '../paths/paths.ts';
import { cyclesOf } from '../velocity/win-share.ts';

export const segmentVerdicts = ['above the rest', 'below the rest', 'no clear difference', 'too early'] as const;
export type SegmentVerdict = (typeof segmentVerdicts)[number];

/** How the deals of one value of an attribute do. Rules S1 to S4. */
export interface Segment {
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Of closed deals only, with Wilson's interval. */
  readonly winRate: number | null;
  readonly interval: Interval;
  readonly adjusted: number | null;
  readonly winShare: number | null;
  readonly medianCycle: number | null;
  readonly valueWon: number;
  readonly onMainPath: number | null;
  /** From the day by which a quarter is closed to that by which three quarters are. */
  readonly spread: number | null;
  readonly verdict: SegmentVerdict;
}

/** Fewer deals than this get counts and no verdict. Rules S1, S3. */
const FEWEST = 20;

interface Counts {
  deals: number;
  won: number;
  lost: number;
  readonly valueWon: Sum;
  onMainPath: number;
  /** Deals that started at least H before the as-of moment, and of them those won within H. */
  old: number;
  oldWon: number;
}

/** Compares the segments of a dataset's deals. Rules S1 to S4. Linear but for sorting ages and paths. */
export function segmentsOf(dataset: Dataset, groups: Groups, values: Float64Array | null, z: number): Segment[] {
  const { journeys, clock, settings } = dataset;
  const team: Groups = { group: groups.group.map((g) => (g < 0 ? -1 : 0)), names: [''], by: null };
  const [all] = cyclesOf(journeys, team, clock);
  const horizon = horizonOf(all);
  const main = mainPath(dataset, team);
  const counts = groups.names.map(
    (): Counts => ({ deals: 0, won: 0, lost: 0, valueWon: newSum(), onMainPath: 0, old: 0, oldWon: 0 }),
  );
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0 || journeys.start[d] < 0) continue;
    countDeal(dataset, d, counts[groups.group[d]], values, main, horizon);
  }
  const adjusted = shrunkRates(counts.map(({ won, lost }) => ({ successes: won, n: won + lost })));
  const verdicts = verdictsOf(counts);
  return cyclesOf(journeys, groups, clock).map((tally, g): Segment => {
    const { deals, won, lost, valueWon, onMainPath } = counts[g];
    const curve = survival(tally);
    const day = (p: number) => (curve.hasEmptied ? null : quantile(curve, p));
    const [quarter, threeQuarters] = [day(0.25), day(0.75)];
    return {
      deals,
      won,
      lost,
      open: deals - won - lost,
      winRate: won + lost === 0 ? null : won / (won + lost),
      interval: wilson(won, won + lost, z),
      adjusted: won + lost === 0 ? null : adjusted[g],
      winShare: expectedOf(tally, 1, z, settings.minAtRisk)?.share ?? null,
      medianCycle: day(0.5),
      valueWon: valueWon.total(),
      onMainPath: deals === 0 ? null : onMainPath / deals,
      spread: quarter === null || threeQuarters === null ? null : threeQuarters - quarter,
      verdict: verdicts[g],
    };
  });
}

function countDeal(
  dataset: Dataset,
  d: number,
  count: Counts,
  values: Float64Array | null,
  main: readonly number[],
  horizon: number | null,
): void {
  const { journeys, clock } = dataset;
  const { offset, outcome, outcomeAt, entered, asOf } = journeys;
  count.deals++;
  if (outcome[d] === LOST) count.lost++;
  if (outcome[d] === WON) {
    count.won++;
    if (values && !Number.isNaN(values[d])) count.valueWon.add(values[d]);
  }
  const path = journeys.stage.subarray(offset[d], offset[d + 1]);
  if (path.length <= main.length && path.every((stage, i) => stage === main[i])) count.onMainPath++;
  const began = clock(entered[offset[d]]);
  if (horizon === null || journeys.late[d] !== ON_TIME || clock(asOf) - began < horizon) return;
  count.old++;
  if (outcome[d] === WON && clock(outcomeAt[d]) - began <= horizon) count.oldWon++;
}

/** The day by which 80 % of the team's deals are closed, otherwise half of them. Rule S3. */
function horizonOf(tally: Tally): number | null {
  const curve = survival(tally);
  return curve.hasEmptied ? null : (quantile(curve, 0.8) ?? quantile(curve, 0.5));
}

/** The commonest way to a win without a step back; a deal is on it as far as it has come. Rule S4. */
function mainPath(dataset: Dataset, team: Groups): readonly number[] {
  const { journeys } = dataset;
  const won: Groups = { ...team, group: team.group.map((g, d) => (journeys.outcome[d] === WON ? g : -1)) };
  const forward = (groups: Groups) =>
    pathsOf(journeys, groups, dataset.clock)[0].find(({ movesBack }) => movesBack === 0)?.stages;
  const isAnyWon = journeys.outcome.some((outcome, d) => outcome === WON && team.group[d] >= 0);
  return (isAnyWon ? forward(won) : undefined) ?? forward(team) ?? [];
}

/** Tests each segment against all others: won within H or not. Rule S3. */
function verdictsOf(counts: readonly Counts[]): SegmentVerdict[] {
  const old = counts.reduce((sum, count) => sum + count.old, 0);
  const won = counts.reduce((sum, count) => sum + count.oldWon, 0);
  const tested = counts.map((_, g) => g).filter((g) => counts[g].old >= FEWEST && old - counts[g].old > 0);
  const p = tested.map((g) => {
    const { old: n, oldWon: w } = counts[g];
    return fisherExact(w, n - w, won - w, old - n - (won - w));
  });
  const rates = falseDiscoveryRates(p);
  const verdicts = counts.map((): SegmentVerdict => 'too early');
  tested.forEach((g, i) => {
    const { old: n, oldWon: w } = counts[g];
    const isAbove = w / n > (won - w) / (old - n);
    verdicts[g] = rates[i] > CALLED_AT ? 'no clear difference' : isAbove ? 'above the rest' : 'below the rest';
  });
  return verdicts;
}
