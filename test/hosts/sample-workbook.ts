import { readFileSync } from 'node:fs';
import type { NewSheet } from '../../catalog/writing/new-sheets.ts';
import type { Language } from '../../core/index.ts';
import { workbookOf } from '../../template/workbook.ts';

/** The journey workbook with the sample, as the product's own files hold it. */
export const sampleWorkbook = async (language: Language): Promise<NewSheet[]> =>
  workbookOf(
    JSON.parse(readFileSync(new URL(`../../template/sample/sample.${language}.json`, import.meta.url), 'utf8')),
    language,
  );
