import { ages, choosing, dataset, type FunctionSpec, number, reading } from '../declaration.ts';
import { changeReport } from './before-after-report.ts';
import { changeTable } from './table.ts';

/** How BEFORE_AFTER is called; what it says of itself stands in the languages. */
export const beforeAfterFunction = {
  id: 'BEFORE_AFTER',
  takesLog: true,
  table: changeTable,
  parameters: [
    { id: 'change', kind: 'moment', isOptional: false },
    { id: 'size', kind: 'number', isOptional: true },
  ],
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence'],
  example: 'Log,"2025-06-30"',
  run: (call) => changeReport(dataset(call), Number(call.arguments.change), number(call, 'size')),
} as const satisfies FunctionSpec;
