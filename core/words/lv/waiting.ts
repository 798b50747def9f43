import type { Words } from '../shape.ts';

export const waiting: Words['waiting'] = {
  day: '',
  'from the start': 'jau no sākuma zaudē vairāk nekā virza tālāk',
  none: '',
};
