import { cellOf, DAY, type Language, type Report, type Value } from '../../core/index.ts';
import { sidebarWords } from '../words/index.ts';
import { type ChartStyle, type Drawn, drawing, element, legend, palettes, paragraph, text } from './svg.ts';

/** Height of a stage's name and its bar; the words below take what they need. */
const HEAD = 38;
const BAR = 14;
const GAP = 7;

/** What one stage shows, in days. */
interface Stay {
  readonly stage: string;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly finished: number | null;
  /** The longest that anybody was watched, where the median was not reached. */
  readonly atLeast: number | null;
  readonly visits: number;
}

function staysOf(report: Report, language: Language): Stay[] {
  const place = new Map(report.columns.map((column, c) => [column.name, c]));
  const longest = new Map(
    report.notes.flatMap((note) =>
      note.id === 'medianNotReached' ? [[stageOf(note.params), note.params as { atLeast: number }] as const] : [],
    ),
  );
  return report.lines.map((line) => {
    const days = (heading: string): number | null => {
      const value: Value = line[place.get(heading) ?? -1];
      return typeof value === 'number' ? value / DAY : null;
    };
    const stage = String(cellOf(line[0], report.columns[0].kind, language));
    return {
      stage,
      median: days('Median'),
      low: days('Low'),
      high: days('High'),
      finished: days('Closed-only median'),
      atLeast: longest.get(String(line[0]))?.atLeast ?? null,
      visits: Number(line[place.get('Visits') ?? -1]),
    };
  });
}

const stageOf = (params: unknown): string => (params as { stage: string }).stage;

/**
 * Draws time in stage: a bar to the day by which half of the deals have left, with a line that shows how sure that is,
 * and a ring where finished stays alone would put it. A bar without an end has not reached that day.
 */
export function timeChart(report: Report, language: Language, style: ChartStyle): string {
  const { width, theme } = style;
  const colours = palettes[theme];
  const said = sidebarWords[language];
  const stays = staysOf(report, language);
  const most = Math.max(
    1,
    ...stays.map((s) => Math.max(s.median ?? s.atLeast ?? 0, Math.min(s.high ?? 0, 3 * (s.median ?? 0)), s.finished ?? 0)),
  );
  const x = (days: number) => (Math.min(days, most) / most) * (width - 8);
  const key = timeLegend(language, style);
  const body = [key.markup];
  const sentences: string[] = [];
  let y = key.height;
  for (const stay of stays) {
    const middle = y + 20 + BAR / 2;
    const words =
      stay.visits === 0 ? said.noVisits : stay.median !== null ? said.leaveBy(stay.median) : said.notLeft(stay.atLeast ?? 0);
    const below = stay.finished === null || stay.visits === 0 ? [words] : [words, said.finishedOnly(stay.finished)];
    sentences.push(`${stay.stage}: ${below.join('; ')}`);
    body.push(text(stay.stage, 0, y + 13, { fill: colours.ink, 'font-size': 13, 'font-weight': 600 }, width));
    body.push(element('line', { x1: 0, x2: width, y1: middle, y2: middle, stroke: colours.line }));
    if (stay.median !== null)
      body.push(element('rect', { x: 0, y: y + 20, width: Math.max(1, x(stay.median)), height: BAR, fill: colours.main }));
    else if (stay.atLeast !== null) body.push(openBar(x(stay.atLeast), y + 20, colours.soft, colours.main));
    if (stay.median !== null && stay.low !== null)
      body.push(whisker(x(stay.low), stay.high === null ? width : x(stay.high), middle, colours.ink));
    if (stay.finished !== null)
      body.push(
        element('circle', {
          cx: Math.max(6, x(stay.finished)),
          cy: middle,
          r: 5,
          fill: colours.paper,
          stroke: colours.mark,
          'stroke-width': 2.5,
        }),
      );
    y += HEAD;
    for (const sentence of below) {
      const written = paragraph(sentence, y + 11, { fill: colours.faint, 'font-size': 12 }, width);
      body.push(written.markup);
      y += written.height;
    }
    y += GAP;
  }
  return drawing(said.timeChart, sentences.join('. '), y, style, body);
}

/** A bar that goes on: nobody knows yet where it ends. */
const openBar = (to: number, y: number, fill: string, stroke: string): string =>
  element('rect', { x: 0, y, width: Math.max(1, to), height: BAR, fill }) +
  element('path', { d: `M${to} ${y} l7 ${BAR / 2} l-7 ${BAR / 2}`, fill: 'none', stroke, 'stroke-width': 2 });

const whisker = (from: number, to: number, y: number, ink: string): string =>
  element('path', {
    d: `M${from} ${y - 4} v8 M${from} ${y} H${to} M${to} ${y - 4} v8`,
    stroke: ink,
    'stroke-width': 1.5,
    fill: 'none',
  });

function timeLegend(language: Language, style: ChartStyle): Drawn {
  const colours = palettes[style.theme];
  const said = sidebarWords[language];
  const ring = { r: 4, fill: colours.paper, stroke: colours.mark, 'stroke-width': 2 };
  return legend(
    [
      { mark: (x, y) => element('rect', { x, y: y + 2, width: 10, height: 10, fill: colours.main }), label: said.legendHonest },
      { mark: (x, y) => element('circle', { cx: x + 5, cy: y + 7, ...ring }), label: said.legendFinished },
      { mark: (x, y) => whisker(x, x + 10, y + 7, colours.ink), label: said.legendSure },
    ],
    style,
  );
}
