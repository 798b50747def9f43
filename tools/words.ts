import { byLanguage, type Language, pickLanguage } from '../core/words/language.ts';

/** What `npm start` says. */
interface StartWords {
  readonly sample: string;
  readonly at: string;
  readonly own: string;
  readonly stop: string;
  readonly noFile: (file: string, folder: string) => string;
  readonly isFolder: (file: string) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly noPort: (port: string) => string;
  readonly taken: (port: string, why: string) => string;
  readonly oneFile: (files: string) => string;
}

/** What `npm run start:excel` says. */
interface StartExcelWords {
  readonly served: (origin: string) => string;
  readonly trust: (file: string) => string;
  readonly put: (manifest: string) => string;
  readonly web: string;
  readonly windows: string;
  readonly mac: (manifest: string) => string;
  readonly see: string;
  readonly guide: string;
  readonly anew: Readonly<Record<string, string>>;
  readonly noPort: (port: string) => string;
  readonly taken: (port: string, why: string) => string;
  readonly unkept: (folder: string, why: string) => string;
}

/** What `npm run deploy:sheets` says. */
interface DeploySheetsWords {
  readonly login: string;
  readonly script: string;
  readonly unreadable: string;
  readonly checks: string;
  readonly failed: string;
  readonly done: (id: string) => string;
}

/** How the server of files refuses, by status. */
interface ServeWords {
  readonly 403: (p: { readonly origin: string }) => string;
  readonly 404: () => string;
  readonly 405: () => string;
  readonly 500: () => string;
}

/** What the tools say in one language. */
export interface ToolWords {
  readonly start: StartWords;
  readonly startExcel: StartExcelWords;
  readonly deploySheets: DeploySheetsWords;
  readonly serve: ServeWords;
  /** The page of the functions: its introduction is given the names of all settings and column overrides. */
  readonly reference: {
    readonly title: string;
    readonly intro: (p: { readonly rules: string; readonly settings: string; readonly overrides: string }) => string;
    readonly columns: string;
    readonly settings: string;
    readonly none: string;
  };
}

export const toolWords = byLanguage<ToolWords>();

/** The language that a locale asks for, and what is said in it. */
export function spokenIn(locale: string | undefined): { readonly language: Language; readonly said: ToolWords } {
  const language = pickLanguage(locale);
  return { language, said: toolWords[language] };
}
