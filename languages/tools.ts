import { handIn } from '../core/words/language.ts';
import { toolWords } from '../tools/words.ts';
import { tools as en } from './en/tools.ts';
import { tools as lv } from './lv/tools.ts';

/** Hands in what the tools say. */
export function speakTools(): void {
  handIn(toolWords, { en, lv });
}
