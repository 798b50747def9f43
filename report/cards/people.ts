import { ask, type Desk, type Made, partOf } from './desk.ts';
import { type Row, rowsOf, sumOf, weightiest } from './rows.ts';
import { FEW } from './sure.ts';

/** Segments that a table beside a sentence holds. */
const MOST_SEGMENTS = 40;

/** Compares deals by what a column of people, buyers or sources says. */
export function segmentPart(desk: Desk, role: 'rep' | 'persona' | 'source'): Made {
  const { log } = desk.study;
  const column = log.mapping.columns[role];
  if (column === undefined) return { missing: desk.said.missing.column({ columns: [desk.said.columns[role]] }) };
  return partOf(desk, `people.${role}`, segmentsSaid(desk, log.table.names[column]));
}

/** Says a report of SEGMENTS. */
export function segmentsSaid(desk: Desk, heading: string) {
  const table = ask(desk, 'SEGMENTS', [heading]);
  const rows = rowsOf(table.report);
  const named = rows.filter((row) => row.text('Segment') !== '');
  const called = (verdict: string) => named.filter((row) => row.text('Verdict') === verdict).map((row) => row.text('Segment'));
  const closed = named
    .filter((row) => closedOf(row) >= FEW)
    .sort((a, b) => (b.number('Win rate') ?? 0) - (a.number('Win rate') ?? 0));
  const { answers, sure } = desk.said;
  return {
    answer: answers.segments({
      column: heading,
      only: named.length === 1 ? named[0].text('Segment') : null,
      above: called('above the rest'),
      below: called('below the rest'),
      best: closed.length === 0 ? null : saidOf(closed[0]),
      worst: closed.length === 0 ? null : saidOf(closed[closed.length - 1]),
    }),
    sure: sure.people({ deals: sumOf(rows, 'Deals'), early: called('too early').length, of: named.length }),
    chart: 'bars' as const,
    table,
    shown: weightiest(table.report, (row) => row.number('Deals') ?? 0, MOST_SEGMENTS),
  };
}

const closedOf = (row: Row): number => (row.number('Won') ?? 0) + (row.number('Lost') ?? 0);
const saidOf = (row: Row) => ({ name: row.text('Segment'), won: row.number('Won') ?? 0, closed: closedOf(row) });
