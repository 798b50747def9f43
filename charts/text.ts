import { type Drawn, element, escaped, type Ink, ink } from './svg.ts';

/** The sizes of letters in charts. */
export const looks = {
  heading: { size: 15, bold: true, colour: 'ink' },
  name: { size: 13, bold: true, colour: 'ink' },
  figure: { size: 13, bold: false, colour: 'ink' },
  note: { size: 12, bold: false, colour: 'faint' },
  small: { size: 11, bold: false, colour: 'faint' },
  mark: { size: 11, bold: true, colour: 'ink' },
} as const satisfies Record<string, { size: number; bold: boolean; colour: Ink }>;

interface TextStyle {
  readonly look: keyof typeof looks;
  readonly colour?: Ink;
  readonly anchor?: 'middle' | 'end';
  /** The widest that it may be. */
  readonly most?: number;
  /** `around`: a rim of paper, so that it can stand on a line. */
  readonly halo?: 'around';
}

/** Widths of letters as parts of their height: at least those of Arial, Segoe UI, Roboto and Helvetica. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s\u00a0\u202f]/, 0.28],
  [/[ijl|'’!.,:;·I]/, 0.3],
  [/[frt()[\]{}\-/\\"“”„*‘]/, 0.38],
  [/[mMW@%…—]/, 0.97],
  [/[w+=<>~×−↑↓&]/, 0.73],
  [/[A-Z]/, 0.75],
  [/[0-9]/, 0.57],
  [/[a-z]/, 0.58],
  [/[\u0080-\u024f\u2010-\u2027]/, 0.62],
  [/[\u0370-\u06ff]/, 0.78],
];
/** Wide letters: Chinese, signs, faces. */
const WIDEST = 1.35;
const BOLD = 1.08;

const known = new Map<string, number>();
function letterOf(letter: string): number {
  const found = known.get(letter) ?? classes.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  known.set(letter, found);
  return found;
}

/** About the width of text, rather too wide than too narrow: it is drawn where nothing can be measured. */
export function widthOf(content: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of content.normalize('NFD')) width += letterOf(letter);
  return width * size * (bold ? BOLD : 1);
}

/** The width of text in a look. */
export const wide = (content: string, look: TextStyle['look']): number => widthOf(content, looks[look].size, looks[look].bold);

/** Cuts text with an ellipsis where it is wider than `most`. */
export function shortened(content: string, most: number, size: number, bold = false): string {
  if (widthOf(content, size, bold) <= most) return content;
  let room = most - widthOf('…', size, bold);
  let end = 0;
  for (const letter of content) {
    room -= widthOf(letter, size, bold);
    if (room < 0) break;
    end += letter.length;
  }
  return `${content.slice(0, end).trimEnd()}…`;
}

/** Writes text, cut with an ellipsis where it would be wider than `most`; the whole is then shown on pointing. */
export function text(content: string, x: number, y: number, how: TextStyle): string {
  const { size, bold, colour } = looks[how.look];
  const cut = shortened(content, how.most ?? Number.POSITIVE_INFINITY, size, bold);
  const attributes = {
    x,
    y,
    fill: ink[how.colour ?? colour],
    'font-size': size,
    ...(bold ? { 'font-weight': 600 } : {}),
    ...(how.anchor === undefined ? {} : { 'text-anchor': how.anchor }),
    ...(how.halo ? { stroke: ink.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
  };
  return element('text', attributes, escaped(cut), ...(cut === content ? [] : [element('title', {}, escaped(content))]));
}

/** Breaks text into lines no wider than `most`; what is in brackets stays together where it can. */
export function linesOf(content: string, most: number, look: TextStyle['look']): string[] {
  const lines: string[] = [];
  const words = (content.match(/\([^()]*\)\S*|\S+/g) ?? []).flatMap((word) =>
    wide(word, look) > most ? (word.match(/\S+/g) ?? []) : [word],
  );
  for (const word of words) {
    const line = lines[lines.length - 1];
    if (line !== undefined && wide(`${line} ${word}`, look) <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The distance of lines of text in a look. */
const leading = (look: TextStyle['look']): number => looks[look].size + 4;

/** Writes text from a baseline on, on as many lines as it needs. */
export function paragraph(content: string, x: number, y: number, how: TextStyle & { readonly most: number }): Drawn {
  const lines = linesOf(content, how.most, how.look);
  const step = leading(how.look);
  return { markup: lines.map((line, i) => text(line, x, y + i * step, how)).join(''), height: lines.length * step };
}

/** Words with the mark that they explain: a legend that stands where it is needed. */
export interface Tag {
  /** Draws the mark in a box of 10 by 10 from this corner; `null` is words alone. */
  readonly mark: ((x: number, y: number) => string) | null;
  readonly words: string;
}

const MARK = 14;
const BETWEEN = 12;

/** Writes tags beside and below each other from a first baseline on; words too long for a line are broken. */
export function tagged(tags: readonly Tag[], x: number, y: number, most: number, look: TextStyle['look'] = 'note'): Drawn {
  const step = leading(look);
  let [at, line] = [0, 0];
  const markup = tags.map(({ mark, words }) => {
    const indent = mark === null ? 0 : MARK;
    const width = indent + wide(words, look);
    if (at > 0 && at + width > most) [at, line] = [0, line + 1];
    const base = y + line * step;
    const written = paragraph(words, x + at + indent, base, { look, most: most - at - indent });
    line += Math.max(0, Math.round(written.height / step) - 1);
    const drawn = (mark?.(x + at, base - 9.5) ?? '') + written.markup;
    at += width + BETWEEN;
    return drawn;
  });
  return { markup: markup.join(''), height: (line + 1) * step };
}

/** Writes a name on at most two lines, the second cut where it must be. */
export function nameOf(name: string, x: number, y: number, most: number): Drawn {
  const [first = '', ...rest] = linesOf(name, most, 'name');
  const lines = rest.length === 0 ? [first] : [first, rest.join(' ')];
  const step = leading('name') - 1;
  const isWhole = lines.every((line) => wide(line, 'name') <= most);
  const title = isWhole ? '' : element('title', {}, escaped(name));
  const markup = lines.map((line, i) => text(line, x, y + i * step, { look: 'name', most })).join('');
  return { markup: title === '' ? markup : element('g', {}, title, markup), height: lines.length * step };
}
