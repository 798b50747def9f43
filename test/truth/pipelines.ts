import type { Cell, Cells } from '../../core/index.ts';
import { chanceOf } from '../fuzz/ranges.ts';

/** How a pipeline behaves: rates per day of going on and of being lost in each stage, the same at any age. */
export interface Truth {
  readonly stages: readonly { readonly name: string; readonly advance: number; readonly loss: number }[];
  /** Days that are observed. */
  readonly days: number;
  readonly deals: number;
  /** Deals that start on the last day for each on the first. */
  readonly growth: number;
}

export const steady: Truth = {
  stages: [
    { name: 'Discovery', advance: 0.06, loss: 0.03 },
    { name: 'Demo', advance: 0.04, loss: 0.03 },
    { name: 'Proposal', advance: 0.035, loss: 0.035 },
  ],
  days: 365,
  deals: 300,
  growth: 1,
};
export const growing: Truth = { ...steady, growth: 6 };

/** What each deal is made of beside its stages. */
export interface Extras {
  /** Rep by deal. */
  readonly rep?: (deal: number, day: number, chance: () => number) => string;
  /** Actions in a stage, given when it was entered and left (`null`: never): moments to record. */
  readonly actions?: (entered: number, left: number, chance: () => number) => number[];
}

/** 2025-01-01 as a serial. */
export const FIRST = 45_658;

/** Makes the log of a pipeline as it stands on its last day: deals still open are open. Same seed, same log. */
export function logOf(truth: Truth, seed: number, extras: Extras = {}): Cells {
  const chance = chanceOf(seed);
  const wait = (rate: number) => -Math.log(1 - chance()) / rate;
  const rows: Cell[][] = [['Deal', 'Stage', 'Date', 'Rep', 'Action']];
  const { days, growth } = truth;
  for (let d = 0; d < truth.deals; d++) {
    // Starts from a density that grows evenly in the exponent.
    const u = chance();
    const started = growth === 1 ? u * days : (days * Math.log(1 + u * (growth - 1))) / Math.log(growth);
    const rep = extras.rep?.(d, started, chance) ?? '';
    let day = started;
    for (let k = 0; k < truth.stages.length; k++) {
      const { name, advance, loss } = truth.stages[k];
      if (day > days) break;
      rows.push([`d${d}`, name, FIRST + day, rep, '']);
      const left = day + wait(advance + loss);
      for (const at of extras.actions?.(day, left, chance) ?? [])
        if (at <= days) rows.push([`d${d}`, '', FIRST + at, rep, 'Call']);
      const isLost = chance() < loss / (advance + loss);
      day = left;
      if (day > days) break;
      if (isLost) {
        rows.push([`d${d}`, 'Lost', FIRST + day, rep, '']);
        break;
      }
      if (k === truth.stages.length - 1) rows.push([`d${d}`, 'Won', FIRST + day, rep, '']);
    }
  }
  return rows;
}
