import type { Language } from '../../core/index.ts';
import { type AmountsSpec, amounts } from './amounts-chart.ts';
import { bars } from './bars-chart.ts';
import type { BarsSpec } from './bars-spec.ts';
import type { Chart, ChartTable } from './chart.ts';
import { type CurveSpec, curve } from './curve-chart.ts';
import { type FunnelSpec, funnel } from './funnel-chart.ts';
import { type GoalSpec, goal } from './goal-chart.ts';
import { journey } from './journey-chart.ts';
import type { JourneySpec } from './journey-spec.ts';
import type { ChartStyle } from './svg.ts';
import { type TimeSpec, time } from './time-chart.ts';
import { type TrendSpec, trend } from './trend-chart.ts';

export { type AmountsSpec, forecastSpec, movesSpec } from './amounts-chart.ts';
export { actionsSpec, type BarRow, type BarsAbout, type BarsSpec, changesSpec, peopleSpec, type Standing } from './bars-spec.ts';
export type { ChartTable, Lanes } from './chart.ts';
export { type CurveDay, type CurveSpec, curveSpec } from './curve-chart.ts';
export { type FunnelSpec, type FunnelStage, funnelSpec } from './funnel-chart.ts';
export { type Goal, type GoalSpec, goalSpec } from './goal-chart.ts';
export { type JourneyLink, type JourneyReports, type JourneySpec, type JourneyStage, journeySpec } from './journey-spec.ts';
export type { ChartStyle } from './svg.ts';
export { type Stay, type TimeSpec, timeSpec } from './time-chart.ts';
export { type TrendPoint, type TrendSpec, trendSpec } from './trend-chart.ts';

/** What a chart is to show: plain data, the same for page, image, mail and print. */
export type ChartSpec = FunnelSpec | TimeSpec | CurveSpec | TrendSpec | BarsSpec | JourneySpec | GoalSpec | AmountsSpec;

const charts: { readonly [K in ChartSpec['kind']]: Chart<Extract<ChartSpec, { kind: K }>> } = {
  funnel,
  time,
  curve,
  trend,
  bars,
  journey,
  goal,
  amounts,
};

const chartOf = <S extends ChartSpec>(spec: S): Chart<S> => charts[spec.kind] as unknown as Chart<S>;

/** Draws a chart as SVG. */
export const chartSvg = (spec: ChartSpec, language: Language, style: ChartStyle): string =>
  chartOf(spec).draw(spec, language, style);

/** Gives the table behind a chart. */
export const chartTable = (spec: ChartSpec, language: Language): ChartTable => chartOf(spec).table(spec, language);
