import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { firstOccurrences, occurrencesOf } from '../../dataset/occurrences.ts';
import type { ActionPoint, Point } from '../../dataset/points.ts';
import { ENTRY_UNKNOWN, type Journeys, LOST, ON_TIME, OPEN, WON } from '../../journey/journeys.ts';
import { float64 } from '../../scratch.ts';
import { newSpells, type Tally } from '../../stats/tally.ts';

/** Where the watch begins: at a deal's start, at C1's moment in a stage, or at an action's first occurrence. */
export type Base =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'stage';
      readonly stage: number;
      /** F1's deals, or of them those with an observed visit. */
      readonly deals: 'reached' | 'visited';
    }
  | ActionPoint;

/** Where a deal should get to. */
export type Target =
  | {
      readonly kind: 'stage';
      readonly stage: number;
      /** Entering it or a later one, or winning; or an observed visit to itself only. */
      readonly counts: 'reached' | 'visited';
    }
  | Extract<Point, { kind: 'outcome' }>
  | ActionPoint;

/** From a base to any later point. Rule C5. */
export interface ReachQuestion {
  readonly base: Base;
  readonly target: Target;
  /** Ages by which to count, in milliseconds. Rule C4. */
  readonly within: readonly number[];
}

/** Deals that came to the base at least so long before the as-of moment. Rule C4. */
export interface Mature {
  readonly n: number;
  /** Of them, those that reached the target by that age. */
  readonly reached: number;
  /** Of them, those of which it is not known yet whether they ever will. */
  readonly open: number;
}

/** How the watch ended, as codes of the tally. */
export const NOT_YET = 0;
export const REACHED = 1;
export const ENDED_OTHERWISE = 2;

/** What became of the deals of a base. */
export interface Reach {
  readonly n: number;
  readonly reached: number;
  readonly ended: number;
  readonly open: number;
  /** Of `n`, deals whose moment at the base is unknown: the log begins after they came. Rule D7. */
  readonly untimed: number;
  /** Deals that did the base action only once closed, or once at the target; they are not in `n`. */
  readonly leftOut: number;
  readonly mature: readonly Mature[];
  /** Ages from the base: 0 censored, 1 reached, 2 ended otherwise. */
  readonly tally: Tally;
}

/** A row of counts while it grows. */
interface Counts {
  n: number;
  reached: number;
  ended: number;
  open: number;
  untimed: number;
  leftOut: number;
  readonly mature: { n: number; reached: number; open: number }[];
}

/**
 * Counts, by group, how many deals of a base reached a target, ended otherwise or are still on their way, with their
 * ages. An outcome that does not itself count as reaching the target competes. Rules C1, C4, C5, D7. Linear.
 */
export function reachOf(dataset: Dataset, groups: Groups, question: ReachQuestion): Reach[] {
  const { journeys, clock } = dataset;
  const { within } = question;
  const counts = groups.names.map(
    (): Counts => ({
      n: 0,
      reached: 0,
      ended: 0,
      open: 0,
      untimed: 0,
      leftOut: 0,
      mature: within.map(() => ({ n: 0, reached: 0, open: 0 })),
    }),
  );
  const spells = groups.names.map(() => newSpells(2));
  const base = basesOf(dataset, question.base);
  const target = targetsOf(dataset, question.target, base.at);
  const now = clock(journeys.asOf);
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    const came = base.at[d];
    if (g < 0 || Number.isNaN(came)) continue;
    const row = counts[g];
    const reached = target.at[d];
    const closed = journeys.outcome[d] === OPEN ? Number.NaN : journeys.outcomeAt[d];
    if (base.place && isPast(came, base.place[d], closed, journeys.names.length, reached, target.place)) {
      row.leftOut++;
      continue;
    }
    const end = Number.isNaN(reached) || closed < reached ? (Number.isNaN(closed) ? NOT_YET : ENDED_OTHERWISE) : REACHED;
    countEnd(row, end);
    if (journeys.late[d] === ENTRY_UNKNOWN && base.isFirstVisit(d)) {
      row.untimed++;
      continue;
    }
    const began = clock(came);
    const age = (end === REACHED ? clock(reached) : end === ENDED_OTHERWISE ? clock(closed) : now) - began;
    const watched = journeys.late[d] === ON_TIME ? 0 : clock(journeys.observedFrom[d]) - began;
    spells[g].add(age, end, watched);
    if (watched <= 0) countMature(row, within, now - began, age, end);
  }
  return counts.map((row, g) => ({ ...row, tally: spells[g].tally() }));
}

function countEnd(row: Counts, end: number): void {
  row.n++;
  if (end === REACHED) row.reached++;
  else if (end === ENDED_OTHERWISE) row.ended++;
  else row.open++;
}

/** Only deals observed from the base on can tell what came of them by an age. */
function countMature(row: Counts, within: readonly number[], since: number, age: number, end: number): void {
  for (let h = 0; h < within.length; h++) {
    if (since < within[h]) continue;
    const old = row.mature[h];
    old.n++;
    if (end === REACHED && age <= within[h]) old.reached++;
    if (end === NOT_YET) old.open++;
  }
}

/**
 * Tells whether a deal was closed or at the target when it did the base action. At one moment only a row of an earlier
 * stage says that the action came first.
 */
export function isPast(came: number, place: number, closed: number, end: number, reached: number, target: number): boolean {
  return closed < came || (closed === came && place >= end) || reached < came || (reached === came && place >= target);
}

/** When each deal came to a base, `NaN` for none. */
export interface Bases {
  readonly at: Float64Array;
  /** Of a base action: the stage in whose row it was recorded. */
  readonly place: Int32Array | null;
  readonly isFirstVisit: (deal: number) => boolean;
}

export function basesOf(dataset: Dataset, base: Base): Bases {
  const { journeys } = dataset;
  const { start, offset, entered } = journeys;
  const at = float64(journeys.deals.length).fill(Number.NaN);
  if (base.kind === 'action') {
    const first = firstOccurrences(occurrencesOf(dataset, base.action), at.length, null);
    for (let d = 0; d < at.length; d++) if (start[d] >= 0) at[d] = first.at[d];
    return { at, place: first.place, isFirstVisit: () => false };
  }
  const stage = base.kind === 'start' ? -1 : base.stage;
  for (let d = 0; d < at.length; d++) {
    if (start[d] < 0) continue;
    if (base.kind === 'start') at[d] = entered[offset[d]];
    else if (start[d] <= stage && (base.deals === 'reached' || !Number.isNaN(visitedAt(journeys, d, stage))))
      at[d] = cameTo(journeys, d, stage);
  }
  return { at, place: null, isFirstVisit: (d) => base.kind === 'start' || start[d] === stage };
}

/** When each deal came to a target, `NaN` for never. */
export interface Targets {
  readonly at: Float64Array;
  /** A row of this stage or a later one is at the target itself. */
  readonly place: number;
}

export function targetsOf(dataset: Dataset, target: Target, since: Float64Array): Targets {
  const { journeys } = dataset;
  if (target.kind === 'action') {
    const { at } = firstOccurrences(occurrencesOf(dataset, target.action), since.length, since);
    return { at, place: Number.POSITIVE_INFINITY };
  }
  const at = float64(since.length).fill(Number.NaN);
  const wanted = target.kind === 'stage' ? OPEN : target.outcome === 'won' ? WON : LOST;
  for (let d = 0; d < at.length; d++) {
    if (journeys.start[d] < 0) continue;
    if (target.kind === 'stage')
      at[d] = target.counts === 'reached' ? cameTo(journeys, d, target.stage) : visitedAt(journeys, d, target.stage);
    else if (journeys.outcome[d] === wanted) at[d] = journeys.outcomeAt[d];
  }
  return { at, place: target.kind === 'stage' ? target.stage : journeys.names.length };
}

/** When a deal first was at a stage or any later point, `NaN` for never. Rule C1. */
function cameTo(journeys: Journeys, deal: number, stage: number): number {
  if (journeys.furthest[deal] < stage) return Number.NaN;
  for (let v = journeys.offset[deal]; v < journeys.offset[deal + 1]; v++)
    if (journeys.stage[v] >= stage) return journeys.entered[v];
  return journeys.outcomeAt[deal];
}

/** When a deal first was at a stage itself, `NaN` for never. */
function visitedAt(journeys: Journeys, deal: number, stage: number): number {
  for (let v = journeys.offset[deal]; v < journeys.offset[deal + 1]; v++)
    if (journeys.stage[v] === stage) return journeys.entered[v];
  return Number.NaN;
}
