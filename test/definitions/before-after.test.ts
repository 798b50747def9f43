import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  changeReport,
  checkReport,
  DAY,
  datasetOf,
  funnelReport,
  noteText,
  type Settings,
  toCells,
} from '../../core/index.ts';
import { pooledError } from '../../core/stats/pooled-error.ts';
import { tallyOfSpells } from '../../core/stats/tally.ts';
import { at, FIRST_DAY, records } from '../story.ts';

/** So many deals that start on one day after another and leave A after the same days. */
type Batch = readonly [n: number, from: number, to: 'B' | 'Lost' | null, after: number, rep?: string];

function logOf(batches: readonly Batch[]): Cells {
  const rows: Cell[][] = [['Deal', 'Stage', 'Entered', 'Rep']];
  batches.forEach(([n, from, to, after, rep = ''], b) => {
    for (let i = 0; i < n; i++) {
      rows.push([`${b}-${i}`, 'A', FIRST_DAY + from + i, rep]);
      if (to !== null) rows.push([`${b}-${i}`, to, FIRST_DAY + from + i + after, rep]);
    }
  });
  return rows;
}
const stages: Cells = [['A'], ['B'], ['Won'], ['Lost']];
const change = (FIRST_DAY + 100) * DAY;
const reportOf = (batches: readonly Batch[], more: Partial<Settings> = {}, size: number | null = null) =>
  changeReport(datasetOf({ log: logOf(batches), stages, actions: null }, at(200, more)), change, size);
const rowsOf = (batches: readonly Batch[], more: Partial<Settings> = {}, size: number | null = null) =>
  records(toCells(reportOf(batches, more, size), at(200, more)));

describe('the error of two groups taken as one', () => {
  it('[B2] with nothing censored and one age it is that of two shares, drawn without putting back', () => {
    // 2 of 4 and 5 of 6 at one age: p = 7/10, n = 10.
    const a = tallyOfSpells([3, 3, 3, 3], [1, 1, 2, 2], 2);
    const b = tallyOfSpells([3, 3, 3, 3, 3, 3], [1, 1, 1, 1, 1, 2], 2);
    expect(pooledError(a, b, 1, 3)).toBeCloseTo(Math.sqrt((7 / 10) * (3 / 10) * (1 / 4 + 1 / 6) * (10 / 9)), 14);
    expect(pooledError(a, b, 1, 2)).toBe(0);
  });

  it('[B2] with censoring it adds up age by age', () => {
    // Age 1: 3 and 3 at risk, one of the first goes on. Age 2 censors one of the first. Age 4: 1 and 3 at risk, one of the
    // second is lost. Age 5: 1 and 2 at risk, one of the second goes on; the others run on.
    const a = tallyOfSpells([1, 2, 9], [1, 0, 0], 2);
    const b = tallyOfSpells([4, 5, 9], [2, 1, 0], 2);
    // Shares: 1/6 after age 1, the same after age 4, 1/6 + 5/6·3/4·1/3 = 3/8 in the end.
    const rest = 3 / 8 - 1 / 6;
    const one = ((rest * rest) / 6 / (5 / 6) + (1 / 6) * (5 / 6) - 2 * rest * (1 / 6)) * (6 / 5) * (1 / 3 + 1 / 3);
    const two = ((rest * rest) / 4 / (3 / 4)) * (4 / 3) * (1 / 1 + 1 / 3);
    const before = (5 / 6) * (3 / 4);
    const three = before * before * (1 / 3) * (2 / 3) * (3 / 2) * (1 / 1 + 1 / 2);
    expect(pooledError(a, b, 1, 5)).toBeCloseTo(Math.sqrt(one + two + three), 14);
    // What comes after the age asked for does not count.
    expect(pooledError(a, b, 1, 4)).toBeCloseTo(Math.sqrt((1 / 6) * (5 / 6) * (6 / 5) * (2 / 3)), 14);
  });
});

describe('before and after a change', () => {
  it('[B2] a difference that is clear only by the errors of two small groups is too early', () => {
    // Before 12 of 20 go on. After 6 of 6: its own error is 0, so z = 0.4 ÷ √(0.24/20) = 3.65, p 0.0003.
    // Taken as one: 18 of 26, √(18/26 · 8/26 · (1/20 + 1/6) · 26/25) = 0.219, z = 1.83.
    const [row] = rowsOf([
      [12, 1, 'B', 5],
      [8, 14, 'Lost', 5],
      [6, 100, 'B', 5],
    ]);
    expect(row).toMatchObject({ 'Advance before': 12 / 20, 'Advance after': 1, Verdict: 'too early' });
    expect(row['False-alarm rate']).toBeCloseTo(0.00026, 5);
    const { notes } = reportOf([
      [12, 1, 'B', 5],
      [8, 14, 'Lost', 5],
      [6, 100, 'B', 5],
    ]);
    expect(notes.map((one) => one.id)).toEqual(['changeOnFew', 'fewDealsInRows', 'changeNeverShows']);
  });

  it('[B2] where nothing varies no difference is no news, and any difference is', () => {
    const same = rowsOf([
      [20, 1, 'B', 5],
      [20, 100, 'B', 5],
    ]);
    expect(same[0]).toMatchObject({ Difference: 0, Low: '', High: '', 'False-alarm rate': 1, Verdict: 'no clear change' });
    const turned = rowsOf([
      [20, 1, 'B', 5],
      [20, 100, 'Lost', 5],
    ]);
    expect(turned[0]).toMatchObject({ Difference: -1, Low: '', High: '', 'False-alarm rate': 0, Verdict: 'worse' });
  });

  it('[B2] one family of tests over all blocks of by', () => {
    const batches: Batch[] = [
      [30, 1, 'B', 5, 'Ann'],
      [30, 31, 'Lost', 5, 'Ann'],
      [30, 100, 'B', 5, 'Ann'],
      [20, 130, 'Lost', 5, 'Ann'],
      [25, 1, 'B', 5, 'Bob'],
      [35, 31, 'Lost', 5, 'Bob'],
      [30, 100, 'B', 5, 'Bob'],
      [10, 130, 'Lost', 5, 'Bob'],
    ];
    const rows = rowsOf(batches, { by: 'Rep' }).filter((row) => row.Stage === 'A');
    expect(rows.map((row) => [row.Rep, row['Entered before'], row['Entered after']])).toEqual([
      ['Ann', 60, 50],
      ['Bob', 60, 40],
    ]);
    const bob = rowsOf(batches, { filters: [{ column: 'Rep', comparison: '=', values: ['Bob'] }] })[0];
    // Of two p-values the smaller is doubled.
    expect(Number(rows[1]['False-alarm rate'])).toBeCloseTo(2 * Number(bob['False-alarm rate']), 12);
  });

  it('[B4] plans for a change of the size asked for, and says what would have shown by now', () => {
    const batches: Batch[] = [
      [45, 1, 'B', 5],
      [45, 46, 'Lost', 5],
      [10, 100, 'B', 5],
      [10, 110, 'Lost', 5],
    ];
    const weeks = (size: number) => Number(rowsOf(batches, {}, size)[0]['Weeks until known']);
    // Two rows: 20 points must lie 2.2414 + 0.8416 errors beyond 0. All leave on day 5, half of them go on: 1/4 ÷ 90 is
    // the variance before, so 1/4 ÷ ((0.2 ÷ 3.0830)² − 1/4 ÷ 90) = 174.7 deals are needed, 90 came in 99 days, the last of
    // them takes 5 days, and 100 days have passed.
    expect(weeks(20)).toBeCloseTo((174.7 * (99 / 90) + 5 - 100) / 7, 1);
    expect(weeks(0.2)).toBe(weeks(20));
    expect(rowsOf(batches)[0]['Weeks until known']).toBe('');
    const [note, never] = reportOf(batches).notes;
    expect(never).toEqual({ id: 'changeNeverShows', params: { places: ['A'], size: 0.1 } });
    // √(1/4 ÷ 90 + 1/4 ÷ 20) × 3.0830 = 0.381.
    expect(noteText(note, 'en')).toBe('“A”: by now only a change of 38.1 points or more would have shown reliably.');
    expect(() => reportOf(batches, {}, -3)).toThrow('A change of “-3” can’t be planned for');
    expect(() => reportOf(batches, {}, 100)).toThrow('A change of “100” can’t be planned for');
  });

  it('[B1] [F5] counts deals that skipped a stage, unless count=visited', () => {
    const log: Cells = [
      ['Deal', 'Stage', 'Entered'],
      ['d', 'A', FIRST_DAY + 1],
      ['d', 'Won', FIRST_DAY + 9],
      ['e', 'A', FIRST_DAY + 120],
    ];
    const of = (count: 'reached' | 'visited') => {
      const report = changeReport(datasetOf({ log, stages, actions: null }, at(200, { count })), change);
      return records(toCells(report, at(200))).map((row) => [row['Entered before'], row['Entered after']]);
    };
    expect(of('reached')).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(of('visited')).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('[D7] counts deals that the log saw late, but gives them no age', () => {
    const log: Cells = [
      ['Deal', 'Stage', 'Entered'],
      ...Array.from({ length: 12 }, (_, i): Cell[] => [`d${i}`, 'A', FIRST_DAY + 1]),
    ];
    const [row] = records(toCells(changeReport(datasetOf({ log, stages, actions: null }, at(200)), change), at(200)));
    expect(row).toMatchObject({ 'Entered before': 12, 'At day': '', Verdict: 'too early' });
  });
});

describe('a process that has changed', () => {
  const batches: Batch[] = [
    [40, 1, 'B', 30],
    [40, 100, 'B', 3],
  ];
  const tables = { log: logOf(batches), stages, actions: null };

  it('[Q5] is told by FUNNEL and by CHECK, which stays as good as the log is', () => {
    const { notes } = funnelReport(datasetOf(tables, at(200)));
    expect(notes.filter((one) => one.id === 'processChanged').map((one) => one.params)).toEqual([{ stages: ['A'] }]);
    const check = records(toCells(checkReport(tables, at(200)), at(200)));
    expect(check.find((row) => String(row.Finding).startsWith('The process has changed'))).toMatchObject({
      Verdict: 'good',
      Finding: 'The process has changed at “A”',
      Count: 1,
    });
  });
});
