import { type Dialect, type FunctionId, formulaOf, type LogPlace } from '../catalog/index.ts';

/** The formula behind a card, as this workbook writes it. */
export function formulaFor(id: FunctionId, place: LogPlace, dialect: Dialect): string {
  const references = [place.log, place.stages, place.actions, place.settings].filter((r) => r !== null);
  return formulaOf(id, references.join(','), dialect);
}
