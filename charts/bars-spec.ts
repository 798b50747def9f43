import { segmentsTable } from '../core/questions/segments/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsIn } from '../core/table/schema.ts';
import type { Lanes } from './chart.ts';
import { rowsOf } from './rows.ts';

/** How a row stands to the others: clearly above, clearly below, no clear difference, or too early to say. */
export type Standing = 'above' | 'below' | 'same' | 'early';

export interface BarRow {
  readonly name: string;
  /** Not given: it is about no stage. */
  readonly stage?: string;
  /** Deals that the row rests on. */
  readonly deals: number;
  /** Deals that it is held against; `null` where it is held against all the rest. */
  readonly others: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly standing: Standing;
}

/**
 * What bars are about: `people`, shares won of a column's values; `actions`, how much more often deals get somewhere with
 * a value than without it, 1 being no difference; `changes`, by how many of 100 more go on after a change.
 */
export type BarsAbout =
  | { readonly about: 'people'; readonly column: string }
  | { readonly about: 'actions'; readonly column: string; readonly toward: 'advance' | 'won' | 'lost' }
  | { readonly about: 'changes' };

export type BarsSpec = BarsAbout & { readonly kind: 'bars'; readonly rows: readonly BarRow[]; readonly lanes?: Lanes };

const standings: Readonly<Record<string, Standing>> = {
  'above the rest': 'above',
  'below the rest': 'below',
  'no clear difference': 'same',
  'more often': 'above',
  'less often': 'below',
  'no clear link': 'same',
  better: 'above',
  worse: 'below',
  'no clear change': 'same',
};
const standingOf = (word: string): Standing => standings[word] ?? 'early';

/** Reads a report of SEGMENTS by a column. */
export const peopleSpec = (column: string, report: Report): BarsSpec => ({
  kind: 'bars',
  about: 'people',
  column,
  rows: rowsIn(segmentsTable, report).map(({ segment, won, lost, winRate, low, high, verdict }) => ({
    name: segment,
    deals: won + lost,
    others: null,
    value: winRate,
    low,
    high,
    standing: standingOf(verdict),
  })),
});

/** Reads a report of DRIVERS about a column, of one stage where it is named; rows of which little is known come last. */
export function actionsSpec(
  column: string,
  toward: 'advance' | 'won' | 'lost',
  report: Report,
  stage: string | null,
  group?: string,
): BarsSpec {
  const rows = rowsOf(report, group).filter((row) => stage === null || row.raw('Stage') === stage);
  const read = rows.map(
    (row): BarRow => ({
      name: stage === null ? `${row.raw('Value')} · ${row.raw('Stage')}` : row.raw('Value'),
      stage: row.raw('Stage'),
      deals: row.number('Deals with') ?? 0,
      others: row.number('Deals without'),
      value: row.number('Odds ratio'),
      low: row.number('Low'),
      high: row.number('High'),
      standing: standingOf(row.raw('Verdict')),
    }),
  );
  const known = read.filter(({ standing }) => standing !== 'early');
  const early = read.filter(({ standing }) => standing === 'early');
  const rank = ({ standing }: BarRow) => (standing === 'same' ? 1 : 0);
  known.sort((a, b) => rank(a) - rank(b) || (b.value ?? 0) - (a.value ?? 0));
  return { kind: 'bars', about: 'actions', column, toward, rows: [...known, ...early] };
}

/** Reads a report of BEFORE_AFTER. */
export const changesSpec = (report: Report, group?: string): BarsSpec => ({
  kind: 'bars',
  about: 'changes',
  rows: rowsOf(report, group).map((row) => ({
    name: row.raw('Stage'),
    stage: row.raw('Stage'),
    deals: row.number('Entered after') ?? 0,
    others: row.number('Entered before'),
    value: row.number('Difference'),
    low: row.number('Low'),
    high: row.number('High'),
    standing: standingOf(row.raw('Verdict')),
  })),
});
