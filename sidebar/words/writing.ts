import type { Language } from '../../core/words/say.ts';
import { en } from './en-writing.ts';
import { lv } from './lv-writing.ts';
import type { WritingWords } from './writing-shape.ts';

export const writingWords: Record<Language, WritingWords> = { en, lv };
