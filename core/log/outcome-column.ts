import { fold } from '../cells/fold.ts';
import type { Issues } from '../cells/issues.ts';
import { startOfDay } from '../cells/moment.ts';
import { rowOf } from '../cells/table.ts';
import { bytes } from '../scratch.ts';
import type { Log } from './log.ts';

/** Entries that a log's outcome column adds. */
export interface OutcomeLines {
  readonly deal: Int32Array;
  readonly point: Int32Array;
  readonly at: Float64Array;
  readonly position: Int32Array;
  /** 1 for deals whose outcome has no date: it counts from the deal's last one. */
  readonly undated: Uint8Array;
}

/**
 * Reads the outcome column where the stage column itself names no outcome for a deal. The outcome counts from the exit
 * of its last row, otherwise from the closing date, otherwise from the date of that row (an issue says so); never
 * before the deal's last entry. `size` is the number of open stages: lost is `size`, won the next. Linear.
 */
export function outcomeLines(log: Log, point: Int32Array, size: number, issues: Issues): OutcomeLines {
  const { outcome } = log;
  const deals: number[] = [];
  const undated = bytes(log.deals.length);
  if (!outcome) {
    const none = new Int32Array(0);
    return { deal: none, point: none, at: new Float64Array(0), position: none, undated };
  }
  const pointOfWord = outcome.words.words.map((word) => {
    const kind = log.outcomeOf(fold(word));
    return kind === 'open' ? -1 : kind === 'lost' ? size : size + 1;
  });
  const known = new Uint8Array(log.deals.length);
  for (let i = 0; i < point.length; i++) if (point[i] >= size) known[log.deal[i]] = 1;
  const last = new Int32Array(log.deals.length).fill(-1);
  const latest = new Float64Array(log.deals.length);
  for (let i = 0; i < point.length; i++) {
    const d = log.deal[i];
    if (known[d] === 1 || point[i] < 0) continue;
    if (log.at[i] > latest[d]) latest[d] = log.at[i];
    const code = outcome.words.codes[log.position[i]];
    if (code < 0 || pointOfWord[code] < 0) continue;
    if (last[d] < 0) deals.push(d);
    if (last[d] < 0 || isLater(i, last[d])) last[d] = i;
  }
  function isLater(a: number, b: number): boolean {
    const of = (i: number) => pointOfWord[(outcome as NonNullable<Log['outcome']>).words.codes[log.position[i]]];
    return (
      log.at[a] > log.at[b] || (log.at[a] === log.at[b] && (point[a] > point[b] || (point[a] === point[b] && of(a) > of(b))))
    );
  }
  const momentOfLine = (i: number): number => {
    const exit = log.left ? log.left[i] : Number.NaN;
    if (!Number.isNaN(exit)) return exit;
    const closed = outcome.closed ? outcome.closed[log.position[i]] : Number.NaN;
    const lastEntry = latest[log.deal[i]];
    if (Number.isNaN(closed)) {
      undated[log.deal[i]] = 1;
      issues.add('outcomeUndated', rowOf(log.table, log.position[i]));
      return lastEntry;
    }
    if (closed < startOfDay(lastEntry)) issues.add('closedBeforeLast', rowOf(log.table, log.position[i]));
    return Math.max(closed, lastEntry);
  };
  return {
    deal: Int32Array.from(deals),
    point: Int32Array.from(deals, (d) => pointOfWord[outcome.words.codes[log.position[last[d]]]]),
    at: Float64Array.from(deals, (d) => momentOfLine(last[d])),
    position: Int32Array.from(deals, (d) => log.position[last[d]]),
    undated,
  };
}
