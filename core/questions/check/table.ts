import { blank, count, type RowOf, row, type Schema, text, word } from '../../table/schema.ts';

export const checkVerdicts = ['good', 'usable', 'not usable'] as const;

/** CHECK: a row a finding, the verdict on the whole log first. */
export const checkTable = {
  verdict: word('Verdict', checkVerdicts),
  finding: text('Finding'),
  count: blank(count('Count')),
  firstRow: blank(row('First row')),
  means: text('What it means'),
  toDo: text('What to do'),
} as const satisfies Schema;

/** A row of CHECK. */
export type CheckLine = RowOf<typeof checkTable>;
