import type { Report } from '../core/report/report.ts';
import type { FunctionSpec } from './define.ts';
import { changeFunctions } from './functions/change.ts';
import { driverFunctions } from './functions/drivers.ts';
import { funnelFunctions } from './functions/funnel.ts';
import { goalFunctions } from './functions/goals.ts';
import { logFunctions } from './functions/log.ts';
import { moneyFunctions } from './functions/money.ts';
import { pathFunctions } from './functions/paths.ts';
import { peopleFunctions } from './functions/people.ts';
import { text } from './functions/shared.ts';
import { timeFunctions } from './functions/time.ts';
import { helpReport } from './help.ts';

/**
 * Every function of the catalog, in the order in which it is shown: the eight to start with, then by kind. Ids, parameters, their order and the headings that
 * come back are the public interface.
 */
export const functions = {
  CHECK: logFunctions.CHECK,
  FUNNEL: funnelFunctions.FUNNEL,
  CONVERSION: funnelFunctions.CONVERSION,
  TIME_IN_STAGE: timeFunctions.TIME_IN_STAGE,
  STUCK: timeFunctions.STUCK,
  SEGMENTS: peopleFunctions.SEGMENTS,
  MOVES: pathFunctions.MOVES,
  DEALS: logFunctions.DEALS,
  RECONCILE: funnelFunctions.RECONCILE,
  DROPOFF: funnelFunctions.DROPOFF,
  CURVE: timeFunctions.CURVE,
  WAIT_COST: timeFunctions.WAIT_COST,
  DRIVERS: driverFunctions.DRIVERS,
  FEEDBACK: driverFunctions.FEEDBACK,
  COHORTS: funnelFunctions.COHORTS,
  BEFORE_AFTER: changeFunctions.BEFORE_AFTER,
  GOALS: goalFunctions.GOALS,
  METRICS: goalFunctions.METRICS,
  VELOCITY: moneyFunctions.VELOCITY,
  FORECAST_WINS: moneyFunctions.FORECAST_WINS,
  BACKTEST: moneyFunctions.BACKTEST,
  FLOW: pathFunctions.FLOW,
  PATHS: pathFunctions.PATHS,
  STAGES: logFunctions.STAGES,
  VISITS: logFunctions.VISITS,
  HELP: {
    id: 'HELP',
    takesLog: false,
    parameters: [{ id: 'word', kind: 'text', isOptional: true }],
    uses: [],
    example: '"stage"',
    run: (call): Report => helpReport(catalog, text(call, 'word'), call.context.dialect, call.settings.language),
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionId = keyof typeof functions;
export type ParameterId<F extends FunctionId> = (typeof functions)[F]['parameters'][number]['id'];

/** Every function as the wide type, in order. */
export const catalog: readonly FunctionSpec[] = Object.values(functions);
