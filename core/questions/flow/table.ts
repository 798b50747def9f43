import { count, days, type Schema, share, stage, word } from '../../table/schema.ts';
import { moveKinds } from './flow.ts';

/** FLOW: a row for every move between two neighbouring points, `lostRow` and `wonRow` among them. */
export const flowTable = {
  from: stage('From'),
  to: stage('To'),
  kind: word('Kind', moveKinds),
  deals: count('Deals'),
  moves: count('Moves'),
  share: share('Share'),
  medianDays: days('Median days'),
} as const satisfies Schema;
