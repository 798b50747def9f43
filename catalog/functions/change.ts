import { changeReport } from '../../core/index.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, reading, study } from './shared.ts';

/** Whether a change helped. */
export const changeFunctions = {
  BEFORE_AFTER: {
    id: 'BEFORE_AFTER',
    takesLog: true,
    parameters: [{ id: 'change', kind: 'moment', isOptional: false }],
    uses: [...reading, ...choosing, ...ages, 'level', 'confidence'],
    example: 'Log,"2025-06-30"',
    run: (call) => changeReport(study(call), Number(call.own.change)),
  },
} as const satisfies Record<string, FunctionSpec>;
