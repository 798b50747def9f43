import { ages, choosing, dataset, type FunctionSpec, number, reading } from '../declaration.ts';
import { pathsReport } from './paths-report.ts';
import { pathsTable } from './table.ts';

/** How PATHS is called; what it says of itself stands in the languages. */
export const pathsFunction = {
  id: 'PATHS',
  takesLog: true,
  table: pathsTable,
  parameters: [{ id: 'top', kind: 'number', isOptional: true }],
  uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute'],
  example: 'Log,5',
  run: (call) => pathsReport(dataset(call), number(call, 'top')),
} as const satisfies FunctionSpec;
