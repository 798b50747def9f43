import {
  checkReport,
  dealsReport,
  type Fate,
  funnelReport,
  type Report,
  stagesReport,
  studyOf,
  type TimeStatistic,
  timeInOneStage,
  timeReport,
  visitsReport,
} from '../core/index.ts';
import type { Call, FunctionSpec, SettingName } from './define.ts';
import { helpReport } from './help.ts';

/** How the log is read: no function does without. */
const reading: readonly SettingName[] = ['as of', 'dates', 'date system', 'reopened', 'columns', 'administrative reasons'];
/** Which deals are counted. */
const choosing: readonly SettingName[] = ['started from', 'started to', 'filters'];
const ages: readonly SettingName[] = ['clock', 'holidays'];

const study = (call: Call) => studyOf(call.tables, call.settings);
const text = (call: Call, id: string): string | null => (call.own[id] === null ? null : String(call.own[id]));

/**
 * Every function of the catalog, in the order in which it is shown. Ids, parameters, their order and the headings that
 * come back are the public interface.
 */
export const functions = {
  CHECK: {
    id: 'CHECK',
    takesLog: true,
    parameters: [],
    uses: reading,
    example: 'Log',
    run: (call): Report => checkReport(call.tables, call.settings),
  },
  FUNNEL: {
    id: 'FUNNEL',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => funnelReport(study(call)),
  },
  TIME_IN_STAGE: {
    id: 'TIME_IN_STAGE',
    takesLog: true,
    parameters: [
      { id: 'stage', kind: 'text', isOptional: true },
      {
        id: 'statistic',
        kind: 'choice',
        isOptional: true,
        choices: ['median', 'mean', 'p25', 'p75', 'p90', 'low', 'high', 'closed median', 'closed mean'],
      },
    ],
    uses: [...reading, ...choosing, ...ages, 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"Demo"',
    run: (call) => {
      const stage = text(call, 'stage');
      return stage === null
        ? timeReport(study(call))
        : timeInOneStage(study(call), stage, (text(call, 'statistic') ?? 'median') as TimeStatistic);
    },
  },
  DEALS: {
    id: 'DEALS',
    takesLog: true,
    parameters: [
      { id: 'stage', kind: 'text', isOptional: false },
      { id: 'fate', kind: 'choice', isOptional: true, choices: ['entered', 'advanced', 'lost', 'open', 'skipped'] },
    ],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'attribute'],
    example: 'Log,"Demo","open"',
    run: (call) => dealsReport(study(call), String(call.own.stage), (text(call, 'fate') ?? 'entered') as Fate),
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
  HELP: {
    id: 'HELP',
    takesLog: false,
    parameters: [{ id: 'word', kind: 'text', isOptional: true }],
    uses: [],
    example: '"stage"',
    run: (call): Report => helpReport(catalog, text(call, 'word'), call.context.dialect, call.settings.language),
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionId = keyof typeof functions;
export type ParameterId<F extends FunctionId> = (typeof functions)[F]['parameters'][number]['id'];

/** Every function as the wide type, in order. */
export const catalog: readonly FunctionSpec[] = Object.values(functions);
