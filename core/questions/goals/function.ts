import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { goalsReport } from './goals-report.ts';
import { goalsTable } from './table.ts';

/** How GOALS is called; what it says of itself stands in the languages. */
export const goalsFunction = {
  id: 'GOALS',
  takesLog: true,
  table: goalsTable,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,Stages',
  run: (call) => goalsReport(dataset(call)),
} as const satisfies FunctionSpec;
