import type { Report } from '../../core/table/report.ts';
import { type RowOf, rowsIn, type Schema } from '../../core/table/schema.ts';

/** The largest of what is read of each row, 0 of none. */
export const greatest = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((most, row) => Math.max(most, of(row)), 0);

/** Gives the row with the largest size, the first of equals; `null` where none has a size above 0. */
export function mostOf<T>(rows: readonly T[], sizeOf: (row: T) => number | null): T | null {
  let best: T | null = null;
  let most = 0;
  for (const row of rows) {
    const size = sizeOf(row) ?? 0;
    if (size > most) [best, most] = [row, size];
  }
  return best;
}

/** Adds up what is read of each row; what has no answer adds nothing. */
export const total = <T>(rows: readonly T[], of: (row: T) => number | null): number =>
  rows.reduce((sum, row) => sum + (of(row) ?? 0), 0);

/** More lines than this nobody reads beside a sentence, and a report must cross to a page. */
export const MOST_LINES = 60;

const chosen = (report: Report, places: readonly number[]): Report => ({
  ...report,
  lines: places.map((i) => report.lines[i]),
  selectors: places.map((i) => report.selectors[i]),
});

/** Keeps the lines of a table that a row tells. */
export function linesWhere<S extends Schema>(schema: S, report: Report, isKept: (row: RowOf<S>) => boolean): Report {
  return chosen(
    report,
    rowsIn(schema, report).flatMap((row, i) => (isKept(row) ? [i] : [])),
  );
}

/** Keeps lines of a long report: the first, the last, or evenly from the first to the last. */
export function shortened(report: Report, keep: 'first' | 'last' | 'evenly', most = MOST_LINES): Report {
  const n = report.lines.length;
  if (n <= most) return report;
  const place = {
    first: (i: number) => i,
    last: (i: number) => n - most + i,
    evenly: (i: number) => Math.round((i * (n - 1)) / (most - 1)),
  };
  return chosen(
    report,
    Array.from({ length: most }, (_, i) => place[keep](i)),
  );
}

/** Keeps the lines that weigh most, in their order; a weight for each line. */
export function weightiest(report: Report, weights: readonly number[], most: number): Report {
  if (report.lines.length <= most) return report;
  const places = weights.map((_, i) => i).sort((a, b) => weights[b] - weights[a] || a - b);
  return chosen(
    report,
    places.slice(0, most).sort((a, b) => a - b),
  );
}
