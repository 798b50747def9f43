import { blank, number, type RowOf, type Schema, stage, text, word } from '../../table/schema.ts';
import { goalStatuses } from './goals.ts';

/** GOALS: a row a goal of a stage; a conversion is a share, days are days. */
export const goalsTable = {
  stage: stage('Stage'),
  owner: text('Owner'),
  measure: word('Measure', ['conversion', 'days']),
  goal: number('Goal'),
  actual: blank(number('Actual')),
  low: blank(number('Low')),
  high: blank(number('High')),
  gap: blank(number('Gap')),
  status: word('Status', goalStatuses),
} as const satisfies Schema;

/** A row of GOALS. */
export type GoalLine = RowOf<typeof goalsTable>;
