import { handIn } from '../core/words/language.ts';
import { templateWords } from '../workbook/template/words.ts';
import { template as en } from './en/template.ts';
import { template as lv } from './lv/template.ts';

/** Hands in what the sheets of the template say. */
export function speakTemplate(): void {
  handIn(templateWords, { en, lv });
}
