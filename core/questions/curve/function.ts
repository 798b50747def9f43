import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { curveReport } from './curve-report.ts';
import { curveTable } from './table.ts';

/** How CURVE is called; what it says of itself stands in the languages. */
export const curveFunction = {
  id: 'CURVE',
  takesLog: true,
  table: curveTable,
  parameters: [{ id: 'stage', kind: 'text', isOptional: false }],
  uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute', 'confidence'],
  example: 'Log,"Demo"',
  run: (call) => curveReport(dataset(call), String(call.arguments.stage)),
} as const satisfies FunctionSpec;
