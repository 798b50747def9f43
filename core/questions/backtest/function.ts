import { ages, choosing, type FunctionSpec, number, reading } from '../declaration.ts';
import { backtestReport } from './backtest-report.ts';
import { backtestTable } from './table.ts';

/** How BACKTEST is called; what it says of itself stands in the languages. */
export const backtestFunction = {
  id: 'BACKTEST',
  takesLog: true,
  table: backtestTable,
  parameters: [{ id: 'steps', kind: 'number', isOptional: true }],
  uses: [...reading, ...choosing, ...ages, 'level', 'min at risk'],
  example: 'Log,3',
  run: (call) => backtestReport(call.tables, call.settings, number(call, 'steps')),
} as const satisfies FunctionSpec;
