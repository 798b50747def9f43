import { type Period, periodName } from '../../cells/period.ts';
import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { wilson } from '../../stats/proportion.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { winRateTable } from './table.ts';
import { outcomesOf } from './win-rate.ts';

/**
 * Reports what is won of what is closed, by the period of the outcome; outcomes without a date stand in a line without a period,
 * administrative losses in none. Rules W1, F7, F10.
 * @param dataset of {@link datasetOf}.
 * @param period of the outcome.
 * @example toCells(winRateReport(dataset, 'month'), defaultSettings)[1].slice(0, 5) // ['2025-01', 2, 1, 1, 0.5]
 */
export function winRateReport(dataset: Dataset, period: Period): Report {
  const groups = groupsOf(dataset, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const z = zOf(dataset.settings.confidence);
  const outcomes = outcomesOf(dataset, groups, period, money);
  const lines = outcomes.map(({ group, start, won, lost, value }): Line<typeof winRateTable> => {
    const closed = won + lost;
    const row = {
      period: Number.isFinite(start) ? periodName(start, period) : null,
      closed,
      won,
      lost,
      winRate: won / closed,
      ...wilson(won, closed, z),
      valueWon: money && value.total(),
    };
    return { group: groups.names[group], row, selector: null };
  });
  const undated = outcomes.reduce((sum, { start, won, lost }) => sum + (Number.isFinite(start) ? 0 : won + lost), 0);
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  const few = outcomes.filter(({ won, lost }) => won + lost < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: outcomes.length, least: FEW_DEALS }));
  if (undated > 0) notes.push(note('outcomesUndated', { deals: undated }));
  return reportOf(winRateTable, groups.by, lines, notes);
}
