import { type Attributes, element, type Ink, ink, tenth } from './svg.ts';

/** Distance of the lines of a hatch. */
const HATCH = 5;

/** A filled rectangle. */
export const block = (x: number, y: number, width: number, height: number, fill: Ink, more: Attributes = {}): string =>
  width <= 0 || height <= 0 ? '' : element('rect', { x, y, width, height, fill: ink[fill], ...more });

/** A rectangle of an edge and a pale inside: what is still open. */
export const outlined = (x: number, y: number, width: number, height: number): string =>
  width < 2 ? block(x, y, width, height, 'main') : block(x + 0.5, y + 0.5, width - 1, height - 1, 'soft', { stroke: ink.main });

/** A hatched rectangle: what was lost differs by more than colour. Lines are drawn out, so that it needs no id. */
export function hatched(x: number, y: number, width: number, height: number): string {
  if (width < 3) return block(x, y, width, height, 'loss');
  const [w, h] = [width - 1, height - 1];
  const parts: string[] = [];
  for (let c = HATCH - h; c < w; c += HATCH) {
    const [from, to] = [Math.max(0, c), Math.min(w, c + h)];
    const point = (u: number) => `${tenth(x + 0.5 + u)} ${tenth(y + 0.5 + h - (u - c))}`;
    parts.push(`M${point(from)}L${point(to)}`);
  }
  return block(x + 0.5, y + 0.5, w, h, 'paper', { stroke: ink.loss }) + stroke(parts.join(''), 'loss', { 'stroke-width': 1.5 });
}

/** A line along a path. */
export const stroke = (d: string, colour: Ink, more: Attributes = {}): string =>
  element('path', { d, fill: 'none', stroke: ink[colour], ...more });

/** A path through points. */
export const through = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');

/** A dot: a number that is sure enough to be drawn full. */
export const dot = (x: number, y: number, fill: Ink = 'main', r = 5): string =>
  element('circle', { cx: x, cy: y, r, fill: ink[fill], stroke: ink.paper, 'stroke-width': 1 });

/** A ring: the other way to count, or a number not yet sure. */
export const ring = (x: number, y: number, colour: Ink = 'ink', r = 4.5): string =>
  element('circle', { cx: x, cy: y, r, fill: ink.paper, stroke: ink[colour], 'stroke-width': 2 });

/** An interval along a line: how sure a number is. */
export const whisker = (from: number, to: number, y: number, cap = 4): string =>
  stroke(`M${tenth(from)} ${tenth(y - cap)}v${2 * cap}m0 ${-cap}H${tenth(to)}m0 ${-cap}v${2 * cap}`, 'ink', {
    'stroke-width': 1.5,
  });

/** An interval up and down. */
export const upright = (x: number, from: number, to: number, colour: Ink = 'faint'): string =>
  stroke(`M${tenth(x - 3)} ${tenth(from)}h6m-3 0V${tenth(to)}m-3 0h6`, colour, { 'stroke-width': 1.5 });

/** An end that is open: it goes on beyond what was seen. */
export const chevron = (x: number, y: number, height: number, colour: Ink = 'main'): string =>
  stroke(`M${tenth(x)} ${tenth(y)}l5 ${tenth(height / 2)}l-5 ${tenth(height / 2)}`, colour, { 'stroke-width': 2 });

/** Marks of ten by ten for words that explain a drawing. */
export const marks = {
  full: (x: number, y: number) => block(x, y, 10, 10, 'main'),
  open: (x: number, y: number) => outlined(x, y, 10, 10),
  lost: (x: number, y: number) => hatched(x, y, 10, 10),
  dot: (x: number, y: number) => dot(x + 5, y + 5),
  ring: (x: number, y: number) => ring(x + 5, y + 5, 'ink', 4),
  tick: (x: number, y: number) => stroke(`M${tenth(x + 5)} ${tenth(y)}v10`, 'ink', { 'stroke-width': 2 }),
  down: (x: number, y: number) =>
    stroke(`M${tenth(x + 5)} ${tenth(y)}v9m-3.5 -3.5l3.5 3.5l3.5 -3.5`, 'faint', { 'stroke-width': 1.5 }),
  over: (x: number, y: number) =>
    stroke(`M${tenth(x)} ${tenth(y + 9)}a5 6 0 0 1 10 -1m-3.5 -1.5l3.5 2l1 -4`, 'faint', { 'stroke-width': 1.5 }),
  above: (x: number, y: number) => element('path', { d: `M${tenth(x)} ${tenth(y + 9)}h10l-5 -8z`, fill: ink.main }),
  below: (x: number, y: number) => element('path', { d: `M${tenth(x)} ${tenth(y + 1)}h10l-5 8z`, fill: ink.loss }),
  same: (x: number, y: number) => stroke(`M${tenth(x)} ${tenth(y + 5)}h10`, 'faint', { 'stroke-width': 2.5 }),
  early: (x: number, y: number) =>
    stroke(`M${tenth(x + 5)} ${tenth(y + 0.7)}a4.3 4.3 0 1 1 -0.1 0m0.1 1.8v2.8l2 1.4`, 'faint', { 'stroke-width': 1.3 }),
  wait: (x: number, y: number) => stroke(`M${tenth(x + 1)} ${tenth(y)}h8l-8 10h8z`, 'ink', { 'stroke-width': 1.3 }),
  tip: (x: number, y: number) =>
    stroke(`M${tenth(x + 5)} ${tenth(y)}v10`, 'ink', { 'stroke-width': 1.5, 'stroke-dasharray': '2 2' }),
  skip: (x: number, y: number) => stroke(`M${tenth(x)} ${tenth(y + 5)}h10`, 'main', { 'stroke-width': 2.5 }),
  back: (x: number, y: number) =>
    stroke(`M${tenth(x)} ${tenth(y + 5)}h10`, 'faint', { 'stroke-width': 2, 'stroke-dasharray': '4 2' }),
  met: (x: number, y: number) => stroke(`M${tenth(x)} ${tenth(y + 5.5)}l3.5 3.5l6.5 -8`, 'main', { 'stroke-width': 2.2 }),
  missed: (x: number, y: number) => stroke(`M${tenth(x + 1)} ${tenth(y + 1)}l8 8m0 -8l-8 8`, 'loss', { 'stroke-width': 2.2 }),
} as const;
