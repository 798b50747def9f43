import { nthOf } from './select.ts';

/**
 * Gives the quantile `p` of values counted at ordered ages, by linear interpolation between order statistics; `null` of
 * nothing. Rule D4. Hyndman & Fan 1996 type 7, as R `quantile` and Excel `PERCENTILE.INC`.
 * @param ages in order.
 * @param counts how many of each.
 * @param p a share from 0 to 1.
 * @example quantileType7(Float64Array.of(1, 2, 4), Int32Array.of(1, 1, 2), 0.5) // 3
 */
export function quantileType7(ages: Float64Array, counts: Int32Array, p: number): number | null {
  let n = 0;
  for (let i = 0; i < counts.length; i++) n += counts[i];
  if (n === 0) return null;
  const place = (n - 1) * p;
  const below = Math.floor(place);
  let i = 0;
  let seen = counts[0];
  while (seen <= below) seen += counts[++i];
  const low = ages[i];
  if (place === below) return low;
  while (seen <= below + 1) seen += counts[++i];
  return low + (ages[i] - low) * (place - below);
}

/**
 * Gives the same of values in any order, which change their places. Linear as a rule.
 * @param values at least one, in any order; they change their places.
 * @param p a share from 0 to 1.
 * @example quantileOf(Float64Array.of(4, 1, 2, 4), 0.5) // 3
 */
export function quantileOf(values: Float64Array, p: number): number | null {
  if (values.length === 0) return null;
  const place = (values.length - 1) * p;
  const below = Math.floor(place);
  const low = nthOf(values, below);
  if (place === below) return low;
  let next = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < values.length; i++) if (values[i] < next) next = values[i];
  return low + (next - low) * (place - below);
}
