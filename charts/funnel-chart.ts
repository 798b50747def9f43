import { funnelTable, stagesOnly } from '../core/questions/funnel/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsOfGroup } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { type Chart, cell, inLane, type Lanes, lanesIn, nameColumn, rowHead } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { block, hatched, marks, outlined } from './shapes.ts';
import type { ChartStyle } from './svg.ts';
import { type Tag, tagged } from './text.ts';
import { chartWords } from './words.ts';
import type { ChartWords } from './words-shape.ts';

export interface FunnelStage {
  readonly name: string;
  readonly entered: number;
  readonly wentOn: number;
  readonly open: number;
  readonly lost: number;
  /** Of those who entered: they passed the stage by. */
  readonly skipped: number;
  /** Of those who enter, how many go on in the end; `null` is too early to say. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Much is still open: the share is one that it will reach at least. */
  readonly isAtLeast: boolean;
}

export interface FunnelSpec {
  readonly kind: 'funnel';
  readonly stages: readonly FunnelStage[];
  readonly won: number;
  readonly lanes?: Lanes;
}

/** Reads a report of FUNNEL. */
export function funnelSpec(report: Report, group?: string): FunnelSpec {
  const rows = rowsOfGroup(funnelTable, report, group);
  const atLeast = new Set(
    report.notes.flatMap((n) => (n.id === 'expectedAtLeast' ? [(n.params as { stage: string }).stage] : [])),
  );
  return {
    kind: 'funnel',
    stages: stagesOnly(rows).map((row) => ({
      name: row.stage,
      entered: row.entered,
      wentOn: row.advanced ?? 0,
      open: row.open ?? 0,
      lost: row.lost ?? 0,
      skipped: row.skipped ?? 0,
      share: row.expected,
      low: row.low,
      high: row.high,
      isAtLeast: atLeast.has(row.stage),
    })),
    won: rows[rows.length - 1]?.entered ?? 0,
  };
}

const BAR = 18;

/** How many of a stage go on, in words; `null` where nobody came. */
function goOnText(stage: FunnelStage, said: ChartWords): string | null {
  const { share, low, high, entered, isAtLeast } = stage;
  if (entered === 0) return null;
  if (share === null) return said.funnel.tooEarly;
  return isAtLeast ? said.funnel.atLeast(share) : said.funnel.goOn(share, low, high);
}

/** What a bar is made of, each part named where it is not empty. */
function partsOf(stage: FunnelStage, said: ChartWords): Tag[] {
  const { wentOn, open, lost, entered, skipped } = stage;
  if (entered === 0) return [{ mark: null, words: said.funnel.nobody }];
  const parts: (Tag & { n: number })[] = [
    { n: wentOn, mark: marks.full, words: said.funnel.wentOn(wentOn) },
    { n: open, mark: marks.open, words: said.funnel.open(open) },
    { n: lost, mark: marks.lost, words: said.funnel.lost(lost) },
    { n: skipped, mark: marks.over, words: said.funnel.skipped(skipped) },
  ];
  return parts.filter(({ n }) => n > 0);
}

function draw(spec: FunnelSpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { stages, won } = spec;
  const { title, empty } = said.funnel;
  if (stages.every(({ entered }) => entered === 0)) return emptyDrawing(title, empty, style);
  const { width } = style;
  const left = nameColumn(width);
  const most = Math.max(1, won, ...stages.map(({ entered }) => entered));
  /** Nobody is nothing; few are at least seen. */
  const scale = (n: number) => (n === 0 ? 0 : Math.max(1.5, (n / most) * (width - left)));
  const body: string[] = [];
  let y = 0;
  const laneAt = lanesIn(spec.lanes, width);
  for (const stage of stages) {
    const lane = laneAt(stage.name, y);
    y += lane.height;
    const head = rowHead(stage.name, said.dealCount(stage.entered), left, y, width);
    const bar = y + head.inset;
    const parts = tagged(partsOf(stage, said), left, bar + BAR + 15, width - left);
    const below = bar + BAR + 4 + parts.height;
    const words = goOnText(stage, said);
    const onward = words === null ? null : tagged([{ mark: marks.down, words }], left, below + 14, width - left, 'figure');
    body.push(lane.markup, head.markup, barOf(stage, left, bar, width, scale), parts.markup, onward?.markup ?? '');
    y = Math.max(below + (onward?.height ?? 0), y + head.height) + 16;
  }
  const head = rowHead(said.won, said.dealCount(won), left, y, width);
  const bar = y + head.inset;
  body.push(head.markup, track(left, bar, width), block(left, bar, scale(won), BAR, 'main'));
  const sentences = stages.map((stage) => {
    const parts = partsOf(stage, said).map(({ words }) => words);
    const goOn = goOnText(stage, said);
    return `${inLane(stage.name, stage.name, spec.lanes)}: ${[said.dealCount(stage.entered), ...parts, ...(goOn === null ? [] : [goOn])].join(', ')}.`;
  });
  sentences.push(`${said.won}: ${said.dealCount(won)}.`);
  return drawing({ title, sentences, markup: body.join(''), height: Math.max(bar + BAR, y + head.height) + 2 }, style);
}

const track = (left: number, bar: number, width: number): string => block(left, bar + BAR - 1, width - left, 1, 'line');

function barOf(stage: FunnelStage, left: number, bar: number, width: number, scale: (n: number) => number): string {
  const { wentOn, open, lost } = stage;
  return [
    track(left, bar, width),
    block(left, bar, scale(wentOn), BAR, 'main'),
    outlined(left + scale(wentOn), bar, scale(open), BAR),
    lost > 0 ? hatched(left + scale(wentOn + open), bar, scale(lost), BAR) : '',
  ].join('');
}

/**
 * Draws how many deals reach each stage and go on: a bar per stage, cut into those who went on, are open and were lost,
 * and below it the share that goes on in the end.
 */
export const funnel: Chart<FunnelSpec> = {
  draw,
  table({ stages, won }, language) {
    const said = chartWords[language];
    const { columns } = said.funnel;
    const { number, hundred } = said;
    return {
      headers: [
        said.stage,
        columns.entered,
        columns.wentOn,
        columns.open,
        columns.lost,
        columns.skipped,
        columns.share,
        said.low,
        said.high,
      ],
      rows: [
        ...stages.map((s) => [
          s.name,
          ...[s.entered, s.wentOn, s.open, s.lost, s.skipped].map((n) => number(n)),
          s.share === null ? said.tooEarlyShort : hundred(s.share),
          cell(s.low, hundred),
          cell(s.high, hundred),
        ]),
        [said.won, number(won), '', '', '', '', '', '', ''],
      ],
    };
  },
};

/** Draws the funnel of a report. */
export const funnelChart = (report: Report, language: Language, style: ChartStyle): string =>
  draw(funnelSpec(report), language, style);
