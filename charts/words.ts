import type { Language } from '../core/words/say.ts';
import { en } from './words-en.ts';
import { lv } from './words-lv.ts';

/** Takes the very texts of English as texts of any language. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: never) => string ? T[K] : Shape<T[K]>;
};

/** Every word of the charts in one language. */
export type ChartWords = Shape<typeof en>;

export const chartWords: Record<Language, ChartWords> = { en, lv };
