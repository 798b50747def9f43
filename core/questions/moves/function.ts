import { choosing, type FunctionSpec, number, reading } from '../declaration.ts';
import { movesReport } from './moves-report.ts';
import { movesTable } from './table.ts';

/** How MOVES is called; what it says of itself stands in the languages. */
export const movesFunction = {
  id: 'MOVES',
  takesLog: true,
  table: movesTable,
  parameters: [
    { id: 'from', kind: 'moment', isOptional: true },
    { id: 'to', kind: 'moment', isOptional: true },
  ],
  uses: [...reading, ...choosing, 'level', 'by', 'attribute'],
  example: 'Log,"2025-12-01","2025-12-31"',
  run: (call) => movesReport(call.tables, call.settings, number(call, 'from'), number(call, 'to')),
} as const satisfies FunctionSpec;
