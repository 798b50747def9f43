import { timeTable } from '../core/questions/time-in-stage/table.ts';
import type { Report } from '../core/table/report.ts';
import { inDays, rowsOfGroup } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { ticksTo } from './axis.ts';
import { type Chart, cell, inLane, type Lanes, lanesIn, nameColumn, rowHead } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { block, chevron, marks, outlined, ring, stroke, whisker } from './shapes.ts';
import { type ChartStyle, tenth } from './svg.ts';
import { type Tag, tagged, text } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

/** Time in one stage, in days. */
export interface Stay {
  readonly name: string;
  readonly visits: number;
  readonly running: number;
  /** The day by which half have left, counting in who is still there; `null` is not reached. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The day by which 90 of 100 have left. */
  readonly most: number | null;
  /** What finished stays alone would say. */
  readonly finished: number | null;
  /** How long the longest was observed, where half have not left. */
  readonly atLeast: number | null;
}

export interface TimeSpec {
  readonly kind: 'time';
  readonly stays: readonly Stay[];
  readonly lanes?: Lanes;
}

/** Reads a report of TIME_IN_STAGE. */
export function timeSpec(report: Report, group?: string): TimeSpec {
  const longest = new Map(
    report.notes.flatMap((note) => {
      const { stage, atLeast } = note.params as { stage: string; atLeast: number };
      return note.id === 'medianNotReached' ? [[stage, atLeast] as const] : [];
    }),
  );
  return {
    kind: 'time',
    stays: rowsOfGroup(timeTable, report, group).map((row) => ({
      name: row.stage,
      visits: row.visits,
      running: row.running,
      median: inDays(row.median),
      low: inDays(row.low),
      high: inDays(row.high),
      most: inDays(row.p90),
      finished: inDays(row.closedMedian),
      atLeast: longest.get(row.stage) ?? null,
    })),
  };
}

const BAR = 14;

/** The longest day worth drawing: one wide interval must not press all else flat. */
function endOf(stays: readonly Stay[]): number {
  const cores = stays.map((s) => Math.max(s.median ?? 0, s.atLeast ?? 0, s.finished ?? 0));
  const core = Math.max(1, ...cores);
  return Math.max(core, ...stays.flatMap(({ high, most }) => [high ?? 0, most ?? 0]).filter((days) => days <= 3 * core));
}

function tagsOf(stay: Stay, said: ChartWords): Tag[] {
  const { median, low, high, most, finished, visits, atLeast } = stay;
  if (visits === 0) return [{ mark: null, words: said.time.nobody }];
  return [
    median === null
      ? { mark: marks.open, words: said.time.notLeft(atLeast ?? 0) }
      : { mark: marks.full, words: said.time.leaveBy(median, low, high) },
    ...(finished === null ? [] : [{ mark: marks.ring, words: said.time.finished(finished) }]),
    ...(most === null ? [] : [{ mark: marks.tick, words: said.time.most(most) }]),
  ];
}

function draw({ stays, lanes }: TimeSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { title, empty } = said.time;
  if (stays.every(({ visits }) => visits === 0)) return emptyDrawing(title, empty, style);
  const { width } = style;
  const left = nameColumn(width);
  const end = endOf(stays);
  const x = (days: number) => left + (Math.min(days, end) / end) * (width - left - 8);
  const body: string[] = [];
  let y = 0;
  const ticks = ticksTo(end, Math.floor((width - left) / 60));
  const laneAt = lanesIn(lanes, width);
  for (const stay of stays) {
    const lane = laneAt(stay.name, y);
    y += lane.height;
    const head = rowHead(stay.name, stay.median === null ? '' : said.dayCount(stay.median), left, y, width);
    const top = y + head.inset;
    const words = tagged(tagsOf(stay, said), left, top + BAR + 19, width - left);
    const lines = ticks.map((days) => `M${tenth(x(days))} ${tenth(top - 3)}v${BAR + 6}`).join('');
    body.push(lane.markup, head.markup, stroke(lines, 'line'), barOf(stay, x, top, end, left), words.markup);
    y = Math.max(top + BAR + 8 + words.height, y + head.height) + 12;
  }
  const axis = axisOf(ticks, x, y, width, said);
  const sentences = stays.map(
    (stay) =>
      `${inLane(stay.name, stay.name, lanes)}: ${tagsOf(stay, said)
        .map(({ words }) => words)
        .join('; ')}.`,
  );
  return drawing({ title, sentences, markup: body.join('') + axis, height: y + 16 }, style);
}

function barOf(stay: Stay, x: (days: number) => number, top: number, end: number, left: number): string {
  const { median, low, high, most, finished, atLeast, visits } = stay;
  if (visits === 0) return '';
  const middle = top + BAR / 2;
  const parts: string[] = [];
  if (most !== null) parts.push(stroke(`M${tenth(left)} ${tenth(middle)}H${tenth(x(most))}`, 'faint'));
  if (median !== null) parts.push(block(left, top, Math.max(2, x(median) - left), BAR, 'main'));
  else parts.push(outlined(left, top, Math.max(2, x(atLeast ?? 0) - left), BAR), chevron(x(atLeast ?? 0) + 1, top, BAR));
  if (most !== null)
    parts.push(
      most > end
        ? chevron(x(end) + 2, middle - 4, 8, 'ink')
        : stroke(`M${tenth(x(most))} ${tenth(top)}v${BAR}`, 'ink', { 'stroke-width': 2 }),
    );
  if (median !== null && low !== null) parts.push(whisker(x(low), x(high ?? end), middle));
  if (finished !== null) parts.push(ring(Math.max(left + 5, x(finished)), middle));
  return parts.join('');
}

/** The days at the foot. */
const axisOf = (ticks: readonly number[], x: (days: number) => number, y: number, width: number, said: ChartWords): string =>
  ticks
    .map((days, i) => {
      const at = x(days);
      const anchor = i === 0 ? {} : ({ anchor: at > width - 14 ? 'end' : 'middle' } as const);
      return text(i === 1 ? said.dayCount(days) : said.day(days), at, y + 11, { look: 'small', ...anchor });
    })
    .join('');

/**
 * Draws time in stage: a bar to the day by which half of the deals have left, a line for how sure that is, a ring where
 * finished stays alone would put it, a tick by which 90 of 100 have left. A pale bar with an open end is not there yet.
 */
export const time: Chart<TimeSpec> = {
  draw,
  table({ stays }, language) {
    const said = chartWords[language];
    const { columns } = said.time;
    return {
      headers: [said.stage, columns.visits, columns.running, columns.median, said.low, said.high, columns.finished, columns.most],
      rows: stays.map((s) => [
        s.name,
        said.number(s.visits),
        said.number(s.running),
        s.median === null ? said.tooEarlyShort : said.day(s.median),
        ...[s.low, s.high, s.finished, s.most].map((days) => cell(days, said.day)),
      ]),
    };
  },
};

/** Draws the time in stage of a report. */
export const timeChart = (report: Report, language: Language, style: ChartStyle): string =>
  time.draw(timeSpec(report), language, style);
