import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { dropoffReport } from './dropoff-report.ts';
import { dropoffTable } from './table.ts';

/** How DROPOFF is called; what it says of itself stands in the languages. */
export const dropoffFunction = {
  id: 'DROPOFF',
  takesLog: true,
  table: dropoffTable,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute'],
  example: 'Log,Stages',
  run: (call) => dropoffReport(dataset(call, 'value')),
} as const satisfies FunctionSpec;
