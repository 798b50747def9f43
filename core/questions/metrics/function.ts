import { narrowed } from '../../dataset/dataset.ts';
import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { isMetricsTable, readMetrics } from './definitions.ts';
import { metricsReport } from './metrics-report.ts';
import { metricsTable } from './table.ts';

/** How METRICS is called; what it says of itself stands in the languages. */
export const metricsFunction = {
  id: 'METRICS',
  takesLog: true,
  table: metricsTable,
  parameters: [{ id: 'definitions', kind: 'table', isOptional: false, isTable: isMetricsTable }],
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'confidence', 'min at risk'],
  example: 'Log,Metrics,Stages',
  run: (call) => {
    const all = dataset(call);
    return metricsReport(readMetrics(call.ranges.definitions ?? []), ({ where }) =>
      where === '' ? all : narrowed(all, call.readFilters(where, all.log.table.names)),
    );
  },
} as const satisfies FunctionSpec;
