import { byLanguage } from '../../core/words/language.ts';

/** What Google refuses, in our words. */
export type GoogleWords = Readonly<
  Record<'accounts' | 'quota' | 'time' | 'locked' | 'gone' | 'noCells' | 'protected' | 'offline' | 'silent', string>
>;
export const googleWords = byLanguage<GoogleWords>();
