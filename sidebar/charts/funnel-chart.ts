import type { Language, Report, Value } from '../../core/index.ts';
import { cellOf } from '../../core/index.ts';
import { sidebarWords } from '../words/index.ts';
import { type ChartStyle, drawing, element, hatch, legend, palettes, paragraph, text } from './svg.ts';

/** Height of a stage's name and its bar; the words below take what they need. */
const HEAD = 38;
const BAR = 14;
const GAP = 7;

/** A line of a funnel report by heading. */
const reader = (report: Report) => {
  const place = new Map(report.columns.map((column, c) => [column.name, c]));
  return (line: readonly Value[], heading: string): number | null => {
    const value = line[place.get(heading) ?? -1];
    return typeof value === 'number' ? value : null;
  };
};

/**
 * Draws a funnel: a bar per stage, as wide as the deals that reached it, cut into those who went on, are open and were
 * lost there, with the share that goes on in words. A won stage closes it.
 */
export function funnelChart(report: Report, language: Language, style: ChartStyle): string {
  const { width, theme } = style;
  const colours = palettes[theme];
  const said = sidebarWords[language];
  const of = reader(report);
  const most = Math.max(1, ...report.lines.map((line) => of(line, 'Entered') ?? 0));
  const swatch = (part: Part) => (x: number, y: number) => rectangle(part, x, y + 2, 10, 10);
  const on = { fill: colours.main };
  const open = { fill: colours.soft, stroke: colours.main };
  const lost = { fill: `url(#lost-${theme})` };
  const key = legend(
    [
      { mark: swatch(on), label: said.legendOn },
      { mark: swatch(open), label: said.legendOpen },
      { mark: swatch(lost), label: said.legendLost },
    ],
    style,
  );
  const body: string[] = [hatch(`lost-${theme}`, colours.loss, colours.paper), key.markup];
  const sentences: string[] = [];
  let y = key.height;
  report.lines.forEach((line, i) => {
    const isWon = i === report.lines.length - 1;
    const stage = String(cellOf(line[0], report.columns[0].kind, language));
    const entered = of(line, 'Entered') ?? 0;
    const share = of(line, 'Expected conversion');
    const below = isWon ? '' : share === null ? said.tooEarly : said.goOn(share, of(line, 'Low'), of(line, 'High'));
    const fate = isWon ? '' : said.lostOpen(of(line, 'Lost') ?? 0, of(line, 'Open') ?? 0);
    sentences.push(`${stage}: ${said.dealCount(entered)}${below === '' ? '' : `, ${below}, ${fate}`}`);
    body.push(text(stage, 0, y + 13, { fill: colours.ink, 'font-size': 13, 'font-weight': 600 }, width - 110));
    body.push(text(said.dealCount(entered), width, y + 13, { fill: colours.ink, 'font-size': 12, 'text-anchor': 'end' }));
    const parts = isWon
      ? [{ n: entered, ...on }]
      : [
          { n: of(line, 'Advanced') ?? 0, ...on },
          { n: of(line, 'Open') ?? 0, ...open },
          { n: of(line, 'Lost') ?? 0, ...lost },
        ];
    body.push(bar(parts, most, y + 20, width, colours.line));
    y += HEAD;
    if (below !== '') {
      const words = paragraph(below, y + 11, { fill: colours.faint, 'font-size': 12 }, width);
      body.push(words.markup);
      y += words.height + GAP;
    }
  });
  return drawing(said.funnelChart, sentences.join('. '), y, style, body);
}

/** How a part of a bar is filled; a pale one needs an edge to be seen. */
interface Part {
  readonly fill: string;
  readonly stroke?: string;
}

function rectangle({ fill, stroke }: Part, x: number, y: number, width: number, height: number): string {
  if (stroke === undefined || width < 2) return element('rect', { x, y, width, height, fill });
  return element('rect', { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill, stroke });
}

function bar(parts: readonly (Part & { n: number })[], most: number, y: number, width: number, line: string): string {
  let x = 0;
  const rects = parts.map(({ n, ...part }) => {
    const w = (n / most) * width;
    const rect = w > 0 ? rectangle(part, x, y, w, BAR) : '';
    x += w;
    return rect;
  });
  return [element('rect', { x: 0.5, y: y + 0.5, width: width - 1, height: BAR - 1, fill: 'none', stroke: line }), ...rects].join(
    '',
  );
}
