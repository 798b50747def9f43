import { writtenName } from '../../calls/filter-text.ts';
import { type DriverLine, driversTable } from '../../core/questions/drivers/table.ts';
import { feedbackByGroup, feedbackTable } from '../../core/questions/feedback/table.ts';
import type { Report } from '../../core/table/report.ts';
import { type RowOf, rowsIn } from '../../core/table/schema.ts';
import type { FormulaCall } from '../card.ts';
import type { PartId } from '../words/shape.ts';
import { ask, type MadeAnswer, partOf, type ReportContext } from './context.ts';
import { total, weightiest } from './rows.ts';
import { FEW } from './sure.ts';

/** What rows of a log, or a table of actions, can record. */
export type Recorded = 'action' | 'strategy' | 'feature' | 'pain point' | 'objection' | 'feedback';
export type Toward = 'advance' | 'won' | 'lost';

/** Compared values that a chart and its reader can hold. */
const MOST_VALUES = 24;

/** The heading under which something is recorded; `null` where no table has it. */
export function headingOf({ dataset }: ReportContext, role: Recorded): string | null {
  const { log, actions } = dataset;
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
export function driverPart(context: ReportContext, id: PartId, { column, stage, toward }: DriverQuestion): MadeAnswer {
  const heading = headingOf(context, column);
  if (heading === null) return { missing: context.said.missing.recorded({ column: context.said.columns[column] }) };
  const args = [column, stage ?? '', targets[toward]];
  while (args[args.length - 1] === '') args.pop();
  return partOf(context, id, driversSaid(context, args, heading, toward));
}

/** Says a report of DRIVERS. */
export function driversSaid(context: ReportContext, args: FormulaCall['args'], heading: string, toward: Toward) {
  const table = ask(context, 'DRIVERS', args);
  const rows = rowsIn(driversTable, table.report);
  const few = rows.filter(({ verdict }) => verdict === 'too few').length;
  const compared = rows.length - few;
  const clear = clearRows(rows);
  const best = clear[0];
  const { answers, sure } = context.said;
  return {
    answer:
      best === undefined
        ? answers.noDriver({ column: heading, toward })
        : answers.driver({ toward, stage: best.stage, value: best.value, isMore: isMore(best) }),
    sure:
      best === undefined
        ? sure.noLink({ compared, few })
        : sure.link({ withIt: best.dealsWith, without: best.dealsWithout, compared }),
    chart: 'bars' as const,
    table,
    weight: best && isMore(best) ? weightOfLink(best, toward) : null,
    shown: weightiest(table.report, rows.map(weightOf), MOST_VALUES),
  };
}

/** What goes with losing concerns the deals with it, what goes with going on those without. */
const weightOfLink = ({ dealsWith, dealsWithout }: DriverLine, toward: Toward) => ({
  deals: toward === 'lost' ? dealsWith : dealsWithout,
  value: 0,
});

const isMore = ({ verdict }: DriverLine): boolean => verdict === 'more often';
const isClear = (row: DriverLine): boolean => isMore(row) || row.verdict === 'less often';
const weightOf = (row: DriverLine): number => (isClear(row) ? 1e9 : row.verdict === 'too few' ? 0 : 1e6) + row.dealsWith;

/** Clear links, those of more first, the surest first. */
function clearRows(rows: readonly DriverLine[]): DriverLine[] {
  const rank = (row: DriverLine) => (isMore(row) ? 0 : 1);
  const falseAlarm = (row: DriverLine) => row.falseAlarmRate ?? 1;
  return rows.filter(isClear).sort((a, b) => rank(a) - rank(b) || falseAlarm(a) - falseAlarm(b));
}

/** How it is received, by stage. */
export function feedbackPart(context: ReportContext): MadeAnswer {
  if (headingOf(context, 'feedback') === null)
    return { missing: context.said.missing.recorded({ column: context.said.columns.feedback }) };
  const table = ask(context, 'FEEDBACK');
  return partOf(context, 'works.feedback', { ...feedbackSaid(context, stagesJudged(table.report)), table });
}

/** How it is received, by strategy. */
export function receivedPart(context: ReportContext): MadeAnswer {
  const heading = headingOf(context, 'strategy');
  if (heading === null) return { missing: context.said.missing.recorded({ column: context.said.columns.strategy }) };
  if (headingOf(context, 'feedback') === null)
    return { missing: context.said.missing.recorded({ column: context.said.columns.feedback }) };
  const table = ask(context, 'FEEDBACK', [], [{ text: `by=${writtenName(heading)}`, settings: { by: heading } }]);
  const judged = rowsIn(feedbackByGroup, table.report).map((row): Judged => ({ ...row, name: row.group }));
  return partOf(context, 'works.received', {
    ...feedbackSaid(context, judged),
    table,
    shown: weightiest(table.report, judged.map(knownOf), MOST_VALUES),
  });
}

/** How steps with a name were received; `''` is without one. */
type Judged = RowOf<typeof feedbackByGroup> & { readonly name: string };

const stagesJudged = (report: Report): Judged[] =>
  rowsIn(feedbackTable, report).map((row) => ({ ...row, name: row.stage ?? '' }));

const knownOf = ({ positive, neutral, negative }: Judged): number => positive + neutral + negative;

function feedbackSaid({ said }: ReportContext, rows: readonly Judged[]) {
  const known = total(rows, knownOf);
  const judged = rows.filter((row) => !['', 'wonRow', 'lostRow'].includes(row.name) && knownOf(row) >= FEW);
  const share = (row: Judged) => row.positive / knownOf(row);
  const worst = judged.length < 2 ? null : judged.reduce((least, one) => (share(one) < share(least) ? one : least));
  return {
    answer: said.answers.feedback({
      known,
      positive: total(rows, ({ positive }) => positive),
      worst: worst && { name: worst.name, positive: worst.positive, known: knownOf(worst) },
    }),
    sure: said.sure.records({ n: known, unknown: total(rows, ({ unknown }) => unknown) }),
  };
}
