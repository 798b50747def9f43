export type Theme = 'light' | 'dark';

/** Escapes text for markup; nothing from a cell ever becomes an element. Letters that XML forbids are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** The few colours of all charts: light, dark, and what stands for them where the reader's system sets the colours. */
export const shades = {
  paper: ['#ffffff', '#1f2329', 'Canvas'],
  ink: ['#1b1f24', '#e8eaed', 'CanvasText'],
  faint: ['#57606a', '#a6adb7', 'CanvasText'],
  line: ['#d0d7de', '#3c434d', 'GrayText'],
  main: ['#0b6bcb', '#5aa7f5', 'Highlight'],
  soft: ['#cfe3f8', '#2b4866', 'Canvas'],
  loss: ['#b3470f', '#f0935a', 'CanvasText'],
} as const;

export type Ink = keyof typeof shades;

/** Fills and strokes by name. They are written as plain attributes, for mail and old viewers; the style below adapts them. */
export const ink = Object.fromEntries(Object.entries(shades).map(([name, [light]]) => [name, light])) as Record<Ink, string>;

/** How a chart is drawn. */
export interface ChartStyle {
  readonly width: number;
  /** Not given: the theme of the page around, alone that of the reader. */
  readonly theme?: Theme;
  /** Drawn above the chart, for places without a heading of their own: an image, a mail. */
  readonly heading?: string;
  /** Where the chart's rules are: in the drawing, or in the style sheet of the page around (`chartRules`). */
  readonly rules?: 'inside' | 'around';
  /** Begins the ids; needed only where the very same chart stands twice on a page. */
  readonly id?: string;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** Writes one element; numbers are rounded to a tenth. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? tenth(value) : escaped(value)}"`,
  );
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Rounds to a tenth, so that drawings compare well. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Markup with the height that it takes. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}
