import { fileWords } from '../core/words/files.ts';
import { handIn } from '../core/words/language.ts';
import { files as en } from './en/core/files.ts';
import { files as lv } from './lv/core/files.ts';

/** Hands in what is said of files. */
export function speakFiles(): void {
  handIn(fileWords, { en, lv });
}
