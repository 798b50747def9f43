import type { Clock } from '../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, LEFT, LOST, PARKED, RUNNING, WON } from '../journey/journeys.ts';
import { floats } from '../scratch.ts';
import { quantileOf } from '../stats/quantile.ts';
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

/** Calls back for every move: from which point to which, and how long the deal had been there, `NaN` where nobody knows. */
type EachMove = (deal: number, from: number, to: number, age: number) => void;

function eachMove(journeys: Journeys, clock: Clock, group: Int32Array, each: EachMove): void {
  const { offset, stage, entered, left, end, parkedAs, late } = journeys;
  const lost = journeys.names.length;
  for (let d = 0; d < group.length; d++) {
    if (group[d] < 0) continue;
    for (let v = offset[d]; v < offset[d + 1]; v++) {
      if (end[v] === RUNNING || end[v] === LEFT) continue;
      const isUnknown = v === offset[d] && late[d] === ENTRY_UNKNOWN;
      const age = isUnknown ? Number.NaN : clock(left[v]) - clock(entered[v]);
      const outcome = end[v] === PARKED ? parkedAs[v] : end[v];
      if (outcome === WON || outcome === LOST) {
        const point = outcome === LOST ? lost : lost + 1;
        each(d, stage[v], point, age);
        if (end[v] === PARKED) each(d, point, stage[v + 1], clock(entered[v + 1]) - clock(left[v]));
      } else each(d, stage[v], stage[v + 1], age);
    }
  }
}

/**
 * Counts the moves between neighbouring points of journeys, by group, in the order of points. A running visit and one
 * that left nobody knows where to move nowhere. Rule P1. Linear.
 */
export function flowsOf(journeys: Journeys, { group, names }: Groups, clock: Clock): Edge[][] {
  const size = journeys.names.length + 2;
  const pairs = pairsOf(journeys, clock, group, size);
  const pairAt = new Int32Array(size * size);
  for (const [i, pair] of pairs.entries()) pairAt[pair] = i;
  const placeOf = (deal: number, from: number, to: number) => group[deal] * pairs.length + pairAt[from * size + to];
  const [moves, deals, aged] = Array.from({ length: 3 }, () => new Int32Array(names.length * pairs.length));
  const last = new Int32Array(moves.length).fill(-1);
  eachMove(journeys, clock, group, (deal, from, to, age) => {
    const place = placeOf(deal, from, to);
    moves[place]++;
    if (last[place] !== deal) deals[place]++;
    last[place] = deal;
    if (!Number.isNaN(age)) aged[place]++;
  });
  const begin = new Int32Array(moves.length + 1);
  for (let place = 0; place < moves.length; place++) begin[place + 1] = begin[place] + aged[place];
  const ages = floats(begin[moves.length]);
  const next = begin.slice();
  eachMove(journeys, clock, group, (deal, from, to, age) => {
    if (!Number.isNaN(age)) ages[next[placeOf(deal, from, to)]++] = age;
  });
  return names.map((_, g) => {
    const leaving = new Int32Array(size);
    const first = g * pairs.length;
    for (const [i, pair] of pairs.entries()) leaving[Math.floor(pair / size)] += moves[first + i];
    return pairs.flatMap((pair, i): Edge[] => {
      const place = first + i;
      if (moves[place] === 0) return [];
      const [from, to] = [Math.floor(pair / size), pair % size];
      const medianAge = quantileOf(ages.subarray(begin[place], begin[place + 1]), 0.5);
      const share = moves[place] / leaving[from];
      return [{ from, to, kind: kindOf(from, to, size - 2), deals: deals[place], moves: moves[place], share, medianAge }];
    });
  });
}

/** The moves that occur at all, as `from × size + to`, in order. */
function pairsOf(journeys: Journeys, clock: Clock, group: Int32Array, size: number): number[] {
  const seen = new Uint8Array(size * size);
  eachMove(journeys, clock, group, (_deal, from, to) => {
    seen[from * size + to] = 1;
  });
  return [...seen.keys()].filter((pair) => seen[pair] === 1);
}

function kindOf(from: number, to: number, lost: number): MoveKind {
  if (from >= lost) return 'reopened';
  if (to >= lost) return to === lost ? 'lost' : 'won';
  return to < from ? 'back' : to === from + 1 ? 'forward' : 'skip';
}
