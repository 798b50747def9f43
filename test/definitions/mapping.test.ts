import { describe, expect, it } from 'vitest';
import { type Cell, checkReport, defaultSettings, type Settings } from '../../core/index.ts';

const check = (log: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) =>
  checkReport({ log, stages: null, actions: null }, { ...defaultSettings, ...settings }).lines;
/** The line of CHECK that speaks of a column: its verdict, what it means, what to do. */
const lineOf = (column: string, ...log: Parameters<typeof check>) => {
  const line = check(...log).find(([, finding]) => String(finding).includes(`“${column}”`));
  return line && [line[0], line[4], line[5]];
};

const rows: Cell[][] = [
  ['d', 'Discovery', '2025-03-05', 'Riga'],
  ['d', 'Demo', '2025-03-07', 'Riga'],
  ['e', 'Discovery', '2025-03-06', 'Oslo'],
];

describe('what CHECK says of columns', () => {
  it('[L2] calls a heading that says it good, and a guess usable, with the way to say otherwise', () => {
    const log = [['Deal', 'Stage', 'Date', 'City'], ...rows];
    expect(lineOf('Stage', log)).toEqual(['good', 'Its heading says so.', 'If not: add the setting stage column=…']);
    expect(lineOf('Whatever', [['Deal', 'Stage', 'Whatever', 'City'], ...rows])).toEqual([
      'usable',
      'A guess from its content.',
      'If not: add the setting entered column=…',
    ]);
    expect(lineOf('Client', [['Client', 'Stage', 'Date', 'City'], ...rows])?.[0]).toBe('usable');
  });

  it('[L2] lists what it leaves aside', () => {
    expect(check([['Deal', 'Stage', 'Date', 'City'], ...rows]).map(([, finding]) => finding)).toContain('Not needed: “City”');
  });

  it('[L2] doubts the fuller of two columns with one heading', () => {
    const twice = [
      ['Deal', 'Stage', 'Date', 'Rep', 'Rep'],
      ['d', 'Discovery', '2025-03-05', '', 'Ann'],
      ['d', 'Demo', '2025-03-07', 'Bob', 'Ann'],
    ];
    const reps = check(twice).filter(([, finding]) => String(finding).includes('is the rep'));
    expect(reps.map(([verdict, , , , means]) => [verdict, means])).toEqual([
      ['usable', 'Its heading may say so; something else could be meant.'],
    ]);
  });

  it('[L2] lets a setting stand, and says so', () => {
    const log = [['Deal', 'Stage', 'Whatever', 'City'], ...rows];
    expect(lineOf('Whatever', log, { columns: { entered: 'whatever' } })?.slice(0, 2)).toEqual([
      'good',
      'You said so in the settings.',
    ]);
  });

  it('[L1] doubts a date column between stages that nothing calls a stage', () => {
    const wide = [
      ['Deal', 'Demo', 'Zebra', 'Proposal'],
      ['d', '2025-03-05', '2025-03-06', '2025-03-07'],
      ['e', '2025-03-05', '', ''],
    ];
    expect(lineOf('Demo', wide)?.[0]).toBe('good');
    expect(lineOf('Zebra', wide)).toEqual([
      'usable',
      'A guess from its content.',
      'If it is no stage: leave the column out, or name your stages in a stages table.',
    ]);
  });
});
