import { chartWords } from '../charts/words.ts';
import { handIn } from '../core/words/language.ts';
import { charts as en } from './en/charts.ts';
import { charts as lv } from './lv/charts.ts';

/** Hands in what charts say. */
export function speakCharts(): void {
  handIn(chartWords, { en, lv });
}
