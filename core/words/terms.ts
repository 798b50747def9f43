import { say as sayEnglish } from './en/faults.ts';
import * as english from './en/terms.ts';
import { say as sayLatvian } from './lv/faults.ts';
import * as latvian from './lv/terms.ts';
import type { Language, Say } from './say.ts';

/** How each language writes numbers and counts; who needs no sentences takes only this. */
export const says: Record<Language, Say> = { en: sayEnglish, lv: sayLatvian };

/** Headings and words of reports in each language. */
export const terms: Record<
  Language,
  { readonly headers: typeof english.headers; readonly vocabulary: typeof english.vocabulary }
> = {
  en: { headers: english.headers, vocabulary: english.vocabulary },
  lv: { headers: latvian.headers, vocabulary: latvian.vocabulary },
};
