import { handIn } from '../core/words/language.ts';
import { pageWords } from '../page/words.ts';
import { page as en } from './en/page.ts';
import { page as lv } from './lv/page.ts';

/** Hands in the words of the page before it shows a report. */
export function speakPage(): void {
  handIn(pageWords, { en, lv });
}
