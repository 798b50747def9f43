import { backtestFunction } from '../core/questions/backtest/function.ts';
import { beforeAfterFunction } from '../core/questions/before-after/function.ts';
import { checkFunction } from '../core/questions/check/function.ts';
import { cohortsFunction } from '../core/questions/cohorts/function.ts';
import { conversionFunction } from '../core/questions/conversion/function.ts';
import { curveFunction } from '../core/questions/curve/function.ts';
import { dealsFunction } from '../core/questions/deals/function.ts';
import type { FunctionSpec } from '../core/questions/declaration.ts';
import { driversFunction } from '../core/questions/drivers/function.ts';
import { dropoffFunction } from '../core/questions/dropoff/function.ts';
import { feedbackFunction } from '../core/questions/feedback/function.ts';
import { flowFunction } from '../core/questions/flow/function.ts';
import { forecastWinsFunction } from '../core/questions/forecast-wins/function.ts';
import { funnelFunction } from '../core/questions/funnel/function.ts';
import { goalsFunction } from '../core/questions/goals/function.ts';
import { metricsFunction } from '../core/questions/metrics/function.ts';
import { movesFunction } from '../core/questions/moves/function.ts';
import { pathsFunction } from '../core/questions/paths/function.ts';
import { reconcileFunction } from '../core/questions/reconcile/function.ts';
import { segmentsFunction } from '../core/questions/segments/function.ts';
import { stagesFunction } from '../core/questions/stages/function.ts';
import { stuckFunction } from '../core/questions/stuck/function.ts';
import { timeInStageFunction } from '../core/questions/time-in-stage/function.ts';
import { velocityFunction } from '../core/questions/velocity/function.ts';
import { visitsFunction } from '../core/questions/visits/function.ts';
import { waitCostFunction } from '../core/questions/wait-cost/function.ts';
import { winRateFunction } from '../core/questions/win-rate/function.ts';
import { helpTable } from './help-table.ts';

/**
 * Every function of the catalog but HELP, in the order in which it is shown: those to start with, then by kind. Ids, parameters, their order
 * and the headings that come back are the public interface.
 */
export const answering = {
  CHECK: checkFunction,
  FUNNEL: funnelFunction,
  CONVERSION: conversionFunction,
  TIME_IN_STAGE: timeInStageFunction,
  STUCK: stuckFunction,
  SEGMENTS: segmentsFunction,
  MOVES: movesFunction,
  DEALS: dealsFunction,
  RECONCILE: reconcileFunction,
  DROPOFF: dropoffFunction,
  CURVE: curveFunction,
  WAIT_COST: waitCostFunction,
  DRIVERS: driversFunction,
  FEEDBACK: feedbackFunction,
  WIN_RATE: winRateFunction,
  COHORTS: cohortsFunction,
  BEFORE_AFTER: beforeAfterFunction,
  GOALS: goalsFunction,
  METRICS: metricsFunction,
  VELOCITY: velocityFunction,
  FORECAST_WINS: forecastWinsFunction,
  BACKTEST: backtestFunction,
  FLOW: flowFunction,
  PATHS: pathsFunction,
  STAGES: stagesFunction,
  VISITS: visitsFunction,
} as const satisfies Record<string, FunctionSpec>;

/** HELP as it is called; it answers with the words of all of them. */
export const help = {
  id: 'HELP',
  takesLog: false,
  table: helpTable,
  parameters: [{ id: 'word', kind: 'text', isOptional: true }],
  uses: [],
  example: '"stage"',
} as const satisfies Omit<FunctionSpec, 'run'>;

type Specs = typeof answering & { readonly HELP: typeof help };
export type FunctionId = keyof Specs;
export type ParameterId<F extends FunctionId> = Specs[F]['parameters'][number]['id'];
