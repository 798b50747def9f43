import type { SortedLines } from './sort.ts';

/** What the moves in a log tell of the order of its stages. Built from entries sorted by deal and time. */
export interface Moves {
  /** `moves[a * size + b]`: how often a deal went from a to b next, at a later time. */
  readonly moves: Float64Array;
  readonly size: number;
  /** Mean place of a stage among the moments of its deals, from 0. */
  readonly place: Float64Array;
  /** First moment at which a deal entered the stage; infinite where none did. */
  readonly first: Float64Array;
}

/** Counts moves between neighbouring moments of a deal; entries at one moment say nothing about each other. Linear. */
export function movesOf(lines: SortedLines, size: number): Moves {
  const { offset, point, at } = lines;
  const moves = new Float64Array(size * size);
  const place = new Float64Array(size);
  const count = new Float64Array(size);
  const first = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const stamp = new Int32Array(size).fill(-1);
  let before = new Int32Array(size);
  let now = new Int32Array(size);
  let moment = 0;
  for (let d = 0; d + 1 < offset.length; d++) {
    let stagesBefore = 0;
    let rank = -1;
    for (let i = offset[d]; i < offset[d + 1]; ) {
      const time = at[i];
      let stagesNow = 0;
      moment++;
      rank++;
      for (; i < offset[d + 1] && at[i] === time; i++) {
        const stage = point[i];
        if (stage >= size || stamp[stage] === moment) continue;
        stamp[stage] = moment;
        now[stagesNow++] = stage;
        place[stage] += rank;
        count[stage]++;
        if (time < first[stage]) first[stage] = time;
      }
      for (let a = 0; a < stagesBefore; a++)
        for (let b = 0; b < stagesNow; b++) if (before[a] !== now[b]) moves[before[a] * size + now[b]]++;
      const kept = before;
      before = now;
      now = kept;
      stagesBefore = stagesNow;
    }
  }
  for (let s = 0; s < size; s++) place[s] = count[s] > 0 ? place[s] / count[s] : 0;
  return { moves, size, place, first };
}

/**
 * Puts stages in order: a stage comes before those that more deals entered after it than before it; where that leaves
 * a choice, or turns in a circle, the earlier mean place, then the earlier date, then the name decides. Stages that no
 * deal entered are left out. Rule J6.
 */
export function orderOf(moves: Moves, names: readonly string[]): number[] {
  const { size } = moves;
  const left = new Set(Array.from({ length: size }, (_, s) => s).filter((s) => moves.first[s] < Number.POSITIVE_INFINITY));
  const isBefore = (a: number, b: number) => moves.moves[a * size + b] > moves.moves[b * size + a];
  const earlier = (a: number, b: number) =>
    moves.place[a] - moves.place[b] || moves.first[a] - moves.first[b] || (names[a] < names[b] ? -1 : 1);
  const order: number[] = [];
  while (left.size > 0) {
    const all = [...left];
    const free = all.filter((s) => !all.some((other) => other !== s && isBefore(other, s)));
    const next = (free.length > 0 ? free : all).sort(earlier)[0];
    order.push(next);
    left.delete(next);
  }
  return order;
}
