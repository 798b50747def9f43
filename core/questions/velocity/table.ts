import { count, days, money, type Schema, share, text, word } from '../../table/schema.ts';

const figures = {
  openDeals: count('Open deals'),
  winShare: share('Win share'),
  meanValue: money('Mean value'),
  meanCycle: days('Mean cycle'),
  perDay: money('Velocity per day'),
} as const satisfies Schema;

/** VELOCITY of all deals: one row. */
export const velocityTable = { segment: word('Segment', ['allDeals']), ...figures } as const satisfies Schema;

/** VELOCITY split by what the setting `by` names: a row a segment. */
export const velocityBySegment = { segment: text('Segment'), ...figures } as const satisfies Schema;
