import { ages, choosing, dataset, type FunctionSpec, reading, text } from '../declaration.ts';
import { waitTable } from './table.ts';
import { waitBinsReport, waitReport } from './wait-cost-report.ts';

/** How WAIT_COST is called; what it says of itself stands in the languages. */
export const waitCostFunction = {
  id: 'WAIT_COST',
  takesLog: true,
  table: waitTable,
  parameters: [{ id: 'stage', kind: 'text', isOptional: true }],
  uses: [...reading, ...choosing, ...ages, 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,Stages',
  run: (call) => {
    const stage = text(call, 'stage');
    return stage === null ? waitReport(dataset(call, 'value')) : waitBinsReport(dataset(call), stage);
  },
} as const satisfies FunctionSpec;
