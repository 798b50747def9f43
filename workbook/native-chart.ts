import { headingOf } from '../core/table/print.ts';
import type { Report } from '../core/table/report.ts';
import type { Language } from '../core/words/language.ts';
import type { ChartKind } from '../report/card.ts';
import type { Look, NativeChart } from './writing/workbook.ts';

type ColumnId = Report['columns'][number]['id'];

interface Drawn {
  readonly kind: NativeChart['kind'];
  /** The one that names the rows, then those that are drawn. */
  readonly columns: readonly ColumnId[];
  readonly funnel?: ColumnId;
}

/** The columns that a native chart draws. */
const drawn: Partial<Record<ChartKind, Drawn>> = {
  funnel: { kind: 'stacked bars', columns: ['Stage', 'Advanced', 'Open', 'Lost'], funnel: 'Entered' },
  bars: { kind: 'columns', columns: ['Segment', 'Win rate', 'Expected win share'] },
  time: { kind: 'lines', columns: ['Stage', 'P25', 'Median', 'P75'] },
  curve: { kind: 'lines', columns: ['Day', 'Still here', 'Advanced', 'Lost'] },
  trend: { kind: 'lines', columns: ['Cohort', 'By 30 days', 'By 60 days', 'By 90 days', 'By 180 days'] },
};

/** Gives the chart that a host can draw of a report as it is inserted; `null` where it has none like it. */
export function nativeChartOf(kind: ChartKind, report: Report, title: string, language: Language): NativeChart | null {
  const wanted = drawn[kind];
  if (!wanted) return null;
  const placeOf = (id: ColumnId | undefined) => report.columns.findIndex((column) => column.id === id);
  const [labels, ...places] = wanted.columns.map(placeOf);
  const seriesAt = (column: number) => ({ name: headingOf(report.columns[column], language), column });
  const series = places.filter((place) => place >= 0).map(seriesAt);
  if (labels < 0 || series.length === 0) return null;
  const funnel = placeOf(wanted.funnel);
  return { kind: wanted.kind, title, labels, series, funnel: funnel < 0 ? null : seriesAt(funnel) };
}

/** How cells of a kind are shown; text and words as they come. */
export const looks: Partial<Record<Report['columns'][number]['kind'], Look>> = {
  share: 'share',
  days: 'days',
  moment: 'moment',
  count: 'count',
  money: 'count',
  number: 'number',
  measured: 'number',
};

/** How the columns of a report are shown where its values are inserted. */
export const looksOfReport = (report: Report): (Look | null)[] => report.columns.map(({ kind }) => looks[kind] ?? null);
