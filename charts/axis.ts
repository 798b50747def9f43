import { stroke } from './shapes.ts';
import { tenth } from './svg.ts';
import { text } from './text.ts';
import type { ChartWords } from './words-shape.ts';

/** Round numbers from 0 to `most` at steps of 1, 2 or 5 times a power of ten, at most so many steps. */
export function ticksTo(most: number, steps: number): number[] {
  const rough = most / Math.max(1, steps);
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-9)));
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= rough - 1e-12) ?? 10 * power;
  const ticks: number[] = [];
  for (let i = 0; i * step <= most * 1.0001; i++) ticks.push(i * step);
  return ticks;
}

/** Where a chart of shares over time has its lines. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How high shares reach, in steps that read well: 0.2, 0.4, 0.6 or all. */
export function topOfShares(shares: readonly number[]): number {
  const most = Math.max(0, ...shares);
  return [0.1, 0.2, 0.4, 0.6, 0.8].find((top) => most <= top) ?? 1;
}

/** Draws faint level lines with shares of 100 at their left; the top one says what they are of. */
export function shareLevels(frame: Frame, top: number, said: ChartWords): string {
  const ticks = ticksTo(top * 100, frame.bottom - frame.top < 120 ? 2 : 4);
  return ticks
    .map((tick, i) => {
      const y = frame.bottom - (tick / 100 / top) * (frame.bottom - frame.top);
      const line = stroke(`M${tenth(frame.left)} ${tenth(y)}H${tenth(frame.right)}`, i === 0 ? 'faint' : 'line');
      const words = text(said.number(tick), frame.left - 6, y + 4, { look: 'small', anchor: 'end' });
      const unit = i === ticks.length - 1 ? text(said.ofHundred, frame.left, y - 5, { look: 'small' }) : '';
      return line + words + unit;
    })
    .join('');
}

/** Moves labels apart that would stand on each other, keeping their order. */
export function spread(places: readonly number[], least: number, from: number, to: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const moved = [...places];
  let floor = from;
  for (const i of order) {
    moved[i] = Math.max(moved[i], floor);
    floor = moved[i] + least;
  }
  let ceiling = to;
  for (const i of [...order].reverse()) {
    moved[i] = Math.min(moved[i], ceiling);
    ceiling = moved[i] - least;
  }
  return moved;
}
