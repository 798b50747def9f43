import { segmentsReport } from '../../core/questions/segments/segments-report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, anyStudy, choosing, reading } from './shared.ts';

/** Who does better. */
export const peopleFunctions = {
  SEGMENTS: {
    id: 'SEGMENTS',
    takesLog: true,
    parameters: [{ id: 'column', kind: 'text', isOptional: false }],
    uses: [...reading, ...choosing, ...ages, 'level', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"Rep"',
    run: (call) => segmentsReport(anyStudy(call, 'value'), String(call.own.column)),
  },
} as const satisfies Record<string, FunctionSpec>;
