import type { Words } from '../../../core/words/shape.ts';

/** What WAIT_COST says of a stage beside its numbers. */
export const waiting: Words['waiting'] = {
  day: '',
  'from the start': 'loses more than it advances from the start',
  none: '',
};
