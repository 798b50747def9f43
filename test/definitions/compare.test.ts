import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  changeReport,
  datasetOf,
  defaultSettings,
  type Report,
  type Settings,
  segmentsReport,
  timeReport,
  toCells,
} from '../../core/index.ts';
import { shrunkRates } from '../../core/stats/shrinkage.ts';
import { at, FIRST_DAY, records } from '../story.ts';

const DAY = 86_400_000;
const rowsOf = (report: Report) => records(toCells(report, defaultSettings));

/** So many deals of a rep that start on days of their own, and end after a number of days. */
const deals = (rep: string, count: number, first: number, end: string, after: number): Cell[][] =>
  Array.from({ length: count }, (_, i) => {
    const deal = `${rep} ${end} ${first} ${i}`;
    const start: Cell[] = [deal, 'New', FIRST_DAY + first + i, rep, 10];
    return end === '' ? [start] : [start, [deal, end, FIRST_DAY + first + i + after, rep, 10]];
  }).flat();
const dataset = (rows: readonly Cell[][], asOf: number, more: Partial<Settings> = {}) =>
  datasetOf(
    { log: [['Deal', 'Stage', 'Date', 'Rep', 'Value'], ...rows] as Cells, stages: [['New'], ['Demo']], actions: null },
    at(asOf, more),
  );

describe('[S2] shrinkage', () => {
  it('pulls small groups toward the rate of all', () => {
    // m = 12/20; between = 10(.2² + .2²) − 1 × .24 = .56; within = .24(20 − 10 − 1) = 2.16; ρ = 7/27; φ = 20/7.
    const [a, b] = shrunkRates([
      { successes: 8, n: 10 },
      { successes: 4, n: 10 },
    ]);
    expect(a).toBeCloseTo((8 + (0.6 * 20) / 7) / (10 + 20 / 7), 12);
    expect(b).toBeCloseTo((4 + (0.6 * 20) / 7) / (10 + 20 / 7), 12);
  });
  it('gives all the rate of all where groups differ no more than chance', () => {
    expect(
      shrunkRates([
        { successes: 5, n: 10 },
        { successes: 5, n: 10 },
      ]),
    ).toEqual([0.5, 0.5]);
    expect(shrunkRates([{ successes: 0, n: 0 }])).toEqual([null]);
  });
});

describe('[S] segments', () => {
  const rows = [
    ...deals('Ann', 20, 1, 'Won', 5),
    ...deals('Ann', 10, 21, 'Lost', 5),
    ...deals('Bob', 5, 1, 'Won', 5),
    ...deals('Bob', 25, 6, 'Lost', 5),
    ...deals('New one', 8, 95, '', 0),
    ...deals('New one', 4, 90, 'Lost', 2),
  ];
  const report = segmentsReport(dataset(rows, 103), 'Rep');
  const table = rowsOf(report);

  it('[S1] [S2] counts deals and gives the rate of those closed with its interval', () => {
    expect(table.map((row) => row.Segment)).toEqual(['Ann', 'Bob', 'New one']);
    expect(table[0]).toMatchObject({
      Deals: 30,
      Won: 20,
      Lost: 10,
      Open: 0,
      'Win rate': 2 / 3,
      'Value won': 200,
      'Median cycle': 5,
      'Spread of days': 0,
    });
    // Wilson at 95 % of 20 in 30, as R prop.test(20, 30, correct = FALSE).
    expect(Number(table[0].Low)).toBeCloseTo(0.4878005, 6);
    expect(Number(table[0].High)).toBeCloseTo(0.807695, 6);
    expect(Number(table[0]['Adjusted win rate'])).toBeLessThan(2 / 3);
  });

  it('[S3] tells who differs by more than chance; a rep who joined lately is too early, not worse', () => {
    expect(table.map((row) => row.Verdict)).toEqual(['above the rest', 'below the rest', 'too early']);
  });

  it('[S4] a deal is on the main path as far as it has come', () => {
    const more = [
      ...rows,
      ['x', 'Demo', FIRST_DAY + 1, 'Cy', 1],
      ['x', 'New', FIRST_DAY + 2, 'Cy', 1],
      ['x', 'Won', FIRST_DAY + 3, 'Cy', 1],
    ];
    const [, , cy] = rowsOf(segmentsReport(dataset(more, 103), 'Rep'));
    expect(cy).toMatchObject({ Segment: 'Cy', 'On main path': 0 });
    expect(table[0]['On main path']).toBe(1);
  });

  it('[S1] an attribute read at the end is marked: it may know the outcome', () => {
    expect(segmentsReport(dataset(rows, 103, { attribute: 'current' }), 'Rep').notes.map((one) => one.id)).toEqual([
      'knowsTheOutcome',
    ]);
  });
});

describe('[B] before and after a change', () => {
  const change = (FIRST_DAY + 50) * DAY;
  /** Five deals a side observed for 20 days and more; those before advance after 4 days, those after at once or never. */
  const rows = [
    ...deals('Ann', 10, 1, 'Demo', 4),
    ...deals('Ann', 20, 11, 'Lost', 4),
    ...deals('Bob', 25, 50, 'Demo', 2),
    ...deals('Bob', 5, 75, 'Lost', 4),
  ];

  it('[B1] [B2] compares shares that have gone on by the age that both groups were watched for', () => {
    const [first, second] = rowsOf(changeReport(dataset(rows, 100), change));
    // The fifth-largest ages are 4 and 2 days (five lost at 4, then 2): by day 4 10 of 30 and 25 of 30 have gone on.
    expect(first).toMatchObject({
      Stage: 'New',
      'Entered before': 30,
      'Entered after': 30,
      'At day': 4,
      Verdict: 'better',
      'Weeks until known': '',
    });
    expect(first['Advance before']).toBeCloseTo(1 / 3, 12);
    expect(first['Advance after']).toBeCloseTo(5 / 6, 12);
    const error = Math.sqrt(((1 / 3) * (2 / 3)) / 30 + ((5 / 6) * (1 / 6)) / 30);
    expect(first.Low).toBeCloseTo(0.5 - 1.959963985 * error, 6);
    expect(second).toMatchObject({ Verdict: 'too early', 'Advance after': '' });
  });

  it('[B1] what happens on the day of the change or later does not count for those that came before', () => {
    const late = [...deals('Ann', 10, 40, 'Demo', 10), ...deals('Bob', 6, 50, 'Demo', 2)];
    const [first] = rowsOf(changeReport(dataset(late, 100), change));
    // All ten came before and moved on day 50 to 59: none of it is seen before the change.
    expect(first).toMatchObject({ 'Entered before': 10, 'Advance before': '', Verdict: 'too early' });
  });

  it('[B2] too few deals on a side: too early, with the weeks until it is known', () => {
    const reps = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const before = reps.flatMap((rep) => [...deals(rep, 20, 1, 'Demo', 4), ...deals(rep, 20, 21, 'Lost', 4)]);
    const [first] = rowsOf(changeReport(dataset([...before, ...deals('Z', 3, 50, 'Demo', 2)], 60), change));
    // 320 deals in 49 days, half of which go on: (0.1 ÷ 3.0830)² − 0.25 ÷ 320 = 0.00027086 is left for the later side, so
    // 0.25 ÷ 0.00027086 = 923 deals, 141.3 days of them, 4 days to come of age, 10 days of which have passed.
    expect(first.Verdict).toBe('too early');
    expect(Number(first['Weeks until known'])).toBeCloseTo((141.3 + 4 - 10) / 7, 1);
  });

  it('[B3] says where the mix of deals has moved', () => {
    expect(changeReport(dataset(rows, 100), change).notes.map((one) => one.params)).toEqual([
      { column: 'Rep', value: 'Ann', before: 1, after: 0 },
      { column: 'Rep', value: 'Bob', before: 0, after: 1 },
    ]);
  });

  it('refuses a change with nothing on one side', () => {
    expect(() => changeReport(dataset(rows, 100), FIRST_DAY * DAY)).toThrow(
      'The change on 2024-12-31 has no deals on both sides',
    );
  });
});

describe('[Q5] a process that has changed', () => {
  it('is told where earlier and later deals leave at another pace', () => {
    const rows = [...deals('Ann', 30, 1, 'Demo', 20), ...deals('Ann', 30, 60, 'Demo', 2)];
    expect(timeReport(dataset(rows, 120)).notes.find((one) => one.id === 'processChanged')?.params).toEqual({ stages: ['New'] });
    const same = [...deals('Ann', 30, 1, 'Demo', 5), ...deals('Ann', 30, 60, 'Demo', 5)];
    expect(timeReport(dataset(same, 120)).notes.some((one) => one.id === 'processChanged')).toBe(false);
  });
});
