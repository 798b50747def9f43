import type { Words } from '../../../core/words/shape.ts';

/** What a line of MOVES says beside its numbers. */
export const movement: Words['movement'] = {
  'moved forward': 'of those open at both moments; not added up',
  'moved back': 'of those open at both moments; not added up',
  'value change': 'of those open at the start',
};
