import { byLanguage } from '../../core/words/language.ts';
import type { WritingWords } from './writing-shape.ts';

export const writingWords = byLanguage<WritingWords>();
