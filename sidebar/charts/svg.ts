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

/** Writes text; it is cut with an ellipsis where it would be wider than `most` at about so many pixels a letter. */
export function text(content: string, x: number, y: number, attributes: Attributes, most = Number.POSITIVE_INFINITY): string {
  const size = Number(attributes['font-size'] ?? 12);
  const letters = Math.max(1, Math.floor(most / (size * 0.56)));
  const cut = content.length > letters ? `${content.slice(0, letters - 1)}…` : content;
  return element('text', { x, y, ...attributes }, escaped(cut));
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
