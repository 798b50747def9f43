import { describe, expect, it } from 'vitest';
import { cohortsReport, conversionOf, type Period, type Settings, toCells } from '../../core/index.ts';
import { at, records, told } from '../story.ts';

const order = ['A', 'B', 'C'];
const cohorts = (story: string, settings: Settings, period: Period = 'month', to = 'Won') =>
  records(toCells(cohortsReport(told(story, settings, order), period, to), settings));

// Day 1 is 2025-01-01, day 31 the 31st, day 32 is 2025-02-01, day 60 is 2025-03-01.
const story = 'a: A 1, B 10, Won 21 | b: A 5, Lost 9 | c: A 31, Won 100 | d: A 32, Won 40 | e: A 70';

describe('deals by the period of their start', () => {
  it('[V3] gives the share that reached the target by each age at which the whole cohort is that old', () => {
    const [january, february, march] = cohorts(story, at(121));
    // c, the youngest of January, is 90 days old: it was won after 69.
    const { Low: _low, High: _high, ...shares } = january;
    expect(shares).toEqual({
      Cohort: '2025-01',
      Deals: 3,
      Reached: 2,
      'By 30 days': 1 / 3,
      'By 60 days': 1 / 3,
      'By 90 days': 2 / 3,
      'By 180 days': '',
      Expected: 2 / 3,
      State: 'complete',
    });
    expect(february).toMatchObject({
      Cohort: '2025-02',
      Deals: 1,
      Reached: 1,
      'By 30 days': 1,
      'By 60 days': 1,
      State: 'complete',
    });
    // e is open for 51 days.
    expect(march).toMatchObject({
      Cohort: '2025-03',
      Deals: 1,
      Reached: 0,
      'By 30 days': 0,
      'By 60 days': '',
      State: 'maturing',
    });
    expect(march.Expected).toBe('');
  });

  it('[V3, C2] is as sure as CONVERSION of the same deals', () => {
    const january = told('a: A 1, B 10, Won 21 | b: A 5, Lost 9 | c: A 31, Won 100 | d: A 20', at(121), order);
    const [row] = records(toCells(cohortsReport(january, 'month', 'Won'), at(121)));
    const of = (statistic: 'low' | 'high') => conversionOf(january, { from: 'A', to: 'Won', within: null }, statistic).value;
    expect([row.Low, row.High]).toEqual([of('low'), of('high')]);
    expect(Number(row.Low)).toBeLessThan(Number(row.Expected));
    expect(Number(row.High)).toBeGreaterThan(Number(row.Expected));
  });

  it('[V3] is complete once all are closed or 180 days old', () => {
    expect(cohorts('e: A 1 | f: A 2, Won 5', at(181)).map((row) => row.State)).toEqual(['complete']);
    expect(cohorts('e: A 2 | f: A 1, Won 5', at(181)).map((row) => row.State)).toEqual(['maturing']);
    expect(cohorts('e: A 1 | f: A 2, Won 5', at(181))[0]).toMatchObject({ 'By 180 days': '', Reached: 1, Deals: 2 });
  });

  it('[V3] names weeks by ISO 8601, quarters and years', () => {
    const of = (period: Period) =>
      cohorts('a: A 1 | b: A 5 | c: A 6 | d: A 363 | e: A 365', at(400), period).map((row) => row.Cohort);
    // 2025-01-01 is a Wednesday of week 1; the 5th its Sunday; 2025-12-29 and 12-31 lie in week 1 of 2026.
    expect(of('week')).toEqual(['2025-W01', '2025-W02', '2026-W01']);
    expect(of('month')).toEqual(['2025-01', '2025-12']);
    expect(of('quarter')).toEqual(['2025-Q1', '2025-Q4']);
    expect(of('year')).toEqual(['2025']);
  });

  it('[C5] follows them to any point from their start on; one that starts there is there at once', () => {
    const rows = cohorts('a: A 1, B 20 | b: A 1, B 35 | c: C 2 | d: A 1, Lost 50', at(200), 'month', 'B');
    expect(rows[0]).toMatchObject({ Deals: 4, Reached: 3, 'By 30 days': 2 / 4, 'By 60 days': 3 / 4 });
    const lost = cohorts('a: A 1, B 20 | d: A 1, Lost 50', at(200), 'month', 'Lost');
    expect(lost[0]).toMatchObject({ 'By 30 days': 0, 'By 60 days': 1 / 2, State: 'complete' });
  });

  it('[C2] says in how many rows the expected share is an “at least”', () => {
    const open = told('a: A 1, Won 3 | b: A 40, Won 41 | c: A 40 | d: A 41', at(60), order);
    expect(cohortsReport(open, 'month', 'Won').notes.find((n) => n.id === 'atLeastInRows')?.params).toEqual({ rows: 1, of: 2 });
  });

  it('gives a block per value of by, and no row for a period without deals', () => {
    const settings = at(121, { by: 'Deal' });
    expect(cohorts('a: A 1, Won 3 | b: A 40, Won 41', settings).map((row) => [row.Deal, row.Cohort])).toEqual([
      ['a', '2025-01'],
      ['b', '2025-02'],
    ]);
  });

  it('[D7] leaves out deals that were under way when the log begins, and counts them', () => {
    const late = Array.from({ length: 10 }, (_, i) => `l${i}: A 1, Lost 4`).join(' | ');
    const report = cohortsReport(told(`${late} | x: A 40, Won 41`, at(121), order), 'month', 'Won');
    expect(report.lines.map((line) => line.slice(0, 3))).toEqual([['2025-02', 1, 1]]);
    expect(report.notes).toEqual([
      { id: 'startNotWatched', params: { deals: 10 } },
      { id: 'fewDealsInRows', params: { rows: 1, of: 1, least: 20 } },
    ]);
    expect(cohortsReport(told(late, at(121), order), 'month', 'Won').lines).toEqual([]);
  });
});
