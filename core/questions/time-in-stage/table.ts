import { count, days, type RowOf, type Schema, stage } from '../../table/schema.ts';

/** TIME_IN_STAGE: a row a stage. */
export const timeTable = {
  stage: stage('Stage'),
  visits: count('Visits'),
  running: count('Running'),
  median: days('Median'),
  low: days('Low'),
  high: days('High'),
  p25: days('P25'),
  p75: days('P75'),
  p90: days('P90'),
  mean: days('Mean'),
  closedMedian: days('Closed-only median'),
  closedMean: days('Closed-only mean'),
  understatedBy: days('Understated by'),
} as const satisfies Schema;

/** A row of TIME_IN_STAGE. */
export type TimeLine = RowOf<typeof timeTable>;
