import { byLanguage } from '../../core/words/language.ts';
import type { CatalogWords } from './shape.ts';

export const words = byLanguage<CatalogWords>();
