import type { Language } from '../../core/words/say.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';

/** Every sentence of the cards in one language. English sets the shape: a missing sentence does not compile. */
export type CardWords = typeof en;
export type PartId = keyof (typeof en)['parts'];
export const partIds = Object.keys(en.parts) as PartId[];
export const cardWords: Record<Language, CardWords> = { en, lv };
