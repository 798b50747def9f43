import { languages } from '../core/words/index.ts';
import type { Language } from '../core/words/say.ts';

/** The language of a locale as Google names it: `lv_LV`, `lv`, `en_GB`. */
export const languageOf = (locale: string): Language => (/^lv/i.test(locale) ? 'lv' : 'en');

/** The language that was chosen in this document, or that of its locale. */
export function languageHere(): Language {
  const chosen = PropertiesService.getDocumentProperties().getProperty('language');
  return languages.find((language) => language === chosen) ?? languageOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
}
