import { type Asked, type Dialect, formulaOf, type LogPlace } from '../catalog/index.ts';

const written = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replace(/"/g, '""')}"`;

/** The formula that asks in a cell what a part asked, as this workbook writes it. */
export function formulaFor({ id, args, settings }: Asked, place: LogPlace, dialect: Dialect): string {
  const references = [place.log, place.stages, place.actions, place.settings].filter((reference) => reference !== null);
  return formulaOf(id, [...references, ...[...args, ...settings].map(written)].join(','), dialect);
}
