import type { Clock } from '../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, LEFT, LOST, PARKED, RUNNING, WON } from '../journey/journeys.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { newSpells } from '../stats/tally.ts';
import type { Groups } from '../study.ts';

/** How a move changes a deal's place. */
export type MoveKind = 'forward' | 'skip' | 'back' | 'won' | 'lost' | 'reopened';

/** All moves from one point to another. A point is a stage's place, then Lost, then Won. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: MoveKind;
  readonly deals: number;
  readonly moves: number;
  /** Of all moves that leave `from`. */
  readonly share: number;
  /** Days at `from` before the move, type 7, of finished stays; `null` where nobody saw one begin. */
  readonly medianAge: number | null;
}

interface Counts {
  deals: number;
  moves: number;
  lastDeal: number;
  ages: ReturnType<typeof newSpells>;
}

/**
 * Counts the moves between neighbouring points of journeys, by group, in the order of points. A running visit and one
 * that left nobody knows where to move nowhere. Rule P1. Linear.
 */
export function flowsOf(journeys: Journeys, groups: Groups, clock: Clock): Edge[][] {
  const size = journeys.names.length + 2;
  const lost = journeys.names.length;
  const counts: Map<number, Counts>[] = groups.names.map(() => new Map());
  const add = (g: number, deal: number, from: number, to: number, age: number) => {
    const key = from * size + to;
    const edge = counts[g].get(key) ?? { deals: 0, moves: 0, lastDeal: -1, ages: newSpells(1) };
    counts[g].set(key, edge);
    edge.moves++;
    if (edge.lastDeal !== deal) edge.deals++;
    edge.lastDeal = deal;
    if (!Number.isNaN(age)) edge.ages.add(age, 1);
  };
  const { offset, stage, entered, left, end, parkedAs, late } = journeys;
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0) continue;
    for (let v = offset[d]; v < offset[d + 1]; v++) {
      if (end[v] === RUNNING || end[v] === LEFT) continue;
      const isUnknown = v === offset[d] && late[d] === ENTRY_UNKNOWN;
      const age = isUnknown ? Number.NaN : clock(left[v]) - clock(entered[v]);
      const outcome = end[v] === PARKED ? parkedAs[v] : end[v];
      if (outcome === WON || outcome === LOST) {
        const point = outcome === LOST ? lost : lost + 1;
        add(g, d, stage[v], point, age);
        if (end[v] === PARKED) add(g, d, point, stage[v + 1], clock(entered[v + 1]) - clock(left[v]));
      } else add(g, d, stage[v], stage[v + 1], age);
    }
  }
  return counts.map((edges) => edgesOf(edges, size, lost));
}

function edgesOf(counts: ReadonlyMap<number, Counts>, size: number, lost: number): Edge[] {
  const leaving = new Map<number, number>();
  for (const [key, { moves }] of counts) {
    const from = Math.floor(key / size);
    leaving.set(from, (leaving.get(from) ?? 0) + moves);
  }
  return [...counts.keys()]
    .sort((a, b) => a - b)
    .map((key) => {
      const { deals, moves, ages } = counts.get(key) as Counts;
      const from = Math.floor(key / size);
      const to = key % size;
      const tally = ages.tally();
      const medianAge = quantileType7(tally.ages, tally.counts[1], 0.5);
      return { from, to, kind: kindOf(from, to, lost), deals, moves, share: moves / (leaving.get(from) as number), medianAge };
    });
}

function kindOf(from: number, to: number, lost: number): MoveKind {
  if (from >= lost) return 'reopened';
  if (to >= lost) return to === lost ? 'lost' : 'won';
  return to < from ? 'back' : to === from + 1 ? 'forward' : 'skip';
}
