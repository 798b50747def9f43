import { handIn } from '../core/words/language.ts';
import { recorderWords } from '../workbook/recorder-words.ts';
import { recorder as en } from './en/recorder.ts';
import { recorder as lv } from './lv/recorder.ts';

/** Hands in what the recorder of stage changes says. */
export function speakRecorder(): void {
  handIn(recorderWords, { en, lv });
}
