import { ages, choosing, dataset, type FunctionSpec, reading, text } from '../declaration.ts';
import { stuckReport } from './stuck-report.ts';
import { stuckTable } from './table.ts';

/** How STUCK is called; what it says of itself stands in the languages. */
export const stuckFunction = {
  id: 'STUCK',
  takesLog: true,
  table: stuckTable,
  parameters: [{ id: 'stage', kind: 'text', isOptional: true }],
  uses: [...reading, ...choosing, ...ages, 'visits', 'level', 'min at risk'],
  example: 'Log,Stages',
  run: (call) => stuckReport(dataset(call, 'value'), text(call, 'stage')),
} as const satisfies FunctionSpec;
