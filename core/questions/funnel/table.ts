import { blank, count, days, money, type RowOf, type Schema, share, stage, text } from '../../table/schema.ts';

/** FUNNEL: a row a stage, then that of the deals won, which knows the deals, their share of the start and their value only. */
export const funnelTable = {
  stage: stage('Stage'),
  phase: text('Phase'),
  entered: count('Entered'),
  advanced: blank(count('Advanced')),
  lost: blank(count('Lost')),
  open: blank(count('Open')),
  conversion: share('Conversion'),
  expected: share('Expected conversion'),
  low: share('Low'),
  high: share('High'),
  dropOff: share('Drop-off'),
  shareOfStart: share('Share of start'),
  skipped: blank(count('Skipped')),
  medianDays: days('Median days'),
  valueEntered: money('Value entered'),
  valueLost: money('Value lost'),
  unresolved: share('Unresolved'),
} as const satisfies Schema;

/** A row of FUNNEL. */
export type FunnelLine = RowOf<typeof funnelTable>;

/** The rows of stages, without that of the deals won. */
export const stagesOnly = <R extends FunnelLine>(rows: readonly R[]): R[] => rows.filter((row) => row.stage !== 'wonRow');
