import { blank, count, days, number, type RowOf, type Schema, share, stage, word } from '../../table/schema.ts';
import { changeVerdicts } from './before-after.ts';

/** BEFORE_AFTER: a row a stage, before and after a change. */
export const changeTable = {
  stage: stage('Stage'),
  enteredBefore: count('Entered before'),
  enteredAfter: count('Entered after'),
  atDay: days('At day'),
  advanceBefore: share('Advance before'),
  advanceAfter: share('Advance after'),
  difference: share('Difference'),
  low: share('Low'),
  high: share('High'),
  medianDaysBefore: days('Median days before'),
  medianDaysAfter: days('Median days after'),
  pOfTime: blank(number('P of time')),
  falseAlarmRate: blank(number('False-alarm rate')),
  verdict: word('Verdict', changeVerdicts),
  weeksUntilKnown: blank(number('Weeks until known')),
} as const satisfies Schema;

/** A row of BEFORE_AFTER. */
export type ChangeLine = RowOf<typeof changeTable>;
