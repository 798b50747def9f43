import { count, money, type Schema, share, text } from '../../table/schema.ts';

/** WIN_RATE: a row a period in which deals were won or lost. */
export const winRateTable = {
  period: text('Period'),
  closed: count('Closed'),
  won: count('Won'),
  lost: count('Lost'),
  winRate: share('Win rate'),
  low: share('Low'),
  high: share('High'),
  valueWon: money('Value won'),
} as const satisfies Schema;
