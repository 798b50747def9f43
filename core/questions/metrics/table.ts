import { blank, count, number, type Schema, text, word } from '../../table/schema.ts';
import { goalStatuses } from '../goals/goals.ts';

/** METRICS: a row a metric of the user's, a share or days. */
export const metricsTable = {
  metric: text('Metric'),
  value: blank(number('Value')),
  low: blank(number('Low')),
  high: blank(number('High')),
  outOf: count('Out of'),
  goal: blank(number('Goal')),
  status: blank(word('Status', goalStatuses)),
} as const satisfies Schema;
