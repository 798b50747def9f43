import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  type DriversCall,
  datasetOf,
  driversReport,
  noteText,
  type Settings,
  toCells,
} from '../../core/index.ts';
import { at, FIRST_DAY, records } from '../story.ts';

/** `deal stage day value`; a row without a stage is something done. */
type Row = readonly [string, string, number, (string | undefined)?];
const order = [['A'], ['B'], ['C'], ['Won'], ['Lost']];
const logOf = (rows: readonly Row[]): Cells => [
  ['Deal', 'Stage', 'Entered', 'Action'],
  ...rows.map(([deal, stage, day, action]): Cell[] => [deal, stage, FIRST_DAY + day, action ?? '']),
];
const actionsOf = (rows: readonly (readonly [string, string, number])[]): Cells => [
  ['Deal', 'Action', 'Date'],
  ...rows.map(([deal, action, day]): Cell[] => [deal, action, FIRST_DAY + day]),
];
const noCall: DriversCall = { column: null, stage: null, toward: null, within: null };

function reportOf(log: Cells, call: Partial<DriversCall> = {}, more: Partial<Settings> = {}, actions: Cells | null = null) {
  const dataset = datasetOf({ log, stages: order, actions }, at(40, more));
  return driversReport(dataset, { ...noCall, ...call });
}
const asked = (
  rows: readonly Row[],
  call: Partial<DriversCall> = {},
  more: Partial<Settings> = {},
  actions: Cells | null = null,
) => records(toCells(reportOf(logOf(rows), call, more, actions), at(40, more)));
/** `deals with` by value at one stage. */
const withAt = (rows: readonly Row[], stage: string, actions: Cells | null = null) =>
  Object.fromEntries(asked(rows, { stage }, {}, actions).map((row) => [row.Value, row['Deals with']]));

describe('who is exposed, and from when', () => {
  it('[M1] a value on the entry row counts from age 0, for the stage entered only', () => {
    // Both go on on the day they come; only d says so on the row that enters A.
    const rows: Row[] = [
      ['d', 'A', 1, 'call'],
      ['d', 'B', 1, 'mail'],
      ['e', 'A', 1],
      ['e', 'B', 1],
    ];
    expect(withAt(rows, 'A')).toEqual({ call: 1 });
    expect(withAt(rows, 'B')).toEqual({ mail: 1 });
  });

  it('[M1] with times of day a record must lie strictly before the event', () => {
    const rows: Row[] = [
      ['d', 'A', 1.25],
      ['d', '', 3.5, 'same moment'],
      ['d', '', 3.25, 'an hour before'],
      ['d', 'B', 3.5],
      ['d', '', 4.5, 'later'],
    ];
    expect(withAt(rows, 'A')).toEqual({ 'an hour before': 1 });
    // What is recorded at the moment of the move belongs to where the deal then is.
    expect(withAt(rows, 'B')).toEqual({ 'same moment': 1, later: 1 });
  });

  it('[M1] with dates only a record must lie on an earlier date, or on the same in a row of the earlier stage', () => {
    const rows: Row[] = [
      ['d', 'A', 1],
      ['d', '', 2, 'earlier date'],
      ['d', '', 3, 'same date'],
      ['d', 'A', 3, 'same date, row of A'],
      ['d', 'B', 3, 'on the row of B'],
    ];
    expect(withAt(rows, 'A')).toEqual({ 'earlier date': 1, 'same date, row of A': 1 });
    expect(withAt(rows, 'B')).toEqual({ 'on the row of B': 1, 'same date': 1 });
  });

  it('[M1] a second table with dates only says nothing about the day of a timed move', () => {
    const rows: Row[] = [
      ['d', 'A', 1.5],
      ['d', 'B', 3.75],
    ];
    const done = actionsOf([
      ['d', 'on the day of entry', 1],
      ['d', 'the day before', 2],
      ['d', 'on the day', 3],
    ]);
    expect(withAt(rows, 'A', done)).toEqual({ 'on the day of entry': 1, 'the day before': 1 });
  });

  it('[M1] a record counts while at the stage: not before, not after, not at an outcome, not elsewhere', () => {
    const rows: Row[] = [
      ['d', '', 0.5, 'before'],
      ['d', 'A', 1.5],
      ['d', 'B', 2.5],
      ['d', '', 3.5, 'at B'],
      ['d', 'A', 4.5, 'back at A'],
      ['d', '', 5.5, 'back at A too'],
      ['d', 'Lost', 6.5, 'on the outcome'],
      ['d', '', 7.5, 'after all'],
    ];
    // A ended for d when it first went on; B goes on being observed while d is back at A.
    expect(withAt(rows, 'A')).toEqual({});
    expect(withAt(rows, 'B')).toEqual({ 'at B': 1 });
  });

  it('[M1] deals that skipped a stage, or start behind it, are not there', () => {
    const rows: Row[] = [
      ['d', 'A', 1, 'x'],
      ['d', 'C', 2, 'x'],
      ['e', 'C', 2],
      ['f', 'B', 1, 'x'],
    ];
    expect(asked(rows).map((row) => [row.Stage, row['Deals with'], row['Deals without']])).toEqual([
      ['A', 1, 0],
      ['B', 1, 0],
      ['C', 1, 1],
    ]);
  });

  it('[M5] toward Won exposure begins only while at the stage, and lasts', () => {
    const rows: Row[] = [
      ['d', 'A', 1.5],
      ['d', '', 2.5, 'at A'],
      ['d', 'B', 3.5],
      ['d', '', 4.5, 'at B'],
      ['d', 'Won', 11.5],
      ['e', 'A', 1.5],
      ['e', 'Lost', 6.5],
    ];
    const [a, b] = [asked(rows, { stage: 'A', toward: 'won' }), asked(rows, { stage: 'B', toward: 'won' })];
    // At A: d for 1 day without and 9 with, e for 5 without; one win with.
    expect(a.map((row) => [row.Value, row['Deals with'], row['Deals without'], row['Rate with'], row['Rate without']])).toEqual([
      ['at A', 1, 1, 100 / 9, 0],
    ]);
    expect(b.map((row) => [row.Value, row['Rate with'], row['Rate without']])).toEqual([['at B', 100 / 7, 0]]);
  });

  it('[M5] rates count the days before the record as days without', () => {
    const rows: Row[] = [
      ['d', 'A', 1],
      ['d', '', 4, 'x'],
      ['d', 'B', 11],
      ['e', 'A', 1],
      ['e', 'B', 3],
      ['f', 'A', 20],
    ];
    // With: d's last 7 days. Without: 3 of d, 2 of e, 20 of f, who is still there.
    expect(asked(rows, { stage: 'A' })[0]).toMatchObject({ 'Rate with': 100 / 7, 'Rate without': 100 / 25 });
    // Watched for 5 days each: d's record stands for 2 of them, and its move comes later.
    expect(asked(rows, { stage: 'A', within: 5 })[0]).toMatchObject({ 'Rate with': 0, 'Rate without': 100 / 10 });
    // The record of age 3 stands from the next day on.
    expect(asked(rows, { stage: 'A', within: 3 })).toEqual([]);
  });

  it('[T4] counts days at risk on the working clock', () => {
    // Day 3 is a Friday: out of five days to Wednesday two are free.
    const rows: Row[] = [
      ['d', 'A', 3, 'x'],
      ['d', 'B', 8],
    ];
    expect(asked(rows, { stage: 'A' }, { clock: 'working' })[0]['Rate with']).toBeCloseTo(100 / 3, 12);
  });
});

/** Ten deals with and ten without: all move on, those with after 2 days, those without after 5, but for one each. */
const linked: Row[] = Array.from({ length: 10 }, (_, i): Row[] => [
  [`w${i}`, 'A', i, 'x'],
  [`w${i}`, 'B', i + (i === 0 ? 5 : 2)],
  [`o${i}`, 'A', i],
  [`o${i}`, 'B', i + (i === 0 ? 2 : 5)],
]).flat();

describe('the comparison', () => {
  it('[M2] [M3] compares at equal ages; p by Mantel–Haenszel', () => {
    // At age 2: 10 with and 10 without, 9 and 1 go on. At age 5: 1 with and 9 without, all go on, which tells nothing.
    // Odds ratio (9·9 ÷ 20) ÷ (1·1 ÷ 20) = 81; expected with 10·10/20 + 10·1/10 = 6, without 14.
    const [row] = asked(linked, { stage: 'A' });
    expect(row['Odds ratio']).toBeCloseTo(81, 9);
    // Variance 10·10·10·10 ÷ (20²·19): chi-square (9 − 5)² ÷ (25/19) = 12.16, p 0.00049.
    expect(row['False-alarm rate']).toBeCloseTo(0.000488, 5);
    expect(row.Verdict).toBe('more often');
    // P = 18/20, Q = 2/20: PR ÷ 2R² + (PS + QR) ÷ 2RS + QS ÷ 2S², R = 81/20, S = 1/20.
    const [r, s, p, q] = [81 / 20, 1 / 20, 18 / 20, 2 / 20];
    const error = Math.sqrt((p * r) / (2 * r * r) + (p * s + q * r) / (2 * r * s) + (q * s) / (2 * s * s));
    expect(row.Low).toBeCloseTo(81 * Math.exp(-1.959964 * error), 4);
    expect(row.High).toBeCloseTo(81 * Math.exp(1.959964 * error), 1);
  });

  it('[M2] toward lost counts losses at the stage, a move on being no loss', () => {
    const rows = linked.map(([deal, stage, day, value]): Row => [deal, stage === 'B' ? 'Lost' : stage, day, value]);
    expect(asked(rows, { stage: 'A', toward: 'lost' })[0]).toMatchObject({
      'Odds ratio': expect.closeTo(81, 9),
      Verdict: 'more often',
    });
    expect(asked(linked, { stage: 'A', toward: 'lost' })[0]).toMatchObject({
      'Odds ratio': '',
      'Rate with': 0,
      Verdict: 'too few',
    });
    // Lost later on is no loss at A, but it is the outcome.
    const later: Row[] = [
      ['d', 'A', 1, 'x'],
      ['d', 'B', 3],
      ['d', 'Lost', 5],
    ];
    expect(asked(later, { stage: 'A', toward: 'lost' })[0]).toMatchObject({ 'Rate with': 0 });
    expect(asked(later, { stage: 'A', toward: 'outcome:lost' })[0]).toMatchObject({ 'Rate with': 25 });
  });

  it('[M2] toward a point asks the stages before it', () => {
    const rows: Row[] = [
      ['d', 'A', 1, 'x'],
      ['d', 'B', 3, 'x'],
      ['d', 'C', 5, 'x'],
    ];
    expect(asked(rows, { toward: 'C' }).map((row) => [row.Stage, row['Rate with']])).toEqual([
      ['A', 25],
      ['B', 50],
    ]);
    expect(() => asked(rows, { stage: 'C', toward: 'B' })).toThrow(/does not lie behind/);
    expect(() => asked(rows, { toward: 'A' })).toThrow(/does not lie behind/);
    expect(() => asked(rows, { within: -1 })).toThrow(/no number of days/);
    expect(() => asked(rows, { column: 'Colour' })).toThrow(/no column “Colour”/);
  });

  it('[M2] an odds ratio of 0 or without end has a blank interval', () => {
    // Nobody without goes on at age 2.
    const rows = linked.map(([deal, stage, day, value]): Row => [deal, stage, deal === 'o0' && stage === 'B' ? 5 : day, value]);
    expect(asked(rows, { stage: 'A' })[0]).toMatchObject({ 'Odds ratio': '', Low: '', High: '', Verdict: 'more often' });
    const turned = rows.map(([deal, stage, day]): Row => [deal, stage, day, deal.startsWith('o') && stage === 'A' ? 'x' : '']);
    expect(asked(turned, { stage: 'A' })[0]).toMatchObject({ 'Odds ratio': 0, Low: '', High: '', Verdict: 'less often' });
  });

  it('[M3] tests only where at least 5 events are expected with and 5 without', () => {
    // Nine of twenty with: at age 2 the 10 events give 4.5, at age 5 nobody with is left: 4.5 in all.
    const few = linked.filter(([deal]) => deal !== 'w0').map(([d, s, n, v]): Row => [d, s, n, v]);
    // 9 with and 10 without: at age 2, 10 events × 9/19 = 4.74.
    expect(asked(few, { stage: 'A' })[0]).toMatchObject({ Verdict: 'too few', 'Odds ratio': '', 'False-alarm rate': '' });
    expect(asked(few, { stage: 'A' })[0]['Rate with']).toBe(50);
  });

  it('[M3] adjusts over all rows tested in the answer', () => {
    const two = [...linked, ...linked.map(([deal, stage, day, value]): Row => [`2${deal}`, stage, day, value])];
    const [one] = asked(linked, { stage: 'A' });
    // The same deals told twice by another word on each entry row: two rows tested, both with the same p.
    const worded = [...linked.map(([deal, stage, day, value]): Row => [deal, stage, day, value]), ...tagged];
    const rows = asked(worded, { stage: 'A' });
    expect(rows.map((row) => row.Value)).toEqual(['x', 'y']);
    expect(rows[0]['False-alarm rate']).toBe(one['False-alarm rate']);
    expect(asked(two, { stage: 'A' })[0]['False-alarm rate']).toBeLessThan(Number(one['False-alarm rate']));
  });
});

/** A second word on the entry rows of those that say x. */
const tagged: Row[] = linked
  .filter(([, stage, , value]) => stage === 'A' && value)
  .map(([deal, stage, day]) => [deal, stage, day, 'y']);

describe('columns, groups and notes', () => {
  it('takes any column, in the log or in the second table, and folds spellings', () => {
    const log: Cells = [
      ['Deal', 'Stage', 'Entered', 'Pain point', 'Region'],
      ['d', 'A', FIRST_DAY + 1, 'Costs', 'North'],
      ['d', 'B', FIRST_DAY + 3, '', 'North'],
      ['e', 'A', FIRST_DAY + 1, 'costs ', 'South'],
    ];
    const of = (column: string) =>
      records(toCells(reportOf(log, { column, stage: 'A' }), at(40))).map((row) => [row.Value, row['Deals with']]);
    expect(of('pain point')).toEqual([['Costs', 2]]);
    expect(of('region')).toEqual([
      ['North', 1],
      ['South', 1],
    ]);
    expect(() => of('action')).toThrow(/no column “action”/);
    const second: Cells = [
      ['Deal', 'Action', 'Date', 'Feature'],
      ['d', 'call', FIRST_DAY + 2, 'ROI'],
    ];
    const report = reportOf(log, { column: 'feature', stage: 'A' }, {}, second);
    expect(records(toCells(report, at(40)))[0]).toMatchObject({ Value: 'ROI', 'Deals with': 1, 'Deals without': 1 });
  });

  it('[Q6] gives one block per value of by', () => {
    const log: Cells = logOf(linked).map((row, i) => [
      ...row,
      i === 0 ? 'Rep' : Number(String(row[0]).slice(1)) < 5 ? 'Ann' : 'Bob',
    ]);
    const rows = records(toCells(reportOf(log, { stage: 'A' }, { by: 'Rep' }), at(40)));
    expect(rows.map((row) => [row.Rep, row.Stage, row['Deals with'], row['Deals without']])).toEqual([
      ['Ann', 'A', 5, 5],
      ['Bob', 'A', 5, 5],
    ]);
  });

  it('[M7] counts the deals that moved on without what moves them on', () => {
    const log = logOf([
      ['d', 'A', 1],
      ['d', '', 2, 'ROI call'],
      ['d', 'B', 3],
      ['e', 'A', 1],
      ['e', 'B', 3, 'roi call'],
      ['f', 'A', 1],
      ['f', 'B', 3],
      ['f', '', 4, 'ROI call'],
      ['g', 'A', 1],
    ]);
    const stages: Cells = [
      ['Stage', 'Moves on when'],
      ['A', 'The ROI call was held'],
      ['B', ''],
    ];
    const report = driversReport(datasetOf({ log, stages, actions: null }, at(40)), noCall);
    expect(report.notes.filter((n) => n.id === 'advancedWithout').map((n) => noteText(n, 'en'))).toEqual([
      '“A”: 1 of 3 deals that moved on did so without “The ROI call was held” on record.',
    ]);
  });

  it('[D7] counts days at risk only from when the log watched, and leaves unknown ages aside', () => {
    const started = Array.from({ length: 10 }, (_, i): Row[] => [
      [`d${i}`, 'A', 1, i < 5 ? 'x' : ''],
      [`d${i}`, 'B', 5, ''],
    ]).flat();
    const report = reportOf(logOf(started), { stage: 'A' });
    expect(report.lines).toEqual([]);
    expect(report.notes.map((n) => n.id)).toContain('ageNotKnown');
    // Created 4 days before the log begins: at risk from age 4 to 8, and the value was recorded at age 4.
    const known: Cells = logOf(started).map((row, i) => [...row, i === 0 ? 'Created' : FIRST_DAY - 3]);
    const [row] = records(toCells(reportOf(known, { stage: 'A' }), at(40)));
    expect(row).toMatchObject({ 'Deals with': 5, 'Deals without': 5, 'Rate with': 25, 'Rate without': 25 });
  });

  it('[Q1] says where nothing is recorded, and where nobody can tell when', () => {
    const nothing = reportOf(logOf([['d', 'A', 1]]));
    expect(nothing.lines).toEqual([]);
    expect(nothing.notes.map((n) => n.id)).toEqual(['nothingRecorded']);
    const wide: Cells = [
      ['Deal', 'Date entered Discovery', 'Date entered Demo', 'Objection'],
      ['d', FIRST_DAY + 1, FIRST_DAY + 2, 'Price'],
    ];
    const dataset = datasetOf({ log: wide, stages: null, actions: null }, at(40));
    expect(driversReport(dataset, { ...noCall, column: 'objection' }).notes.map((n) => n.id)).toEqual(['notDated']);
  });

  it('speaks Latvian', () => {
    const cells = toCells(
      reportOf(logOf(linked), { column: 'darbība', toward: 'tālāk', stage: 'A' }),
      at(40, { language: 'lv' }),
    );
    expect(cells[1].at(-1)).toBe('biežāk');
  });
});
