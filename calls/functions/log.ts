import { checkReport } from '../../core/questions/check/check-report.ts';
import { dealsReport, type Fate } from '../../core/questions/deals/deals-report.ts';
import { stagesReport } from '../../core/questions/stages/stages-report.ts';
import { visitsReport } from '../../core/questions/visits/visits-report.ts';
import type { Report } from '../../core/table/report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, choosing, reading, study, text } from './shared.ts';

/** What was understood of the log, and the deals behind a number. */
export const logFunctions = {
  CHECK: {
    id: 'CHECK',
    takesLog: true,
    parameters: [],
    uses: reading,
    example: 'Log',
    run: (call): Report => checkReport(call.tables, call.settings),
  },
  DEALS: {
    id: 'DEALS',
    takesLog: true,
    parameters: [
      { id: 'stage', kind: 'text', isOptional: false },
      { id: 'fate', kind: 'choice', isOptional: true, choices: ['entered', 'advanced', 'lost', 'open', 'skipped', 'stuck'] },
    ],
    uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'level', 'attribute'],
    example: 'Log,"Demo","open"',
    run: (call) => dealsReport(study(call, 'value'), String(call.own.stage), (text(call, 'fate') ?? 'entered') as Fate),
  },
  STAGES: {
    id: 'STAGES',
    takesLog: true,
    parameters: [],
    uses: reading,
    example: 'Log',
    run: (call) => stagesReport(study(call)),
  },
  VISITS: {
    id: 'VISITS',
    takesLog: true,
    parameters: [{ id: 'deal', kind: 'text', isOptional: true }],
    uses: [...reading, ...choosing, ...ages, 'level'],
    example: 'Log,"D-00002"',
    run: (call) => visitsReport(study(call), text(call, 'deal')),
  },
} as const satisfies Record<string, FunctionSpec>;
