/**
 * Gives the quantile `p` of values counted at ordered ages, by linear interpolation between order statistics; `null` of
 * nothing. Rule D4. Hyndman & Fan 1996 type 7, as R `quantile` and Excel `PERCENTILE.INC`.
 */
export function quantileType7(ages: Float64Array, count: (i: number) => number, p: number): number | null {
  let n = 0;
  for (let i = 0; i < ages.length; i++) n += count(i);
  if (n === 0) return null;
  const place = (n - 1) * p;
  const below = Math.floor(place);
  const low = orderStatistic(ages, count, below);
  const high = place === below ? low : orderStatistic(ages, count, below + 1);
  return low + (high - low) * (place - below);
}

function orderStatistic(ages: Float64Array, count: (i: number) => number, rank: number): number {
  let seen = 0;
  for (let i = 0; i < ages.length; i++) {
    seen += count(i);
    if (seen > rank) return ages[i];
  }
  return Number.NaN;
}
