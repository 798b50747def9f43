import { OPEN, WON } from '../journey/journeys.ts';
import { eachPassage, STILL_OPEN } from '../journey/passages.ts';
import { type Incidence, incidence, lastEvent, placeAt } from '../stats/incidence.ts';
import { newSpells } from '../stats/tally.ts';
import type { Groups, Study } from '../study.ts';
import { expectedOf } from './funnel.ts';
import { reachOf } from './reach.ts';

/** An open deal at its furthest stage, with its age there. Rules A3, C1. */
export interface OpenDeal {
  readonly deal: number;
  readonly stage: number;
  /** `NaN` where nobody saw it come there. */
  readonly age: number;
}

/** What lies ahead of deals that are at a stage for so long; `null` where nothing observed tells. Rule A3. */
export interface Outlook {
  /** Share that goes on in the end. */
  advance(stage: number, age: number): number | null;
  /** Share that is won in the end. */
  win(stage: number, age: number): number | null;
  readonly open: readonly OpenDeal[];
}

/** All deals that came to a stage, in columns in order of the time until their outcome. */
interface Arrivals {
  readonly age: Float64Array;
  readonly total: Float64Array;
  /** 0 open, 1 won, 2 lost. */
  readonly end: Uint8Array;
  readonly from: Float64Array;
  readonly isAnyLate: boolean;
  /** Ages in order, to count who was there for longer. */
  readonly sortedAges: Float64Array;
}

interface Arrival {
  readonly age: number;
  readonly total: number;
  readonly end: number;
  readonly from: number;
}

/** Deals still at a stage below this are too few to follow; then steps are chained. */
const FEWEST = 5;

/**
 * Tells the chances of deals by stage and age there. From x on, winning is followed among the deals that were there for
 * longer than x; with fewer than 5 of them it is the chance to go on times the share of the next stage that is won.
 * Rule A3. One answer is linear in the deals of its stage; equal questions are answered once.
 */
export function outlookOf(study: Study, groups: Groups): Outlook {
  const { journeys, clock, settings } = study;
  const size = journeys.names.length;
  const lists = Array.from({ length: size }, (): Arrival[] => []);
  const spells = Array.from({ length: size }, () => newSpells(2));
  const open: OpenDeal[] = [];
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0 || journeys.start[d] < 0) continue;
    const outcome = journeys.outcome[d];
    const until = clock(outcome === OPEN ? journeys.asOf : journeys.outcomeAt[d]);
    eachPassage(journeys, d, clock, (stage, cameAt, age, end, _visit, from) => {
      if (end === STILL_OPEN) open.push({ deal: d, stage, age });
      if (Number.isNaN(age)) return;
      spells[stage].add(age, end, from);
      lists[stage].push({ age, total: until - clock(cameAt), end: outcome === OPEN ? 0 : outcome === WON ? 1 : 2, from });
    });
  }
  const curves = spells.map((s) => incidence(s.tally(), 1));
  const lasts = curves.map(lastEvent);
  const advance = (stage: number, age: number) => advanceAt(curves[stage], lasts[stage], age);
  const arrivals = once((stage) => arrivalsOf(lists[stage]));
  const share = once((stage) => (stage === size ? 1 : winShareFrom(study, groups, stage)));
  const known = new Map<string, number | null>();
  const win = (stage: number, age: number): number | null => {
    const on = advance(stage, age);
    if (on === null) return null;
    const there = arrivals(stage);
    const longer = countAbove(there.sortedAges, age);
    if (longer < FEWEST) return chained(on, share(stage + 1));
    // Between two ages at which somebody leaves the same deals are followed, over the same waits to come.
    const key = `${stage} ${longer}`;
    const answer = known.has(key) ? (known.get(key) ?? null) : winAt(there, age, longer, settings.minAtRisk);
    if (!there.isAnyLate) known.set(key, answer);
    return answer ?? chained(on, share(stage + 1));
  };
  return { advance, win, open };
}

/** Answers a question about a stage once. */
function once<T>(answer: (stage: number) => T): (stage: number) => T {
  const known = new Map<number, T>();
  return (stage) => {
    const before = known.get(stage);
    if (before !== undefined) return before;
    const found = answer(stage);
    known.set(stage, found);
    return found;
  };
}

function arrivalsOf(list: Arrival[]): Arrivals {
  list.sort((a, b) => a.total - b.total);
  return {
    age: Float64Array.from(list, ({ age }) => age),
    total: Float64Array.from(list, ({ total }) => total),
    end: Uint8Array.from(list, ({ end }) => end),
    from: Float64Array.from(list, ({ from }) => from),
    isAnyLate: list.some(({ from }) => from > 0),
    sortedAges: Float64Array.from(list, ({ age }) => age).sort(),
  };
}

function countAbove(sorted: Float64Array, age: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= age) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}

function advanceAt(curve: Incidence, last: number, age: number): number | null {
  if (curve.hasEmptied || last < 0 || age >= curve.ages[last]) return null;
  const at = placeAt(curve, age);
  const still = at < 0 ? 1 : curve.still[at];
  return still <= 0 ? null : (curve.share[last] - (at < 0 ? 0 : curve.share[at])) / still;
}

/** Aalen–Johansen of winning from an age on, among the `n` deals that were there for longer. */
function winAt(there: Arrivals, age: number, n: number, minAtRisk: number): number | null {
  if (there.isAnyLate) return winAmongLate(there, age, minAtRisk);
  const { age: ages, total, end } = there;
  let [left, still, share, won, isCensored, isAnyEvent] = [n, 1, 0, 0, false, false];
  for (let i = 0; i < ages.length; ) {
    let [wins, losses, open] = [0, 0, 0];
    const at = total[i];
    for (; i < ages.length && total[i] === at; i++) {
      if (!(ages[i] > age)) continue;
      if (end[i] === 1) wins++;
      else if (end[i] === 2) losses++;
      else open++;
    }
    if (wins + losses > 0) {
      share += (still * wins) / left;
      still *= 1 - (wins + losses) / left;
      isAnyEvent = true;
    }
    won += wins;
    isCensored = isCensored || open > 0;
    left -= wins + losses + open;
  }
  return isAnyEvent ? (isCensored ? share : won / n) : null;
}

/** The same where deals are watched only from some age on. */
function winAmongLate(there: Arrivals, age: number, minAtRisk: number): number | null {
  const spells = newSpells(2);
  for (let i = 0; i < there.age.length; i++)
    if (there.age[i] > age) spells.add(there.total[i] - age, there.end[i], Math.max(0, there.from[i] - age));
  return expectedOf(spells.tally(), 1, 0, minAtRisk)?.share ?? null;
}

const chained = (advance: number | null, share: number | null): number | null =>
  advance === null || share === null ? null : advance * share;

/** Share of those that come to a stage that is won in the end. Rule C5. */
function winShareFrom(study: Study, groups: Groups, stage: number): number | null {
  const one: Groups = { group: groups.group.map((g) => (g < 0 ? -1 : 0)), names: [''], by: null };
  const [reach] = reachOf(study, one, {
    base: { kind: 'stage', stage, deals: 'reached' },
    target: { kind: 'outcome', outcome: 'won' },
    within: [],
  });
  return expectedOf(reach.tally, 1, 0, study.settings.minAtRisk)?.share ?? null;
}
