import { type Language, pickLanguage } from '../core/words/language.ts';

/** The language of Excel's menus; the default where Excel is not there to tell. */
export const hostLanguage = (): Language => pickLanguage(typeof Office === 'undefined' ? null : Office.context?.displayLanguage);
