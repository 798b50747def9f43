import type { Argument } from '../../calls/define.ts';
import type { FunctionId } from '../../calls/list.ts';

/** What a call needs beside a log with the stages New and Demo; functions that are not here need nothing. */
const needed: Partial<Record<FunctionId, readonly Argument[]>> = {
  CONVERSION: ['New', 'Demo'],
  RECONCILE: ['New', 'Won'],
  GOALS: [
    [
      ['Stage', 'Goal days'],
      ['New', 7],
      ['Demo', ''],
    ],
  ],
  METRICS: [
    [
      ['Name', 'From', 'To'],
      ['Lost early', 'New', 'Lost'],
    ],
  ],
  CURVE: ['New'],
  DRIVERS: ['Stage'],
  BEFORE_AFTER: ['2025-01-02'],
  SEGMENTS: ['Stage'],
  DEALS: ['New'],
};

export const leastArguments = (id: string): readonly Argument[] => needed[id as FunctionId] ?? [];
