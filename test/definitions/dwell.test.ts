import { describe, expect, it } from 'vitest';
import { noteText, type Settings, timeInOneStage, timeReport, toCells } from '../../core/index.ts';
import { at, records, told } from '../story.ts';

const order = ['A', 'B', 'C'];
const rows = (story: string, settings: Settings = at(20)) => {
  const dataset = told(story, settings, order);
  return records(toCells(timeReport(dataset), dataset.settings));
};

describe('time in stage', () => {
  it('[D1] counts every visit, a deal’s first, or their sum; running ones are censored', () => {
    const story = 'd: A 1, B 3, A 6, B 10 | e: A 2';
    // A: 2 and 4 days for d, 18 running for e.
    expect(rows(story).map((r) => [r.Visits, r.Running])).toEqual([
      [3, 1],
      [2, 1],
      [0, 0],
    ]);
    expect(rows(story, at(20, { visits: 'first' }))[0]).toMatchObject({ Visits: 2, Running: 1, Median: 2 });
    // The sum for d is 6 days; e runs for 18.
    expect(rows(story, at(20, { visits: 'sum' }))[0]).toMatchObject({ Visits: 2, Running: 1, Median: 6 });
    // B: 3 days, then running for 10: the sum is censored at 13.
    expect(rows(story, at(20, { visits: 'sum' }))[1]).toMatchObject({ Visits: 1, Running: 1, Median: '' });
  });

  it('[D1] leaves parked time and pass-throughs out', () => {
    expect(rows('d: A 1, Lost 3, B 9, Lost 10')[0]).toMatchObject({ Visits: 1, Median: 2 });
    const passing = `d: A 1.25, B 2.5, C ${2.5 + 0.5 / 24}`;
    expect(rows(passing)[1]).toMatchObject({ Visits: 0, Median: '' });
  });

  it('[D2] gives the first day by which at least that share has left', () => {
    // Left after 1, 2, 3 and 4 days.
    const story = 'd: A 1, B 2 | e: A 1, B 3 | f: A 1, B 4 | g: A 1, B 5';
    expect(rows(story)[0]).toMatchObject({ P25: 1, Median: 2, P75: 3, P90: 4 });
    // A visit of 50 days running does not move the median of the others: S is 1/2 just at day 2.
    expect(rows('d: A 1, B 2 | e: A 1, B 3 | f: A 1 | g: A 1', at(51))[0]).toMatchObject({ Median: 2, P75: '' });
  });

  it('[D2] leaves a median blank that was not reached, and says how long at least', () => {
    const dataset = told('d: A 1, B 2 | e: A 1 | f: A 1', at(20), order);
    const report = timeReport(dataset);
    expect(records(toCells(report, dataset.settings))[0].Median).toBe('');
    expect(noteText(report.notes[0], 'en')).toBe(
      '“A”: half of the deals have not left yet (2 of 3 are still there); the longest was watched for 19 days.',
    );
  });

  it('[D3] takes the mean up to the largest age with nothing running', () => {
    expect(rows('d: A 1, B 2 | e: A 1, B 4')[0].Mean).toBe(2);
  });

  it('[D3] stops the mean where fewer than five are at risk, and has none where there never were five', () => {
    // Ages 1, 2, 3, 4, 5, 6 left and 10 running: seven at risk, five at risk last at age 3.
    const story = 'a: A 1, B 2 | b: A 1, B 3 | c: A 1, B 4 | d: A 1, B 5 | e: A 1, B 6 | f: A 1, B 7 | g: A 10';
    // S: 1 to day 1, 6/7 to day 2, 5/7 to day 3.
    expect(rows(story)[0].Mean).toBeCloseTo(1 + 6 / 7 + 5 / 7, 12);
    expect(rows('a: A 1, B 2 | g: A 10')[0].Mean).toBe('');
  });

  it('[D4] stands beside the closed-only figures and says by how much they understate', () => {
    // Finished: 2, 4, 9; running since 12.
    const [a] = rows('a: A 1, B 3 | b: A 1, B 5 | c: A 1, B 10 | d: A 8');
    // S: 3/4 at 2, 1/2 at 4: the median is 4; closed-only median 4, mean 5.
    expect(a).toMatchObject({ Median: 4, 'Closed-only median': 4, 'Closed-only mean': 5, 'Understated by': 0 });
    const [b] = rows('a: A 1, B 3 | b: A 1, B 5 | c: A 1, B 10 | d: A 8 | e: A 9');
    // S: 4/5, 3/5, then 2/5 at 9: the median is 9, five days more.
    expect(b).toMatchObject({ Median: 9, 'Understated by': 5 });
    expect(rows('a: A 1, B 3 | b: A 1, B 5')[0]['Understated by']).toBe(0);
  });

  it('[D4] closed-only quantiles interpolate as type 7', () => {
    expect(rows('a: A 1, B 2 | b: A 1, B 5')[0]['Closed-only median']).toBe(2.5);
  });

  it('gives one number for one stage', () => {
    const dataset = told('a: A 1, B 3 | b: A 1, B 5', at(20), order);
    expect(timeInOneStage(dataset, 'a', 'closed mean').value).toBe(3 * 86_400_000);
    expect(() => timeInOneStage(dataset, 'Won', 'median')).toThrow(/is an outcome, not a stage/);
    expect(() => timeInOneStage(dataset, 'Aa', 'median')).toThrow(
      'There is no stage “Aa”. Did you mean “A”? The stages are: “A”, “B”, “C”.',
    );
  });

  it('[T4] counts working days only with clock=working', () => {
    // 2025-01-01 is a Wednesday: day 3 is Friday, day 6 Monday, day 10 Friday.
    expect(rows('a: A 3, B 6', at(20, { clock: 'working' }))[0].Median).toBe(1);
    expect(rows('a: A 4, B 5', at(20, { clock: 'working' }))[0].Median).toBe(0);
    expect(rows('a: A 3, B 3', at(20, { clock: 'working' }))[0].Median).toBe(0);
    expect(rows('a: A 1.5, B 6.75', at(20, { clock: 'working' }))[0].Median).toBe(3.25);
    const holidays = [(45_657 + 2) * 86_400_000];
    expect(rows('a: A 1.5, B 6.75', at(20, { clock: 'working', holidays }))[0].Median).toBe(2.25);
    // A running visit likewise: from Friday 10 to the as-of Monday 20.
    expect(rows('b: A 1, B 2 | a: A 10', at(20, { clock: 'working' }))[0]).toMatchObject({ Visits: 2, Running: 1 });
  });
});
