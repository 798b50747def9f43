import type { en } from './words-en.ts';

/** Takes the very texts of English as texts of any language. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: never) => string ? T[K] : Shape<T[K]>;
};

/** Every word of the charts in one language. */
export type ChartWords = Shape<typeof en>;
