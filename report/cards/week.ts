import { isoOf, startOfDay } from '../../core/cells/moment.ts';
import { dealsTable } from '../../core/questions/deals/table.ts';
import type { Movement } from '../../core/questions/moves/movement.ts';
import { movesTable } from '../../core/questions/moves/table.ts';
import { stuckTable } from '../../core/questions/stuck/table.ts';
import { waitTable } from '../../core/questions/wait-cost/table.ts';
import type { Report } from '../../core/table/report.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import { ask, type MadeAnswer, partOf, type ReportContext, type Said } from './context.ts';
import { shortened } from './rows.ts';

/** Nobody calls more at once. */
const CALLS = 5;

/** What moved in the week before the as-of moment. */
export function movesPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'MOVES');
  return partOf(context, 'week.moves', { ...movesSaid(context, table.report, null), chart: 'moves', table });
}

/** Says a report of MOVES since a day, of the week where none is given. */
export function movesSaid(
  { said, dataset }: ReportContext,
  report: Report,
  since: string | null,
): Pick<Said, 'answer' | 'sure' | 'weight'> {
  const counts = new Map(rowsIn(movesTable, report).map(({ movement, deals }) => [movement, deals]));
  const of = (movement: Movement) => counts.get(movement) ?? 0;
  const [fresh, won, lost, forward, open] = (['new', 'won', 'lost', 'moved forward', 'open at end'] as const).map(of);
  const moved = fresh + won + lost + forward;
  const to = isoOf(startOfDay(dataset.journeys.asOf));
  return {
    answer: said.answers.moves({ since, to, fresh, forward, won, lost, open }),
    sure: said.sure.counted({ n: open + won + lost }),
    weight: moved > 0 ? { deals: moved, value: 0 } : null,
  };
}

/** A deal that has waited too long. */
interface Call {
  readonly deal: string;
  readonly stage: string;
  readonly days: number;
  readonly value: number | null;
}

/** Deals that are stuck or past the day after which waiting loses more than it wins. */
export function callPart(context: ReportContext): MadeAnswer {
  const stuck = ask(context, 'STUCK');
  const tipping = rowsIn(waitTable, ask(context, 'WAIT_COST').report).filter(({ openPastIt }) => (openPastIt ?? 0) > 0);
  const past = tipping.flatMap(({ stage, tippingDay }) => pastTipping(context, stage, inDays(tippingDay) ?? 0));
  const late = rowsIn(stuckTable, stuck.report).map(({ deal, stage, days, value }) => ({
    deal,
    stage,
    days: inDays(days) ?? 0,
    value,
  }));
  const calls = new Map([...past, ...late].map((call) => [call.deal, call]));
  const inOrder = [...calls.values()].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.days - a.days);
  return partOf(context, 'week.call', {
    answer: context.said.answers.call({ calls: inOrder.slice(0, CALLS), of: inOrder.length }),
    sure: context.said.sure.counted({ n: inOrder.length }),
    table: stuck,
    shown: shortened(stuck.report, 'first'),
  });
}

/** The open deals of a stage that are past its tipping day. */
const pastTipping = (context: ReportContext, stage: string, day: number): Call[] =>
  rowsIn(dealsTable, ask(context, 'DEALS', [stage, 'open']).report)
    .map(({ deal, daysInStage, value }) => ({ deal, stage, days: inDays(daysInStage) ?? 0, value }))
    .filter(({ days }) => days >= day);
