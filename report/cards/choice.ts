import { attributeColumns } from '../../core/dataset/attribute-columns.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Choice, FilterColumn } from '../card.ts';
import type { GivenSetting } from './context.ts';

/** Gives the columns that the report can be filtered by. */
export const filterColumnsOf = (dataset: Dataset): FilterColumn[] =>
  attributeColumns(dataset).map(({ name, role, values }) => ({ name, namesReps: role === 'rep', values }));

/** Writes a choice and an as-of moment as settings. */
export function settingsOfChoice({ filters, startedFrom, startedTo }: Choice, asOf: string | null): GivenSetting[] {
  const given: GivenSetting[] = filters.map((text) => ({ text, name: 'filters' }));
  if (startedFrom !== null) given.push({ text: `started from=${startedFrom}`, name: 'started from' });
  if (startedTo !== null) given.push({ text: `started to=${startedTo}`, name: 'started to' });
  if (asOf !== null) given.push({ text: `as of=${asOf}`, name: 'as of' });
  return given;
}

/** All deals. */
export const everyDeal: Choice = { filters: [], startedFrom: null, startedTo: null };
