import { byLanguage } from '../../core/words/language.ts';
import type { CardWords } from './shape.ts';

export const cardWords = byLanguage<CardWords>();
