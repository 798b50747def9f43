import type { Words } from '../../../core/words/shape.ts';

export const waiting: Words['waiting'] = {
  day: '',
  'from the start': 'jau no sākuma zaudē vairāk nekā virza tālāk',
  none: '',
};
