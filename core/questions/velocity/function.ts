import { ages, anyDataset, choosing, type FunctionSpec, reading } from '../declaration.ts';
import { velocityTable } from './table.ts';
import { velocityReport } from './velocity-report.ts';

/** How VELOCITY is called; what it says of itself stands in the languages. */
export const velocityFunction = {
  id: 'VELOCITY',
  takesLog: true,
  table: velocityTable,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,"by=Rep"',
  run: (call) => velocityReport(anyDataset(call, 'value')),
} as const satisfies FunctionSpec;
