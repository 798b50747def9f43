import type { Cells } from '../core/cells/cell.ts';
import type { Tables } from '../core/dataset/dataset.ts';

/** The log that examples in comments speak of: one deal won, one lost, one open in the demo. */
export const log: Cells = [
  ['Deal', 'Stage', 'Entered', 'Rep', 'Value'],
  ['a', 'New', 45_658, 'Ann', 1000],
  ['a', 'Demo', 45_660, 'Ann', 1000],
  ['a', 'Won', 45_666, 'Ann', 1000],
  ['b', 'New', 45_659, 'Ben', 500],
  ['b', 'Lost', 45_662, 'Ben', 500],
  ['c', 'New', 45_661, 'Ann', 800],
  ['c', 'Demo', 45_665, 'Ann', 800],
];
export const tables: Tables = { log, stages: null, actions: null };
