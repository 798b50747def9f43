import { describe, expect, it } from 'vitest';
import type { Period } from '../../core/cells/period.ts';
import { type Cell, datasetOf, type Settings, toCells, winRateReport } from '../../core/index.ts';
import { zOf } from '../../core/stats/normal.ts';
import { at, FIRST_DAY, logOf, records, told } from '../story.ts';

const rates = (story: string, settings: Settings, period: Period = 'month') =>
  records(toCells(winRateReport(told(story, settings, ['A', 'B']), period), settings));

// Day 31 is 2025-01-31, day 32 is 2025-02-01, day 91 is 2025-04-01.
const story = 'a: A 1, Won 31 | b: A 2, Lost 31 | c: A 3, Lost 20 | d: A 4, B 9, Won 32 | e: A 5, B 60 | f: A 6, Lost 91';

describe('what is won of what is closed', () => {
  it('[W1] is counted by the month of the outcome, with Wilson’s interval; open deals are in no row', () => {
    const rows = rates(story, at(120));
    expect(rows.map(({ Period: period, Closed, Won, Lost }) => [period, Closed, Won, Lost])).toEqual([
      ['2025-01', 3, 1, 2],
      ['2025-02', 1, 1, 0],
      ['2025-04', 1, 0, 1],
    ]);
    expect(rows.map((row) => row['Win rate'])).toEqual([1 / 3, 1, 0]);
    // Wilson by pencil for 1 of 3: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n).
    const [z, p, n] = [zOf(0.95), 1 / 3, 3];
    const spread = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    expect(rows[0].Low).toBeCloseTo((p + z ** 2 / (2 * n) - spread) / (1 + z ** 2 / n), 12);
    expect(rows[0].High).toBeCloseTo((p + z ** 2 / (2 * n) + spread) / (1 + z ** 2 / n), 12);
    expect([rows[1].High, rows[2].Low]).toEqual([1, 0]);
  });

  it('[W1] may be counted by week, quarter or year', () => {
    expect(rates(story, at(120), 'quarter').map((row) => [row.Period, row.Closed])).toEqual([
      ['2025-Q1', 4],
      ['2025-Q2', 1],
    ]);
    expect(rates(story, at(120), 'year').map((row) => [row.Period, row.Closed])).toEqual([['2025', 5]]);
    expect(rates(story, at(120), 'week').map((row) => row.Period)).toEqual(['2025-W04', '2025-W05', '2025-W14']);
  });

  it('[W1, J4] counts the outcome that counts: a deal that was reopened, and won then, is won then', () => {
    expect(rates('a: A 1, Lost 10, A 12, Won 40', at(60)).map((row) => [row.Period, row.Won, row.Lost])).toEqual([
      ['2025-02', 1, 0],
    ]);
    expect(rates('a: A 1, Lost 10, A 12', at(60))).toEqual([]);
  });

  it('[W1, F10] leaves out duplicates and tests, and adds up the value of what is won', () => {
    const [headings, ...rows] = logOf('a: A 1, Won 5 | b: A 1, Lost 6 | c: A 2, Lost 7');
    const more: Record<string, [number | '', string]> = { a: [1000, ''], b: [500, 'duplicate'], c: [700, 'price'] };
    const log = [[...headings, 'Value', 'Reason'], ...rows.map((row) => [...row, ...more[String(row[0])]])];
    const dataset = datasetOf({ log, stages: null, actions: null }, at(20));
    const [row] = records(toCells(winRateReport(dataset, 'month'), at(20)));
    expect(row).toMatchObject({ Closed: 2, Won: 1, Lost: 1, 'Value won': 1000 });
    expect(rates(story, at(120))[0]['Value won']).toBe('');
  });

  it('[W1] sets outcomes without a date apart, in a line without a period, and says how many', () => {
    const rows: [string, number, string, number | '', number][] = [
      ['a', 1, 'Won', 20, 100],
      ['b', 2, 'Lost', 25, 200],
      ['d', 3, 'Won', '', 800],
      ['f', 5, '', '', 3200],
    ];
    const log: Cell[][] = [['Deal', 'Stage', 'Entered', 'Outcome', 'Closed', 'Value']];
    for (const [deal, day, outcome, closed, value] of rows)
      log.push([deal, 'New', FIRST_DAY + day, outcome, closed === '' ? '' : FIRST_DAY + closed, value]);
    const report = winRateReport(datasetOf({ log, stages: null, actions: null }, at(60)), 'month');
    expect(records(toCells(report, at(60))).map((row) => [row.Period, row.Closed, row.Won, row.Lost, row['Value won']])).toEqual([
      ['2025-01', 2, 1, 1, 100],
      ['', 1, 1, 0, 800],
    ]);
    expect(report.notes).toContainEqual({ id: 'outcomesUndated', params: { deals: 1 } });
  });

  it('[W1] is counted apart by what the setting “by” names', () => {
    const rows = rates(story, at(120, { by: 'quarter' }));
    expect(rows.map(({ quarter, Period: period, Closed }) => [quarter, period, Closed])).toEqual([
      ['2025-Q1', '2025-01', 3],
      ['2025-Q1', '2025-02', 1],
      ['2025-Q1', '2025-04', 1],
    ]);
  });
});
