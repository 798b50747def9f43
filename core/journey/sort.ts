import type { Issues } from '../cells/issues.ts';
import { rowOf } from '../cells/table.ts';
import type { Log } from './log.ts';
import type { SortedLines } from './order.ts';

/** Columns of entries before they are sorted. */
export interface Lines {
  readonly deal: Int32Array;
  readonly point: Int32Array;
  readonly at: Float64Array;
  readonly left: Float64Array | null;
  readonly position: Int32Array;
}

/** Groups lines by deal (a counting sort) and sorts each deal by time. A log already in that order costs one look. */
export function sortLines(lines: Lines, deals: number): SortedLines {
  const n = lines.deal.length;
  const offset = new Int32Array(deals + 1);
  for (let i = 0; i < n; i++) offset[lines.deal[i] + 1]++;
  for (let d = 0; d < deals; d++) offset[d + 1] += offset[d];
  const order = new Int32Array(n);
  const next = offset.slice(0, deals);
  for (let i = 0; i < n; i++) order[next[lines.deal[i]]++] = i;
  for (let d = 0; d < deals; d++) sortRun(order, offset[d], offset[d + 1], (a, b) => lines.at[a] - lines.at[b]);
  return { offset, order, point: lines.point, at: lines.at };
}

/** Sorts a stretch of an order in place: by insertion where it is short, as deals are. */
function sortRun(order: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > 24) {
    order.subarray(from, to).sort(compare);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const line = order[i];
    let j = i - 1;
    while (j >= from && compare(order[j], line) > 0) {
      order[j + 1] = order[j];
      j--;
    }
    order[j + 1] = line;
  }
}

/** Puts entries of one deal at one moment into the pipeline's order, outcomes last, and counts rows written twice. Rules J1, L5. */
export function settleTies(lines: SortedLines, position: Int32Array, log: Log, issues: Issues): void {
  const { offset, order, point, at } = lines;
  for (let d = 0; d + 1 < offset.length; d++) {
    for (let i = offset[d]; i < offset[d + 1]; ) {
      let j = i + 1;
      while (j < offset[d + 1] && at[order[j]] === at[order[i]]) j++;
      if (j - i > 1) {
        sortRun(order, i, j, (a, b) => point[a] - point[b] || position[a] - position[b]);
        countTwins(order.subarray(i, j), point, position, log, issues);
      }
      i = j;
    }
  }
}

function countTwins(run: Int32Array, point: Int32Array, position: Int32Array, log: Log, issues: Issues): void {
  const { cells, from } = log.table;
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [position[run[i - 1]], position[run[i]]];
    if (a === b || point[run[i]] !== point[run[i - 1]]) continue;
    const twin = cells[from + b];
    if (cells[from + a].every((cell, c) => cell === twin[c])) issues.add('duplicateRow', rowOf(log.table, b));
  }
}
