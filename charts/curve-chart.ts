import { curveTable } from '../core/questions/curve/table.ts';
import { waitTable } from '../core/questions/wait-cost/table.ts';
import type { Report } from '../core/table/report.ts';
import { inDays, rowsOfGroup } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { type Frame, shareLevels, spread, ticksTo } from './axis.ts';
import { type Chart, cell } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { stroke } from './shapes.ts';
import { type ChartStyle, element, type Ink, ink, tenth } from './svg.ts';
import { linesOf, paragraph, text, wide } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

/** What has become of the stays of a stage by the end of a day, as shares. */
export interface CurveDay {
  readonly day: number;
  /** Gone on or won. */
  readonly on: number;
  readonly lost: number;
  /** Still here, with its interval. */
  readonly still: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Stays that were observed for longer than the day. */
  readonly watched: number;
}

export interface CurveSpec {
  readonly kind: 'curve';
  readonly stage: string;
  readonly days: readonly CurveDay[];
  /** From this day on waiting loses more deals than it wins. */
  readonly tippingDay: number | null;
}

/** Reads a report of CURVE of a stage; the tipping day is that of WAIT_COST, where there is one. */
export function curveSpec(stage: string, report: Report, wait: Report | null, group?: string): CurveSpec {
  const found = wait === null ? undefined : rowsOfGroup(waitTable, wait, group).find((row) => row.stage === stage);
  return {
    kind: 'curve',
    stage,
    days: rowsOfGroup(curveTable, report, group).map(({ day, advanced, won, lost, stillHere, low, high, atRisk }) => ({
      day: inDays(day) ?? 0,
      on: (advanced ?? 0) + (won ?? 0),
      lost: lost ?? 0,
      still: stillHere ?? 0,
      low,
      high,
      watched: atRisk,
    })),
    tippingDay: inDays(found?.tippingDay ?? null),
  };
}

const lines = [
  { id: 'on', colour: 'main', look: { 'stroke-width': 2.5 } },
  { id: 'lost', colour: 'loss', look: { 'stroke-width': 2.5, 'stroke-dasharray': '6 3' } },
  { id: 'still', colour: 'faint', look: { 'stroke-width': 1.5 } },
] as const satisfies readonly { id: keyof CurveDay; colour: Ink; look: Record<string, string | number> }[];

type Point = readonly [number, number];

/** A path in steps: a share holds until the next day's end. */
const steps = (points: readonly Point[]): string =>
  points.map(([x, y], i) => (i === 0 ? `M${tenth(x)} ${tenth(y)}` : `H${tenth(x)}V${tenth(y)}`)).join('');

/** Days of which every line changes nothing say nothing new. */
const changing = (days: readonly CurveDay[]): CurveDay[] =>
  days.filter((day, i) => {
    const before = days[i - 1];
    return i === days.length - 1 || !before || lines.some(({ id }) => before[id] !== day[id]) || before.low !== day.low;
  });

/** What the curves come to, in words. */
function sentencesOf({ days, tippingDay, stage }: CurveSpec, said: ChartWords): string[] {
  const last = days[days.length - 1];
  const words = said.curve;
  return [
    words.reading(stage, last.day, last.on, last.lost, last.still),
    ...(tippingDay === null ? [] : [words.tippingLong(tippingDay)]),
    last.watched === 0 ? words.end(last.day) : words.watched(last.watched, last.day),
  ];
}

function draw(spec: CurveSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { stage, days, tippingDay } = spec;
  const title = said.curve.title(stage);
  const last = days[days.length - 1];
  if (last === undefined || last.day === 0) return emptyDrawing(title, said.curve.empty(stage), style);
  const { width } = style;
  const named = lines.map((line) => ({ ...line, figure: said.hundred(last[line.id]), words: said.curve[line.id] }));
  const margin = Math.max(...named.flatMap(({ figure, words }) => [wide(figure, 'name'), wide(words, 'small')])) + 10;
  const frame: Frame = { left: 28, right: width - margin, top: 34, bottom: 34 + Math.min(240, Math.round(width * 0.5)) };
  const x = (day: number) => frame.left + (day / last.day) * (frame.right - frame.left);
  const y = (share: number) => frame.bottom - share * (frame.bottom - frame.top);
  const told = changing(days);
  const places = spread(
    named.map(({ id }) => y(last[id])),
    28,
    frame.top + 6,
    frame.bottom - 12,
  );
  const labels = named.map(({ figure, words, colour }, i) => {
    const at = { x: frame.right + 8, y: places[i] + 3 };
    return text(figure, at.x, at.y, { look: 'name', colour }) + text(words, at.x, at.y + 13, { look: 'small', colour });
  });
  const foot = paragraph(sentencesOf(spec, said).slice(1).join(' '), 0, frame.bottom + 36, { look: 'note', most: width });
  const markup = [
    shareLevels(frame, 1, said),
    bandOf(told, x, y),
    tippingDay === null || tippingDay > last.day ? '' : tippingMark(x(tippingDay), tippingDay, frame, said),
    ...[...lines]
      .reverse()
      .map(({ id, colour, look }) => stroke(steps(told.map((d): Point => [x(d.day), y(d[id])])), colour, look)),
    ...labels,
    daysAxis(last.day, x, frame, said),
    foot.markup,
  ];
  return drawing(
    { title, sentences: sentencesOf(spec, said), markup: markup.join(''), height: frame.bottom + 30 + foot.height },
    style,
  );
}

/** How sure the share is that is still here. */
function bandOf(days: readonly CurveDay[], x: (day: number) => number, y: (share: number) => number): string {
  const known = days.filter(({ low, high }) => low !== null && high !== null);
  if (known.length < 2) return '';
  const up = steps(known.map((d): Point => [x(d.day), y(d.high ?? 0)]));
  const back = [...known].reverse().map((d, i, all) => {
    const before = all[i + 1];
    return `V${tenth(y(d.low ?? 0))}${before ? `V${tenth(y(before.low ?? 0))}H${tenth(x(before.day))}` : ''}`;
  });
  return element('path', { d: `${up}${back.join('')}Z`, fill: ink.faint, 'fill-opacity': '.18' });
}

/** An upright line at the tipping day, with its flag at the side where there is room. */
function tippingMark(at: number, day: number, frame: Frame, said: ChartWords): string {
  const words = said.curve.tipping(day);
  const fits = frame.right - at > wide(words, 'mark') + 6;
  const line = stroke(`M${tenth(at)} ${frame.top - 24}V${frame.bottom}`, 'ink', {
    'stroke-width': 1.5,
    'stroke-dasharray': '2 3',
  });
  const [label = ''] = linesOf(words, 1e4, 'mark');
  const where = Math.max(wide(words, 'mark'), at - 5);
  const flag = fits
    ? text(label, at + 5, frame.top - 16, { look: 'mark' })
    : text(label, where, frame.top - 16, { look: 'mark', anchor: 'end' });
  return line + flag;
}

function daysAxis(end: number, x: (day: number) => number, frame: Frame, said: ChartWords): string {
  return ticksTo(end, Math.max(2, Math.floor((frame.right - frame.left) / 60)))
    .filter((day) => Number.isInteger(day))
    .map((day, i) => {
      const tick = stroke(`M${tenth(x(day))} ${frame.bottom}v4`, 'faint');
      return (
        tick + text(i === 1 ? said.dayCount(day) : said.day(day), x(day), frame.bottom + 16, { look: 'small', anchor: 'middle' })
      );
    })
    .join('');
}

/**
 * Draws what becomes of the deals of a stage day by day: the shares that have gone on, been lost, and are still here, the
 * last with its interval; the tipping day is marked, and the last day somebody was seen to leave ends it.
 */
export const curve: Chart<CurveSpec> = {
  draw,
  table({ days }, language) {
    const { curve: words, hundred, day, number, low, high } = chartWords[language];
    return {
      headers: [words.day, words.on, words.lost, words.still, low, high, words.stillWatched],
      rows: days.map((d) => [
        day(d.day),
        hundred(d.on),
        hundred(d.lost),
        hundred(d.still),
        cell(d.low, hundred),
        cell(d.high, hundred),
        number(d.watched),
      ]),
    };
  },
};
