import type { Language } from '../core/words/language.ts';
import { block } from './shapes.ts';
import type { ChartStyle, Drawn } from './svg.ts';
import { nameOf, text, wide } from './text.ts';

/** The table behind a chart: headings and rows of text. */
export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A kind of chart: its drawing and its table, both out of one spec. */
export interface Chart<Spec> {
  draw(spec: Spec, language: Language, style: ChartStyle): string;
  table(spec: Spec, language: Language): ChartTable;
}

/** The phase of each stage, in the pipeline's order. */
export type Lanes = Readonly<Record<string, string>>;

/** Makes the lanes that rows about stages stand in: a band with the phase's name where it begins, from a top on. */
export function lanesIn(lanes: Lanes = {}, width: number): (stage: string, y: number) => Drawn {
  let last = '';
  return (stage, y) => {
    const phase = lanes[stage] ?? '';
    if (phase === last) return { markup: '', height: 0 };
    last = phase;
    if (phase === '') return { markup: '', height: 0 };
    const band = block(0, y, width, 20, 'line', { 'fill-opacity': '.3', rx: 4 });
    return { markup: band + text(phase, 8, y + 14, { look: 'mark', colour: 'faint', most: width - 16 }), height: 28 };
  };
}

/** Says a stage with its phase, for those who can't see its lane. */
export const inLane = (name: string, stage: string, lanes: Lanes = {}): string =>
  lanes[stage] ? `${name} (${lanes[stage]})` : name;

/** From this width on, names stand beside what they name. */
const WIDE = 480;

/** The width of a column of names at the left; 0 where names stand above. */
export const nameColumn = (width: number): number => (width >= WIDE ? Math.min(200, Math.round(width * 0.26)) : 0);

/** A cell of a table; no answer is a dash. */
export const cell = (value: number | null, say: (value: number) => string): string => (value === null ? '–' : say(value));

/** Writes what a row is about and its figure: above the row, or in a column at its left. The height is that before the row. */
export function rowHead(
  name: string,
  figure: string,
  left: number,
  y: number,
  width: number,
): Drawn & { readonly inset: number } {
  if (left > 0) {
    const written = nameOf(name, 0, y + 12, left - 14);
    const below = text(figure, 0, y + 12 + written.height, { look: 'note', most: left - 14 });
    return { markup: written.markup + below, height: written.height + (figure === '' ? 0 : 16) + 2, inset: 0 };
  }
  const written = nameOf(name, 0, y + 13, width - wide(figure, 'figure') - 12);
  const markup = written.markup + text(figure, width, y + 13, { look: 'figure', anchor: 'end' });
  return { markup, height: written.height + 4, inset: written.height + 4 };
}
