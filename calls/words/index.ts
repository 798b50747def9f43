import type { Language } from '../../core/words/say.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { CatalogWords } from './shape.ts';

export const words: Record<Language, CatalogWords> = { en, lv };
