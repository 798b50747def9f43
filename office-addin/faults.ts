import type { Language } from '../core/words/language.ts';
import { type ExcelFault, excelWords } from './words.ts';

/** What Excel refuses, by its own code (Microsoft: error handling with the application-specific JavaScript APIs). */
const meanings: Readonly<Record<string, ExcelFault>> = {
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ApiNotFound: 'old',
  ApiNotAvailable: 'old',
  InsertDeleteConflict: 'shifted',
  InvalidSelection: 'unchosen',
  AccessDenied: 'protected',
  UnsupportedOperation: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  RequestPayloadSizeLimitExceeded: 'much',
  ResponsePayloadSizeLimitExceeded: 'much',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
};

/** What an error of Excel with this code means, in our words; `null` where it is none that we know. */
export function meaningOf(language: Language, code: string | null): string | null {
  const meaning = meanings[code ?? ''];
  return meaning === undefined ? null : excelWords[language].faults[meaning];
}

/** Waits for an answer of Excel; what it refuses is said in our words, with its own error as the cause. */
export async function inOurWords<T>(language: Language, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const sentence = meaningOf(language, (error as Partial<OfficeExtension.Error>).code ?? null);
    throw sentence === null ? error : Object.assign(new Error(sentence), { cause: error });
  }
}
