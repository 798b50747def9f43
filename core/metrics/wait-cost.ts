import { DAY } from '../cells/moment.ts';
import { eachPassage, markVisited, STILL_OPEN, WAS_LOST, WENT_ON } from '../journey/passages.ts';
import { coinAtLeast, poissonLimits } from '../stats/exact.ts';
import type { Groups, Study } from '../study.ts';

/** A deal at a stage: its age there, how that ended, from which age it was watched, and what it is worth. */
export interface Wait {
  readonly deal: number;
  readonly age: number;
  readonly end: number;
  readonly from: number;
  readonly value: number;
}

/** Deals at risk from one age to another, with the rates at which they went on and were lost, per deal and day. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly atRisk: number;
  readonly advanced: number;
  readonly lost: number;
  readonly advance: Rate;
  readonly loss: Rate;
}

/** Events per deal-day with exact Poisson limits; `null` where nobody was watched for any time. */
export interface Rate {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where waiting begins to lose more than it wins. */
export type Tipping =
  | { readonly kind: 'day'; readonly age: number }
  /** From the first bin on: there is no day before which waiting was better. */
  | { readonly kind: 'from the start' }
  | { readonly kind: 'none' };

const MOST_BINS = 10;
const EXITS_PER_BIN = 5;
const SIGNIFICANT = 0.05;

/**
 * Collects, by group, the deals observed at each stage, with their ages by C1; a deal that was gone when it was first
 * watched was never at risk. Rules A1, D7. Linear.
 */
export function waitsOf(study: Study, groups: Groups, values: Float64Array | null): Wait[][][] {
  const { journeys, clock } = study;
  const waits = groups.names.map(() => journeys.names.map((): Wait[] => []));
  const marks = new Int32Array(journeys.names.length);
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0 || journeys.start[d] < 0) continue;
    const mark = markVisited(journeys, d, marks);
    const value = values && !Number.isNaN(values[d]) ? values[d] : 0;
    eachPassage(journeys, d, clock, (stage, _cameAt, age, end, _visit, from) => {
      const isWatched = !Number.isNaN(age) && (from === 0 || age > from);
      if (marks[stage] === mark && isWatched) waits[g][stage].push({ deal: d, age, end, from, value });
    });
  }
  return waits;
}

/**
 * Cuts exit ages into min(10, ⌊exits ÷ 5⌋) bins [a, b) of nearly equal count, equal ages together, the last one closed;
 * fewer than 10 exits make one bin, none make none. Rule A1.
 */
export function binsOf(waits: readonly Wait[], confidence: number): Bin[] {
  const exits = Float64Array.from(
    waits.filter((w) => w.end !== STILL_OPEN),
    (w) => w.age,
  ).sort();
  if (exits.length === 0) return [];
  const count = Math.max(1, Math.min(MOST_BINS, Math.floor(exits.length / EXITS_PER_BIN)));
  const last = exits[exits.length - 1];
  const starts = [0];
  for (let i = 1; i < count; i++) {
    const start = exits[Math.round((i * exits.length) / count)];
    if (start > starts[starts.length - 1] && start < last) starts.push(start);
  }
  return starts.map((from, i) => binOf(waits, from, starts[i + 1] ?? last, i === starts.length - 1, confidence));
}

function binOf(waits: readonly Wait[], from: number, to: number, isLast: boolean, confidence: number): Bin {
  let atRisk = 0;
  let advanced = 0;
  let lost = 0;
  let exposure = 0;
  for (const { age, end, from: watched } of waits) {
    const isIn = age >= from && (age < to || (isLast && age === to));
    if (age >= from && watched < to) atRisk++;
    exposure += Math.max(0, Math.min(age, to) - Math.max(from, watched));
    if (!isIn) continue;
    if (end === WENT_ON) advanced++;
    if (end === WAS_LOST) lost++;
  }
  const days = exposure / DAY;
  return { from, to, atRisk, advanced, lost, advance: rateOf(advanced, days, confidence), loss: rateOf(lost, days, confidence) };
}

function rateOf(events: number, days: number, confidence: number): Rate {
  if (days <= 0) return { rate: null, low: null, high: null };
  const { low, high } = poissonLimits(events, confidence);
  return { rate: events / days, low: low / days, high: high / days };
}

/**
 * Finds the tipping day: the start of the first bin after the first with more losses than advances in it and in the
 * next, and over all bins from there on by an exact one-sided binomial test at 0.05. Rule A2.
 */
export function tippingOf(bins: readonly Bin[]): Tipping {
  const isWorse = (bin: Bin | undefined) => bin !== undefined && bin.lost > bin.advanced;
  for (let i = 0; i + 1 < bins.length; i++) {
    if (!isWorse(bins[i]) || !isWorse(bins[i + 1])) continue;
    let lost = 0;
    let all = 0;
    for (let j = i; j < bins.length; j++) {
      lost += bins[j].lost;
      all += bins[j].lost + bins[j].advanced;
    }
    if (coinAtLeast(lost, all) >= SIGNIFICANT) continue;
    return i === 0 ? { kind: 'from the start' } : { kind: 'day', age: bins[i].from };
  }
  return { kind: 'none' };
}
