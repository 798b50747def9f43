import type { Period } from '../../cells/period.ts';
import { anyDataset, choosing, type FunctionSpec, reading, text } from '../declaration.ts';
import { winRateTable } from './table.ts';
import { winRateReport } from './win-rate-report.ts';

/** How WIN_RATE is called; what it says of itself stands in the languages. */
export const winRateFunction = {
  id: 'WIN_RATE',
  takesLog: true,
  table: winRateTable,
  parameters: [{ id: 'period', kind: 'choice', isOptional: true, choices: ['month', 'week', 'quarter', 'year'] }],
  uses: [...reading, ...choosing, 'by', 'attribute', 'confidence'],
  example: 'Log,"quarter"',
  run: (call) => winRateReport(anyDataset(call, 'value'), (text(call, 'period') ?? 'month') as Period),
} as const satisfies FunctionSpec;
