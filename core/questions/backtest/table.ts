import { count, moment, money, number, type Schema } from '../../table/schema.ts';

/** BACKTEST: a row an earlier moment, what was foreseen then and what came. */
export const backtestTable = {
  asOf: moment('As of'),
  openDeals: count('Open deals'),
  predictedWins: number('Predicted wins'),
  actualWins: count('Actual wins'),
  predictedValue: money('Predicted value'),
  actualValue: money('Actual value'),
  stillOpen: count('Still open'),
} as const satisfies Schema;
