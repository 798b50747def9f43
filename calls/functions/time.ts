import { curveReport } from '../../core/questions/curve/curve-report.ts';
import { stuckReport } from '../../core/questions/stuck/stuck-report.ts';
import { type TimeStatistic, timeInOneStage, timeReport } from '../../core/questions/time-in-stage/time-report.ts';
import { waitBinsReport, waitReport } from '../../core/questions/wait-cost/wait-report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, reading, study, text } from './shared.ts';

/** How long steps take. */
export const timeFunctions = {
  TIME_IN_STAGE: {
    id: 'TIME_IN_STAGE',
    takesLog: true,
    parameters: [
      { id: 'stage', kind: 'text', isOptional: true },
      {
        id: 'statistic',
        kind: 'choice',
        isOptional: true,
        choices: ['median', 'mean', 'p25', 'p75', 'p90', 'low', 'high', 'closed median', 'closed mean'],
      },
    ],
    uses: [...reading, ...choosing, ...ages, 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"Demo"',
    run: (call) => {
      const stage = text(call, 'stage');
      return stage === null
        ? timeReport(study(call))
        : timeInOneStage(study(call), stage, (text(call, 'statistic') ?? 'median') as TimeStatistic);
    },
  },
  CURVE: {
    id: 'CURVE',
    takesLog: true,
    parameters: [{ id: 'stage', kind: 'text', isOptional: false }],
    uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute', 'confidence'],
    example: 'Log,"Demo"',
    run: (call) => curveReport(study(call), String(call.own.stage)),
  },
  WAIT_COST: {
    id: 'WAIT_COST',
    takesLog: true,
    parameters: [{ id: 'stage', kind: 'text', isOptional: true }],
    uses: [...reading, ...choosing, ...ages, 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => {
      const stage = text(call, 'stage');
      return stage === null ? waitReport(study(call, 'value')) : waitBinsReport(study(call), stage);
    },
  },
  STUCK: {
    id: 'STUCK',
    takesLog: true,
    parameters: [{ id: 'stage', kind: 'text', isOptional: true }],
    uses: [...reading, ...choosing, ...ages, 'visits', 'level', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => stuckReport(study(call, 'value'), text(call, 'stage')),
  },
} as const satisfies Record<string, FunctionSpec>;
