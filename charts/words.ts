import { byLanguage } from '../core/words/language.ts';
import type { ChartWords } from './words-shape.ts';

export const chartWords = byLanguage<ChartWords>();
