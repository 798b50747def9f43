import { describe, expect, it } from 'vitest';
import { type Dataset, datasetOf, funnelReport, type Settings, toCells } from '../../core/index.ts';
import { at, logOf, records, told } from '../story.ts';

const order = ['A', 'B', 'C'];
const rowsOf = (dataset: Dataset) => records(toCells(funnelReport(dataset), dataset.settings));
const funnel = (story: string, settings: Settings, stages: readonly string[] = order) => rowsOf(told(story, settings, stages));
/** Entered, advanced, lost, open, skipped by stage. */
const counts = (story: string, settings: Settings = at(9), stages: readonly string[] = order) =>
  funnel(story, settings, stages)
    .slice(0, -1)
    .map((row) => [row.Entered, row.Advanced, row.Lost, row.Open, row.Skipped]);

describe('funnel counts', () => {
  it('[F1] [F2] counts a deal in every stage from its start to its furthest, even if it went back since', () => {
    // Skips B, goes back to it, is lost there: furthest is C.
    expect(counts('d: A 1, C 2, B 3, Lost 4')).toEqual([
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 0],
      [1, 0, 1, 0, 0],
    ]);
  });

  it('[F2] leaves an open deal open at its furthest stage', () => {
    expect(counts('d: A 1, B 2, A 3')).toEqual([
      [1, 1, 0, 0, 0],
      [1, 0, 0, 1, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('[S1] splits by the month of the start where asked for it and no column is called so', () => {
    // Day 0 is 2024-12-31: the first deal starts in January, the others in February.
    const rows = funnel('a: A 5, B 40 | b: A 33 | c: A 34, Lost 36', at(60, { by: 'Month' }));
    expect(rows.filter((row) => row.Stage === 'A').map((row) => [row.month, row.Entered, row.Lost])).toEqual([
      ['2025-01', 1, 0],
      ['2025-02', 2, 1],
    ]);
  });

  it('[S1] refuses in a sentence to make more rows than a sheet has', () => {
    const stages = Array.from({ length: 1000 }, (_, k) => [`Stage ${k}`]);
    const log = Array.from({ length: 1001 }, (_, d) => [`d${d}`, 'Stage 0', 45_000 + (d % 30), `Rep ${d}`]);
    const tables = { log: [['Deal', 'Stage', 'Date', 'Rep'], ...log], stages: [['Stage'], ...stages], actions: null };
    expect(() => funnelReport(datasetOf(tables, at(9, { by: 'Rep' })))).toThrow(/1,001 groups, which with 1,000 stages/);
  });

  it('[F4] counts a won deal in every stage from its start on, skipped or not', () => {
    expect(counts('d: A 1, Won 2')).toEqual([
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 1],
      [1, 1, 0, 0, 1],
    ]);
  });

  it('[J5] counts a deal that starts in mid-pipeline from there on, also when it goes below', () => {
    expect(counts('d: B 1, A 2, C 3, Lost 4')).toEqual([
      [0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0],
      [1, 0, 1, 0, 0],
    ]);
  });

  it('[J4] counts a reopened deal by its outcome at the as-of moment', () => {
    expect(counts('d: A 1, Won 2, B 3, Lost 4')[1]).toEqual([1, 0, 1, 0, 0]);
    expect(counts('d: A 1, Lost 2, B 3')[1]).toEqual([1, 0, 0, 1, 0]);
    expect(counts('d: A 1, Lost 2, B 3', at(9, { reopened: 'first' }))[0]).toEqual([1, 0, 1, 0, 0]);
  });

  it('[F5] counts stages entered without a visit as skipped, and leaves them out with count=visited', () => {
    expect(counts('d: A 1, C 2, Lost 3 | e: A 1, B 2')).toEqual([
      [2, 2, 0, 0, 0],
      [2, 1, 0, 1, 1],
      [1, 0, 1, 0, 0],
    ]);
    expect(counts('d: A 1, C 2, Lost 3 | e: A 1, B 2', at(9, { count: 'visited' }))[1]).toEqual([1, 0, 0, 1, 1]);
  });

  it('[F6] gives conversion and drop-off as shares of those who entered', () => {
    const [a] = funnel('d: A 1, B 2 | e: A 1, Lost 3 | f: A 1', at(9));
    expect(a.Conversion).toBe(1 / 3);
    expect(a['Drop-off']).toBe(1 / 3);
  });

  it('[F9] gives the share of the deals that started in the first stage', () => {
    const rows = funnel('d: A 1, B 2, Won 3 | e: A 1, Lost 3 | f: B 1, Won 2', at(9));
    expect(rows.map((row) => row['Share of start'])).toEqual([1, 1 / 2, 1 / 2, 1 / 2]);
    expect(rows[3].Entered).toBe(2);
    expect(funnel('f: B 1', at(9))[0]['Share of start']).toBe('');
  });

  it('[F10] takes administrative losses out of the funnel, but not out of time in stage', () => {
    const log = [
      ['Deal', 'Stage', 'Entered', 'Lost reason'],
      ['d', 'A', '2025-01-01', ''],
      ['d', 'Lost', '2025-01-05', 'Duplicate record'],
      ['e', 'A', '2025-01-01', ''],
      ['e', 'Lost', '2025-01-03', 'Too testy'],
    ];
    const dataset = datasetOf({ log, stages: null, actions: null }, at(9));
    const [row] = rowsOf(dataset);
    expect([row.Entered, row.Lost, row['Median days']]).toEqual([1, 1, 2]);
    expect(dataset.issues.find((i) => i.id === 'administrative')?.count).toBe(1);
  });

  it('leaves deals with outcomes only out of the funnel', () => {
    expect(counts('d: A 1 | e: Lost 2')[0]).toEqual([1, 0, 0, 1, 0]);
  });

  it('adds up values, and says so instead where currencies mix [L5]', () => {
    const log = (second: string) => [
      ['Deal', 'Stage', 'Entered', 'Amount'],
      ['d', 'A', '2025-01-01', '€1,000'],
      ['d', 'B', '2025-01-02', ''],
      ['e', 'A', '2025-01-01', second],
      ['e', 'Lost', '2025-01-03', ''],
    ];
    const of = (second: string) => datasetOf({ log: log(second), stages: null, actions: null }, at(9));
    const [row] = rowsOf(of('€2.500,50'));
    expect([row['Value entered'], row['Value lost']]).toEqual([3500.5, 2500.5]);
    const mixed = of('$2,500');
    expect(rowsOf(mixed)[0]['Value entered']).toBe('');
    expect(funnelReport(mixed).notes.map((n) => n.id)).toContain('mixedCurrency');
  });
});

describe('expected conversion', () => {
  it('[C1] counts the age from when a deal came to a stage, a skipped stage when it is passed, going back being neither', () => {
    // At A for 4 days (the trip back does not stop it), B passed at day 5 with age 0, at C 2 days.
    const { journeys } = told('d: A 1, C 5, A 6, Lost 7', at(9), order);
    expect(journeys.names).toEqual(order);
    const rows = funnel('d: A 1, C 5, A 6, Lost 7 | e: A 2, Lost 3', at(9));
    expect(rows[1]['Expected conversion']).toBe(1);
    expect(rows[0]['Expected conversion']).toBe(1 / 2);
  });

  it('[C2] is the Aalen–Johansen share at the last event, by pencil', () => {
    // At A: one goes on at age 2, one is open since 3 days, one is lost at age 4.
    // I = 1/3; S = 2/3; the open one leaves the risk set at 3; at age 4 one of one is lost.
    const [a] = funnel('d: A 1, B 3 | e: A 6 | f: A 1, Lost 5', at(9));
    expect(a['Expected conversion']).toBeCloseTo(1 / 3, 15);
    expect(a.Unresolved).toBe(0);
    // Now the one still at risk at age 4 goes on: I = 1/3 + 2/3.
    const [b] = funnel('d: A 1, B 3 | e: A 6 | f: A 1, B 5', at(9));
    expect(b['Expected conversion']).toBeCloseTo(1, 15);
  });

  it('[C2] puts events before censorings at equal ages', () => {
    // At age 4 one goes on and one is open: both are at risk.
    const [a] = funnel('d: A 1, B 5 | e: A 5', at(9));
    expect(a['Expected conversion']).toBe(1 / 2);
    expect(a.Unresolved).toBe(1 / 2);
  });

  it('[C2] equals conversion exactly with nothing open', () => {
    const [a] = funnel('d: A 1, B 3, Lost 4 | e: A 6, Lost 7 | f: A 1, Lost 5', at(9));
    expect(a['Expected conversion']).toBe(a.Conversion);
  });

  it('[C2] is blank while nothing has happened, and says so [Q1]', () => {
    const dataset = told('d: A 1 | e: A 2', at(9), order);
    const [a] = rowsOf(dataset);
    expect([a['Expected conversion'], a.Low, a.High, a.Unresolved]).toEqual(['', '', '', 1]);
    expect(funnelReport(dataset).notes.map((n) => n.id)).toEqual(['nothingKnownYet', 'fewDealsInRows']);
  });

  it('[C3] has the binomial standard error with nothing censored', () => {
    // 1 of 4: se² = 1/4·3/4/4; the interval is I^exp(±z·se/(I·ln I)).
    const [a] = funnel('d: A 1, B 3, Lost 5 | e: A 1, Lost 3 | f: A 1, Lost 4 | g: A 1, Lost 6', at(9));
    const width = (1.959963984540054 * Math.sqrt(3 / 64)) / (0.25 * Math.log(0.25));
    expect(a.Low).toBeCloseTo(0.25 ** Math.exp(-width), 12);
    expect(a.High).toBeCloseTo(0.25 ** Math.exp(width), 12);
  });

  it('[C3] at 0 or 1 is Wilson’s with nothing open, otherwise blank', () => {
    const [a] = funnel('d: A 1, Lost 3', at(9));
    expect(a.Low).toBe(0);
    expect(a.High).toBeCloseTo(0.793450685622763, 12);
    const [b] = funnel('d: A 1, Lost 3 | e: A 1', at(9));
    expect([b['Expected conversion'], b.Low, b.High]).toEqual([0, '', '']);
  });

  it('[C2] notes an “at least” where over a fifth is unresolved', () => {
    const dataset = told('d: A 1, B 2 | e: A 8 | f: A 8', at(9), order);
    expect(funnelReport(dataset).notes.map((n) => n.id)).toContain('expectedAtLeast');
  });
});

describe('blocks and levels', () => {
  const log = [
    ['Deal', 'Stage', 'Entered', 'Rep'],
    ['d', 'A', '2025-01-01', 'Zoe'],
    ['d', 'B', '2025-01-02', 'Ann'],
    ['e', 'A', '2025-01-01', 'Ann'],
    ['f', 'A', '2025-01-01', ''],
  ];
  const dataset = (settings: Partial<Settings>, stages: string[][] | null = null) =>
    datasetOf({ log, stages, actions: null }, at(9, settings));

  it('gives one block per value, deals by the value at their start, deals without one last', () => {
    const cells = toCells(funnelReport(dataset({ by: 'rep' })), at(9));
    expect(cells[0].slice(0, 2)).toEqual(['Rep', 'Stage']);
    expect(cells.slice(1).map((row) => [row[0], row[1], row[3]])).toEqual([
      ['Ann', 'A', 1],
      ['Ann', 'B', 0],
      ['Ann', 'Won', 0],
      ['Zoe', 'A', 1],
      ['Zoe', 'B', 1],
      ['Zoe', 'Won', 0],
      ['', 'A', 1],
      ['', 'B', 0],
      ['', 'Won', 0],
    ]);
  });

  it('[Q6] counts phases as runs of stages, with J2 applied to phases first', () => {
    const stages = [
      ['Stage', 'Phase'],
      ['A', 'First'],
      ['B', 'First'],
      ['C', 'Second'],
    ];
    const rows = rowsOf(
      datasetOf({ log: logOf('d: A 1, B 2, C 3 | e: A 1, B 2'), stages, actions: null }, at(9, { level: 'phase' })),
    );
    expect(rows.map((r) => [r.Stage, r.Phase, r.Entered, r.Advanced])).toEqual([
      ['First', 'First', 2, 1],
      ['Second', 'Second', 1, 0],
      ['Won', '', 0, ''],
    ]);
  });

  it('[Q6] refuses phases that are no runs', () => {
    const stages = [
      ['Stage', 'Phase'],
      ['A', 'First'],
      ['B', 'Second'],
      ['C', 'First'],
    ];
    expect(() => datasetOf({ log: logOf('d: A 1, C 3'), stages, actions: null }, at(9, { level: 'phase' }))).toThrow(
      /“First” is not one run/,
    );
  });
});
