import { byLanguage } from '../core/words/language.ts';
import type { OptionName } from './options.ts';

/** Every sentence of the command line itself, in one language. */
export interface CliWords {
  readonly noFunctionNamed: string;
  readonly noFunction: (name: string, nearest: string | null) => string;
  readonly noOption: (word: string, options: string) => string;
  readonly optionValue: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly optionNotHere: (option: string, name: string) => string;
  readonly noEncoding: (name: string, nearest: string | null) => string;
  readonly needsFile: (name: string) => string;
  readonly oneFile: (surplus: string) => string;
  readonly noFile: (path: string, folder: string) => string;
  readonly isFolder: (path: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly stdinTwice: string;
  readonly noPage: string;
  readonly isInput: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly overwrite: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly unwritable: (path: string, why: string) => string;
  readonly written: (path: string) => string;
  readonly ownFault: (message: string) => string;
  /** By the codes of the system. */
  readonly why: Readonly<Record<'EACCES' | 'ENOSPC' | 'ENOENT' | 'EROFS' | 'ENOTDIR' | 'EISDIR' | 'ENAMETOOLONG', string>>;
  readonly usage: string;
  readonly file: (log: string) => string;
  readonly own: string;
  readonly options: Readonly<Record<OptionName | 'force' | 'json', string>>;
  readonly codes: string;
  readonly functions: string;
}

export const cliWords = byLanguage<CliWords>();
