import { type ChartStyle, type Drawn, element, escaped, type Ink, ink, shades, tenth } from './svg.ts';
import { paragraph } from './text.ts';

const FONT = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/**
 * The rules of every chart. It follows the colour scheme of the page around, alone that of the reader; a page may set
 * `--chart-ink` and so on. They stand in a drawing that is a file of its own; a page of many charts says them once.
 */
export const chartRules: string = (() => {
  const names = Object.keys(shades) as Ink[];
  const set = (value: (name: Ink) => string) => names.map((name) => `--${name}:${value(name)}`).join(';');
  const themed = set((name) => `var(--chart-${name},light-dark(${shades[name][0]},${shades[name][1]}))`);
  const rules = names.flatMap((name) =>
    ['fill', 'stroke'].map((part) => `.jschart [${part}="${ink[name]}"]{${part}:var(--${name})}`),
  );
  // A wash behind things would be a loud colour there: it becomes a frame.
  const frames = `.jschart [fill="${ink.line}"]{fill:Canvas;stroke:GrayText}`;
  // Frames run through words, which get a rim.
  const rims = '.jschart text{stroke:Canvas;stroke-width:3;stroke-linejoin:round;paint-order:stroke}';
  return [
    '.jschart:root{color-scheme:light dark}',
    '.jschart[data-theme=light]{color-scheme:light}',
    '.jschart[data-theme=dark]{color-scheme:dark}',
    '.jschart text{font-variant-numeric:tabular-nums}',
    `@supports(color:light-dark(red,red)){.jschart{${themed}}`,
    ...rules,
    '@media print{.jschart{color-scheme:light!important}}',
    `@media(forced-colors:active){.jschart{${set((name) => shades[name][2])};forced-color-adjust:none}${frames}${rims}}`,
    '}',
  ].join('');
})();

/** What a drawing shows, and the reading of it in words. */
interface Picture extends Drawn {
  readonly title: string;
  /** Sentences for those who can't see it. */
  readonly sentences: readonly string[];
}

/** A whole drawing. */
export function drawing({ title, sentences, markup, height }: Picture, style: ChartStyle): string {
  const { width, theme, heading, rules = 'inside' } = style;
  const head = heading === undefined ? null : paragraph(heading, 0, 15, { look: 'heading', most: width });
  const top = head === null ? 0 : head.height + 10;
  const all = tenth(Math.ceil(height + top));
  const about = sentences.join(' ');
  const id = style.id ?? `c${hashOf(`${title}${about}${markup}${width}${heading}`)}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'jschart',
      viewBox: `0 0 ${width} ${all}`,
      width,
      height: all,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      'font-family': FONT,
      ...(theme === undefined ? {} : { 'data-theme': theme }),
    },
    element('title', { id: `${id}-t` }, escaped(title)),
    element('desc', { id: `${id}-d` }, escaped(about)),
    rules === 'inside' ? element('style', {}, chartRules) : '',
    element('rect', { width, height: all, fill: ink.paper }),
    head?.markup ?? '',
    top === 0 ? markup : element('g', { transform: `translate(0 ${top})` }, markup),
  );
}

/** A drawing that says why there is nothing to draw. */
export function emptyDrawing(title: string, sentence: string, style: ChartStyle): string {
  const { width } = style;
  const words = paragraph(sentence, 16, 34, { look: 'note', most: width - 32 });
  const height = words.height + 44;
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 6, fill: 'none', stroke: ink.line };
  const markup = element('rect', { ...frame, 'stroke-dasharray': '4 4' }) + words.markup;
  return drawing({ title, sentences: [sentence], markup, height }, style);
}

/** A name for a drawing, out of what it shows. FNV-1a. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
