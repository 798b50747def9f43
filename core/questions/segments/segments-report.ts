import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { segmentsOf } from './segments.ts';
import { segmentsTable } from './table.ts';

/**
 * Reports who does better: deals by the values of a column. Rules S1 to S4.
 * @param dataset of {@link datasetOf}.
 * @param by a heading of the log, or a period.
 * @example toCells(segmentsReport(dataset, 'Rep'), defaultSettings)[1].slice(0, 3) // ['Ann', 2, 1]
 */
export function segmentsReport(dataset: Dataset, by: string): Report {
  const split = { ...dataset, settings: { ...dataset.settings, by } };
  const groups = groupsOf(split, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const segments = segmentsOf(dataset, groups, money, zOf(dataset.settings.confidence));
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  if (dataset.settings.attribute !== 'entry') notes.push(note('knowsTheOutcome', { column: groups.by ?? by }));
  const lines = segments.map((one, g): Line<typeof segmentsTable> => {
    const group = groups.names[g];
    const row = {
      segment: group,
      deals: one.deals,
      won: one.won,
      lost: one.lost,
      open: one.open,
      winRate: one.winRate,
      low: one.interval.low,
      high: one.interval.high,
      adjusted: one.adjusted,
      expectedWinShare: one.winShare,
      medianCycle: one.medianCycle,
      valueWon: money && one.valueWon,
      onMainPath: one.onMainPath,
      spreadOfDays: one.spread,
      verdict: one.verdict,
    };
    return { group, row, selector: { stage: dataset.journeys.names[0], by: groups.by, group } };
  });
  return reportOf(segmentsTable, null, lines, notes);
}
