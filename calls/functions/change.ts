import { changeReport } from '../../core/questions/before-after/change-report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, number, reading, study } from './shared.ts';

/** Whether a change helped. */
export const changeFunctions = {
  BEFORE_AFTER: {
    id: 'BEFORE_AFTER',
    takesLog: true,
    parameters: [
      { id: 'change', kind: 'moment', isOptional: false },
      { id: 'size', kind: 'number', isOptional: true },
    ],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence'],
    example: 'Log,"2025-06-30"',
    run: (call) => changeReport(study(call), Number(call.own.change), number(call, 'size')),
  },
} as const satisfies Record<string, FunctionSpec>;
