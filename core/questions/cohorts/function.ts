import type { Period } from '../../cells/period.ts';
import { ages, anyDataset, choosing, type FunctionSpec, reading, text } from '../declaration.ts';
import { cohortsReport } from './cohorts-report.ts';
import { cohortsTable } from './table.ts';

/** How COHORTS is called; what it says of itself stands in the languages. */
export const cohortsFunction = {
  id: 'COHORTS',
  takesLog: true,
  table: cohortsTable,
  parameters: [
    { id: 'period', kind: 'choice', isOptional: true, choices: ['month', 'week', 'quarter', 'year'] },
    { id: 'to', kind: 'text', isOptional: true },
  ],
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,"quarter"',
  run: (call) => cohortsReport(anyDataset(call), (text(call, 'period') ?? 'month') as Period, text(call, 'to') ?? 'outcome:won'),
} as const satisfies FunctionSpec;
