import type { en } from './en.ts';

/** Every sentence of the cards in one language. English sets the shape: a missing sentence does not compile. */
export type CardWords = typeof en;
export type PartId = keyof (typeof en)['parts'];
