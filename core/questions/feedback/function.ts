import { choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { feedbackReport } from './feedback-report.ts';
import { feedbackTable } from './table.ts';

/** How FEEDBACK is called; what it says of itself stands in the languages. */
export const feedbackFunction = {
  id: 'FEEDBACK',
  takesLog: true,
  table: feedbackTable,
  parameters: [],
  uses: [...reading, ...choosing, 'level', 'by', 'confidence'],
  example: 'Log,"by=Strategy"',
  run: (call) => feedbackReport(dataset(call)),
} as const satisfies FunctionSpec;
