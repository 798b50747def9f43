import { googleWords } from '../apps-script/client/words.ts';
import { handIn } from '../core/words/language.ts';
import { google as en } from './en/google.ts';
import { google as lv } from './lv/google.ts';

/** Hands in what Google refuses, in our words. */
export function speakGoogle(): void {
  handIn(googleWords, { en, lv });
}
