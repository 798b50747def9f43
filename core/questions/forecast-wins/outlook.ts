import { startOfDay } from '../../cells/moment.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { OPEN, WON } from '../../journey/journeys.ts';
import { eachPassage, STILL_OPEN } from '../../journey/passages.ts';
import { type Incidence, incidence, lastEvent, placeAt } from '../../stats/incidence.ts';
import { type Followed, followedOf, shareAfter, waitedLonger } from '../../stats/landmark.ts';
import { newSpells } from '../../stats/tally.ts';
import { reachOf } from '../conversion/reach.ts';
import { expectedOf } from '../funnel/funnel.ts';

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
  /** Deals that came to each stage, and so tell of it. */
  readonly came: readonly number[];
  readonly open: readonly OpenDeal[];
}

/** All deals that came to a stage, in columns: the age there, the time until the outcome, and how that ended. */
interface Arrivals {
  readonly age: number[];
  readonly total: number[];
  /** 0 open, 1 won, 2 lost. */
  readonly end: number[];
  readonly from: number[];
}

/** Deals still at a stage below this are too few to follow; then steps are chained. */
const FEWEST = 5;

/**
 * Tells the chances of deals by stage and age there. From x on, winning is followed among the deals that were there for
 * longer than x; with fewer than 5 of them it is the chance to go on times the share of the next stage that is won.
 * Rule A3. An answer is linear in the deals of its stage; deals that are there for as many whole days share it.
 */
export function outlookOf(dataset: Dataset, groups: Groups): Outlook {
  const { journeys, clock } = dataset;
  const size = journeys.names.length;
  const arrivals = Array.from({ length: size }, (): Arrivals => ({ age: [], total: [], end: [], from: [] }));
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
      const there = arrivals[stage];
      there.age.push(age);
      there.total.push(until - clock(cameAt));
      there.end.push(outcome === OPEN ? 0 : outcome === WON ? 1 : 2);
      there.from.push(from);
    });
  }
  const curves = spells.map((s) => incidence(s.tally(), 1));
  const lasts = curves.map(lastEvent);
  const advance = (stage: number, age: number) => advanceAt(curves[stage], age, lasts[stage]);
  const followed = once((stage) => inOrder(arrivals[stage]));
  const shareFrom = once((stage) => (stage === size ? 1 : winShareFrom(dataset, groups, stage)));
  const known = new Map<string, number | null>();
  const win = (stage: number, age: number): number | null => {
    const goesOn = advance(stage, age);
    if (goesOn === null) return null;
    const there = followed(stage);
    const day = startOfDay(age);
    const key = `${stage} ${day}`;
    const before = known.get(key);
    const share = before === undefined ? (waitedLonger(there, day) < FEWEST ? null : shareAfter(there, day)) : before;
    known.set(key, share);
    return share ?? chained(goesOn, shareFrom(stage + 1));
  };
  return { advance, win, came: arrivals.map(({ age }) => age.length), open };
}

/** Answers a question about a stage once. */
function once<T>(answer: (stage: number) => T): (stage: number) => T {
  const known = new Map<number, { readonly found: T }>();
  return (stage) => {
    const { found } = known.get(stage) ?? { found: answer(stage) };
    known.set(stage, { found });
    return found;
  };
}

const inOrder = ({ total, end, age, from }: Arrivals): Followed =>
  followedOf(Float64Array.from(total), Uint8Array.from(end), Float64Array.from(age), Float64Array.from(from));

/** Share of those still there at an age that goes on later; `null` at and beyond the last event. Rule A3. */
export function advanceAt(curve: Incidence, age: number, last = lastEvent(curve)): number | null {
  if (curve.hasEmptied || last < 0 || age >= curve.ages[last]) return null;
  const at = placeAt(curve, age);
  const still = at < 0 ? 1 : curve.still[at];
  return still <= 0 ? null : (curve.share[last] - (at < 0 ? 0 : curve.share[at])) / still;
}

const chained = (advance: number, share: number | null): number | null => (share === null ? null : advance * share);

/** Share of those that come to a stage that is won in the end. Rule C5. */
function winShareFrom(dataset: Dataset, groups: Groups, stage: number): number | null {
  const one: Groups = { group: groups.group.map((g) => (g < 0 ? -1 : 0)), names: [''], by: null };
  const [reach] = reachOf(dataset, one, {
    base: { kind: 'stage', stage, deals: 'reached' },
    target: { kind: 'outcome', outcome: 'won' },
    within: [],
  });
  return expectedOf(reach.tally, 1, 0, dataset.settings.minAtRisk)?.share ?? null;
}
