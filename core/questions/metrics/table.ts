import { blank, count, measured, type Schema, text, word } from '../../table/schema.ts';
import { goalStatuses } from '../goals/goals.ts';

/** METRICS: a row a metric of the user's, a share or days. */
export const metricsTable = {
  metric: text('Metric'),
  value: blank(measured('Value')),
  low: blank(measured('Low')),
  high: blank(measured('High')),
  outOf: count('Out of'),
  goal: blank(measured('Goal')),
  status: blank(word('Status', goalStatuses)),
} as const satisfies Schema;
