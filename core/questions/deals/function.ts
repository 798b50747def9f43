import { ages, choosing, dataset, type FunctionSpec, reading, text } from '../declaration.ts';
import { dealsReport, type Fate } from './deals-report.ts';
import { dealsTable } from './table.ts';

/** How DEALS is called; what it says of itself stands in the languages. */
export const dealsFunction = {
  id: 'DEALS',
  takesLog: true,
  table: dealsTable,
  parameters: [
    { id: 'stage', kind: 'text', isOptional: false },
    { id: 'fate', kind: 'choice', isOptional: true, choices: ['entered', 'advanced', 'lost', 'open', 'skipped', 'stuck'] },
  ],
  uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'level', 'attribute'],
  example: 'Log,"Demo","open"',
  run: (call) => dealsReport(dataset(call, 'value'), String(call.arguments.stage), (text(call, 'fate') ?? 'entered') as Fate),
} as const satisfies FunctionSpec;
