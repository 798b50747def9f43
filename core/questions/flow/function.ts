import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { flowReport } from './flow-report.ts';
import { flowTable } from './table.ts';

/** How FLOW is called; what it says of itself stands in the languages. */
export const flowFunction = {
  id: 'FLOW',
  takesLog: true,
  table: flowTable,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute'],
  example: 'Log,Stages',
  run: (call) => flowReport(dataset(call)),
} as const satisfies FunctionSpec;
