import { words } from '../core/words/index.ts';
import { handIn } from '../core/words/language.ts';
import { core as en } from './en/core.ts';
import { core as lv } from './lv/core.ts';
import { speakTerms } from './terms.ts';

/** Hands in every sentence of the core. */
export function speakCore(): void {
  speakTerms();
  handIn(words, { en, lv });
}
