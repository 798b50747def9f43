import type { Language } from '../../core/words/say.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { CardWords, PartId } from './shape.ts';

export const partIds = Object.keys(en.parts) as PartId[];
export const cardWords: Record<Language, CardWords> = { en, lv };
