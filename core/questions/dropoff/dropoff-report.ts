import { type Groups, groupsOf, type Study, valuesOf, withoutAdministrative } from '../../dataset/study.ts';
import { WAS_LOST } from '../../journey/passages.ts';
import { dealWords } from '../../log/attributes.ts';
import { quantileType7 } from '../../stats/quantile.ts';
import { column, type Note, note, ownColumn, type Report, type Selector, type Value } from '../../table/report.ts';
import { type FunnelRow, funnelsOf } from '../funnel/funnel.ts';
import { type AdministrativeLosses, administrativeLosses, topReasons } from './losses.ts';

/** Reports where deals are lost, administrative losses in a row of their own. Rules F2, F6, F10. */
export function dropoffReport(study: Study): Report {
  const { journeys, settings, clock, log, administrative } = study;
  const all = groupsOf(study, 'with administrative');
  const groups = withoutAdministrative(study, all);
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const reasonColumn = log.mapping.columns.reason;
  const reasons = reasonColumn === undefined ? null : dealWords(log, study.entries, reasonColumn, 'current');
  const funnels = funnelsOf(journeys, groups, clock, money, settings.count, 'every age');
  const tops = reasons && topReasons(journeys, groups, clock, reasons, settings.count);
  const aside = administrativeLosses(journeys, all, clock, administrative, money, reasons);
  const lines: Value[][] = [];
  const selectors: (Selector | null)[] = [];
  funnels.forEach(({ rows }, g) => {
    const first: Value[] = all.by === null ? [] : [all.names[g]];
    const lost = rows.reduce((sum, row) => sum + row.lost, 0);
    rows.forEach((row, k) => {
      lines.push([...first, journeys.names[k], ...figures(row, lost, money !== null), tops?.[g][k] || null]);
      selectors.push({ stage: journeys.names[k], by: all.by, group: all.names[g] });
    });
    lines.push([...first, ...administrativeLine(aside[g], money !== null)]);
    selectors.push(null);
  });
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  return { columns: columnsOf(all), lines, notes, selectors };
}

const columnsOf = (groups: Groups) => [
  ...(groups.by === null ? [] : [ownColumn(groups.by)]),
  column('Stage', 'stage'),
  column('Entered', 'count'),
  column('Lost', 'count'),
  column('Drop-off', 'share'),
  column('Share of losses', 'share'),
  column('Value lost', 'money'),
  column('Median days before loss', 'days'),
  column('Top reason', 'text'),
];

function figures(row: FunnelRow, lost: number, withMoney: boolean): Value[] {
  const { ages, counts } = row.tally;
  return [
    row.entered,
    row.lost,
    row.entered === 0 ? null : row.lost / row.entered,
    lost === 0 ? null : row.lost / lost,
    withMoney ? row.valueLost : null,
    quantileType7(ages, counts[WAS_LOST], 0.5),
  ];
}

const administrativeLine = (losses: AdministrativeLosses, withMoney: boolean): Value[] => [
  'administrativeRow',
  losses.deals,
  losses.deals,
  null,
  null,
  withMoney ? losses.value : null,
  losses.median,
  losses.topReason || null,
];
