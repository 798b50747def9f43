/** A move between two points; `from` is -1 where nothing was before. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * Orders moves at one moment so that each begins where the one before ended, starting at `current`: Hierholzer's walk,
 * lower points first, so that the order of the rows does not matter. `null` where they make no single chain. Rule J1.
 * n log n.
 */
export function chainOf(moves: readonly Move[], current: number): number[] | null {
  const leaving = new Map<number, number[]>();
  const balance = new Map<number, number>();
  moves.forEach(({ from, to }, i) => {
    const list = leaving.get(from);
    if (list) list.push(i);
    else leaving.set(from, [i]);
    balance.set(from, (balance.get(from) ?? 0) + 1);
    balance.set(to, (balance.get(to) ?? 0) - 1);
  });
  for (const list of leaving.values()) list.sort((a, b) => moves[b].to - moves[a].to || b - a);
  const begins = [...leaving.keys()].sort((a, b) => a - b);
  const surplus = begins.find((point) => (balance.get(point) ?? 0) > 0);
  const start = surplus ?? (leaving.has(current) ? current : begins[0]);
  const walk: number[] = [];
  const stack: { readonly point: number; readonly by: number }[] = [{ point: start, by: -1 }];
  while (stack.length > 0) {
    const { point, by } = stack[stack.length - 1];
    const next = leaving.get(point)?.pop();
    if (next !== undefined) stack.push({ point: moves[next].to, by: next });
    else {
      stack.pop();
      if (by >= 0) walk.push(by);
    }
  }
  walk.reverse();
  const holds = walk.length === moves.length && walk.every((move, i) => i === 0 || moves[walk[i - 1]].to === moves[move].from);
  return holds ? walk : null;
}
