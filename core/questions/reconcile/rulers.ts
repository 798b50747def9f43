import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { occurrencesOf } from '../../dataset/occurrences.ts';
import { ENTRY_UNKNOWN, type Journeys, OPEN, WON } from '../../journey/journeys.ts';
import { type Base, basesOf, isPast, type ReachQuestion, type Target, targetsOf } from '../conversion/reach.ts';

/** Entries into two points, whichever deals they were. */
export interface Movement {
  readonly base: number;
  readonly target: number;
}

/**
 * Counts, by group, the entries into the base and into the target less than `within` before the as-of moment: what a
 * CRM divides. A deal that enters twice counts twice. Rule C6. Linear.
 */
export function movementOf(dataset: Dataset, groups: Groups, question: ReachQuestion, within: number): Movement[] {
  const now = dataset.clock(dataset.journeys.asOf);
  const isIn = (moment: number) => now - dataset.clock(moment) < within;
  const base = entriesInto(dataset, groups, question.base, isIn);
  const target = entriesInto(dataset, groups, question.target, isIn);
  return base.map((n, g) => ({ base: n, target: target[g] }));
}

function entriesInto(dataset: Dataset, groups: Groups, point: Base | Target, isIn: (moment: number) => boolean): number[] {
  const { journeys } = dataset;
  const counts = groups.names.map(() => 0);
  const add = (deal: number, moment: number) => {
    if (groups.group[deal] >= 0 && journeys.start[deal] >= 0 && isIn(moment)) counts[groups.group[deal]]++;
  };
  if (point.kind === 'action') {
    const { deal, at } = occurrencesOf(dataset, point.action);
    for (let i = 0; i < deal.length; i++) add(deal[i], at[i]);
    return counts;
  }
  for (let d = 0; d < journeys.deals.length; d++) {
    if (point.kind === 'outcome') {
      const isWanted = journeys.outcome[d] !== OPEN && (journeys.outcome[d] === WON) === (point.outcome === 'won');
      if (isWanted) add(d, journeys.outcomeAt[d]);
      continue;
    }
    const first = journeys.offset[d];
    for (let v = first; v < journeys.offset[d + 1]; v++) {
      // Seen when the log begins is no entry: it came earlier.
      if (v === first && journeys.late[d] === ENTRY_UNKNOWN) continue;
      if (point.kind === 'start' ? v === first : journeys.stage[v] === point.stage) add(d, journeys.entered[v]);
    }
  }
  return counts;
}

/** Deals that took every step. */
export interface Strict {
  readonly n: number;
  readonly reached: number;
  readonly open: number;
}

/**
 * Counts, by group, the deals observed at the base that were observed in every stage up to the target, in order. To
 * Lost or to an action no stage lies between. Rule C6. Linear.
 */
export function strictOf(dataset: Dataset, groups: Groups, question: ReachQuestion): Strict[] {
  const { journeys } = dataset;
  const base = basesOf(dataset, question.base.kind === 'stage' ? { ...question.base, deals: 'visited' } : question.base);
  const target = targetsOf(dataset, question.target, base.at);
  const steps = stepsOf(question, journeys.names.length);
  const counts = groups.names.map(() => ({ n: 0, reached: 0, open: 0 }));
  for (let d = 0; d < journeys.deals.length; d++) {
    const came = base.at[d];
    if (groups.group[d] < 0 || Number.isNaN(came)) continue;
    const reached = target.at[d];
    const closed = journeys.outcome[d] === OPEN ? Number.NaN : journeys.outcomeAt[d];
    if (base.place && isPast(came, base.place[d], closed, journeys.names.length, reached, target.place)) continue;
    const row = counts[groups.group[d]];
    const isThere = !Number.isNaN(reached) && !(closed < reached) && hasTaken(journeys, d, came, steps);
    row.n++;
    if (isThere) row.reached++;
    else if (journeys.outcome[d] === OPEN) row.open++;
  }
  return counts;
}

function stepsOf({ base, target }: ReachQuestion, stages: number): number[] {
  if (base.kind !== 'stage') return target.kind === 'stage' ? [target.stage] : [];
  const last =
    target.kind === 'stage' ? target.stage : target.kind === 'outcome' && target.outcome === 'won' ? stages - 1 : base.stage;
  return Array.from({ length: last - base.stage + 1 }, (_, i) => base.stage + i);
}

/** Tells whether a deal's visits from a moment on hold these stages in this order. */
function hasTaken(journeys: Journeys, deal: number, from: number, steps: readonly number[]): boolean {
  let taken = 0;
  for (let v = journeys.offset[deal]; v < journeys.offset[deal + 1] && taken < steps.length; v++)
    if (journeys.entered[v] >= from && journeys.stage[v] === steps[taken]) taken++;
  return taken === steps.length;
}
