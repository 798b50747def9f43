import { byLanguage } from '../../core/words/language.ts';

/** The sheets of a journey workbook: tables to fill in, and sheets that answer. */
export type TableSheet = 'log' | 'stages' | 'metrics' | 'changes' | 'settings';
export type AnswerSheet = 'funnel' | 'time' | 'works' | 'people' | 'goals' | 'progress' | 'map' | 'money' | 'questions';

export interface TemplateWords {
  readonly sheets: Readonly<Record<TableSheet | AnswerSheet, string>>;
  /** What stands where a table has no rows yet. */
  readonly waiting: Readonly<Record<'Log' | 'Changes', string>>;
  /** Leads to the answers beside and below the first one. */
  readonly alsoHere: (questions: readonly string[]) => string;
  /** For people who see `#NAME?`. */
  readonly unknownName: string;
  /** Tells how the tables are filled in, beside the settings. */
  readonly howTo: readonly string[];
  readonly stamp: (template: number, version: string, rules: string) => string;
}

export const templateWords = byLanguage<TemplateWords>();
