import { count, type RowOf, type Schema, share, text, word } from '../../table/schema.ts';

/** COHORTS: a row a period of starts. */
export const cohortsTable = {
  cohort: text('Cohort'),
  deals: count('Deals'),
  reached: count('Reached'),
  by30Days: share('By 30 days'),
  by60Days: share('By 60 days'),
  by90Days: share('By 90 days'),
  by180Days: share('By 180 days'),
  expected: share('Expected'),
  low: share('Low'),
  high: share('High'),
  state: word('State', ['complete', 'maturing']),
} as const satisfies Schema;

/** A row of COHORTS. */
export type CohortLine = RowOf<typeof cohortsTable>;
