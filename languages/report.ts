import { handIn } from '../core/words/language.ts';
import { cardWords } from '../report/words/index.ts';
import { report as en } from './en/report.ts';
import { report as lv } from './lv/report.ts';

/** Hands in the sentences of the cards. */
export function speakReport(): void {
  handIn(cardWords, { en, lv });
}
