import type { Report } from '../../table/report.ts';
import { type FunctionSpec, reading } from '../declaration.ts';
import { checkReport } from './check-report.ts';
import { checkTable } from './table.ts';

/** How CHECK is called; what it says of itself stands in the languages. */
export const checkFunction = {
  id: 'CHECK',
  takesLog: true,
  table: checkTable,
  parameters: [],
  uses: reading,
  example: 'Log',
  run: (call): Report => checkReport(call.tables, call.settings),
} as const satisfies FunctionSpec;
