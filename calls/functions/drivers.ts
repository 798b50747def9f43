import { driversReport } from '../../core/questions/drivers/drivers-report.ts';
import { feedbackReport } from '../../core/questions/feedback/feedback-report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, number, reading, study, text } from './shared.ts';

/** What moves deals, and how it is received. */
export const driverFunctions = {
  DRIVERS: {
    id: 'DRIVERS',
    takesLog: true,
    parameters: [
      { id: 'column', kind: 'text', isOptional: true },
      { id: 'stage', kind: 'text', isOptional: true },
      { id: 'toward', kind: 'text', isOptional: true },
      { id: 'within', kind: 'number', isOptional: true },
    ],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence'],
    example: 'Log,"feature","Demo"',
    run: (call) =>
      driversReport(study(call), {
        column: text(call, 'column'),
        stage: text(call, 'stage'),
        toward: text(call, 'toward'),
        within: number(call, 'within'),
      }),
  },
  FEEDBACK: {
    id: 'FEEDBACK',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, 'level', 'by', 'confidence'],
    example: 'Log,"by=Strategy"',
    run: (call) => feedbackReport(study(call)),
  },
} as const satisfies Record<string, FunctionSpec>;
