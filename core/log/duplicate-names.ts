import type { WordColumn } from '../cells/column.ts';
import { rowAt } from '../cells/grid.ts';
import type { Issues } from '../cells/issues.ts';
import { rowOf, type Table } from '../cells/table.ts';

/**
 * Tells deals of one name apart in a log with one row per deal: rows that differ are different deals, named `Acme`,
 * `Acme (2)` in the order of their content, so that the order of the rows does not matter. Rows alike count once.
 * Rule L5, J1. Linear but for the names that occur twice.
 */
export function nameDuplicatesApart(table: Table, deals: WordColumn, issues: Issues): WordColumn {
  const count = new Int32Array(deals.words.length);
  for (const code of deals.codes) if (code >= 0) count[code]++;
  if (!count.some((n) => n > 1)) return deals;
  const rows = new Map<number, Map<string, number[]>>();
  for (let i = 0; i < deals.codes.length; i++) {
    const code = deals.codes[i];
    if (code < 0 || count[code] < 2) continue;
    const contents = rows.get(code) ?? new Map<string, number[]>();
    rows.set(code, contents);
    const key = JSON.stringify(rowAt(table, i));
    const same = contents.get(key);
    if (same) same.push(i);
    else contents.set(key, [i]);
  }
  const codes = deals.codes.slice();
  const words = [...deals.words];
  const taken = new Set(words);
  for (const [code, contents] of rows) {
    let number = 1;
    [...contents.keys()].sort().forEach((key, place) => {
      if (place === 0) return;
      // All numbers up to the last one given are taken.
      number++;
      while (taken.has(`${deals.words[code]} (${number})`)) number++;
      const name = `${deals.words[code]} (${number})`;
      taken.add(name);
      words.push(name);
      const positions = contents.get(key) ?? [];
      for (const i of positions) codes[i] = words.length - 1;
      issues.add('nameTwice', rowOf(table, positions[0]), deals.words[code]);
    });
  }
  return { codes, words };
}
