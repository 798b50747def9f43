import type { Period } from '../../core/cells/period.ts';
import { cohortsReport } from '../../core/questions/cohorts/cohorts-report.ts';
import { type ConversionStatistic, conversionOf, type Passage } from '../../core/questions/conversion/conversion-report.ts';
import { dropoffReport } from '../../core/questions/dropoff/dropoff-report.ts';
import { funnelReport } from '../../core/questions/funnel/funnel-report.ts';
import { reconcileReport } from '../../core/questions/reconcile/reconcile-report.ts';
import type { Call, FunctionSpec } from '../define.ts';
import { ages, anyStudy, choosing, number, reading, study, text } from './shared.ts';

const passage = (call: Call): Passage => ({
  from: String(call.own.from),
  to: String(call.own.to),
  within: number(call, 'within'),
});

const passageParameters = [
  { id: 'from', kind: 'text', isOptional: false },
  { id: 'to', kind: 'text', isOptional: false },
  { id: 'within', kind: 'number', isOptional: true },
] as const;

/** How many get how far, and what share gets from here to there. */
export const funnelFunctions = {
  FUNNEL: {
    id: 'FUNNEL',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'count', 'visits', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => funnelReport(study(call, 'value')),
  },
  CONVERSION: {
    id: 'CONVERSION',
    takesLog: true,
    parameters: [
      ...passageParameters,
      { id: 'statistic', kind: 'choice', isOptional: true, choices: ['share', 'low', 'high', 'n', 'open', 'state'] },
    ],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'confidence', 'min at risk'],
    example: 'Log,"Demo","Won"',
    run: (call) => conversionOf(study(call), passage(call), (text(call, 'statistic') ?? 'share') as ConversionStatistic),
  },
  RECONCILE: {
    id: 'RECONCILE',
    takesLog: true,
    parameters: passageParameters,
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"Demo","Won",60',
    run: (call) => reconcileReport(study(call), passage(call)),
  },
  DROPOFF: {
    id: 'DROPOFF',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute'],
    example: 'Log,Stages',
    run: (call) => dropoffReport(study(call, 'value')),
  },
  COHORTS: {
    id: 'COHORTS',
    takesLog: true,
    parameters: [
      { id: 'period', kind: 'choice', isOptional: true, choices: ['month', 'week', 'quarter', 'year'] },
      { id: 'to', kind: 'text', isOptional: true },
    ],
    uses: [...reading, ...choosing, ...ages, 'count', 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"quarter"',
    run: (call) => cohortsReport(anyStudy(call), (text(call, 'period') ?? 'month') as Period, text(call, 'to') ?? 'outcome:won'),
  },
} as const satisfies Record<string, FunctionSpec>;
