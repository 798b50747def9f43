import { funnelReport } from '../../core/index.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, reading, study } from './shared.ts';

/** How many get how far. */
export const funnelFunctions = {
  FUNNEL: {
    id: 'FUNNEL',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => funnelReport(study(call)),
  },
} as const satisfies Record<string, FunctionSpec>;
