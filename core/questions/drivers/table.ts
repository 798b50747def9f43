import { blank, count, number, type RowOf, type Schema, share, stage, text, word } from '../../table/schema.ts';
import { driverVerdicts } from './drivers.ts';

/** DRIVERS: a row a value at a stage; rates per deal and day. */
export const driversTable = {
  stage: stage('Stage'),
  value: text('Value'),
  dealsWith: count('Deals with'),
  dealsWithout: count('Deals without'),
  rateWith: blank(number('Rate with')),
  rateWithout: blank(number('Rate without')),
  oddsRatio: blank(number('Odds ratio')),
  low: blank(number('Low')),
  high: blank(number('High')),
  falseAlarmRate: share('False-alarm rate'),
  verdict: word('Verdict', driverVerdicts),
} as const satisfies Schema;

/** A row of DRIVERS. */
export type DriverLine = RowOf<typeof driversTable>;
