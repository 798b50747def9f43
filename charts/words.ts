import type { Language } from '../core/words/say.ts';
import { en } from './words-en.ts';
import { lv } from './words-lv.ts';
import type { ChartWords } from './words-shape.ts';

export const chartWords: Record<Language, ChartWords> = { en, lv };
