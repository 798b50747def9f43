import { formulaOf } from '../calls/help.ts';
import type { Dialect } from '../core/questions/declaration.ts';
import { defaultLanguage, type Language } from '../core/words/language.ts';
import type { FormulaCall } from '../report/card.ts';
import type { LogPlace } from '../workbook/place.ts';

/** The longest formula that Excel takes; a cell of Sheets holds no more characters. */
const LONGEST_FORMULA = { '.': 8192, _: 50_000 } as const satisfies Record<Dialect['dot'], number>;

/** Whether a formula is longer than a cell of this host takes. */
export const isTooLong = (formula: string, { dot }: Dialect): boolean => formula.length > LONGEST_FORMULA[dot];

/** Excel takes 255 characters between quotes. As many signs are never more, each with its other half or its second quote. */
const pieces = /[\s\S]{1,127}/gu;

/** A value as an argument: a long text in pieces that `&` joins again. */
function written(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const texts = value.length <= 127 ? [value] : (value.match(pieces) ?? []);
  return texts.map((text) => `"${text.replace(/"/g, '""')}"`).join('&');
}

/** The formula that asks in a cell what a part asked, as this workbook writes it. */
export function formulaFor({ id, args, settings }: FormulaCall, place: LogPlace, dialect: Dialect, language: Language): string {
  // Cells speak English where nothing is said.
  const spoken = language === defaultLanguage ? settings : [...settings, `language=${language}`];
  const references = [place.log, place.stages, place.actions, place.settings].filter((reference) => reference !== null);
  return formulaOf(id, [...references, ...[...args, ...spoken].map(written)].join(','), dialect);
}
