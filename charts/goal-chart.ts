import { goalsTable } from '../core/questions/goals/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsOfGroup } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { type Chart, cell, inLane, type Lanes, lanesIn, nameColumn, rowHead } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { block, dot, marks, ring, stroke, whisker } from './shapes.ts';
import { type ChartStyle, ink, tenth } from './svg.ts';
import { type Tag, tagged, text, wide } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

export interface Goal {
  readonly stage: string;
  /** Who answers for it, `''` for nobody. */
  readonly owner: string;
  /** `share`: of those who enter, at least so many go on. `days`: half leave by that day at the latest. */
  readonly measure: 'share' | 'days';
  readonly goal: number;
  /** `null` is too early to say. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: 'met' | 'not met' | 'too early';
}

export interface GoalSpec {
  readonly kind: 'goal';
  readonly goals: readonly Goal[];
  readonly lanes?: Lanes;
}

/** Reads a report of GOALS. */
export const goalSpec = (report: Report, group?: string): GoalSpec => ({
  kind: 'goal',
  goals: rowsOfGroup(goalsTable, report, group).map(({ stage, owner, measure, goal, actual, low, high, status }) => ({
    stage,
    owner,
    measure: measure === 'days' ? 'days' : 'share',
    goal,
    value: actual,
    low,
    high,
    status,
  })),
});

const BAR = 14;
const markOf = { met: marks.met, 'not met': marks.missed, 'too early': marks.early } as const;

const figureOf = ({ measure }: Goal, value: number, said: ChartWords): string =>
  measure === 'days' ? said.dayCount(value) : said.bars.ofHundred(value);

function tagsOf(goal: Goal, said: ChartWords): Tag[] {
  return [
    { mark: markOf[goal.status], words: said.goal.status[goal.status] },
    ...(goal.owner === '' ? [] : [{ mark: null, words: goal.owner }]),
  ];
}

function draw({ goals, lanes }: GoalSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { title, empty } = said.goal;
  if (goals.length === 0) return emptyDrawing(title, empty, style);
  const { width } = style;
  const left = nameColumn(width);
  const body: string[] = [];
  let y = 0;
  const laneAt = lanesIn(lanes, width);
  for (const goal of goals) {
    const lane = laneAt(goal.stage, y);
    y += lane.height;
    const figure = goal.value === null ? '' : figureOf(goal, goal.value, said);
    const head = rowHead(said.goal.name(goal.stage, goal.measure), figure, left, y, width);
    const top = y + head.inset;
    const below = tagged(tagsOf(goal, said), left, top + BAR + 34, width - left);
    body.push(lane.markup, head.markup, trackOf(goal, left, top, width, said), below.markup);
    y = Math.max(top + BAR + 24 + below.height, y + head.height) + 14;
  }
  const sentences = goals.map((goal) => {
    const { name, goalIs, status } = said.goal;
    const figure = goal.value === null ? [] : [figureOf(goal, goal.value, said)];
    const words = [...figure, goalIs(goal.measure, figureOf(goal, goal.goal, said)), status[goal.status]];
    return `${inLane(name(goal.stage, goal.measure), goal.stage, lanes)}: ${words.join(', ')}.`;
  });
  return drawing({ title, sentences, markup: body.join(''), height: y - 12 }, style);
}

/** A track from nothing: the value with its interval, and the goal as a line with its flag. */
function trackOf(goal: Goal, left: number, top: number, width: number, said: ChartWords): string {
  const { measure, value, low, high, status } = goal;
  const far = Math.max(goal.goal, value ?? 0, Math.min(high ?? 0, 3 * Math.max(goal.goal, value ?? 0)));
  const end = measure === 'share' ? 1 : far * 1.12;
  const x = (at: number) => left + (Math.min(at, end) / end) * (width - left - 8);
  const middle = top + BAR / 2;
  const words = said.goal.goalIs(measure, figureOf(goal, goal.goal, said));
  const flag = x(goal.goal);
  const half = wide(words, 'small') / 2;
  const at = Math.min(Math.max(flag, left + half), width - half);
  const good = measure === 'share' ? [flag, width] : [left, flag];
  return [
    block(good[0], top, good[1] - good[0], BAR, 'soft', { 'fill-opacity': '.6' }),
    stroke(`M${tenth(left)} ${tenth(middle)}H${tenth(width)}`, 'line'),
    low === null ? '' : whisker(x(low), high === null ? width : x(high), middle),
    value === null
      ? ''
      : status === 'too early'
        ? ring(x(value), middle, 'main')
        : dot(x(value), middle, status === 'met' ? 'main' : 'loss', 5.5),
    stroke(`M${tenth(flag)} ${tenth(top - 2)}v${BAR + 6}`, 'ink', { 'stroke-width': 2, stroke: ink.ink }),
    text(words, at, top + BAR + 16, { look: 'small', colour: 'ink', anchor: 'middle' }),
  ].join('');
}

/** Draws goals: what is reached, with its interval, against a line; the side on which the goal is met is pale. */
export const goal: Chart<GoalSpec> = {
  draw,
  table({ goals }, language) {
    const said = chartWords[language];
    const { columns, status, name } = said.goal;
    return {
      headers: [said.stage, columns.owner, columns.goal, columns.value, said.low, said.high, columns.status],
      rows: goals.map((g) => {
        const say = (value: number) => (g.measure === 'days' ? said.day(value) : said.hundred(value));
        const figures = [g.goal, g.value, g.low, g.high].map((value) => cell(value, say));
        return [name(g.stage, g.measure), g.owner, ...figures, status[g.status]];
      }),
    };
  },
};
