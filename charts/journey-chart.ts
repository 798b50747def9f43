import type { Language } from '../core/words/language.ts';
import { type Chart, cell } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { downward } from './journey-down.ts';
import { flow, isForward, type Plan, planOf } from './journey-plan.ts';
import { rightward } from './journey-right.ts';
import type { JourneySpec } from './journey-spec.ts';
import { marks } from './shapes.ts';
import type { ChartStyle, Drawn } from './svg.ts';
import { type Tag, tagged } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

/** From this width for each stage on, the map runs from left to right. */
const ROOM = 140;

/** What widths, shades and lines mean, and what was left out. */
function keyOf({ spec, said, skips, returns, shade }: Plan, y: number, width: number): Drawn {
  const words = said.journey;
  const waits = spec.links.filter(isForward).flatMap(({ days }) => (days === null ? [] : [days]));
  const [least, most] = [Math.min(...waits), Math.max(...waits)];
  const swatch = (days: number) => (x: number, at: number) => flow(x + 0.5, at + 0.5, 9, 9, shade(days));
  const left = spec.links.filter((link) => !isForward(link) && link.from !== link.to).length - skips.length - returns.length;
  const tags: Tag[] = [
    ...(waits.length > 1 && shade(least) !== shade(most)
      ? [
          { mark: swatch(least), words: words.quick(least) },
          { mark: swatch(most), words: words.slow(most) },
        ]
      : []),
    ...(skips.length === 0 ? [] : [{ mark: marks.skip, words: words.skips }]),
    ...(returns.length === 0 ? [] : [{ mark: marks.back, words: words.returns }]),
    ...(left > 0 ? [{ mark: null, words: words.rarer(left) }] : []),
  ];
  return tags.length === 0 ? { markup: '', height: 0 } : tagged(tags, 0, y, width);
}

/** The map in sentences. */
function sentencesOf({ stages, links, biggestLeak, slowest, won }: JourneySpec, said: ChartWords): string[] {
  const words = said.journey;
  const name = (k: number) => stages[k]?.name ?? said.won;
  return [
    ...stages.map(
      (s) => `${s.name}: ${[said.dealCount(s.entered), said.funnel.lost(s.lost), said.funnel.open(s.open)].join(', ')}.`,
    ),
    `${said.won}: ${said.dealCount(won)}.`,
    ...links.map(({ from, to, deals }) => `${name(from)} → ${name(to)}: ${said.dealCount(deals)}.`),
    ...(biggestLeak === null ? [] : [`${words.biggestLeak}: ${name(biggestLeak)}.`]),
    ...(slowest === null ? [] : [`${words.slowest}: ${name(slowest)}.`]),
  ];
}

function draw(spec: JourneySpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { title, empty } = said.journey;
  if (spec.stages.every(({ entered }) => entered === 0)) return emptyDrawing(title, empty, style);
  const { width } = style;
  const plan = planOf(spec, said);
  const map = width / (spec.stages.length + 1) >= ROOM ? rightward(plan, width) : downward(plan, width);
  const key = keyOf(plan, map.height + 22, width);
  const height = map.height + (key.height === 0 ? 2 : key.height + 12);
  return drawing({ title, sentences: sentencesOf(spec, said), markup: map.markup + key.markup, height }, style);
}

/**
 * Draws the process as it really ran: stages in the lanes of their phases, links as wide as the deals that took them and
 * darker the longer they waited, skips on one side, returns on the other, losses running out.
 */
export const journey: Chart<JourneySpec> = {
  draw,
  table({ stages, links, won }, language) {
    const said = chartWords[language];
    const { columns } = said.journey;
    const name = (k: number) => stages[k]?.name ?? said.won;
    return {
      headers: [columns.from, columns.to, said.deals, columns.days],
      rows: [
        ...links.map(({ from, to, deals, days }) => [name(from), name(to), said.number(deals), cell(days, said.day)]),
        ...stages.filter(({ lost }) => lost > 0).map((s) => [s.name, said.curve.lost, said.number(s.lost), '–']),
        [said.won, '', said.number(won), '–'],
      ],
    };
  },
};
