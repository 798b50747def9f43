import { headingOf, valueText } from '../../core/table/print.ts';
import type { Report } from '../../core/table/report.ts';
import type { Language } from '../../core/words/language.ts';
import { byLanguage } from '../../core/words/language.ts';

/** What tables on screen say in place of a word that is the trade's own; cells keep it, as formulas are read by it. */
/** Words of a table on screen by what cells say: {@link headingText}. */
export type ScreenWords = Readonly<Record<string, string>>;
export const screenWords = byLanguage<ScreenWords>();

type Column = Report['columns'][number];

/** Says the heading of a column on screen. */
export const headingText = (column: Column, language: Language): string =>
  screenWords[language][column.id ?? ''] ?? headingOf(column, language);

/** Says a value of a column on screen. */
export const cellText = (value: Report['lines'][number][number], { kind }: Column, language: Language): string =>
  (kind === 'word' && screenWords[language][String(value)]) || valueText(value, kind, language);
