import { blank, count, days, money, number, type RowOf, type Schema, share, stage, text } from '../../table/schema.ts';

/** WAIT_COST: a row a stage; what follows from a tipping day is blank where there is none. */
export const waitTable = {
  stage: stage('Stage'),
  tippingDay: days('Tipping day'),
  lostBefore: blank(count('Lost before')),
  lostAfter: blank(count('Lost after')),
  valueLostAfter: money('Value lost after'),
  chanceOnEntry: share('Chance on entry'),
  chanceAtTippingDay: share('Chance at tipping day'),
  openPastIt: blank(count('Open past it')),
  valuePastIt: money('Value past it'),
  note: text('Note'),
} as const satisfies Schema;

/** A row of WAIT_COST. */
export type WaitLine = RowOf<typeof waitTable>;

/** WAIT_COST of one stage: a row a bin of ages, with rates per deal and day. */
export const waitBinsTable = {
  fromDay: days('From day'),
  toDay: days('To day'),
  atRisk: count('At risk'),
  advanced: count('Advanced'),
  lost: count('Lost'),
  advanceRate: blank(number('Advance rate')),
  lossRate: blank(number('Loss rate')),
  chanceToAdvance: share('Chance to advance'),
  advanceRateLow: blank(number('Advance rate low')),
  advanceRateHigh: blank(number('Advance rate high')),
  lossRateLow: blank(number('Loss rate low')),
  lossRateHigh: blank(number('Loss rate high')),
} as const satisfies Schema;
