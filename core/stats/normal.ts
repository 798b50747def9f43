import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** The number of standard errors of a two-sided interval: 1.959964 for 0.95. */
export const zOf = (confidence: number): number => quantile(0.5 + confidence / 2, 0, 1);
