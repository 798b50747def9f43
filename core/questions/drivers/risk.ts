import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { ENTRY_UNKNOWN, ON_TIME, OPEN } from '../../journey/journeys.ts';
import { bytes, float64, int32 } from '../../scratch.ts';
import { newSpells, riskOf } from '../../stats/tally.ts';
import { basesOf, type Target, targetsOf } from '../conversion/reach.ts';

/** What counts as the event while a deal is observed at a stage: going on, losing, or getting to any point. Rules M2, M5. */
export type Toward =
  | { readonly kind: 'advance' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'point'; readonly target: Target };

/** Deals at risk at one stage, in columns, and the ages at which one of them had the event. */
export interface AtRisk {
  readonly deal: Int32Array;
  /** C1's moment at the stage. */
  readonly came: Float64Array;
  /** Age from which it was observed, 0 as a rule. Rule D7. */
  readonly from: Float64Array;
  /** Age at the event, at another end, or up to which it is observed. */
  readonly end: Float64Array;
  /** The moment of that. */
  readonly endAt: Float64Array;
  /** 1 where it ended with the event. */
  readonly isEvent: Uint8Array;
  readonly ages: Float64Array;
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  /** Deals observed there whose age nobody knows: they are not in the columns. Rule D7. */
  readonly untimed: number;
}

/** By deal of the log: when it came to the stage, how and when the watch there ended. */
interface Watch {
  readonly came: Float64Array;
  readonly isFirstVisit: (deal: number) => boolean;
  readonly reached: Float64Array;
  readonly toward: Toward['kind'];
}

function watchOf(dataset: Dataset, stage: number, toward: Toward): Watch {
  const base = basesOf(dataset, { kind: 'stage', stage, deals: 'visited' });
  const isLast = stage + 1 === dataset.journeys.names.length;
  const next: Target = isLast ? { kind: 'outcome', outcome: 'won' } : { kind: 'stage', stage: stage + 1, counts: 'reached' };
  const target = targetsOf(dataset, toward.kind === 'point' ? toward.target : next, base.at);
  return { came: base.at, isFirstVisit: base.isFirstVisit, reached: target.at, toward: toward.kind };
}

/**
 * Collects, by group, the deals observed at a stage, at risk of an event from C1's moment there; after `within`
 * milliseconds they are observed no longer. Rules M1, M2, M5, D7. n log n.
 */
export function atRiskOf(dataset: Dataset, groups: Groups, stage: number, toward: Toward, within: number | null): AtRisk[] {
  const { journeys, clock } = dataset;
  const watch = watchOf(dataset, stage, toward);
  const sizes = new Int32Array(groups.names.length);
  for (let d = 0; d < journeys.deals.length; d++)
    if (groups.group[d] >= 0 && !Number.isNaN(watch.came[d])) sizes[groups.group[d]]++;
  const lists = groups.names.map((_, g) => newList(sizes[g]));
  const now = clock(journeys.asOf);
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    const came = watch.came[d];
    if (g < 0 || Number.isNaN(came)) continue;
    if (journeys.late[d] === ENTRY_UNKNOWN && watch.isFirstVisit(d)) {
      lists[g].leaveOut();
      continue;
    }
    const closed = journeys.outcome[d] === OPEN ? Number.NaN : journeys.outcomeAt[d];
    const reached = closed < watch.reached[d] ? Number.NaN : watch.reached[d];
    const endAt = !Number.isNaN(reached) ? reached : !Number.isNaN(closed) ? closed : journeys.asOf;
    const isEvent = watch.toward === 'lost' ? Number.isNaN(reached) && !Number.isNaN(closed) : !Number.isNaN(reached);
    const began = clock(came);
    const age = (endAt === journeys.asOf ? now : clock(endAt)) - began;
    const from = journeys.late[d] === ON_TIME ? 0 : Math.max(0, clock(journeys.observedFrom[d]) - began);
    const isCut = within !== null && age > within;
    const end = isCut ? within : age;
    if (from > 0 && end <= from) continue;
    lists[g].add(d, came, from, end, isCut ? Number.POSITIVE_INFINITY : endAt, isEvent && !isCut);
  }
  return lists.map((list) => list.atRisk());
}

/** Collects the columns of one group of at most so many deals, and counts its risk sets. */
function newList(most: number) {
  const deal = int32(most);
  const [came, from, end, endAt] = Array.from({ length: 4 }, () => float64(most));
  const isEvent = bytes(most);
  const spells = newSpells(1);
  let [size, untimed] = [0, 0];
  return {
    add(one: number, cameAt: number, watched: number, age: number, at: number, isOne: boolean): void {
      deal[size] = one;
      came[size] = cameAt;
      from[size] = watched;
      end[size] = age;
      endAt[size] = at;
      isEvent[size++] = isOne ? 1 : 0;
      spells.add(age, isOne ? 1 : 0, watched);
    },
    leaveOut(): void {
      untimed++;
    },
    atRisk(): AtRisk {
      const tally = spells.tally();
      const { atRisk, events } = riskOf(tally);
      const hasEvent = (_: number, i: number) => events[i] > 0;
      return {
        deal: deal.subarray(0, size),
        came: came.subarray(0, size),
        from: from.subarray(0, size),
        end: end.subarray(0, size),
        endAt: endAt.subarray(0, size),
        isEvent: isEvent.subarray(0, size),
        ages: tally.ages.filter(hasEvent),
        atRisk: atRisk.filter(hasEvent),
        events: events.filter(hasEvent),
        untimed,
      };
    },
  };
}
