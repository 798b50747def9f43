import type { Theme } from '../../catalog/index.ts';

/** Escapes text for markup; nothing from a cell ever becomes an element. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** Colours of a chart, as attributes, so that one string serves page, image and mail. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly main: string;
  readonly soft: string;
  readonly loss: string;
  readonly mark: string;
}

export const palettes: Record<Theme, Palette> = {
  light: {
    paper: '#ffffff',
    ink: '#1b1f24',
    faint: '#57606a',
    line: '#d0d7de',
    main: '#0b6bcb',
    soft: '#a9cff5',
    loss: '#b3470f',
    mark: '#7a4fbf',
  },
  dark: {
    paper: '#1f2329',
    ink: '#e8eaed',
    faint: '#a6adb7',
    line: '#3c434d',
    main: '#5aa7f5',
    soft: '#2f4d6e',
    loss: '#f0935a',
    mark: '#c3a3f5',
  },
};

/** How a chart is drawn. */
export interface ChartStyle {
  readonly width: number;
  readonly theme: Theme;
}

export const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

type Attributes = Readonly<Record<string, string | number>>;

/** Writes one element. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escaped(value)}"`,
  );
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** About the width of a letter as a part of its height; a little wide, so that text rather breaks than runs over. */
const LETTER = 0.56;

/** Writes text; it is cut with an ellipsis where it would be wider than `most`. */
export function text(content: string, x: number, y: number, attributes: Attributes, most = Number.POSITIVE_INFINITY): string {
  const size = Number(attributes['font-size'] ?? 12);
  const letters = Math.max(1, Math.floor(most / (size * LETTER)));
  const cut = content.length > letters ? `${content.slice(0, letters - 1)}…` : content;
  return element('text', { x, y, ...attributes }, escaped(cut));
}

/** Markup with the height that it takes. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

const LINE = 15;

/** Writes text from a baseline on, on as many lines as it needs to be no wider than `most`; what is in brackets stays together. */
export function paragraph(content: string, y: number, attributes: Attributes, most: number): Drawn {
  const letters = most / (Number(attributes['font-size'] ?? 12) * LETTER);
  const lines: string[] = [];
  for (const word of content.match(/\([^)]*\)\S*|\S+/g) ?? []) {
    const line = lines[lines.length - 1];
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return { markup: lines.map((line, i) => text(line, 0, y + i * LINE, attributes, most)).join(''), height: lines.length * LINE };
}

/** What a mark of a chart means: the mark, drawn at the left end of its place, and its word. */
export interface LegendItem {
  readonly mark: (x: number, y: number) => string;
  readonly label: string;
}

/** Draws a legend on as many lines as it needs. */
export function legend(items: readonly LegendItem[], { width, theme }: ChartStyle): Drawn {
  const size = 11;
  let [x, y] = [0, 0];
  const drawn = items.map(({ mark, label }) => {
    const wide = 14 + label.length * size * LETTER;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const markup = mark(x, y) + text(label, x + 14, y + 11, { fill: palettes[theme].faint, 'font-size': size });
    x += wide + 12;
    return markup;
  });
  return { markup: drawn.join(''), height: y + 24 };
}

/** A whole drawing with a title and a description for those who can't see it. */
export function drawing(title: string, description: string, height: number, style: ChartStyle, body: readonly string[]): string {
  const { width, theme } = style;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'font-family': FONT },
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(description)),
    element('rect', { width, height, fill: palettes[theme].paper }),
    ...body,
  );
}

/** A hatched fill, so that losses differ by more than colour. */
export const hatch = (id: string, colour: string, paper: string): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { width: 6, height: 6, fill: paper }),
      element('rect', { width: 2.5, height: 6, fill: colour }),
    ),
  );
