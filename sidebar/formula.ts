import type { Asked } from '../catalog/card.ts';
import type { Dialect } from '../catalog/define.ts';
import { formulaOf } from '../catalog/help.ts';
import type { LogPlace } from '../catalog/host.ts';
import type { Language } from '../core/words/say.ts';

const written = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;

/** The formula that asks in a cell what a part asked, as this workbook writes it. */
export function formulaFor({ id, args, settings }: Asked, place: LogPlace, dialect: Dialect, language: Language): string {
  // Cells speak English where nothing is said.
  const spoken = language === 'en' ? settings : [...settings, `language=${language}`];
  const references = [place.log, place.stages, place.actions, place.settings].filter((reference) => reference !== null);
  return formulaOf(id, [...references, ...[...args, ...spoken].map(written)].join(','), dialect);
}
