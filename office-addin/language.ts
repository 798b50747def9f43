import type { Language } from '../core/words/say.ts';

/** The language of Excel's menus; English where Excel is not there to tell. */
export const hostLanguage = (): Language =>
  typeof Office !== 'undefined' && /^lv/i.test(Office.context?.displayLanguage ?? '') ? 'lv' : 'en';
