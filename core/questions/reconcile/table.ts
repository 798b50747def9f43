import { blank, count, type RowOf, type Schema, share, text, word } from '../../table/schema.ts';

/** The rulers that people hold against one question. */
export const rulers = ['to date', 'settled', 'expected', 'mature', 'movement', 'strict'] as const;

/** RECONCILE: a row a ruler. */
export const reconcileTable = {
  ruler: word('Ruler', rulers),
  share: share('Share'),
  low: share('Low'),
  high: share('High'),
  successes: count('Successes'),
  outOf: count('Out of'),
  open: blank(count('Open')),
  answers: text('What it answers'),
} as const satisfies Schema;

/** A row of RECONCILE. */
export type RulerLine = RowOf<typeof reconcileTable>;
