import { type Dataset, groupsOf, valuesOf, withoutAdministrative } from '../../dataset/dataset.ts';
import { WAS_LOST } from '../../journey/passages.ts';
import { dealWords } from '../../log/attributes.ts';
import { quantileType7 } from '../../stats/quantile.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { type FunnelRow, funnelsOf } from '../funnel/funnel.ts';
import { type AdministrativeLosses, administrativeLosses, topReasons } from './losses.ts';
import { type DropoffLine, dropoffTable } from './table.ts';

/**
 * Reports where deals are lost, administrative losses in a row of their own. Rules F2, F6, F10.
 * @param dataset of {@link datasetOf}.
 * @example toCells(dropoffReport(dataset), defaultSettings)[1].slice(0, 4) // ['New', 3, 1, 0.33333]
 */
export function dropoffReport(dataset: Dataset): Report {
  const { journeys, settings, clock, log, administrative } = dataset;
  const all = groupsOf(dataset, 'with administrative');
  const groups = withoutAdministrative(dataset, all);
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const reasonColumn = log.mapping.columns.reason;
  const reasons = reasonColumn === undefined ? null : dealWords(log, dataset.entries, reasonColumn, 'current');
  const funnels = funnelsOf(journeys, groups, clock, money, settings.count, 'every age');
  const tops = reasons && topReasons(journeys, groups, clock, reasons, settings.count);
  const aside = administrativeLosses(journeys, all, clock, administrative, money, reasons);
  const lines: Line<typeof dropoffTable>[] = [];
  funnels.forEach(({ rows }, g) => {
    const group = all.names[g];
    const lost = rows.reduce((sum, row) => sum + row.lost, 0);
    rows.forEach((row, k) => {
      const stage = journeys.names[k];
      const line = { stage, ...figures(row, lost, money !== null), topReason: tops?.[g][k] || null };
      lines.push({ group, row: line, selector: { stage, by: all.by, group } });
    });
    lines.push({ group, row: administrativeLine(aside[g], money !== null), selector: null });
  });
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  return reportOf(dropoffTable, all.by, lines, notes);
}

function figures(row: FunnelRow, lost: number, withMoney: boolean) {
  const { ages, counts } = row.tally;
  return {
    entered: row.entered,
    lost: row.lost,
    dropOff: row.entered === 0 ? null : row.lost / row.entered,
    shareOfLosses: lost === 0 ? null : row.lost / lost,
    valueLost: withMoney ? row.valueLost : null,
    medianDaysBeforeLoss: quantileType7(ages, counts[WAS_LOST], 0.5),
  };
}

const administrativeLine = (losses: AdministrativeLosses, withMoney: boolean): DropoffLine => ({
  stage: 'administrativeRow',
  entered: losses.deals,
  lost: losses.deals,
  dropOff: null,
  shareOfLosses: null,
  valueLost: withMoney ? losses.value : null,
  medianDaysBeforeLoss: losses.median,
  topReason: losses.topReason || null,
});
