import { curveTable } from '../../core/questions/curve/table.ts';
import { stuckTable } from '../../core/questions/stuck/table.ts';
import { type TimeLine, timeTable } from '../../core/questions/time-in-stage/table.ts';
import { type WaitLine, waitTable } from '../../core/questions/wait-cost/table.ts';
import type { Report } from '../../core/table/report.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import { ask, type MadeAnswer, partOf, type ReportContext } from './context.ts';
import { funnelRows } from './lost.ts';
import { noteOf, slowestIn } from './notes.ts';
import { greatest, mostOf, shortened, total } from './rows.ts';
import { sureOf } from './sure.ts';

/** Time in each stage, and the slowest. */
export function timePart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'TIME_IN_STAGE');
  const slowest = slowestIn(ask(context, 'WAIT_COST').report);
  const row = rowsIn(timeTable, table.report).find(({ stage }) => stage === slowest?.stage);
  const { answers } = context.said;
  const answer =
    row === undefined
      ? answers.nobody
      : slowest?.days === null
        ? answers.timeNotReached({ ...staysOf(row), ...lastingOf(context) })
        : answers.time({ stage: row.stage, ...daysOf(row), simple: inDays(row.closedMedian) });
  const weight = row ? { deals: row.running, value: 0 } : null;
  return partOf(context, 'wait.time', { answer, sure: daysSure(context, row), chart: 'time', table, weight });
}

const staysOf = ({ stage, running, visits }: TimeLine) => ({ stage, running, visits });
const daysOf = ({ median, low, high }: TimeLine) => ({ days: inDays(median) ?? 0, low: inDays(low), high: inDays(high) });
const lastingOf = (context: ReportContext) => ({
  atLeast: noteOf(ask(context, 'WAIT_COST').report, 'slowestNotLeft')?.atLeast ?? 0,
});

/** Says how sure a line of TIME_IN_STAGE is. */
export function daysSure(context: ReportContext, row: TimeLine | undefined): string {
  return sureOf(context, {
    n: row?.visits ?? 0,
    open: row?.running ?? 0,
    value: inDays(row?.median ?? null),
    low: inDays(row?.low ?? null),
    high: inDays(row?.high ?? null),
    kind: 'days',
  });
}

/** The stage that loses most by waiting, where one has a tipping day. */
const tippingRow = (wait: Report): WaitLine | null =>
  mostOf(rowsIn(waitTable, wait), ({ tippingDay, lostAfter }) => (tippingDay === null ? 0 : lostAfter));

/** From which day on waiting loses more deals than it wins. */
export function waitCostPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'WAIT_COST');
  const worst = tippingRow(table.report);
  const late = noteOf(table.report, 'lostLateMost');
  const { answers, sure } = context.said;
  return partOf(context, 'wait.cost', {
    answer:
      worst === null
        ? answers.noTipping({ late })
        : answers.tipping({
            stage: worst.stage,
            day: inDays(worst.tippingDay) ?? 0,
            lost: worst.lostAfter ?? 0,
            open: worst.openPastIt ?? 0,
            value: worst.valuePastIt,
          }),
    sure: sure.counted({ n: greatest(funnelRows(context), ({ entered }) => entered) }),
    table,
    weight: worst && {
      deals: (worst.lostAfter ?? 0) + (worst.openPastIt ?? 0),
      value: (worst.valueLostAfter ?? 0) + (worst.valuePastIt ?? 0),
    },
  });
}

/** The stage to look at day by day: where waiting costs most, otherwise the slowest. */
function stageThatMatters(context: ReportContext): string {
  const wait = ask(context, 'WAIT_COST').report;
  return tippingRow(wait)?.stage ?? slowestIn(wait)?.stage ?? context.dataset.journeys.names[0];
}

/** What becomes of deals day by day, in the stage that matters. */
export const curvePart = (context: ReportContext): MadeAnswer => {
  const stage = stageThatMatters(context);
  const table = ask(context, 'CURVE', [stage]);
  return partOf(context, 'wait.curve', { ...curveSaid(context, stage), table });
};

/** The row of a stage in TIME_IN_STAGE. */
export const timeIn = (context: ReportContext, stage: string): TimeLine | undefined =>
  rowsIn(timeTable, ask(context, 'TIME_IN_STAGE').report).find((row) => row.stage === stage);

/** Says a report of CURVE, with what its chart needs. */
export function curveSaid(context: ReportContext, stage: string) {
  const { report } = ask(context, 'CURVE', [stage]);
  const rows = rowsIn(curveTable, report);
  const half = rows.find(({ stillHere }) => (stillHere ?? 1) <= 0.5) ?? rows[rows.length - 1];
  const time = timeIn(context, stage);
  const { answers } = context.said;
  return {
    answer:
      half === undefined || rows[rows.length - 1].stillHere === 1
        ? answers.noCurve({ stage })
        : answers.curve({
            stage,
            day: inDays(half.day) ?? 0,
            on: (half.advanced ?? 0) + (half.won ?? 0),
            lost: half.lost ?? 0,
            still: half.stillHere ?? 0,
          }),
    sure: daysSure(context, time),
    chart: 'curve' as const,
    shown: shortened(report, 'evenly'),
    more: [ask(context, 'WAIT_COST').report],
  };
}

/** Deals that are stuck. */
export function stuckPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'STUCK');
  const rows = rowsIn(stuckTable, table.report);
  const stuck = { deals: rows.length, value: total(rows, ({ value }) => value) };
  return partOf(context, 'wait.stuck', {
    answer: context.said.answers.stuck(stuck),
    weight: rows.length > 0 ? stuck : null,
    sure: context.said.sure.counted({ n: rows.length }),
    table,
    shown: shortened(table.report, 'first'),
  });
}
