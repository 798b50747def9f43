import { ages, type Call, choosing, dataset, type FunctionSpec, number, reading, text } from '../declaration.ts';
import { type ConversionStatistic, conversionOf, type Passage } from './conversion-report.ts';

/** The own parameters that CONVERSION and RECONCILE share, as they were given. */
export const passageIn = (call: Call): Passage => ({
  from: String(call.arguments.from),
  to: String(call.arguments.to),
  within: number(call, 'within'),
});

export const passageParameters = [
  { id: 'from', kind: 'text', isOptional: false },
  { id: 'to', kind: 'text', isOptional: false },
  { id: 'within', kind: 'number', isOptional: true },
] as const;

/** How CONVERSION is called; what it says of itself stands in the languages. */
export const conversionFunction = {
  id: 'CONVERSION',
  takesLog: true,
  table: null,
  parameters: [
    ...passageParameters,
    { id: 'statistic', kind: 'choice', isOptional: true, choices: ['share', 'low', 'high', 'n', 'open', 'state'] },
  ],
  uses: [...reading, ...choosing, ...ages, 'count', 'level', 'confidence', 'min at risk'],
  example: 'Log,"Demo","Won"',
  run: (call) => conversionOf(dataset(call), passageIn(call), (text(call, 'statistic') ?? 'share') as ConversionStatistic),
} as const satisfies FunctionSpec;
