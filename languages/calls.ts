import { words } from '../calls/words/index.ts';
import { handIn } from '../core/words/language.ts';
import { calls as en } from './en/calls.ts';
import { calls as lv } from './lv/calls.ts';

/** Hands in what functions say of themselves. */
export function speakCalls(): void {
  handIn(words, { en, lv });
}
