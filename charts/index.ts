import type { Language } from '../core/words/language.ts';
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

const drawingOf = <S extends ChartSpec>(spec: S): Chart<S> => charts[spec.kind] as unknown as Chart<S>;

/** Draws a chart as SVG. */
export const chartSvg = (spec: ChartSpec, language: Language, style: ChartStyle): string =>
  drawingOf(spec).draw(spec, language, style);

/** Gives the table behind a chart. */
export const chartTable = (spec: ChartSpec, language: Language): ChartTable => drawingOf(spec).table(spec, language);
