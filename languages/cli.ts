import { cliWords } from '../cli/words.ts';
import { handIn } from '../core/words/language.ts';
import { cli as en } from './en/cli.ts';
import { cli as lv } from './lv/cli.ts';

/** Hands in the sentences of the command line. */
export function speakCli(): void {
  handIn(cliWords, { en, lv });
}
