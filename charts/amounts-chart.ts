import { forecastTable } from '../core/questions/forecast-wins/table.ts';
import { movesTable } from '../core/questions/moves/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsIn } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { type Chart, inLane, type Lanes, lanesIn, nameColumn, rowHead } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { block, hatched } from './shapes.ts';
import type { ChartStyle } from './svg.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

/** Movements that are drawn; what was open before and after is said beside. */
export const movements = ['new', 'reopened', 'moved forward', 'moved back', 'won', 'lost'] as const;
export type Movement = (typeof movements)[number];

/** Amounts side by side: deals by how they moved, or wins to come by the stage that the deals are in. */
export type AmountsSpec =
  | { readonly kind: 'amounts'; readonly about: 'moves'; readonly rows: readonly { name: Movement; value: number }[] }
  | {
      readonly kind: 'amounts';
      readonly about: 'forecast';
      readonly rows: readonly { name: string; value: number }[];
      readonly lanes?: Lanes;
    };

/** Reads a report of MOVES. */
export function movesSpec(report: Report): AmountsSpec {
  const counts = new Map(rowsIn(movesTable, report).map(({ movement, deals }) => [movement, Math.abs(deals)]));
  return { kind: 'amounts', about: 'moves', rows: movements.map((name) => ({ name, value: counts.get(name) ?? 0 })) };
}

/** Reads a report of FORECAST_WINS. */
export const forecastSpec = (report: Report): Extract<AmountsSpec, { about: 'forecast' }> => ({
  kind: 'amounts',
  about: 'forecast',
  rows: rowsIn(forecastTable, report).map(({ stage, expectedWins }) => ({ name: stage, value: expectedWins })),
});

const BAR = 12;

interface Line {
  readonly name: string;
  readonly value: number;
  readonly figure: string;
  readonly isLoss: boolean;
}

const linesOf = (spec: AmountsSpec, said: ChartWords): Line[] =>
  spec.about === 'moves'
    ? spec.rows.map(({ name, value }) => ({
        name: said.amounts.movements[name],
        value,
        figure: said.dealCount(value),
        isLoss: name === 'lost' || name === 'moved back',
      }))
    : spec.rows.map(({ name, value }) => ({ name, value, figure: said.amounts.wins(value), isLoss: false }));

function draw(spec: AmountsSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const title = said.amounts.title[spec.about];
  const lines = linesOf(spec, said);
  const most = Math.max(0, ...lines.map(({ value }) => value));
  if (most === 0) return emptyDrawing(title, said.amounts.empty[spec.about], style);
  const { width } = style;
  const left = nameColumn(width);
  const body: string[] = [];
  let y = 0;
  const lanes = spec.about === 'forecast' ? spec.lanes : undefined;
  const laneAt = lanesIn(lanes, width);
  for (const { name, value, figure, isLoss } of lines) {
    const lane = laneAt(name, y);
    y += lane.height;
    const head = rowHead(name, figure, left, y, width);
    const top = y + head.inset + (left > 0 ? 2 : 0);
    const long = (value / most) * (width - left);
    body.push(lane.markup, head.markup, isLoss ? hatched(left, top, long, BAR) : block(left, top, long, BAR, 'main'));
    y = Math.max(top + BAR, y + head.height) + 10;
  }
  return drawing(
    {
      title,
      sentences: lines.map(({ name, figure }) => `${inLane(name, name, lanes)}: ${figure}.`),
      markup: body.join(''),
      height: y - 8,
    },
    style,
  );
}

/** Draws amounts as bars; what is lost or goes back is hatched. */
export const amounts: Chart<AmountsSpec> = {
  draw,
  table(spec, language) {
    const said = chartWords[language];
    return {
      headers: said.amounts.columns[spec.about],
      rows: linesOf(spec, said).map(({ name, figure }) => [name, figure]),
    };
  },
};
