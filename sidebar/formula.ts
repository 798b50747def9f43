import { type Asked, type Dialect, formulaOf, type LogPlace } from '../catalog/index.ts';
import type { Language } from '../core/index.ts';

const written = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;

/** The formula that asks in a cell what a part asked, as this workbook writes it. */
export function formulaFor({ id, args, settings }: Asked, place: LogPlace, dialect: Dialect, language: Language): string {
  // Cells speak English where nothing is said.
  const spoken = language === 'en' ? settings : [...settings, `language=${language}`];
  const references = [place.log, place.stages, place.actions, place.settings].filter((reference) => reference !== null);
  return formulaOf(id, [...references, ...[...args, ...spoken].map(written)].join(','), dialect);
}
