import type { IssueId } from '../words/index.ts';

/** How much an issue weighs: `info` changes nothing, `warn` left something out or repaired it. */
export type Weight = 'info' | 'warn';

/** What was odd in a log: how often, and on which rows (counted in the range handed in, its header row is 1). Rule L3. */
export interface Issue {
  readonly id: IssueId;
  readonly weight: Weight;
  readonly count: number;
  /** The first rows, at most {@link ROWS_KEPT}; `0` stands for "no row of its own". */
  readonly rows: readonly number[];
  /** What was seen: a column, a stage, a word. */
  readonly seen: string;
}

/** Rows kept for an issue. More are counted, not listed. */
const ROWS_KEPT = 100;

/** Collects issues while a log is read. */
export interface Issues {
  add(id: IssueId, row: number, seen?: string): void;
  /** Adds many at once where only the count matters. */
  count(id: IssueId, count: number, row: number, seen?: string): void;
  list(): Issue[];
}

const informative: ReadonlySet<IssueId> = new Set<IssueId>([
  'blankRow',
  'repeatedHeader',
  'duplicateRow',
  'afterAsOf',
  'passThrough',
  'misclick',
  'administrative',
  'titleRow',
  'placeholder',
  'startsLater',
  'footer',
  'otherField',
  'noChange',
  'snapshotResolution',
  'bulkClosing',
]);

export function newIssues(): Issues {
  const found = new Map<string, { id: IssueId; count: number; rows: number[]; seen: string }>();
  const of = (id: IssueId, seen: string) => {
    const key = `${id}\n${seen}`;
    let issue = found.get(key);
    if (!issue) {
      issue = { id, count: 0, rows: [], seen };
      found.set(key, issue);
    }
    return issue;
  };
  return {
    add(id, row, seen = '') {
      const issue = of(id, seen);
      issue.count++;
      if (issue.rows.length < ROWS_KEPT) issue.rows.push(row);
    },
    count(id, count, row, seen = '') {
      if (count === 0) return;
      const issue = of(id, seen);
      issue.count += count;
      if (issue.rows.length < ROWS_KEPT) issue.rows.push(row);
    },
    list: () => [...found.values()].map((issue) => ({ ...issue, weight: informative.has(issue.id) ? 'info' : 'warn' })),
  };
}
