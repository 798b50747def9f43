import { ages, choosing, dataset, type FunctionSpec, reading, text } from '../declaration.ts';
import { timeTable } from './table.ts';
import { type TimeStatistic, timeInOneStage, timeReport } from './time-in-stage-report.ts';

/** How TIME_IN_STAGE is called; what it says of itself stands in the languages. */
export const timeInStageFunction = {
  id: 'TIME_IN_STAGE',
  takesLog: true,
  table: timeTable,
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
      ? timeReport(dataset(call))
      : timeInOneStage(dataset(call), stage, (text(call, 'statistic') ?? 'median') as TimeStatistic);
  },
} as const satisfies FunctionSpec;
