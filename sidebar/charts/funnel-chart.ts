import type { Language, Report, Value } from '../../core/index.ts';
import { cellOf } from '../../core/index.ts';
import { sidebarWords } from '../words/index.ts';
import { type ChartStyle, drawing, element, hatch, palettes, text } from './svg.ts';

/** Height of one stage: a line of text, the bar, a line of text. */
const ROW = 58;
const BAR = 14;
const LEGEND = 24;

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
  const body: string[] = [hatch(`lost-${theme}`, colours.loss, colours.paper), legend(language, style)];
  const sentences: string[] = [];
  report.lines.forEach((line, i) => {
    const y = LEGEND + i * ROW;
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
      ? [{ n: entered, fill: colours.main }]
      : [
          { n: of(line, 'Advanced') ?? 0, fill: colours.main },
          { n: of(line, 'Open') ?? 0, fill: colours.soft },
          { n: of(line, 'Lost') ?? 0, fill: `url(#lost-${theme})` },
        ];
    body.push(bar(parts, most, y + 20, width, colours.line));
    if (below !== '') body.push(text(below, 0, y + 49, { fill: colours.faint, 'font-size': 12 }, width));
  });
  return drawing(said.funnelChart, sentences.join('. '), LEGEND + report.lines.length * ROW - 18, style, body);
}

function bar(parts: readonly { n: number; fill: string }[], most: number, y: number, width: number, line: string): string {
  let x = 0;
  const rects = parts.map(({ n, fill }) => {
    const w = (n / most) * width;
    const rect = w > 0 ? element('rect', { x, y, width: w, height: BAR, fill }) : '';
    x += w;
    return rect;
  });
  return [element('rect', { x: 0.5, y: y + 0.5, width: width - 1, height: BAR - 1, fill: 'none', stroke: line }), ...rects].join(
    '',
  );
}

function legend(language: Language, { theme }: ChartStyle): string {
  const colours = palettes[theme];
  const said = sidebarWords[language];
  let x = 0;
  return [
    { label: said.legendOn, fill: colours.main },
    { label: said.legendOpen, fill: colours.soft },
    { label: said.legendLost, fill: `url(#lost-${theme})` },
  ]
    .map(({ label, fill }) => {
      const drawn =
        element('rect', { x, y: 2, width: 10, height: 10, fill }) +
        text(label, x + 14, 11, { fill: colours.faint, 'font-size': 11 });
      x += 26 + label.length * 6.2;
      return drawn;
    })
    .join('');
}
