import { blank, count, days, money, type RowOf, type Schema, share, stage, text } from '../../table/schema.ts';

/** DROPOFF: a row a stage, then `administrativeRow`. */
export const dropoffTable = {
  stage: stage('Stage'),
  entered: count('Entered'),
  lost: count('Lost'),
  dropOff: share('Drop-off'),
  shareOfLosses: share('Share of losses'),
  valueLost: money('Value lost'),
  medianDaysBeforeLoss: days('Median days before loss'),
  topReason: blank(text('Top reason')),
} as const satisfies Schema;

/** A row of DROPOFF. */
export type DropoffLine = RowOf<typeof dropoffTable>;
