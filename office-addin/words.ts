import { byLanguage } from '../core/words/language.ts';

/** What Excel refuses, in our words, by {@link meaningOf}. */
export type ExcelFault = 'gone' | 'old' | 'protected' | 'shifted' | 'unchosen' | 'editing' | 'much' | 'busy';

/** What the add-in says of Excel in one language. */
export interface ExcelWords {
  readonly faults: Readonly<Record<ExcelFault, string>>;
  readonly tooBig: (rows: number, megabytes: string) => string;
  /** Excel knows a function from another release than the one that runs. */
  readonly otherRelease: (name: string, version: string) => string;
  /** The log moved while it was read. */
  readonly restless: string;
  readonly noLibrary: string;
  readonly otherProgram: string;
  readonly tooOld: string;
}

export const excelWords = byLanguage<ExcelWords>();
