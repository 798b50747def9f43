import { cohortsTable } from '../core/questions/cohorts/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsOfGroup } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { type Frame, shareLevels, topOfShares } from './axis.ts';
import { type Chart, cell } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { dot, marks, ring, stroke, through, upright } from './shapes.ts';
import { type ChartStyle, tenth } from './svg.ts';
import { paragraph, type Tag, tagged, text, wide } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

export interface TrendPoint {
  /** As COHORTS names it: 2025-03, 2025-Q1, 2025-W05, 2025. */
  readonly period: string;
  readonly deals: number;
  /** `null` is too early to say. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the deals that started in it have had their time. */
  readonly isFinished: boolean;
}

export interface TrendSpec {
  readonly kind: 'trend';
  /** The stage that is to be reached, `null` for won. */
  readonly to: string | null;
  readonly points: readonly TrendPoint[];
  /** Something that was changed, as from a period on. */
  readonly change: { readonly period: string; readonly label: string } | null;
}

/** Reads a report of COHORTS; a change is marked at the period that it fell in. */
export function trendSpec(report: Report, to: string | null, change: TrendSpec['change'], group?: string): TrendSpec {
  return {
    kind: 'trend',
    to,
    points: rowsOfGroup(cohortsTable, report, group).map(({ cohort, deals, expected, low, high, state }) => ({
      period: cohort,
      deals,
      share: expected,
      low,
      high,
      isFinished: state === 'complete',
    })),
    change,
  };
}

/** A period in two lines: its place in the year, and the year. */
function split(period: string): readonly [string, string] {
  const [year, place] = period.split('-');
  return place === undefined ? [year, ''] : [place, year];
}

function sentencesOf({ points, change }: TrendSpec, said: ChartWords): string[] {
  const words = said.trend;
  const told = points.map(({ period, share, low, high, isFinished }) => {
    if (share === null) return words.early(period);
    return words.point(period, share, low, high) + (isFinished ? '' : `, ${words.unfinished}`);
  });
  return [...told.map((sentence) => `${sentence}.`), ...(change === null ? [] : [words.changed(change.period, change.label)])];
}

function draw(spec: TrendSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { points, change } = spec;
  const title = said.trend.title(spec.to);
  if (points.length === 0) return emptyDrawing(title, said.trend.empty, style);
  const { width } = style;
  const flag = change === null ? null : paragraph(change.label, 0, 12, { look: 'mark', most: width });
  const top = 22 + (flag?.height ?? 0);
  const frame: Frame = { left: 28, right: width - 14, top, bottom: top + Math.min(200, Math.round(width * 0.45)) };
  const highest = topOfShares(points.map(({ share, high }) => Math.max(share ?? 0, high ?? 0)));
  const step = (frame.right - frame.left) / points.length;
  const x = (i: number) => frame.left + (i + 0.5) * step;
  const y = (share: number) => frame.bottom - (Math.min(share, highest) / highest) * (frame.bottom - frame.top);
  const known = points.flatMap(({ share }, i) => (share === null ? [] : [[x(i), y(share)] as const]));
  const body = points.map((point, i) => markOf(point, x(i), y, frame.bottom, step));
  const key = tagged(tagsOf(points, said), 0, frame.bottom + 52, width);
  const last = [...points].reverse().find(({ share }) => share !== null);
  const label = last?.share == null ? '' : labelOf(last, x(points.indexOf(last)), y, said);
  const markup = [
    shareLevels(frame, highest, said),
    change === null ? '' : changeMark(spec, x, step, frame, width),
    stroke(through(known), 'main', { 'stroke-opacity': '.35', 'stroke-width': 1.5 }),
    ...body,
    label,
    periods(points, x, step, frame),
    key.markup,
  ];
  return drawing(
    { title, sentences: sentencesOf(spec, said), markup: markup.join(''), height: frame.bottom + 44 + key.height },
    style,
  );
}

function markOf(point: TrendPoint, x: number, y: (share: number) => number, bottom: number, step: number): string {
  const { share, low, high, isFinished } = point;
  if (share === null) return step < 13 ? ring(x, bottom - 6, 'faint', 2) : marks.early(x - 5, bottom - 14);
  const interval = low === null || high === null ? '' : upright(x, y(low), y(high));
  return interval + (isFinished ? dot(x, y(share)) : ring(x, y(share), 'main'));
}

/** The newest share in figures, beside its dot. */
const labelOf = ({ share }: TrendPoint, x: number, y: (share: number) => number, said: ChartWords): string =>
  text(said.hundred(share ?? 0), x + 8, y(share ?? 0) + 4.5, { look: 'name', halo: 'around' });

function tagsOf(points: readonly TrendPoint[], said: ChartWords): Tag[] {
  const words = said.trend;
  const has = (is: (point: TrendPoint) => boolean, tag: Tag) => (points.some(is) ? [tag] : []);
  return [
    ...has((p) => p.share !== null && p.isFinished, { mark: marks.dot, words: words.finishedKey }),
    ...has((p) => p.share !== null && !p.isFinished, { mark: (x, y) => ring(x + 5, y + 5, 'main', 4), words: words.unfinished }),
    ...has((p) => p.share === null, { mark: marks.early, words: said.tooEarlyShort }),
    ...has((p) => p.low !== null, { mark: (x, y) => upright(x + 5, y, y + 10), words: said.howSure }),
  ];
}

function changeMark({ points, change }: TrendSpec, x: (i: number) => number, step: number, frame: Frame, width: number): string {
  if (change === null) return '';
  const i = points.findIndex(({ period }) => period >= change.period);
  const at = i < 0 ? frame.right : x(i) - step / 2;
  const line = stroke(`M${tenth(at)} 0V${tenth(frame.bottom)}`, 'ink', { 'stroke-width': 1.5, 'stroke-dasharray': '2 3' });
  const isRight = width - at >= at;
  const most = (isRight ? width - at : at) - 6;
  const label = isRight
    ? paragraph(change.label, at + 6, 12, { look: 'mark', most })
    : paragraph(change.label, at - 6, 12, { look: 'mark', most, anchor: 'end' });
  return line + label.markup;
}

/** Periods at the foot, as many as there is room for, and below them the year where it begins. */
function periods(points: readonly TrendPoint[], x: (i: number) => number, step: number, frame: Frame): string {
  const widest = Math.max(...points.map(({ period }) => wide(split(period)[0], 'small')));
  const every = Math.max(1, Math.ceil((widest + 6) / step));
  let said = '';
  let free = 0;
  return points
    .map(({ period }, i) => {
      const [place, year] = split(period);
      const words = i % every === 0 ? text(place, x(i), frame.bottom + 16, { look: 'small', anchor: 'middle' }) : '';
      const from = x(i) - widest / 2;
      if (year === '' || year === said || from < free) return words;
      said = year;
      free = from + wide(year, 'mark') + 6;
      return words + text(year, from, frame.bottom + 31, { look: 'mark', colour: 'faint' });
    })
    .join('');
}

/**
 * Draws whether newer deals do better: a share by the period that deals started in, with intervals; periods that have not
 * had their time are hollow, and a change is an upright line.
 */
export const trend: Chart<TrendSpec> = {
  draw,
  table({ points }, language) {
    const said = chartWords[language];
    const { trend: words, hundred, number, tooEarlyShort } = said;
    return {
      headers: [words.period, said.deals, words.share, said.low, said.high, words.state],
      rows: points.map((p) => [
        p.period,
        number(p.deals),
        p.share === null ? tooEarlyShort : hundred(p.share),
        cell(p.low, hundred),
        cell(p.high, hundred),
        p.isFinished ? words.finished : words.unfinished,
      ]),
    };
  },
};
