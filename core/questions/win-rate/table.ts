import { blank, count, money, type RowOf, type Schema, share, text } from '../../table/schema.ts';

/** WIN_RATE: a row a period of outcomes, then one without a period. */
export const winRateTable = {
  period: blank(text('Period')),
  closed: count('Closed'),
  won: count('Won'),
  lost: count('Lost'),
  winRate: share('Win rate'),
  low: share('Low'),
  high: share('High'),
  valueWon: money('Value won'),
} as const satisfies Schema;

/** A row of WIN_RATE. */
export type WinRateLine = RowOf<typeof winRateTable>;
