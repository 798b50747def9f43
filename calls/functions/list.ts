import type { FunctionSpec } from '../define.ts';
import { changeFunctions } from './change.ts';
import { driverFunctions } from './drivers.ts';
import { funnelFunctions } from './funnel.ts';
import { goalFunctions } from './goals.ts';
import { logFunctions } from './log.ts';
import { moneyFunctions } from './money.ts';
import { pathFunctions } from './paths.ts';
import { peopleFunctions } from './people.ts';
import { timeFunctions } from './time.ts';

/**
 * Every function of the catalog but HELP, in the order in which it is shown: the eight to start with, then by kind. Ids, parameters, their order
 * and the headings that come back are the public interface.
 */
export const answering = {
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
} as const satisfies Record<string, FunctionSpec>;

/** HELP as it is called; it answers with the words of all of them. */
export const help = {
  id: 'HELP',
  takesLog: false,
  parameters: [{ id: 'word', kind: 'text', isOptional: true }],
  uses: [],
  example: '"stage"',
} as const satisfies Omit<FunctionSpec, 'run'>;

type Specs = typeof answering & { readonly HELP: typeof help };
export type FunctionId = keyof Specs;
export type ParameterId<F extends FunctionId> = Specs[F]['parameters'][number]['id'];
