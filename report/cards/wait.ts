import { stuckTable } from '../../core/questions/stuck/table.ts';
import { rowsIn } from '../../core/table/schema.ts';
import { ask, type Desk, type Made, partOf } from './desk.ts';
import { funnelRows } from './lost.ts';
import { noteOf, slowestIn } from './notes.ts';
import { greatest, mostOf, type Row, rowsOf, shortened, total } from './rows.ts';
import { sureOf } from './sure.ts';

/** Time in each stage, and the slowest. */
export function timePart(desk: Desk): Made {
  const table = ask(desk, 'TIME_IN_STAGE');
  const rows = rowsOf(table.report);
  const slowest = slowestIn(ask(desk, 'WAIT_COST').report);
  const row = rows.find((one) => one.text('Stage') === slowest?.stage);
  const { answers } = desk.said;
  const answer =
    row === undefined
      ? answers.nobody
      : slowest?.days === null
        ? answers.timeNotReached({ ...staysOf(row), ...lastingOf(desk) })
        : answers.time({ stage: row.text('Stage'), ...daysOf(row), simple: row.number('Closed-only median') });
  return partOf(desk, 'wait.time', { answer, sure: daysSure(desk, row), chart: 'time', table });
}

const staysOf = (row: Row) => ({
  stage: row.text('Stage'),
  running: row.number('Running') ?? 0,
  visits: row.number('Visits') ?? 0,
});
const daysOf = (row: Row) => ({ days: row.number('Median') ?? 0, low: row.number('Low'), high: row.number('High') });
const lastingOf = (desk: Desk) => ({ atLeast: noteOf(ask(desk, 'WAIT_COST').report, 'slowestNotLeft')?.atLeast ?? 0 });

/** Says how sure a line of TIME_IN_STAGE is. */
export function daysSure(desk: Desk, row: Row | undefined): string {
  return sureOf(desk, {
    n: row?.number('Visits') ?? 0,
    open: row?.number('Running') ?? 0,
    value: row?.number('Median') ?? null,
    low: row?.number('Low') ?? null,
    high: row?.number('High') ?? null,
    kind: 'days',
  });
}

/** The stage that loses most by waiting, where one has a tipping day. */
function tippingRow(rows: readonly Row[]): Row | null {
  return mostOf(rows, (row) => (row.number('Tipping day') === null ? 0 : row.number('Lost after')));
}

/** From which day on waiting loses more deals than it wins. */
export function waitCostPart(desk: Desk): Made {
  const table = ask(desk, 'WAIT_COST');
  const rows = rowsOf(table.report);
  const worst = tippingRow(rows);
  const late = noteOf(table.report, 'lostLateMost');
  const { answers, sure } = desk.said;
  return partOf(desk, 'wait.cost', {
    answer:
      worst === null
        ? answers.noTipping({ late })
        : answers.tipping({
            stage: worst.text('Stage'),
            day: worst.number('Tipping day') ?? 0,
            lost: worst.number('Lost after') ?? 0,
            open: worst.number('Open past it') ?? 0,
            value: worst.number('Value past it'),
          }),
    sure: sure.counted({ n: greatest(funnelRows(desk), ({ entered }) => entered) }),
    table,
  });
}

/** The stage to look at day by day: where waiting costs most, otherwise the slowest. */
function stageThatMatters(desk: Desk): string {
  const wait = ask(desk, 'WAIT_COST').report;
  return tippingRow(rowsOf(wait))?.text('Stage') ?? slowestIn(wait)?.stage ?? desk.study.journeys.names[0];
}

/** What becomes of deals day by day, in the stage that matters. */
export const curvePart = (desk: Desk): Made => {
  const stage = stageThatMatters(desk);
  const table = ask(desk, 'CURVE', [stage]);
  return partOf(desk, 'wait.curve', { ...curveSaid(desk, stage), table });
};

/** Says a report of CURVE, with what its chart needs. */
export function curveSaid(desk: Desk, stage: string) {
  const { report } = ask(desk, 'CURVE', [stage]);
  const rows = rowsOf(report);
  const half = rows.find((row) => (row.number('Still here') ?? 1) <= 0.5) ?? rows[rows.length - 1];
  const time = rowsOf(ask(desk, 'TIME_IN_STAGE').report).find((row) => row.text('Stage') === stage);
  const { answers } = desk.said;
  return {
    answer:
      half === undefined || rows[rows.length - 1].number('Still here') === 1
        ? answers.noCurve({ stage })
        : answers.curve({
            stage,
            day: half.number('Day') ?? 0,
            on: (half.number('Advanced') ?? 0) + (half.number('Won') ?? 0),
            lost: half.number('Lost') ?? 0,
            still: half.number('Still here') ?? 0,
          }),
    sure: daysSure(desk, time),
    chart: 'curve' as const,
    shown: shortened(report, 'evenly'),
    more: [ask(desk, 'WAIT_COST').report],
  };
}

/** Deals that are stuck. */
export function stuckPart(desk: Desk): Made {
  const table = ask(desk, 'STUCK');
  const rows = rowsIn(stuckTable, table.report);
  return partOf(desk, 'wait.stuck', {
    answer: desk.said.answers.stuck({ deals: rows.length, value: total(rows, ({ value }) => value) }),
    sure: desk.said.sure.counted({ n: rows.length }),
    table,
    shown: shortened(table.report, 'first'),
  });
}
