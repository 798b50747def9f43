import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The number of standard errors of a two-sided interval: 1.959964 for 0.95.
 * @param confidence a share between 0 and 1: 0.95.
 * @example zOf(0.95) // 1.96
 */
export const zOf = (confidence: number): number => quantile(0.5 + confidence / 2, 0, 1);

/**
 * Gives the share of a standard normal below `z`. As R `pnorm`.
 * @param z any number.
 * @example normalShare(1.96) // 0.975
 */
export const normalShare = (z: number): number => cdf(z, 0, 1);

/**
 * Gives the probability of a standard normal as far from 0 as `z`, on either side: 1 at 0. As R `2 * pnorm(-abs(z))`.
 * @param z any number.
 * @example twoSidedTail(-1.96) // 0.049996
 */
export const twoSidedTail = (z: number): number => Math.min(1, 2 * cdf(-Math.abs(z), 0, 1));

/**
 * Gives the upper tail of the chi-square distribution with one degree of freedom, exact far out too: its root is a
 * standard normal. As R `pchisq(x, 1, lower.tail = FALSE)`.
 * @param x from 0 on.
 * @example chiSquareTail(3.84) // 0.050044
 */
export const chiSquareTail = (x: number): number => twoSidedTail(Math.sqrt(x));
