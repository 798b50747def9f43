import type { SegmentVerdict } from '../../core/questions/segments/segments.ts';
import { type SegmentLine, segmentsTable } from '../../core/questions/segments/table.ts';
import { rowsIn } from '../../core/table/schema.ts';
import { ask, type MadeAnswer, partOf, type ReportContext } from './context.ts';
import { total, weightiest } from './rows.ts';
import { FEW } from './sure.ts';

/** Segments that a table beside a sentence holds. */
const MOST_SEGMENTS = 40;

/** Compares deals by what a column of people, buyers or sources says. */
export function segmentPart(context: ReportContext, role: 'rep' | 'persona' | 'source'): MadeAnswer {
  const { log } = context.dataset;
  const column = log.mapping.columns[role];
  if (column === undefined) return { missing: context.said.missing.column({ columns: [context.said.columns[role]] }) };
  return partOf(context, `people.${role}`, segmentsSaid(context, log.table.names[column]));
}

/** Says a report of SEGMENTS. */
export function segmentsSaid(context: ReportContext, heading: string) {
  const table = ask(context, 'SEGMENTS', [heading]);
  const rows = rowsIn(segmentsTable, table.report);
  const named = rows.filter(({ segment }) => segment !== '');
  const called = (verdict: SegmentVerdict) => named.filter((row) => row.verdict === verdict).map(({ segment }) => segment);
  const closed = named.filter((row) => closedOf(row) >= FEW).sort((a, b) => (b.winRate ?? 0) - (a.winRate ?? 0));
  const { answers, sure } = context.said;
  return {
    answer: answers.segments({
      column: heading,
      only: named.length === 1 ? named[0].segment : null,
      above: called('above the rest'),
      below: called('below the rest'),
      best: closed.length === 0 ? null : saidOf(closed[0]),
      worst: closed.length === 0 ? null : saidOf(closed[closed.length - 1]),
    }),
    sure: sure.people({ deals: total(rows, ({ deals }) => deals), early: called('too early').length, of: named.length }),
    chart: 'bars' as const,
    table,
    shown: weightiest(
      table.report,
      rows.map(({ deals }) => deals),
      MOST_SEGMENTS,
    ),
  };
}

const closedOf = ({ won, lost }: SegmentLine): number => won + lost;
const saidOf = (row: SegmentLine) => ({ name: row.segment, won: row.won, closed: closedOf(row) });
