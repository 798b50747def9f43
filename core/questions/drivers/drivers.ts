import { DAY } from '../../cells/moment.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import type { Records } from '../../dataset/records.ts';
import { forAMoment, int32 } from '../../scratch.ts';
import { CALLED_AT, falseDiscoveryRates } from '../../stats/false-discovery.ts';
import { type CommonOdds, mantelHaenszel, type Strata } from '../../stats/mantel-haenszel.ts';
import { type Exposed, newExposures, recordsByStage } from './exposure.ts';
import { type AtRisk, atRiskOf, type Toward } from './risk.ts';

/** Whether deals with a value have the event more often than those without, at equal ages. Rule M3. */
export const driverVerdicts = ['more often', 'less often', 'no clear link', 'too few'] as const;
export type DriverVerdict = (typeof driverVerdicts)[number];

/** One value at one stage. */
export interface Driver {
  readonly group: number;
  readonly stage: number;
  readonly value: number;
  readonly dealsWith: number;
  readonly dealsWithout: number;
  /** Events per 100 deal-days at risk; `null` without a day. Rule M5. */
  readonly rateWith: number | null;
  readonly rateWithout: number | null;
  /** All `null` where too few events are expected. Rules M2, M3. */
  readonly odds: CommonOdds;
  readonly falseAlarmRate: number | null;
  readonly verdict: DriverVerdict;
}

/** What goes with an event. */
export interface DriversQuestion {
  /** Stages to ask about. */
  readonly stages: readonly number[];
  readonly toward: Toward;
  /** Milliseconds from C1's moment, `null` for ever. */
  readonly within: number | null;
}

/** Drivers, and the deals whose age at a stage nobody knows, by stage asked about. Rule D7. */
export interface Drivers {
  readonly rows: readonly Driver[];
  readonly untimed: readonly { readonly stage: number; readonly deals: number }[];
}

/** Fewer events expected than this, among the exposed or the others, are too few. Rule M3. */
const LEAST_EXPECTED = 5;
const noOdds: CommonOdds = { oddsRatio: null, low: null, high: null, p: null };

type Untested = Omit<Driver, 'falseAlarmRate' | 'verdict'>;

/**
 * Compares, stage by stage and value by value, deals with a value on record and deals without at equal ages. Rows stand by
 * group and stage, those of most deals first. Rules M1 to M5. Linear in the records; a value with enough deals costs one
 * pass over the ages at which events happened.
 */
export function driversOf(dataset: Dataset, groups: Groups, records: Records, question: DriversQuestion, z: number): Drivers {
  const byStage = recordsByStage(dataset, records);
  const found: Untested[] = [];
  const untimed: { stage: number; deals: number }[] = [];
  for (const stage of question.stages)
    forAMoment(() => {
      const sets = atRiskOf(dataset, groups, stage, question.toward, question.within);
      untimed.push({ stage, deals: sets.reduce((sum, set) => sum + set.untimed, 0) });
      for (const [group, risk] of sets.entries())
        forAMoment(() => {
          const exposedTo = newExposures(dataset, records, risk);
          const compare = newComparison(risk, z);
          for (let value = 0; value < records.values.length; value++) {
            const exposed = exposedTo(byStage[stage], value);
            if (exposed.place.length > 0) found.push({ group, stage, value, ...compare(exposed) });
          }
        });
    });
  const stageOrder = new Map(question.stages.map((stage, i) => [stage, i]));
  const order = (row: Untested) => stageOrder.get(row.stage) as number;
  found.sort((a, b) => a.group - b.group || order(a) - order(b) || b.dealsWith - a.dealsWith || a.value - b.value);
  return { rows: withVerdicts(found), untimed };
}

/** Adjusts over all rows tested together. Rule M3. */
function withVerdicts(found: readonly Untested[]): Driver[] {
  const rates = falseDiscoveryRates(found.flatMap(({ odds }) => (odds.p === null ? [] : [odds.p])));
  let next = 0;
  return found.map((row): Driver => {
    if (row.odds.p === null) return { ...row, falseAlarmRate: null, verdict: 'too few' };
    const falseAlarmRate = rates[next++];
    // No number stands for a ratio without end.
    const isMore = row.odds.oddsRatio === null || row.odds.oddsRatio > 1;
    const verdict = falseAlarmRate > CALLED_AT ? 'no clear link' : isMore ? 'more often' : 'less often';
    return { ...row, falseAlarmRate, verdict };
  });
}

/** Prepares to compare the exposed of one risk set with the others, value after value. */
function newComparison(risk: AtRisk, z: number) {
  const { ages, atRisk, events } = risk;
  const firstAtOrAfter = placesIn(ages);
  const firstAfter = (age: number) => firstAtOrAfter(age + 0.5);
  const all = { deals: risk.deal.length, events: sumOf(risk.isEvent), days: 0 };
  for (let p = 0; p < all.deals; p++) all.days += risk.end[p] - risk.from[p];
  const hazard = hazardsOf(atRisk, events);
  const total = hazardEvents(atRisk, events);
  const strata = { atRisk, events, exposed: new Int32Array(ages.length), exposedEvents: new Int32Array(ages.length) };

  return ({ place, begins, counts }: Exposed): Omit<Untested, 'group' | 'stage' | 'value'> => {
    const [first, last] = [int32(place.length), int32(place.length)];
    for (let i = 0; i < place.length; i++) {
      const p = place[i];
      first[i] = Math.max(firstAtOrAfter(counts[i]), risk.from[p] > 0 ? firstAfter(risk.from[p]) : 0);
      last[i] = firstAfter(risk.end[p]);
    }
    let [days, happened, expected] = [0, 0, 0];
    place.forEach((p, i) => {
      days += risk.end[p] - Math.min(risk.end[p], Math.max(begins[i], risk.from[p]));
      happened += risk.isEvent[p];
      if (last[i] > first[i]) expected += hazard[last[i]] - hazard[first[i]];
    });
    const isTested = expected >= LEAST_EXPECTED && total - expected >= LEAST_EXPECTED;
    if (isTested) {
      countExposed(strata, first, last);
      strata.exposedEvents.fill(0);
      place.forEach((p, i) => {
        if (risk.isEvent[p] === 1) strata.exposedEvents[last[i] - 1]++;
      });
    }
    return {
      dealsWith: place.length,
      dealsWithout: all.deals - place.length,
      rateWith: rateOf(happened, days),
      rateWithout: rateOf(all.events - happened, all.days - days),
      odds: isTested ? mantelHaenszel(strata, z) : noOdds,
    };
  };
}

/** Counts, at every age with an event, the exposed at risk; each is there from its first place up to before its last. */
function countExposed({ exposed }: Strata, first: Int32Array, last: Int32Array): void {
  exposed.fill(0);
  first.forEach((from, i) => {
    if (last[i] <= from) return;
    exposed[from]++;
    if (last[i] < exposed.length) exposed[last[i]]--;
  });
  for (let i = 1; i < exposed.length; i++) exposed[i] += exposed[i - 1];
}

const rateOf = (events: number, milliseconds: number): number | null =>
  milliseconds > 0 ? (100 * events) / (milliseconds / DAY) : null;

const sumOf = (column: Uint8Array): number => column.reduce((sum, n) => sum + n, 0);

/** Tables of one deal alone tell nothing. Rule M2. */
const counted = (atRisk: number, events: number): number => (atRisk < 2 ? 0 : events);

/** Events expected of one deal at risk before each place: the sum of d ÷ n. */
function hazardsOf(atRisk: Int32Array, events: Int32Array): Float64Array {
  const sums = new Float64Array(atRisk.length + 1);
  for (let i = 0; i < atRisk.length; i++) sums[i + 1] = sums[i] + counted(atRisk[i], events[i]) / atRisk[i];
  return sums;
}

function hazardEvents(atRisk: Int32Array, events: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < atRisk.length; i++) sum += counted(atRisk[i], events[i]);
  return sum;
}

/** Ages by which a bucket of {@link placesIn} is chosen. */
const AGES_PER_BUCKET = 4;

/**
 * Gives the place of the first of ordered ages at or after one. A search among all of many ages waits for memory at every
 * step, so only those of a bucket are searched.
 */
function placesIn(ages: Float64Array): (age: number) => number {
  const size = ages.length;
  if (size === 0) return () => 0;
  const [least, last] = [ages[0], ages[size - 1]];
  const buckets = Math.ceil(size / AGES_PER_BUCKET);
  const bucketOf = (age: number) => Math.floor(((age - least) / (last - least + 1)) * buckets);
  const begin = new Int32Array(buckets + 1).fill(size);
  for (let i = size - 1; i >= 0; i--) begin[bucketOf(ages[i])] = i;
  for (let b = buckets - 1; b >= 0; b--) begin[b] = Math.min(begin[b], begin[b + 1]);
  return (age) => {
    if (age <= least) return 0;
    if (age > last) return size;
    const bucket = bucketOf(age);
    let [low, high] = [begin[bucket], begin[bucket + 1]];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ages[middle] < age) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
