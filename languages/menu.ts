import { handIn } from '../core/words/language.ts';
import { menuWords } from '../port/menu-words.ts';
import { menu as en } from './en/menu.ts';
import { menu as lv } from './lv/menu.ts';

/** Hands in the items of Sheets’ menu. */
export function speakMenu(): void {
  handIn(menuWords, { en, lv });
}
