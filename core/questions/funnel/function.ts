import { ages, choosing, dataset, type FunctionSpec, reading } from '../declaration.ts';
import { funnelReport } from './funnel-report.ts';
import { funnelTable } from './table.ts';

/** How FUNNEL is called; what it says of itself stands in the languages. */
export const funnelFunction = {
  id: 'FUNNEL',
  takesLog: true,
  table: funnelTable,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,Stages',
  run: (call) => funnelReport(dataset(call, 'value')),
} as const satisfies FunctionSpec;
