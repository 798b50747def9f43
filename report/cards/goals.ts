import { isoOf, startOfDay } from '../../core/cells/moment.ts';
import { changeTable } from '../../core/questions/before-after/table.ts';
import { type CohortLine, cohortsTable } from '../../core/questions/cohorts/table.ts';
import { type FunnelLine, funnelTable, stagesOnly } from '../../core/questions/funnel/table.ts';
import type { GoalStatus } from '../../core/questions/goals/goals.ts';
import { type GoalLine, goalsTable } from '../../core/questions/goals/table.ts';
import type { Report } from '../../core/table/report.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import type { Change } from './changes.ts';
import { ask, type MadeAnswer, type OwnSetting, type PartMaker, partOf, type ReportContext } from './context.ts';
import { conversionSure, endOf, funnelRows, type Share } from './lost.ts';
import { greatest, linesWhere, mostOf, shortened, total } from './rows.ts';
import { FEW } from './sure.ts';

/** Whether the goals of the stages table are met. */
export function goalsPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'GOALS');
  const rows = rowsIn(goalsTable, table.report);
  const having = (status: GoalStatus) => rows.filter((row) => row.status === status);
  const part = ({ gap, goal }: GoalLine) => -(gap ?? 0) / (goal || 1);
  const worst = mostOf(having('not met'), part);
  const concerned = funnelRows(context).find(({ stage }) => stage === worst?.stage)?.entered ?? 0;
  return partOf(context, 'goals.met', {
    answer: context.said.answers.goals({
      goals: rows.length,
      met: having('met').length,
      missed: having('not met').length,
      early: having('too early').length,
      worst: worst && {
        stage: worst.stage,
        measure: worst.measure === 'days' ? 'days' : 'share',
        goal: worst.goal,
        actual: worst.actual ?? 0,
      },
    }),
    sure: context.said.sure.judged({ n: greatest(funnelRows(context), ({ entered }) => entered) }),
    chart: 'goals',
    table,
    weight: worst && { deals: concerned, value: 0 },
  });
}

/** The stage to better first: where a goal is missed by most, otherwise where most deals are lost. */
export function stageToBetter(context: ReportContext): FunnelLine | null {
  const stages = stagesOnly(funnelRows(context));
  const goals = context.dataset.pipeline.open.some(({ goalConversion }) => goalConversion !== null)
    ? rowsIn(goalsTable, ask(context, 'GOALS').report).filter((row) => row.status === 'not met' && row.measure === 'conversion')
    : [];
  const missed = mostOf(goals, ({ gap }) => -(gap ?? 0))?.stage;
  return stages.find((row) => row.stage === missed) ?? mostOf(stages, ({ lost }) => lost);
}

/** The quarter in which the deals of a stage went on most often in the end, of those that tell. */
function bestQuarter(report: Report, stage: string): { quarter: string; share: number } | null {
  let best: { quarter: string; share: number } | null = null;
  for (const { stage: of, group: quarter, entered, expected, unresolved } of rowsIn(funnelTable, report)) {
    const isTold = entered >= FEW && (unresolved ?? 1) <= LITTLE;
    if (of !== stage || quarter === '' || expected === null || !isTold) continue;
    if (best === null || expected > best.share) best = { quarter, share: expected };
  }
  return best;
}

/** A share is known well enough while so few of its deals are undecided. */
const LITTLE = 0.1;

const byQuarter: OwnSetting = { text: 'by=quarter', settings: { by: 'quarter' } };

/** A goal within reach: no higher than what the stage may do now, nor than its best quarter did. */
export function suggestedPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'FUNNEL', [], [byQuarter]);
  const row = stageToBetter(context) ?? funnelRows(context)[0];
  const { answers } = context.said;
  const { stage } = row;
  const now = endOf(row);
  const best = bestQuarter(table.report, stage);
  // If the log has a column “quarter”, by=quarter groups by it, not by the calendar.
  const isSplit = !context.dataset.log.table.folded.includes('quarter');
  const isKnown = isSplit && now !== null && best !== null && now.high !== null;
  return partOf(context, 'goals.suggested', {
    answer: isKnown ? answers.suggested({ stage, now, ...reachable(now, best) }) : answers.noSuggestion({ stage }),
    sure: conversionSure(context, row),
    table,
    shown: shortened(
      linesWhere(funnelTable, table.report, (one) => one.stage === stage),
      'last',
    ),
  });
}

/** A whole number of 100 above what is done now, where one is within reach; otherwise what is done now. */
function reachable(now: Share, best: { quarter: string; share: number }) {
  const goal = Math.floor(Math.min(now.high ?? now.share, best.share) * 100) / 100;
  const present = Math.round(now.share * 100) / 100;
  return { goal: Math.max(goal, present), quarter: best.quarter, best: best.share, isAbove: goal > present };
}

/** Changes that are shown; earlier ones are in the sheet. */
const MOST_CHANGES = 6;

/** One maker for each change of the workbook, the latest first. */
export function changeMakers({ changes, said }: ReportContext): PartMaker[] {
  const shown = changes.slice(0, MOST_CHANGES);
  if (shown.length === 0) return [{ id: 'goals.change', words: 'goals.change', make: () => ({ missing: said.missing.changes }) }];
  return shown.map((change, i): PartMaker => {
    const id = `goals.change.${i + 1}`;
    return {
      id,
      words: 'goals.change',
      title: said.changeTitle(change.what),
      make: (context) => changePart(context, id, change),
    };
  });
}

function changePart(context: ReportContext, id: string, change: Change): MadeAnswer {
  const date = isoOf(change.at);
  const title = context.said.changeTitle(change.what);
  if (change.at > context.dataset.journeys.asOf) {
    const { row, ...plan } = planAt(context, change.stage);
    const said = { what: change.what, date, stage: row.stage, weeks: row.weeksUntilKnown };
    return { ...partOf(context, 'goals.change', { answer: context.said.answers.changeAhead(said), ...plan, title }), id };
  }
  return { ...partOf(context, 'goals.change', { ...changeSaid(context, date, change.stage), title }), id };
}

/** Says a report of BEFORE_AFTER, about the stage named or where the difference is clearest. */
export function changeSaid(context: ReportContext, date: string, stage: string) {
  const table = ask(context, 'BEFORE_AFTER', [date]);
  const rows = rowsIn(changeTable, table.report);
  const row =
    rows.find((one) => one.stage.toLowerCase() === stage.toLowerCase()) ??
    mostOf(rows, ({ falseAlarmRate }) => 2 - (falseAlarmRate ?? 1.5)) ??
    rows[0];
  const { low, high } = row;
  return {
    answer: context.said.answers.change({
      stage: row.stage,
      date,
      verdict: row.verdict,
      before: row.advanceBefore,
      after: row.advanceAfter,
      day: inDays(row.atDay),
      weeks: row.weeksUntilKnown,
    }),
    sure: context.said.sure.change({
      before: row.enteredBefore,
      after: row.enteredAfter,
      low,
      high,
    }),
    chart: 'bars' as const,
    table,
  };
}

/** What is known of a change that is yet to be made at a stage; where none of that name is, at the one to better. Rule B4. */
function planAt(context: ReportContext, stage: string) {
  const table = ask(context, 'BEFORE_AFTER', [isoOf(startOfDay(context.dataset.journeys.asOf))]);
  const rows = rowsIn(changeTable, table.report);
  const at = (name: string) => rows.find((one) => one.stage.toLowerCase() === name.toLowerCase());
  const row = at(stage) ?? at(stageToBetter(context)?.stage ?? '') ?? rows[0];
  return { row, sure: context.said.sure.inflow({ n: row.enteredBefore }), table };
}

/** How long until a change made now would show. */
export function planPart(context: ReportContext): MadeAnswer {
  const { row, ...plan } = planAt(context, '');
  const answer = context.said.answers.plan({ stage: row.stage, weeks: row.weeksUntilKnown });
  return partOf(context, 'goals.plan', { answer, ...plan });
}

/** Periods that a trend shows; beyond them longer periods are taken. */
const MOST_PERIODS = 18;

/** Whether newer deals do better. */
export function trendPart(context: ReportContext): MadeAnswer {
  const monthly = ask(context, 'COHORTS', ['month']);
  const quarterly = monthly.report.lines.length > MOST_PERIODS ? ask(context, 'COHORTS', ['quarter']) : monthly;
  const table = quarterly.report.lines.length > MOST_PERIODS ? ask(context, 'COHORTS', ['year']) : quarterly;
  const rows = rowsIn(cohortsTable, table.report);
  const known = rows.filter(({ expected, deals }) => expected !== null && deals >= FEW);
  const [before, last] = known.length < 2 ? [null, known[0] ?? null] : known.slice(-2);
  const said = ({ cohort, expected }: CohortLine) => ({ period: cohort, share: expected ?? 0 });
  const { answers, sure } = context.said;
  return partOf(context, 'goals.trend', {
    answer: last === null ? answers.noTrend : answers.trend({ last: said(last), before: before && said(before) }),
    sure: last === null ? sure.counted({ n: total(rows, ({ deals }) => deals) }) : sure.period(periodOf(last)),
    chart: 'trend',
    table,
    shown: shortened(table.report, 'last'),
  });
}

const periodOf = ({ cohort, deals, reached, state }: CohortLine) => ({
  period: cohort,
  n: deals,
  won: reached,
  isOver: state === 'complete',
});
