import { headingOf, type Language, type Report } from '../core/index.ts';
import type { ChartKind } from './card.ts';
import type { Look, NativeChart } from './writing/book.ts';

type ColumnId = Report['columns'][number]['id'];

/** The columns that a native chart draws: the one that names the rows, then those that are drawn. */
const drawn: Partial<Record<ChartKind, { readonly kind: NativeChart['kind']; readonly columns: readonly ColumnId[] }>> = {
  funnel: { kind: 'stacked bars', columns: ['Stage', 'Advanced', 'Open', 'Lost'] },
  time: { kind: 'lines', columns: ['Stage', 'P25', 'Median', 'P75'] },
  curve: { kind: 'lines', columns: ['Day', 'Still here', 'Advanced', 'Lost'] },
  trend: { kind: 'lines', columns: ['Cohort', 'By 30 days', 'By 60 days', 'By 90 days', 'By 180 days'] },
};

/** Gives the chart that a host can draw of a report as it is inserted; `null` where it has none like it. */
export function nativeChartOf(kind: ChartKind, report: Report, title: string, language: Language): NativeChart | null {
  const wanted = drawn[kind];
  if (!wanted) return null;
  const places = wanted.columns.map((id) => report.columns.findIndex((column) => column.id === id)).filter((place) => place >= 0);
  const [labels, ...series] = places;
  if (report.columns[labels]?.id !== wanted.columns[0] || series.length === 0) return null;
  return {
    kind: wanted.kind,
    title,
    labels,
    series: series.map((column) => ({ name: headingOf(report.columns[column], language), column })),
  };
}

const looks: Partial<Record<Report['columns'][number]['kind'], Look>> = {
  share: 'share',
  days: 'days',
  moment: 'moment',
  count: 'count',
};

/** How the columns of a report are shown where its values are inserted. */
export const looksOfReport = (report: Report): (Look | null)[] => report.columns.map(({ kind }) => looks[kind] ?? null);
