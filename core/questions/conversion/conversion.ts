import { incidence, incidenceInterval, placeAt } from '../../stats/incidence.ts';
import { expectedOf } from '../funnel/funnel.ts';
import type { Reach } from './reach.ts';

/** How far an answer can be trusted, the weightiest first. */
export type ConversionState = 'no deals' | 'no estimate' | 'too early' | 'at least' | 'few deals' | 'estimate' | 'complete';

/** The share of a base that reaches a target. */
export interface Conversion {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly state: ConversionState;
  /** A tenth of the share or more arose at ages with few at risk, while deals are open. Rule C2. */
  readonly isOnFew: boolean;
}

/** Fewer deals than this are observed for so long: too early. Rule C4. */
export const LEAST_MATURE = 5;
/** What rests on fewer deals than this says so. */
export const FEW_DEALS = 20;
/** Shares above these make an answer an "at least", or one on few deals. Rule C2. */
export const MUCH_UNRESOLVED = 0.2;
export const MUCH_ON_FEW = 0.1;

const blank = (state: ConversionState): Conversion => ({ share: null, low: null, high: null, state, isOnFew: false });

/** Estimates the share of a base that reaches the target in the end. Rules C2, C3, C5. */
export function conversionInTheEnd(reach: Reach, z: number, minAtRisk: number): Conversion {
  if (reach.n === 0) return blank('no deals');
  const expected = expectedOf(reach.tally, 1, z, minAtRisk);
  if (expected === null || expected.hasEmptied) return blank('no estimate');
  if (expected.share === null) return blank('too early');
  const { share, low, high } = expected;
  const isAtLeast = expected.unresolved > MUCH_UNRESOLVED;
  return { share, low, high, state: isAtLeast ? 'at least' : stateOf(reach), isOnFew: expected.onFew > MUCH_ON_FEW };
}

/** Estimates the share of a base that reaches the target by the age `within`, the first that the reach was asked for. Rule C4. */
export function conversionWithin(reach: Reach, within: number, z: number): Conversion {
  if (reach.n === 0) return blank('no deals');
  const curve = incidence(reach.tally, 1);
  if (curve.hasEmptied) return blank('no estimate');
  if (reach.mature[0].n < LEAST_MATURE) return blank('too early');
  const place = placeAt(curve, within);
  const share = place < 0 ? 0 : curve.share[place];
  return { share, ...incidenceInterval(curve, place, z), state: stateOf(reach), isOnFew: false };
}

const stateOf = (reach: Reach): ConversionState =>
  reach.n < FEW_DEALS ? 'few deals' : reach.open === 0 ? 'complete' : 'estimate';
