import { count, days, money, type RowOf, type Schema, share, text, word } from '../../table/schema.ts';
import { segmentVerdicts } from './segments.ts';

/** SEGMENTS: a row a value of the column; `''` are deals without one. */
export const segmentsTable = {
  segment: text('Segment'),
  deals: count('Deals'),
  won: count('Won'),
  lost: count('Lost'),
  open: count('Open'),
  winRate: share('Win rate'),
  low: share('Low'),
  high: share('High'),
  adjusted: share('Adjusted win rate'),
  expectedWinShare: share('Expected win share'),
  medianCycle: days('Median cycle'),
  valueWon: money('Value won'),
  onMainPath: share('On main path'),
  spreadOfDays: days('Spread of days'),
  verdict: word('Verdict', segmentVerdicts),
} as const satisfies Schema;

/** A row of SEGMENTS. */
export type SegmentLine = RowOf<typeof segmentsTable>;
