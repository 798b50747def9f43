import { blank, days, moment, money, type RowOf, row, type Schema, stage, text, word } from '../../table/schema.ts';

/** DEALS: a row a deal, by its start. */
export const dealsTable = {
  deal: text('Deal'),
  start: stage('Start'),
  furthest: stage('Furthest'),
  now: stage('Now'),
  daysInStage: days('Days in stage'),
  outcome: word('Outcome', ['won', 'lost', 'open']),
  rep: blank(text('Rep')),
  value: money('Value'),
  row: row('Row'),
  started: moment('Started'),
} as const satisfies Schema;

/** A row of DEALS. */
export type DealLine = RowOf<typeof dealsTable>;
