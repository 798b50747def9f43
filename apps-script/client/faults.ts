import type { Language } from '../../core/words/language.ts';
import { type GoogleWords, googleWords } from './words.ts';

/** Google gives no codes, only sentences. */
const meanings: readonly (readonly [RegExp, keyof GoogleWords])[] = [
  [/PERMISSION_DENIED|Authorization is required/i, 'accounts'],
  [/for one day|quota/i, 'quota'],
  [/maximum execution time/i, 'time'],
  [/Lock timeout|holding the lock|simultaneous/i, 'locked'],
  [/Range not found|There is no sheet|not found/i, 'gone'],
  [/has no cells/, 'noCells'],
  [/protected|permission/i, 'protected'],
  [/NetworkError|Connection failure|HTTP 0/i, 'offline'],
  [/Service |server error|Internal error|Empty response/i, 'silent'],
];

/** Says in our words what came from Google, with its own error as the cause; what is ours already stays as it is. */
export function inOurWords(language: Language, error: Error): Error {
  const meaning = meanings.find(([said]) => said.test(error.message));
  return meaning ? Object.assign(new Error(googleWords[language][meaning[1]]), { cause: error }) : error;
}
