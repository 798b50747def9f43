import { handIn } from '../core/words/language.ts';
import { says, terms } from '../core/words/terms.ts';
import { terms as enTerms } from './en/core/terms.ts';
import { say as enSay } from './en/say.ts';
import { terms as lvTerms } from './lv/core/terms.ts';
import { say as lvSay } from './lv/say.ts';

/** Hands in how numbers are written, and the words of reports: all that charts and tables need. */
export function speakTerms(): void {
  handIn(says, { en: enSay, lv: lvSay });
  handIn(terms, { en: enTerms, lv: lvTerms });
}
