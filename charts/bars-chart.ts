import type { Language } from '../core/words/language.ts';
import type { BarRow, BarsSpec, Standing } from './bars-spec.ts';
import { type Chart, cell, inLane, lanesIn, nameColumn, rowHead } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { block, dot, hatched, marks, outlined, ring, stroke, whisker } from './shapes.ts';
import { type ChartStyle, element, ink, tenth } from './svg.ts';
import { type Tag, tagged, text } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

const BAR = 12;
/** Rows that a chart holds; the table holds them all. */
const MOST_ROWS = 12;
/** The farthest from the middle that a multiple is drawn, either way. */
const FARTHEST = 8;

/** The words of one standing, of the figure and of the deals behind a row. */
function wordsOf(spec: BarsSpec, said: ChartWords) {
  const words = said.bars;
  switch (spec.about) {
    case 'people':
      return {
        title: words.peopleTitle(spec.column),
        sides: null,
        standing: words.people,
        figure: (value: number) => words.ofHundred(value),
        deals: (row: BarRow) => words.closed(row.deals),
      };
    case 'actions':
      return {
        title: words.actionsTitle(spec.column, spec.toward),
        sides: [words.less, words.more] as const,
        standing: words.actions[spec.toward],
        figure: () => '',
        deals: (row: BarRow) => words.withWithout(row.deals, row.others ?? 0),
      };
    case 'changes':
      return {
        title: words.changesTitle,
        sides: [words.worse, words.better] as const,
        standing: words.changes,
        figure: (value: number) => words.points(value),
        deals: (row: BarRow) => words.beforeAfter(row.others ?? 0, row.deals),
      };
  }
}

/** More of it is worse only where it leads to a loss. */
const isGood = (spec: BarsSpec, standing: Standing): boolean =>
  (standing === 'above') === !(spec.about === 'actions' && spec.toward === 'lost');

function markOf(spec: BarsSpec, standing: Standing): (x: number, y: number) => string {
  if (standing === 'same') return marks.same;
  if (standing === 'early') return marks.early;
  const isUp = standing === 'above';
  const mark = isUp ? marks.above : marks.below;
  const colour = isGood(spec, standing) ? ink.main : ink.loss;
  return (x, y) => mark(x, y).replace(/fill="[^"]*"/, `fill="${colour}"`);
}

/** Where a value stands from −1 to 1 around the middle, or from 0 to 1 for shares; and where the scale begins. */
function scaleOf(spec: BarsSpec, shown: readonly BarRow[]): (value: number) => number {
  if (spec.about === 'people') {
    const most = Math.max(0.1, ...shown.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
    return (value) => value / most;
  }
  const bend = (value: number) =>
    spec.about === 'actions' ? Math.log(Math.min(FARTHEST, Math.max(1 / FARTHEST, value))) : value;
  const sure = shown.flatMap(({ value, low, high }) => [value, low, high]).filter((v) => v !== null);
  const most = Math.max(0.1, ...sure.map((v) => Math.abs(bend(v))));
  return (value) => (bend(value) / most + 1) / 2;
}

/** The first rows, those of one phase together. */
function inLanes({ rows, lanes = {} }: BarsSpec): BarRow[] {
  const phases = [...new Set(Object.values(lanes))];
  const phaseOf = ({ stage = '' }: BarRow) => phases.indexOf(lanes[stage] ?? '');
  return rows.slice(0, MOST_ROWS).sort((a, b) => phaseOf(a) - phaseOf(b));
}

function draw(spec: BarsSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const words = wordsOf(spec, said);
  if (spec.rows.length === 0) return emptyDrawing(words.title, said.bars.empty, style);
  const { width } = style;
  const left = nameColumn(width);
  const shown = inLanes(spec);
  const scale = scaleOf(spec, shown);
  const pad = words.sides === null ? 0 : 6;
  const x = (value: number) => left + pad + scale(value) * (width - left - 2 * pad - 2);
  const body: string[] = [];
  let y = words.sides === null ? 0 : 24;
  const laneAt = lanesIn(spec.lanes, width);
  for (const row of shown) {
    const lane = laneAt(row.stage ?? '', y);
    y += lane.height;
    const head = rowHead(row.name, row.value === null ? '' : words.figure(row.value), left, y, width);
    const top = y + head.inset;
    const tags: Tag[] = [
      { mark: markOf(spec, row.standing), words: words.standing[row.standing] },
      { mark: null, words: words.deals(row) },
    ];
    const below = tagged(tags, left, top + BAR + 18, width - left);
    body.push(
      lane.markup,
      head.markup,
      spec.about === 'people' ? barOf(row, x, top, left) : dotOf(spec, row, x, top, width),
      below.markup,
    );
    y = Math.max(top + BAR + 8 + below.height, y + head.height) + 12;
  }
  const middle = words.sides === null ? '' : sidesOf(words.sides, (left + width) / 2 - 1, left, width);
  const rest = spec.rows.length - shown.length;
  const more = rest > 0 ? text(said.and(rest), left, y + 10, { look: 'note' }) : '';
  const sentences = spec.rows.map((row) => {
    const figure = row.value === null ? '' : words.figure(row.value);
    return `${inLane(row.name, row.stage ?? '', spec.lanes)}: ${[figure, words.standing[row.standing], words.deals(row)].filter((w) => w !== '').join(', ')}.`;
  });
  return drawing(
    { title: words.title, sentences, markup: middle + body.join('') + more, height: y + (rest > 0 ? 14 : -10) },
    style,
  );
}

/** A share as a bar from nothing, its fill saying how it stands. */
function barOf({ value, low, high, standing }: BarRow, x: (value: number) => number, top: number, left: number): string {
  if (value === null) return '';
  const width = Math.max(2, x(value) - left);
  const hollow = { fill: ink.paper, stroke: ink.faint, 'stroke-dasharray': '3 2' };
  const bars: Record<Standing, () => string> = {
    above: () => block(left, top, width, BAR, 'main'),
    below: () => hatched(left, top, width, BAR),
    same: () => outlined(left, top, width, BAR),
    early: () => element('rect', { x: left + 0.5, y: top + 0.5, width: width - 1, height: BAR - 1, ...hollow }),
  };
  return bars[standing]() + (low === null || high === null ? '' : whisker(x(low), x(high), top + BAR / 2));
}

/** A difference as a dot with its interval; hollow where nothing is clear. */
function dotOf(spec: BarsSpec, row: BarRow, x: (value: number) => number, top: number, width: number): string {
  const { value, low, high, standing } = row;
  const y = top + BAR / 2;
  const nothing = spec.about === 'actions' ? 1 : 0;
  const middle = stroke(`M${tenth(x(nothing))} ${tenth(top - 5)}v${BAR + 10}`, 'line', { 'stroke-width': 2 });
  if (value === null) return middle;
  const line = low === null ? '' : whisker(x(low), high === null ? width : x(high), y);
  const isSure = standing === 'above' || standing === 'below';
  return middle + line + (isSure ? dot(x(value), y, isGood(spec, standing) ? 'main' : 'loss') : ring(x(value), y, 'faint'));
}

/** What lies at the sides of the middle. */
function sidesOf([less, more]: readonly [string, string], x: number, left: number, width: number): string {
  const most = (width - left) / 2 - 22;
  const arrow = (side: -1 | 1) =>
    stroke(`M${tenth(x + 4 * side)} 9h${14 * side}m${-4 * side} -3.5l${4 * side} 3.5l${-4 * side} 3.5`, 'faint');
  return [
    text(less, x - 22, 13, { look: 'small', anchor: 'end', most }),
    arrow(-1),
    text(more, x + 22, 13, { look: 'small', most }),
    arrow(1),
  ].join('');
}

/** Draws rows that are held against each other: shares as bars, differences as dots around a middle line, with intervals. */
export const bars: Chart<BarsSpec> = {
  draw,
  table(spec, language) {
    const said = chartWords[language];
    const words = wordsOf(spec, said);
    const { columns } = said.bars;
    const isShare = spec.about !== 'actions';
    const figures = isShare ? [spec.about === 'people' ? columns.won : columns.difference, said.low, said.high] : [];
    return {
      headers: [columns.name, said.deals, ...figures, columns.standing],
      rows: spec.rows.map((row) => [
        row.name,
        words.deals(row),
        ...(isShare ? [row.value, row.low, row.high].map((value) => cell(value, said.hundred)) : []),
        words.standing[row.standing],
      ]),
    };
  },
};
