import { type Language, languages, pickLanguage } from '../core/words/language.ts';

/** The language that was chosen in this document, or that of its locale. */
export function languageHere(): Language {
  const chosen = PropertiesService.getDocumentProperties().getProperty('language');
  return languages.find((language) => language === chosen) ?? pickLanguage(SpreadsheetApp.getActive().getSpreadsheetLocale());
}
