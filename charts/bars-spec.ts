import type { ChangeVerdict } from '../core/questions/before-after/before-after.ts';
import { changeTable } from '../core/questions/before-after/table.ts';
import type { DriverVerdict } from '../core/questions/drivers/drivers.ts';
import { driversTable } from '../core/questions/drivers/table.ts';
import type { SegmentVerdict } from '../core/questions/segments/segments.ts';
import { segmentsTable } from '../core/questions/segments/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsIn, rowsOfGroup } from '../core/table/schema.ts';
import type { Lanes } from './chart.ts';

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

/** What every verdict means for a bar. */
const standings: Readonly<Record<SegmentVerdict | DriverVerdict | ChangeVerdict, Standing>> = {
  'above the rest': 'above',
  'below the rest': 'below',
  'no clear difference': 'same',
  'more often': 'above',
  'less often': 'below',
  'no clear link': 'same',
  better: 'above',
  worse: 'below',
  'no clear change': 'same',
  'too early': 'early',
  'too few': 'early',
};

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
    standing: standings[verdict],
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
  const rows = rowsOfGroup(driversTable, report, group).filter((row) => stage === null || row.stage === stage);
  const read = rows.map(
    (row): BarRow => ({
      name: stage === null ? `${row.value} · ${row.stage}` : row.value,
      stage: row.stage,
      deals: row.dealsWith,
      others: row.dealsWithout,
      value: row.oddsRatio,
      low: row.low,
      high: row.high,
      standing: standings[row.verdict],
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
  rows: rowsOfGroup(changeTable, report, group).map((row) => ({
    name: row.stage,
    stage: row.stage,
    deals: row.enteredAfter,
    others: row.enteredBefore,
    value: row.difference,
    low: row.low,
    high: row.high,
    standing: standings[row.verdict],
  })),
});
