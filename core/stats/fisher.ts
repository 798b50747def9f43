import { exp } from './elementary.ts';
import { logFactorials } from './exact.ts';

/** A little more than a tie, so that rounding does not part tables of equal chance; as R. */
const TIE = 1 + 1e-7;

/**
 * Gives the two-sided p of Fisher's exact test on the table [[a, b], [c, d]]: the chance, all sums held, of a table no
 * likelier than this one; 1 where a row or a column is empty. Fisher 1935, as R `fisher.test`. Linear in the smallest sum.
 * @param a counts, whole numbers from 0 on, of the first row.
 * @param b its second cell.
 * @param c the second row.
 * @param d its second cell.
 * @example fisherExact(3, 1, 1, 3) // 0.48571
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const [row, column, n] = [a + b, a + c, a + b + c + d];
  const low = Math.max(0, row + column - n);
  const high = Math.min(row, column);
  const logs = logFactorials(n);
  const choose = (m: number, k: number) => logs[m] - logs[k] - logs[m - k];
  const chance = (x: number) => exp(choose(column, x) + choose(n - column, row - x) - choose(n, row));
  const seen = chance(a) * TIE;
  let p = 0;
  for (let x = low; x <= high; x++) if (chance(x) <= seen) p += chance(x);
  return Math.min(1, p);
}
