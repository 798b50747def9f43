import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { forecastsOf } from './forecast.ts';
import { forecastByGroup, forecastTable } from './table.ts';

/**
 * Reports what the open pipeline is worth, by stage or by what the setting `by` names. Rule V2.
 * @param dataset of {@link datasetOf}.
 * @example toCells(forecastReport(dataset), defaultSettings)[2].slice(0, 2) // ['Demo', 1]
 */
export function forecastReport(dataset: Dataset): Report {
  const { journeys, settings } = dataset;
  const groups = groupsOf(dataset, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const names = groups.by === null ? journeys.names : groups.names;
  const cellOf = groups.by === null ? (_: number, stage: number) => stage : (deal: number) => groups.group[deal];
  const forecasts = forecastsOf(dataset, groups, money, zOf(settings.confidence), names.length, cellOf);
  const unresolved = forecasts.reduce((n, one) => n + one.unresolved, 0);
  const notes: Note[] = [note('chanceOnly', {})];
  if (isMixed) notes.push(note('mixedCurrency', { currencies: values.currencies }));
  if (values === null) notes.push(note('noValues', {}));
  if (unresolved > 0) notes.push(note('chanceUnknown', { deals: unresolved }));
  const few = forecasts.filter(({ open, fewest }) => open > 0 && fewest < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: forecasts.length, least: FEW_DEALS }));
  const lines = forecasts.map((one, i) => ({
    group: names[i],
    row: {
      openDeals: one.open,
      value: money && one.value,
      expectedWins: one.wins,
      expectedValue: money && one.expected,
      low: money && one.low,
      high: money && one.high,
    },
    selector: null,
  }));
  if (groups.by !== null) return { ...reportOf(forecastByGroup, groups.by, lines, notes), rowsAre: 'groups' };
  const stages = lines.map(({ group: stage, row, selector }) => ({ group: '', row: { stage, ...row }, selector }));
  return reportOf(forecastTable, null, stages, notes);
}
