import { readFileSync } from 'node:fs';
import type { NewSheet } from '../../catalog/writing/new-sheets.ts';
import type { Language } from '../../core/index.ts';
import { workbookOf } from '../../template/workbook.ts';

const made = new Map<Language, Promise<NewSheet[]>>();

/** The journey workbook with the sample, as the product's own files hold it; it is made once. */
export function sampleWorkbook(language: Language): Promise<NewSheet[]> {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

const make = async (language: Language): Promise<NewSheet[]> =>
  workbookOf(
    JSON.parse(readFileSync(new URL(`../../template/sample/sample.${language}.json`, import.meta.url), 'utf8')),
    language,
  );
