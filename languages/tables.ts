import { handIn } from '../core/words/language.ts';
import { tableWords } from '../workbook/table-words.ts';
import { tables as en } from './en/tables.ts';
import { tables as lv } from './lv/tables.ts';

/** Hands in what tables beside a log are called. */
export function speakTables(): void {
  handIn(tableWords, { en, lv });
}
