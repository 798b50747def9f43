import { handIn } from '../core/words/language.ts';
import { excelWords } from '../office-addin/words.ts';
import { excel as en } from './en/excel.ts';
import { excel as lv } from './lv/excel.ts';

/** Hands in what the add-in says of Excel. */
export function speakExcel(): void {
  handIn(excelWords, { en, lv });
}
