import { count, money, number, type Schema, stage } from '../../table/schema.ts';

const figures = {
  openDeals: count('Open deals'),
  value: money('Value'),
  expectedWins: number('Expected wins'),
  expectedValue: money('Expected value'),
  low: money('Low'),
  high: money('High'),
} as const satisfies Schema;

/** FORECAST_WINS: a row a stage. */
export const forecastTable = { stage: stage('Stage'), ...figures } as const satisfies Schema;

/** FORECAST_WINS split by what the setting `by` names: a row a group, stages together. */
export const forecastByGroup = figures;
