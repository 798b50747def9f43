import { DAY } from '../../cells/moment.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { type Passages, passagesOf, STILL_OPEN, WAS_LOST, WENT_ON } from '../../journey/passages.ts';
import { coinAtLeast, poissonLimits } from '../../stats/exact.ts';

/** Deals observed at a stage, in columns, the youngest first: how old they grew there, how that ended, from which age they were observed. */
export interface Waits {
  readonly deal: Int32Array;
  readonly age: Float64Array;
  readonly end: Uint8Array;
  readonly from: Float64Array;
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

/** Events per deal-day with exact Poisson limits; `null` where nobody was observed for any time. */
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
 * Gives, by group and stage, the deals observed there, with their ages by C1; a deal that was gone when it was first
 * observed was never at risk. Rules A1, D7. Linear.
 */
export function waitsOf({ journeys, clock }: Dataset, groups: Groups): Waits[][] {
  const passages = passagesOf(journeys, clock);
  const stages = journeys.names.map((_, k) => waitsAt(passages, groups, k));
  return groups.names.map((_, g) => stages.map((ofGroups) => ofGroups[g]));
}

function waitsAt(passages: Passages, { group, names }: Groups, stage: number): Waits[] {
  const { parts, order, deal, isVisited, age, end, from } = passages;
  const [begin, until] = [parts[stage], parts[stage + 1]];
  const groupOf = (i: number) => {
    const place = begin + order[i];
    const isWatched = from === null || from[i] === 0 || age[i] > from[i];
    return isVisited[place] === 1 && isWatched ? group[deal[place]] : -1;
  };
  const sizes = new Int32Array(names.length);
  for (let i = begin; i < until; i++) if (groupOf(i) >= 0) sizes[groupOf(i)]++;
  const waits = names.map((_, g) => ({
    deal: new Int32Array(sizes[g]),
    age: new Float64Array(sizes[g]),
    end: new Uint8Array(sizes[g]),
    from: new Float64Array(sizes[g]),
  }));
  const next = new Int32Array(names.length);
  for (let i = begin; i < until; i++) {
    const g = groupOf(i);
    if (g < 0) continue;
    const at = next[g]++;
    waits[g].deal[at] = deal[begin + order[i]];
    waits[g].age[at] = age[i];
    waits[g].end[at] = end[i];
    waits[g].from[at] = from === null ? 0 : from[i];
  }
  return waits;
}

/**
 * Cuts exit ages into min(10, ⌊exits ÷ 5⌋) bins [a, b) of nearly equal count, equal ages together, the last one closed;
 * fewer than 10 exits make one bin, none make none. Rule A1.
 */
export function binsOf(waits: Waits, confidence: number): Bin[] {
  const exits = waits.age.filter((_, i) => waits.end[i] !== STILL_OPEN);
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

function binOf({ age, end, from: watched }: Waits, from: number, to: number, isLast: boolean, confidence: number): Bin {
  let atRisk = 0;
  let advanced = 0;
  let lost = 0;
  let exposure = 0;
  for (let i = 0; i < age.length; i++) {
    const isIn = age[i] >= from && (age[i] < to || (isLast && age[i] === to));
    if (age[i] >= from && watched[i] < to) atRisk++;
    exposure += Math.max(0, Math.min(age[i], to) - Math.max(from, watched[i]));
    if (!isIn) continue;
    if (end[i] === WENT_ON) advanced++;
    if (end[i] === WAS_LOST) lost++;
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
