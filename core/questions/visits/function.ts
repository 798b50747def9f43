import { ages, choosing, dataset, type FunctionSpec, reading, text } from '../declaration.ts';
import { visitsTable } from './table.ts';
import { visitsReport } from './visits-report.ts';

/** How VISITS is called; what it says of itself stands in the languages. */
export const visitsFunction = {
  id: 'VISITS',
  takesLog: true,
  table: visitsTable,
  parameters: [{ id: 'deal', kind: 'text', isOptional: true }],
  uses: [...reading, ...choosing, ...ages, 'level'],
  example: 'Log,"D-00002"',
  run: (call) => visitsReport(dataset(call), text(call, 'deal')),
} as const satisfies FunctionSpec;
