import { blank, days, money, row, type Schema, share, stage, text } from '../../table/schema.ts';

/** STUCK: a row a deal, the most value first. */
export const stuckTable = {
  deal: text('Deal'),
  stage: stage('Stage'),
  days: days('Days'),
  limitDays: days('Limit days'),
  rep: blank(text('Rep')),
  value: money('Value'),
  chanceToWin: share('Chance to win'),
  row: row('Row'),
} as const satisfies Schema;
