import { visitEnds } from '../../journey/journeys.ts';
import { count, days, moment, row, type Schema, stage, text, word } from '../../table/schema.ts';

/** VISITS: a row a visit, deal after deal. */
export const visitsTable = {
  deal: text('Deal'),
  visit: count('Visit'),
  stage: stage('Stage'),
  entered: moment('Entered'),
  left: moment('Left'),
  days: days('Days'),
  end: word('End', visitEnds),
  row: row('Row'),
} as const satisfies Schema;
