import { writtenName } from '../../calls/filter-text.ts';
import type { Report } from '../../core/table/report.ts';
import type { Asked } from '../card.ts';
import type { PartId } from '../words/shape.ts';
import { ask, type Desk, type Made, partOf } from './desk.ts';
import { type Row, rowsOf, sumOf, weightiest } from './rows.ts';
import { FEW } from './sure.ts';

/** What rows of a log, or a table of actions, can record. */
export type Recorded = 'action' | 'strategy' | 'feature' | 'pain point' | 'objection' | 'feedback';
export type Toward = 'advance' | 'won' | 'lost';

/** Compared values that a chart and its reader can hold. */
const MOST_VALUES = 24;

/** The heading under which something is recorded; `null` where no table has it. */
export function headingOf({ study }: Desk, role: Recorded): string | null {
  const { log, actions } = study;
  const inLog = log.mapping.columns[role];
  if (inLog !== undefined) return log.table.names[inLog];
  const inActions = actions?.columns[role];
  return inActions === undefined ? null : (actions?.table.names[inActions] ?? null);
}

/** A question to DRIVERS: what is recorded, where, and what it should go with. */
export interface DriverQuestion {
  readonly column: Recorded;
  /** `null` for all stages. */
  readonly stage: string | null;
  readonly toward: Toward;
}

/** How DRIVERS names what deals get to. */
const targets: Record<Toward, string> = { advance: '', won: 'Won', lost: 'lost' };

/** Makes a part that tells what goes with going on, winning or losing. */
export function driverPart(desk: Desk, id: PartId, { column, stage, toward }: DriverQuestion): Made {
  const heading = headingOf(desk, column);
  if (heading === null) return { missing: desk.said.missing.recorded({ column: desk.said.columns[column] }) };
  const args = [column, stage ?? '', targets[toward]];
  while (args[args.length - 1] === '') args.pop();
  return partOf(desk, id, driversSaid(desk, args, heading, toward));
}

/** Says a report of DRIVERS. */
export function driversSaid(desk: Desk, args: Asked['args'], heading: string, toward: Toward) {
  const table = ask(desk, 'DRIVERS', args);
  const rows = rowsOf(table.report);
  const few = rows.filter((row) => row.text('Verdict') === 'too few').length;
  const compared = rows.length - few;
  const clear = clearRows(rows);
  const best = clear[0];
  const { answers, sure } = desk.said;
  return {
    answer:
      best === undefined
        ? answers.noDriver({ column: heading, toward })
        : answers.driver({ toward, stage: best.text('Stage'), value: best.text('Value'), isMore: isMore(best) }),
    sure:
      best === undefined
        ? sure.noLink({ compared, few })
        : sure.link({ withIt: best.number('Deals with') ?? 0, without: best.number('Deals without') ?? 0, compared }),
    chart: 'bars' as const,
    table,
    shown: weightiest(table.report, rows.map(weightOf), MOST_VALUES),
  };
}

const isMore = (row: Row): boolean => row.text('Verdict') === 'more often';
const isClear = (row: Row): boolean => isMore(row) || row.text('Verdict') === 'less often';
const weightOf = (row: Row): number =>
  (isClear(row) ? 1e9 : row.text('Verdict') === 'too few' ? 0 : 1e6) + (row.number('Deals with') ?? 0);

/** Clear links, those of more first, the surest first. */
function clearRows(rows: readonly Row[]): Row[] {
  const rank = (row: Row) => (isMore(row) ? 0 : 1);
  const falseAlarm = (row: Row) => row.number('False-alarm rate') ?? 1;
  return rows.filter(isClear).sort((a, b) => rank(a) - rank(b) || falseAlarm(a) - falseAlarm(b));
}

/** How it is received, by stage. */
export function feedbackPart(desk: Desk): Made {
  if (headingOf(desk, 'feedback') === null)
    return { missing: desk.said.missing.recorded({ column: desk.said.columns.feedback }) };
  const table = ask(desk, 'FEEDBACK');
  return partOf(desk, 'works.feedback', { ...feedbackSaid(desk, table.report), table });
}

/** How it is received, by strategy. */
export function receivedPart(desk: Desk): Made {
  const heading = headingOf(desk, 'strategy');
  if (heading === null) return { missing: desk.said.missing.recorded({ column: desk.said.columns.strategy }) };
  if (headingOf(desk, 'feedback') === null)
    return { missing: desk.said.missing.recorded({ column: desk.said.columns.feedback }) };
  const table = ask(desk, 'FEEDBACK', [], [{ text: `by=${writtenName(heading)}`, settings: { by: heading } }]);
  return partOf(desk, 'works.received', {
    ...feedbackSaid(desk, table.report),
    table,
    shown: weightiest(table.report, rowsOf(table.report).map(knownOf), MOST_VALUES),
  });
}

const knownOf = (row: Row): number =>
  (row.number('Positive') ?? 0) + (row.number('Neutral') ?? 0) + (row.number('Negative') ?? 0);

function feedbackSaid({ said }: Desk, report: Report) {
  const rows = rowsOf(report);
  const known = rows.reduce((sum, row) => sum + knownOf(row), 0);
  const named = report.lines.map(([name], i) => ({ name, row: rows[i] }));
  const judged = named.filter(
    ({ name, row }) => typeof name === 'string' && name !== 'wonRow' && name !== 'lostRow' && knownOf(row) >= FEW,
  );
  const share = (row: Row) => (row.number('Positive') ?? 0) / knownOf(row);
  const worst = judged.length < 2 ? null : judged.reduce((least, one) => (share(one.row) < share(least.row) ? one : least));
  return {
    answer: said.answers.feedback({
      known,
      positive: sumOf(rows, 'Positive'),
      worst: worst && { name: String(worst.name), positive: worst.row.number('Positive') ?? 0, known: knownOf(worst.row) },
    }),
    sure: said.sure.records({ n: known, unknown: sumOf(rows, 'Unknown') }),
  };
}
