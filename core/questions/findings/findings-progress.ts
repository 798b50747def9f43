import { DAY, isoOf, startOfDay } from '../../cells/moment.ts';
import type { Study } from '../../dataset/study.ts';
import { rowsIn } from '../../table/schema.ts';
import { goalsReport } from '../goals/goals-report.ts';
import { type GoalLine, goalsTable } from '../goals/table.ts';
import type { Movement } from '../moves/movement.ts';
import { movesReport } from '../moves/moves-report.ts';
import { movesTable } from '../moves/table.ts';
import { type Finding, finding } from './finding.ts';

/** The goal that is missed by most, in parts of itself. */
export function goalMissed(study: Study): Finding | null {
  if (!study.pipeline.open.some((stage) => stage.goalConversion !== null || stage.goalDays !== null)) return null;
  if (study.settings.level !== 'stage') return null;
  const goals = rowsIn(goalsTable, goalsReport(study));
  const missed = goals.filter(({ status }) => status === 'not met');
  if (missed.length === 0) return null;
  const part = ({ gap, goal }: GoalLine) => (gap ?? 0) / goal;
  const worst = missed.reduce((best, one) => (part(one) < part(best) ? one : best));
  const { stage } = worst;
  const params = {
    missed: missed.length,
    goals: goals.length,
    stage,
    measure: worst.measure === 'days' ? ('days' as const) : ('share' as const),
    goal: worst.goal,
    actual: worst.actual ?? 0,
  };
  const k = study.journeys.names.indexOf(stage);
  const deals = study.journeys.start.reduce(
    (n, start, d) => n + (start >= 0 && start <= k && study.journeys.furthest[d] >= k ? 1 : 0),
    0,
  );
  return finding('goalMissed', params, { shownBy: 'GOALS', stage, deals });
}

/** What changed in the week before the as-of moment. */
export function lastWeek(study: Study): Finding | null {
  const to = study.entries.asOf;
  const from = startOfDay(to) - 7 * DAY;
  const report = movesReport(study.tables, { ...study.settings, asOf: to }, from, to);
  const count = new Map(rowsIn(movesTable, report).map(({ movement, deals }) => [movement, deals]));
  const of = (movement: Movement) => count.get(movement) ?? 0;
  const params = {
    to: isoOf(startOfDay(to)),
    fresh: of('new'),
    won: of('won'),
    lost: of('lost'),
    forward: of('moved forward'),
    open: of('open at end'),
  };
  const all = params.fresh + params.won + params.lost + params.forward;
  return all === 0 ? null : finding('lastWeek', params, { shownBy: 'MOVES', deals: all });
}
