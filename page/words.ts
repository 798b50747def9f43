import { byLanguage } from '../core/words/language.ts';

export interface PageWords {
  readonly title: string;
  readonly what: string;
  readonly drop: string;
  readonly choose: string;
  readonly stays: string;
  readonly opening: (file: string) => string;
  readonly noLog: (file: string) => string;
}

/** Words of the page before it shows a report. */
export const pageWords = byLanguage<PageWords>();
