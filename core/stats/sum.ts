/** A sum that is the same in any order of its terms. */
export interface Sum {
  add(term: number): void;
  /** The exact sum, rounded once. */
  total(): number;
  /** Numbers whose exact sum it is. */
  parts(): readonly number[];
}

/**
 * Starts an exact sum (Shewchuk 1997, as Python `math.fsum`): rounding errors are kept as further parts, so that the order of the terms
 * doesn't matter (rule J1). Whole numbers cost one addition.
 * @example (() => { const sum = newSum(); for (const term of [1e16, 1, -1e16]) sum.add(term); return sum.total(); })() // 1
 */
export function newSum(): Sum {
  const parts: number[] = [0];
  return {
    add(term) {
      if (
        parts.length === 1 &&
        Number.isSafeInteger(parts[0] + term) &&
        Number.isSafeInteger(parts[0]) &&
        Number.isInteger(term)
      ) {
        parts[0] += term;
        return;
      }
      let x = term;
      let kept = 0;
      for (let y of parts) {
        if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
        const high = x + y;
        const low = y - (high - x);
        if (low !== 0) parts[kept++] = low;
        x = high;
      }
      parts.length = kept;
      parts.push(x);
    },
    total: () => roundedOnce(parts),
    parts: () => parts,
  };
}

/** Adds parts from the largest down; where what is left lies just at half a step, the next part decides. */
function roundedOnce(parts: readonly number[]): number {
  let i = parts.length - 1;
  let high = parts[i];
  let low = 0;
  while (i > 0) {
    const x = high;
    const y = parts[--i];
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  if (i > 0 && ((low < 0 && parts[i - 1] < 0) || (low > 0 && parts[i - 1] > 0))) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

/** Several sums side by side. */
export interface Sums {
  add(place: number, term: number): void;
  total(place: number): number;
  /** Numbers whose exact sum it is. */
  parts(place: number): readonly number[];
}

/**
 * Starts so many sums, each as exact as {@link newSum}; whole numbers cost one addition and no call.
 * @param places how many sums.
 * @example (() => { const sums = newSums(2); sums.add(1, 5); return [sums.total(0), sums.total(1)]; })() // [0, 5]
 */
export function newSums(places: number): Sums {
  const whole = new Float64Array(places);
  const parts: (Sum | undefined)[] = [];
  const partsOf = (place: number) => [whole[place], ...(parts[place]?.parts() ?? [])];
  return {
    add(place, term) {
      const sum = whole[place] + term;
      if (Number.isInteger(term) && Number.isSafeInteger(sum)) whole[place] = sum;
      else {
        parts[place] = parts[place] ?? newSum();
        parts[place].add(term);
      }
    },
    parts: partsOf,
    total: (place) => (parts[place] ? sumOf(partsOf(place)) : whole[place]),
  };
}

/**
 * Sums up a list, exactly.
 * @param terms any finite numbers; 0 of none.
 * @example sumOf([1e16, 1, -1e16]) // 1
 */
export function sumOf(terms: Iterable<number>): number {
  const sum = newSum();
  for (const term of terms) sum.add(term);
  return sum.total();
}
