import { blank, measured, type RowOf, type Schema, stage, text, word } from '../../table/schema.ts';
import { goalStatuses } from './goals.ts';

/** GOALS: a row a goal of a stage; a conversion is a share, days are days. */
export const goalsTable = {
  stage: stage('Stage'),
  owner: text('Owner'),
  measure: word('Measure', ['conversion', 'days']),
  goal: measured('Goal'),
  actual: blank(measured('Actual')),
  low: blank(measured('Low')),
  high: blank(measured('High')),
  gap: blank(measured('Gap')),
  status: word('Status', goalStatuses),
} as const satisfies Schema;

/** A row of GOALS. */
export type GoalLine = RowOf<typeof goalsTable>;
