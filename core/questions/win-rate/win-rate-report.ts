import { type Period, periodName } from '../../cells/period.ts';
import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { wilson } from '../../stats/proportion.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { winRateTable } from './table.ts';
import { closedByPeriod } from './win-rate.ts';

/**
 * Reports what is won of what is closed, by the period of the outcome; administrative losses are left out. Rules W1, F10.
 * @param dataset of {@link datasetOf}.
 * @param period of the outcome.
 * @example toCells(winRateReport(dataset, 'month'), defaultSettings)[1].slice(0, 5) // ['2025-01', 2, 1, 1, 0.5]
 */
export function winRateReport(dataset: Dataset, period: Period): Report {
  const { journeys, settings } = dataset;
  const groups = groupsOf(dataset, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const z = zOf(settings.confidence);
  const rows = closedByPeriod(journeys, groups, period, money);
  const lines = rows.map(({ group, start, won, lost, valueWon }): Line<typeof winRateTable> => {
    const closed = won + lost;
    const row = {
      period: periodName(start, period),
      closed,
      won,
      lost,
      winRate: won / closed,
      ...wilson(won, closed, z),
      valueWon: money && valueWon,
    };
    return { group: groups.names[group], row, selector: null };
  });
  const few = rows.filter(({ won, lost }) => won + lost < FEW_DEALS).length;
  const notes: Note[] = [];
  if (isMixed) notes.push(note('mixedCurrency', { currencies: values.currencies }));
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: rows.length, least: FEW_DEALS }));
  return reportOf(winRateTable, groups.by, lines, notes);
}
