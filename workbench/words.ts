import { byLanguage } from '../core/words/language.ts';

/** Every word of the workbench itself, in one language. */
export interface WorkbenchWords {
  readonly about: string;
  readonly open: string;
  readonly drop: string;
  readonly empty: string;
  readonly dark: string;
  readonly light: string;
  readonly hideReport: string;
  readonly showReport: string;
  readonly hint: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string, sheets: number) => string;
  readonly noCells: (file: string) => string;
  readonly notOpened: (file: string, message: string) => string;
  readonly excel: string;
  readonly sheets: string;
  readonly sheetNames: Record<'empty' | 'log' | 'stages' | 'metrics' | 'changes' | 'report' | 'check', string>;
}

export const workbenchWords = byLanguage<WorkbenchWords>();
