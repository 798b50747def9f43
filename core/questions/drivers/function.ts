import { ages, choosing, dataset, type FunctionSpec, number, reading, text } from '../declaration.ts';
import { driversReport } from './drivers-report.ts';
import { driversTable } from './table.ts';

/** How DRIVERS is called; what it says of itself stands in the languages. */
export const driversFunction = {
  id: 'DRIVERS',
  takesLog: true,
  table: driversTable,
  parameters: [
    { id: 'column', kind: 'text', isOptional: true },
    { id: 'stage', kind: 'text', isOptional: true },
    { id: 'toward', kind: 'text', isOptional: true },
    { id: 'within', kind: 'number', isOptional: true },
  ],
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence'],
  example: 'Log,"feature","Demo"',
  run: (call) =>
    driversReport(dataset(call), {
      column: text(call, 'column'),
      stage: text(call, 'stage'),
      toward: text(call, 'toward'),
      within: number(call, 'within'),
    }),
} as const satisfies FunctionSpec;
