import { describe, expect, it } from 'vitest';
import { type Cell, datasetOf, goalsReport, type Settings, toCells } from '../../core/index.ts';
import { gapOf, goalStatus } from '../../core/questions/goals/goals.ts';
import { at, logOf, records } from '../story.ts';

const headings: Cell[] = ['Stage', 'Owner', 'Goal conversion', 'Goal days'];
const studied = (story: string, stages: readonly Cell[][], settings: Settings) =>
  datasetOf({ log: logOf(story), stages: [headings, ...stages], actions: null }, settings);
const goals = (story: string, stages: readonly Cell[][], settings: Settings = at(60)) =>
  records(toCells(goalsReport(studied(story, stages, settings)), settings));

describe('goals', () => {
  it('[G1] at least: met by the low limit, not met by the high one, too early otherwise', () => {
    expect(goalStatus(0.5, 0.7, 0.5, 'up')).toBe('met');
    expect(goalStatus(0.49, 0.7, 0.5, 'up')).toBe('too early');
    expect(goalStatus(0.3, 0.5, 0.5, 'up')).toBe('too early');
    expect(goalStatus(0.3, 0.49, 0.5, 'up')).toBe('not met');
  });

  it('[G1] at most: met by the high limit, not met by the low one, too early otherwise', () => {
    expect(goalStatus(3, 10, 10, 'down')).toBe('met');
    expect(goalStatus(3, 11, 10, 'down')).toBe('too early');
    expect(goalStatus(10, 12, 10, 'down')).toBe('too early');
    expect(goalStatus(11, 12, 10, 'down')).toBe('not met');
  });

  it('[G1] [Q1] decides with the one limit that tells, and not without it', () => {
    expect(goalStatus(11, null, 10, 'down')).toBe('not met');
    expect(goalStatus(9, null, 10, 'down')).toBe('too early');
    expect(goalStatus(null, 9, 10, 'down')).toBe('met');
    expect(goalStatus(null, null, 10, 'up')).toBe('too early');
  });

  it('[G1] has a gap above 0 where the number is better than its goal, in both directions', () => {
    expect(gapOf(0.75, 0.5, 'up')).toBe(0.25);
    expect(gapOf(0.25, 0.5, 'up')).toBe(-0.25);
    expect(gapOf(8, 10, 'down')).toBe(2);
    expect(gapOf(12, 10, 'down')).toBe(-2);
    expect(gapOf(null, 10, 'down')).toBeNull();
  });

  it('[G1] [C2] [D2] compares expected conversion and median days, one row a goal', () => {
    // Nine of ten go on from A after 2 days, one is lost after 4; in B all are open.
    const story = Array.from({ length: 9 }, (_, i) => `d${i}: A ${1 + i}, B ${3 + i}`).join(' | ');
    const rows = goals(`${story} | x: A 1, Lost 5`, [
      ['A', 'Ann', 0.4, 2],
      ['B', '', 0.5, ''],
      ['C', '', '', ''],
    ]);
    expect(rows.map((row) => [row.Stage, row.Owner, row.Measure, row.Goal, row.Status])).toEqual([
      ['A', 'Ann', 'conversion', 0.4, 'met'],
      ['A', 'Ann', 'days', 2, 'met'],
      ['B', '', 'conversion', 0.5, 'too early'],
    ]);
    expect([rows[0].Actual, rows[0].Gap, rows[1].Actual, rows[1].High]).toEqual([0.9, 0.5, 2, 2]);
    expect([rows[2].Actual, rows[2].Low, rows[2].Gap]).toEqual(['', '', '']);
    // In percent, and out of reach.
    expect(goals(`${story} | x: A 1, Lost 5`, [['A', '', 95, 1]]).map((row) => [row.Goal, row.Status])).toEqual([
      [0.95, 'too early'],
      [1, 'not met'],
    ]);
  });

  it('gives a block per value of by, in Latvian where asked', () => {
    const settings = at(60, { by: 'Deal', language: 'lv' });
    const rows = goals(
      'a: A 1, B 2 | b: A 1, Lost 2',
      [
        ['A', '', 0.5, ''],
        ['B', '', '', ''],
      ],
      settings,
    );
    expect(rows.map((row) => [row.Deal, row.Mērs, row.Faktiski])).toEqual([
      ['a', 'konversija', 1],
      ['b', 'konversija', 0],
    ]);
  });

  it('refuses a log without goals', () => {
    expect(() => goals('a: A 1, B 2', [['A', '', '', '']])).toThrow(/No goal is set/);
  });
});
