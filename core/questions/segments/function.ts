import { ages, anyDataset, choosing, type FunctionSpec, reading } from '../declaration.ts';
import { segmentsReport } from './segments-report.ts';
import { segmentsTable } from './table.ts';

/** How SEGMENTS is called; what it says of itself stands in the languages. */
export const segmentsFunction = {
  id: 'SEGMENTS',
  takesLog: true,
  table: segmentsTable,
  parameters: [{ id: 'column', kind: 'text', isOptional: false }],
  uses: [...reading, ...choosing, ...ages, 'level', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,"Rep"',
  run: (call) => segmentsReport(anyDataset(call, 'value'), String(call.arguments.column)),
} as const satisfies FunctionSpec;
