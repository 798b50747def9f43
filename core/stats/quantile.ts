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
  let i = 0;
  let seen = count(0);
  while (seen <= below) seen += count(++i);
  const low = ages[i];
  if (place === below) return low;
  while (seen <= below + 1) seen += count(++i);
  return low + (ages[i] - low) * (place - below);
}
