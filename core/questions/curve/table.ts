import { count, days, type Schema, share } from '../../table/schema.ts';

/** CURVE: a row a day since a deal came into the stage, what has become of the deals by then. */
export const curveTable = {
  day: days('Day'),
  stillHere: share('Still here'),
  advanced: share('Advanced'),
  goneBack: share('Gone back'),
  lost: share('Lost'),
  won: share('Won'),
  atRisk: count('At risk'),
  low: share('Low'),
  high: share('High'),
  leftUnknown: share('Left unknown'),
} as const satisfies Schema;
