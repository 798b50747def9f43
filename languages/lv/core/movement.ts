import type { Words } from '../../../core/words/shape.ts';

export const movement: Words['movement'] = {
  'moved forward': 'no abos brīžos atvērtajiem; netiek pieskaitīti',
  'moved back': 'no abos brīžos atvērtajiem; netiek pieskaitīti',
  'value change': 'sākumā atvērtajiem',
};
