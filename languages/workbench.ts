import { handIn } from '../core/words/language.ts';
import { workbenchWords } from '../workbench/words.ts';
import { workbench as en } from './en/workbench.ts';
import { workbench as lv } from './lv/workbench.ts';

/** Hands in the words of the workbench itself. */
export function speakWorkbench(): void {
  handIn(workbenchWords, { en, lv });
}
