import { ages, choosing, type FunctionSpec, reading, study } from '../declaration.ts';
import { flowReport } from './flow-report.ts';

/** How FLOW is called; what it says of itself stands in the languages. */
export const flowFunction = {
  id: 'FLOW',
  takesLog: true,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute'],
  example: 'Log,Stages',
  run: (call) => flowReport(study(call)),
} as const satisfies FunctionSpec;
