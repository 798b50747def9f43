import { velocityReport } from '../../core/index.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, anyStudy, choosing, reading } from './shared.ts';

/** What the pipeline is worth. */
export const moneyFunctions = {
  VELOCITY: {
    id: 'VELOCITY',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"by=Rep"',
    run: (call) => velocityReport(anyStudy(call)),
  },
} as const satisfies Record<string, FunctionSpec>;
