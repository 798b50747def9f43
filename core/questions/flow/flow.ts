import type { Groups } from '../../dataset/dataset.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, LEFT, LOST, PARKED, RUNNING, WON } from '../../journey/journeys.ts';
import { float64, int32 } from '../../scratch.ts';
import { quantileOf } from '../../stats/quantile.ts';

/** How a move changes a deal's place. */
export const moveKinds = ['forward', 'skip', 'back', 'won', 'lost', 'reopened'] as const;
export type MoveKind = (typeof moveKinds)[number];

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

/** Every move, in columns: whose it is, `from × points + to`, and how long the deal had been at `from`. */
interface Moves {
  readonly deal: Int32Array;
  readonly pair: Int32Array;
  /** `NaN` where nobody knows. */
  readonly age: Float64Array;
}

function movesOf(journeys: Journeys, clock: Clock, group: Int32Array): Moves {
  const { offset, stage, entered, left, end, parkedAs, late, names } = journeys;
  const lost = names.length;
  const points = lost + 2;
  let most = stage.length;
  for (let v = 0; v < end.length; v++) if (end[v] === PARKED) most++;
  const moves = { deal: int32(most), pair: int32(most), age: float64(most) };
  let n = 0;
  const add = (deal: number, from: number, to: number, age: number) => {
    moves.deal[n] = deal;
    moves.pair[n] = from * points + to;
    moves.age[n++] = age;
  };
  for (let d = 0; d < group.length; d++) {
    if (group[d] < 0) continue;
    for (let v = offset[d]; v < offset[d + 1]; v++) {
      if (end[v] === RUNNING || end[v] === LEFT) continue;
      const isUnknown = v === offset[d] && late[d] === ENTRY_UNKNOWN;
      const age = isUnknown ? Number.NaN : clock(left[v]) - clock(entered[v]);
      const outcome = end[v] === PARKED ? parkedAs[v] : end[v];
      if (outcome === WON || outcome === LOST) {
        const point = outcome === LOST ? lost : lost + 1;
        add(d, stage[v], point, age);
        if (end[v] === PARKED) add(d, point, stage[v + 1], clock(entered[v + 1]) - clock(left[v]));
      } else add(d, stage[v], stage[v + 1], age);
    }
  }
  return { deal: moves.deal.subarray(0, n), pair: moves.pair.subarray(0, n), age: moves.age.subarray(0, n) };
}

/**
 * Counts the moves between neighbouring points of journeys, by group, in the order of points. A running visit and one
 * that left nobody knows where to move nowhere. Rule P1. Linear.
 */
export function flowsOf(journeys: Journeys, { group, names }: Groups, clock: Clock): Edge[][] {
  const size = journeys.names.length + 2;
  const { deal, pair, age } = movesOf(journeys, clock, group);
  const pairs = pairsIn(pair, size);
  const pairAt = new Int32Array(size * size);
  for (const [i, seen] of pairs.entries()) pairAt[seen] = i;
  const placeOf = (move: number) => group[deal[move]] * pairs.length + pairAt[pair[move]];
  const [moves, deals, aged] = Array.from({ length: 3 }, () => new Int32Array(names.length * pairs.length));
  const last = new Int32Array(moves.length).fill(-1);
  for (let i = 0; i < deal.length; i++) {
    const place = placeOf(i);
    moves[place]++;
    if (last[place] !== deal[i]) deals[place]++;
    last[place] = deal[i];
    if (!Number.isNaN(age[i])) aged[place]++;
  }
  const begin = new Int32Array(moves.length + 1);
  for (let place = 0; place < moves.length; place++) begin[place + 1] = begin[place] + aged[place];
  const ages = float64(begin[moves.length]);
  const next = begin.slice();
  for (let i = 0; i < deal.length; i++) if (!Number.isNaN(age[i])) ages[next[placeOf(i)]++] = age[i];
  return names.map((_, g) => {
    const leaving = new Int32Array(size);
    const first = g * pairs.length;
    for (const [i, seen] of pairs.entries()) leaving[Math.floor(seen / size)] += moves[first + i];
    return pairs.flatMap((seen, i): Edge[] => {
      const place = first + i;
      if (moves[place] === 0) return [];
      const [from, to] = [Math.floor(seen / size), seen % size];
      const medianAge = quantileOf(ages.subarray(begin[place], begin[place + 1]), 0.5);
      const share = moves[place] / leaving[from];
      return [{ from, to, kind: kindOf(from, to, size - 2), deals: deals[place], moves: moves[place], share, medianAge }];
    });
  });
}

/** The pairs of points that occur at all, in order. */
function pairsIn(pair: Int32Array, size: number): number[] {
  const seen = new Uint8Array(size * size);
  for (let i = 0; i < pair.length; i++) seen[pair[i]] = 1;
  return [...seen.keys()].filter((at) => seen[at] === 1);
}

function kindOf(from: number, to: number, lost: number): MoveKind {
  if (from >= lost) return 'reopened';
  if (to >= lost) return to === lost ? 'lost' : 'won';
  return to < from ? 'back' : to === from + 1 ? 'forward' : 'skip';
}
