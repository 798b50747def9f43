import { passageIn, passageParameters } from '../conversion/function.ts';
import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { reconcileReport } from './reconcile-report.ts';
import { reconcileTable } from './table.ts';

/** How RECONCILE is called; what it says of itself stands in the languages. */
export const reconcileFunction = {
  id: 'RECONCILE',
  takesLog: true,
  table: reconcileTable,
  parameters: passageParameters,
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,"Demo","Won",60',
  run: (call) => reconcileReport(dataset(call), passageIn(call)),
} as const satisfies FunctionSpec;
