import { narrowed } from '../../core/dataset/study.ts';
import { goalsReport } from '../../core/questions/goals/goals-report.ts';
import { isMetricsTable, readMetrics } from '../../core/questions/metrics/definitions.ts';
import { metricsReport } from '../../core/questions/metrics/metrics-report.ts';
import type { FunctionSpec } from '../define.ts';
import { readFilters } from '../settings.ts';
import { ages, choosing, reading, study } from './shared.ts';

/** Goals, and the numbers of a business' own. */
export const goalFunctions = {
  GOALS: {
    id: 'GOALS',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => goalsReport(study(call)),
  },
  METRICS: {
    id: 'METRICS',
    takesLog: true,
    parameters: [{ id: 'definitions', kind: 'table', isOptional: false, isTable: isMetricsTable }],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'confidence', 'min at risk'],
    example: 'Log,Metrics,Stages',
    run: (call) => {
      const all = study(call);
      return metricsReport(readMetrics(call.ranges.definitions ?? []), ({ where }) =>
        where === '' ? all : narrowed(all, readFilters(where, all.log.table.names)),
      );
    },
  },
} as const satisfies Record<string, FunctionSpec>;
