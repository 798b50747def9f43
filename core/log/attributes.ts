import { readNumbers, readWords, type WordColumn } from '../cells/column.ts';
import { float64, int32 } from '../scratch.ts';
import type { Entries } from './entries.ts';
import type { Log } from './log.ts';

/** One word per deal, as codes; `-1` where the deal has none. */
export interface DealWords {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/**
 * Gives each deal its word in a column of the log: the first one that its entries name (`entry`), or the last
 * (`current`). At one moment the alphabetically first word stands, whatever the order of the rows. Rule S1. Linear.
 */
export function dealWords(log: Log, entries: Entries, column: number, which: 'entry' | 'current'): DealWords {
  const { codes: byRow, words } = readWords(log.table, column);
  const codes = int32(log.deals.length).fill(-1);
  const { offset, at, position } = entries;
  for (let d = 0; d < codes.length; d++) {
    const step = which === 'entry' ? 1 : -1;
    const begin = which === 'entry' ? offset[d] : offset[d + 1] - 1;
    const end = which === 'entry' ? offset[d + 1] : offset[d] - 1;
    let moment = Number.NaN;
    for (let i = begin; i !== end; i += step) {
      if (codes[d] >= 0 && at[i] !== moment) break;
      const code = byRow[position[i]];
      if (code < 0) continue;
      moment = at[i];
      if (codes[d] < 0 || words[code] < words[codes[d]]) codes[d] = code;
    }
  }
  return { codes, words };
}

/** One number per deal: the last that its entries name, `NaN` where none does; and the currencies met. Rule L5. */
export interface DealNumbers {
  readonly values: Float64Array;
  readonly currencies: readonly string[];
}

export function dealNumbers(log: Log, entries: Entries, column: number, currency: WordColumn | null): DealNumbers {
  const { values: byRow, currencies: signs } = readNumbers(log.table, column);
  const values = float64(log.deals.length).fill(Number.NaN);
  const currencies = new Set<string>(signs);
  const { offset, at, position } = entries;
  for (let d = 0; d < values.length; d++) {
    let moment = Number.NaN;
    for (let i = offset[d + 1] - 1; i >= offset[d]; i--) {
      if (!Number.isNaN(values[d]) && at[i] !== moment) break;
      const value = byRow[position[i]];
      if (Number.isNaN(value)) continue;
      if (currency && currency.codes[position[i]] >= 0) currencies.add(currency.words[currency.codes[position[i]]].toUpperCase());
      moment = at[i];
      if (!(values[d] >= value)) values[d] = value;
    }
  }
  return { values, currencies: [...currencies].sort() };
}
