import { flowReport } from '../../core/questions/flow/flow-report.ts';
import { movesReport } from '../../core/questions/moves/moves-report.ts';
import { pathsReport } from '../../core/questions/paths/paths-report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, number, reading, study } from './shared.ts';

/** The process as it really runs, and what changed in it. */
export const pathFunctions = {
  MOVES: {
    id: 'MOVES',
    takesLog: true,
    parameters: [
      { id: 'from', kind: 'moment', isOptional: true },
      { id: 'to', kind: 'moment', isOptional: true },
    ],
    uses: [...reading, ...choosing, 'level', 'by', 'attribute'],
    example: 'Log,"2025-12-01","2025-12-31"',
    run: (call) => movesReport(call.tables, call.settings, number(call, 'from'), number(call, 'to')),
  },
  FLOW: {
    id: 'FLOW',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute'],
    example: 'Log,Stages',
    run: (call) => flowReport(study(call)),
  },
  PATHS: {
    id: 'PATHS',
    takesLog: true,
    parameters: [{ id: 'top', kind: 'number', isOptional: true }],
    uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute'],
    example: 'Log,5',
    run: (call) => pathsReport(study(call), number(call, 'top')),
  },
} as const satisfies Record<string, FunctionSpec>;
