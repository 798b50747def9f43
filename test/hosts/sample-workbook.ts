import { readFileSync } from 'node:fs';
import type { Language } from '../../core/index.ts';
import { workbookOf } from '../../workbook/template/workbook.ts';
import type { NewSheet } from '../../workbook/writing/new-sheets.ts';

const made = new Map<Language, Promise<NewSheet[]>>();

/** The journey workbook with the sample, as the product's own files hold it; it is made once. */
export function sampleWorkbook(language: Language): Promise<NewSheet[]> {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

const make = async (language: Language): Promise<NewSheet[]> =>
  workbookOf(
    JSON.parse(readFileSync(new URL(`../../workbook/template/sample/sample.${language}.json`, import.meta.url), 'utf8')),
    language,
  );
