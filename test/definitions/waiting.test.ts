import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../core/dataset/dataset.ts';
import {
  backtestReport,
  type Cells,
  curveReport,
  datasetOf,
  dealsReport,
  defaultSettings,
  forecastReport,
  type Report,
  type Settings,
  stuckReport,
  toCells,
  waitBinsReport,
  waitReport,
} from '../../core/index.ts';
import { outlookOf } from '../../core/questions/forecast-wins/outlook.ts';
import { at, FIRST_DAY, logOf, records, told } from '../story.ts';

const DAY = 86_400_000;
const stages = ['New', 'Demo'];
const rowsOf = (report: Report) => records(toCells(report, defaultSettings));
const noteIds = (report: Report) => report.notes.map((one) => one.id);

describe('[D5] the card of a stage', () => {
  // Ages in New: A advances at 2, B is lost at 4, C still there at 6, D went back into it and is won from it at 8 (its second stay).
  const dataset = told('A: New 1, Demo 3, Won 9 | B: New 1, Lost 5 | C: New 24 | D: Demo 1, New 2, Won 10', at(30), stages);
  const rows = rowsOf(curveReport(dataset, 'New'));

  it('gives the shares at the end of every day up to the last event; they sum to 1', () => {
    expect(rows.map((row) => row.Day)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows[1]).toMatchObject({ 'Still here': 1, 'At risk': 4, Low: '', High: '' });
    expect(rows[2]).toMatchObject({ 'Still here': 3 / 4, Advanced: 1 / 4, Lost: 0, 'At risk': 3 });
    // At 4: of 3 at risk one is lost, 3/4 × 1/3 = 1/4. At 8 D is alone at risk, C being observed for 6 days only.
    expect(rows[4]).toMatchObject({ 'Still here': 1 / 2, Lost: 1 / 4 });
    expect(rows[7]).toMatchObject({ 'Still here': 1 / 2, Lost: 1 / 4, Won: 0 });
    expect(rows[8]).toMatchObject({ 'Still here': 0, Won: 1 / 2 });
    for (const row of rows) {
      const sum = ['Still here', 'Advanced', 'Gone back', 'Lost', 'Won', 'Left unknown'].reduce((s, c) => s + Number(row[c]), 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('tells going back and parked apart: parked counts as lost', () => {
    const parked = told('A: New 1, Lost 3, New 9, Demo 10 | B: Demo 1, New 4, Won 9', at(30), stages);
    expect(rowsOf(curveReport(parked, 'Demo')).pop()).toMatchObject({ 'Gone back': 1 / 2, 'Still here': 1 / 2 });
    // Stays in New: A for 2 days, then parked (lost); A for 1 day, on to Demo; B for 5 days, won.
    expect(rowsOf(curveReport(parked, 'New')).pop()).toMatchObject({ Advanced: 1 / 3, Won: 1 / 3, Lost: 1 / 3 });
  });
});

/** A deal each, begun on days of their own: gone on or lost at the ages given, or open for so long. */
const ages = (advance: readonly number[], lost: readonly number[], open: readonly number[] = [], asOf = 200) =>
  [
    ...advance.map((age, i) => `a${i}: New ${40 + i}, Demo ${40 + i + age}`),
    ...lost.map((age, i) => `l${i}: New ${60 + i}, Lost ${60 + i + age}`),
    ...open.map((age, i) => `o${i}: New ${asOf - age}`),
  ].join(' | ');

describe('[A] the wait that loses deals', () => {
  // 20 exits, 4 bins of 5: [1, 6) advances only, then from day 11 on losses only.
  const tipping = told(
    ages([1, 2, 3, 4, 5, 6, 7, 8], [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22], [5, 14, 30]),
    at(200),
    stages,
  );

  it('[A1] cuts exit ages into bins of nearly equal count and counts deals at risk', () => {
    const bins = rowsOf(waitBinsReport(tipping, 'New'));
    expect(bins.map((bin) => [bin['From day'], bin['To day'], bin.Advanced, bin.Lost])).toEqual([
      [0, 6, 5, 0],
      [6, 13, 3, 2],
      [13, 18, 0, 5],
      [18, 22, 0, 5],
    ]);
    expect(bins[0]['At risk']).toBe(23);
    // Days at risk in the first bin: 1+2+3+4+5 of those that go, 6 × 17 of the others, 5 of the open one that is 5 days old.
    expect(bins[0]['Advance rate']).toBeCloseTo(5 / (15 + 6 * 17 + 5), 12);
    expect(bins[0]['Loss rate']).toBe(0);
    // No event in T days: 0 to 3.689 ÷ T.
    expect(bins[0]['Loss rate low']).toBe(0);
    expect(Number(bins[0]['Loss rate high'])).toBeCloseTo(3.688879454 / (15 + 6 * 17 + 5), 9);
  });

  it('[A1] fewer than 10 exits make one bin, none make none', () => {
    expect(rowsOf(waitBinsReport(told(ages([1, 2], [3]), at(200), stages), 'New'))).toHaveLength(1);
    const none = waitBinsReport(told(ages([], [], [3]), at(200), stages), 'New');
    expect(none.lines).toHaveLength(0);
    expect(noteIds(none)).toEqual(['noExits']);
  });

  it('[A2] the tipping day begins where losses outweigh advances for good', () => {
    const report = waitReport(tipping);
    // From day 13 on: 10 lost, 0 advanced, and 14- and 30-day-old deals are past it.
    expect(rowsOf(report)[0]).toMatchObject({
      'Tipping day': 13,
      'Lost before': 2,
      'Lost after': 10,
      'Open past it': 2,
      Note: '',
    });
    expect(noteIds(report)).toContain('waitingCostsMost');
  });

  it('[A2] none where losses never outweigh; blank with a word where they do from the start', () => {
    const even = waitReport(
      told(ages([1, 3, 5, 7, 9, 11, 13, 15, 17, 19], [2, 4, 6, 8, 10, 12, 14, 16, 18, 20]), at(200), stages),
    );
    expect(rowsOf(even)[0]).toMatchObject({ 'Tipping day': '', 'Lost after': '', Note: '' });
    expect(noteIds(even)).toContain('lostLateMost');
    const losing = waitReport(
      told(ages([2], [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]), at(200), stages),
    );
    expect(rowsOf(losing)[0]).toMatchObject({ 'Tipping day': '', Note: 'loses more than it advances from the start' });
  });

  it('[A4] says where waiting costs most by deals and by value, and which step is the slowest to get out of', () => {
    const [headings, ...rows] = logOf(
      ages([1, 2, 3, 4, 5, 6, 7, 8], [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22], [5, 14, 30]),
    );
    const log: Cells = [[...headings, 'Value'], ...rows.map((row) => [...row, String(row[0]).startsWith('l') ? 10 : 1])];
    const report = waitReport(datasetOf({ log, stages: [['New'], ['Demo']], actions: null }, at(200)));
    expect(report.notes.filter(({ id }) => id !== 'fewDealsInRows')).toEqual([
      { id: 'waitingCostsMost', params: { stage: 'New', group: '', lost: 10 } },
      { id: 'waitingCostsMostValue', params: { stage: 'New', group: '', value: 100 } },
      // Eight came to Demo, the first of them on day 41, and none of them has left: slower than any median.
      { id: 'slowestNotLeft', params: { stage: 'Demo', group: '', visits: 8, running: 8, atLeast: 200 - 41 } },
    ]);
  });

  it('splits by any column, one block per value, in both forms', () => {
    const story = ages([1, 2, 3, 4, 5, 6, 7, 8], [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22], [5, 14, 30]);
    const [headings, ...rows] = logOf(`${story} | b1: New 1, Lost 3 | b2: New 1, Lost 4`);
    const log: Cells = [[...headings, 'Rep'], ...rows.map((row) => [...row, String(row[0]).startsWith('b') ? 'Bob' : 'Ann'])];
    const dataset = datasetOf({ log, stages: [['New'], ['Demo']], actions: null }, at(200, { by: 'Rep' }));
    const report = waitReport(dataset);
    expect(rowsOf(report).map((row) => [row.Rep, row.Stage, row['Tipping day'], row['Lost after']])).toEqual([
      ['Ann', 'New', 13, 10],
      ['Ann', 'Demo', '', ''],
      ['Bob', 'New', '', ''],
      ['Bob', 'Demo', '', ''],
    ]);
    expect(report.selectors[2]).toEqual({ stage: 'New', by: 'Rep', group: 'Bob' });
    expect(rowsOf(waitBinsReport(dataset, 'New')).map((bin) => [bin.Rep, bin['From day'], bin.Lost])).toEqual([
      ['Ann', 0, 0],
      ['Ann', 6, 2],
      ['Ann', 13, 5],
      ['Ann', 18, 5],
      ['Bob', 0, 2],
    ]);
    const bob = rowsOf(curveReport(dataset, 'New')).filter((row) => row.Rep === 'Bob');
    expect(bob.map((row) => [row.Day, row['Still here'], row.Lost])).toEqual([
      [0, 1, 0],
      [1, 1, 0],
      [2, 1 / 2, 1 / 2],
      [3, 0, 1],
    ]);
  });

  it('[A3] outlook: what share of those still there goes on, and is won', () => {
    // Five deals: advance at 2 and 6, lost at 4 and 8, one observed for 10 days.
    const dataset = told(
      'a: New 1, Demo 3, Won 13 | b: New 1, Demo 7, Lost 9 | c: New 1, Lost 5 | d: New 1, Lost 9 | e: New 21',
      at(31),
      stages,
    );
    const outlook = outlookOf(dataset, groupsOf(dataset, 'without administrative'));
    expect(outlook.advance(0, 0)).toBeCloseTo(2 / 5, 12);
    // At 2 four are left, one of which still goes on.
    expect(outlook.advance(0, 2 * DAY)).toBeCloseTo(1 / 4, 12);
    expect(outlook.advance(0, 8 * DAY)).toBeNull();
    // All five were there longer than 0 days: lost at 4, two at 8 (2/5 left), e observed for 10 days, a alone won at 12.
    expect(outlook.win(0, 0)).toBeCloseTo(2 / 5, 12);
    // Fewer than five are left at 2: 1/4 go on, half of those that came to Demo are won.
    expect(outlook.win(0, 2 * DAY)).toBeCloseTo(1 / 8, 12);
    expect(outlook.open.map(({ deal, stage, age }) => [dataset.journeys.deals[deal], stage, age / DAY])).toEqual([['e', 0, 10]]);
  });
});

describe('[D6] stuck deals', () => {
  const story = ages([1, 2, 3, 4, 5, 6, 7, 8], [9, 10], [7, 12, 30]);
  const withValue = (values: Record<string, number>): Cells => {
    const [headings, ...rows] = logOf(story);
    return [[...headings, 'Value'], ...rows.map((row) => [...row, values[String(row[0])] ?? ''])];
  };
  const dataset = (more: Partial<Settings> = {}, goal: number | '' = '') =>
    datasetOf(
      {
        log: withValue({ o1: 100, o2: 50 }),
        stages: [
          ['Stage', 'Goal days'],
          ['New', goal],
          ['Demo', ''],
        ],
        actions: null,
      },
      at(200, more),
    );

  it('are open for longer than the day by which four in five have left, the most value first', () => {
    // Of 13: 6/13 left after day 7, then 4/5, 3/4 and 2/3 of that: 24/130 at day 10.
    const rows = rowsOf(stuckReport(dataset(), null));
    expect(rows.map((row) => [row.Deal, row.Days, row.Value])).toEqual([
      ['o1', 12, 100],
      ['o2', 30, 50],
    ]);
    expect(rows[0]['Limit days']).toBe(10);
    expect(
      rowsOf(dealsReport(dataset(), 'New', 'stuck'))
        .map((row) => row.Deal)
        .sort(),
    ).toEqual(['o1', 'o2']);
  });

  it('a goal counts where it is later', () => {
    expect(rowsOf(stuckReport(dataset({}, 20), null)).map((row) => row.Deal)).toEqual(['o2']);
    expect(rowsOf(stuckReport(dataset({}, 3), null)).map((row) => row['Limit days'])).toEqual([10, 10]);
  });

  it('[Q1] where four in five have not left and no goal is set nobody is stuck, and a note says so', () => {
    const early = stuckReport(told('a: New 1, Demo 2 | b: New 1 | c: New 1', at(60), stages), null);
    expect(early.lines).toHaveLength(0);
    expect(noteIds(early)).toContain('nobodyStuck');
  });
});

describe('[V2] forecast', () => {
  const [headings, ...rows] = logOf(
    'a: New 1, Demo 3, Won 13 | b: New 1, Demo 7, Lost 9 | c: New 1, Lost 5 | d: New 1, Lost 9 | e: New 31 | f: New 11',
  );
  const log: Cells = [[...headings, 'Value'], ...rows.map((row) => [...row, 100])];
  const report = forecastReport(datasetOf({ log, stages: [['New'], ['Demo']], actions: null }, at(31)));

  it('sums up chances; a deal older than anything observed counts as not won, and a note says so', () => {
    const [first, second] = rowsOf(report);
    // e is 0 days old: one in five of the others that were longer there than 0 days is won; f is beyond the last event.
    expect(first).toMatchObject({ Stage: 'New', 'Open deals': 2, Value: 200 });
    expect(first['Expected wins']).toBeCloseTo(1 / 5, 12);
    expect(first['Expected value']).toBeCloseTo(20, 9);
    expect(first.Low).toBe(0);
    expect(first.High).toBeCloseTo(20 + 1.959963985 * 100 * Math.sqrt(0.2 * 0.8), 6);
    expect(second).toMatchObject({ 'Open deals': 0, 'Expected wins': 0, Low: 0, High: 0 });
    expect(noteIds(report)).toEqual(['chanceOnly', 'chanceUnknown', 'fewDealsInRows']);
  });

  it('looks back: everything made again from the rows up to then', () => {
    const back = rowsOf(backtestReport({ log, stages: [['New'], ['Demo']], actions: null }, at(31), 2));
    expect(back.map((row) => Number(row['As of']) - FIRST_DAY)).toEqual([11, 21]);
    // On day 11 a (in Demo) and f are open; a is won later, f still open.
    expect(back[0]).toMatchObject({ 'Open deals': 2, 'Actual wins': 1, 'Actual value': 100, 'Still open': 1 });
    expect(back[1]).toMatchObject({ 'Open deals': 1, 'Actual wins': 0, 'Still open': 1 });
  });

  describe('[V2] looking back from day 9 to day 5', () => {
    // On day 5 o is 2 days old. Of Ann's real deals one was won at 3 days, one lost: 1/2. Copies and Bob's deals were lost.
    const story = [
      'w: New 1, Won 4',
      'l: New 1, Lost 4',
      'o: New 3, Won 8',
      ...[1, 2, 3].map((i) => `copy${i}: New 1, Lost 4`),
      ...[1, 2, 3].map((i) => `bob${i}: New 1, Lost 4`),
    ];
    const [headings, ...rows] = logOf(story.join(' | '));
    const log: Cells = [
      [...headings, 'Rep', 'Lost reason'],
      ...rows.map((row) => {
        const [deal, stage] = row.map(String);
        const reason = stage === 'Lost' ? (deal.startsWith('copy') ? 'Duplicate' : 'Price') : '';
        return [...row, deal.startsWith('bob') ? 'Bob' : 'Ann', reason];
      }),
    ];
    const tables = { log, stages: [['New']], actions: null };
    const ann: Partial<Settings> = { filters: [{ column: 'Rep', comparison: '=', values: ['Ann'] }] };
    const lookBack = (more: Partial<Settings>) => rowsOf(backtestReport(tables, at(9, more), 1))[0];

    it('[F10] leaves administrative losses out of the rates', () => {
      // Five real deals were there for longer than 2 days: one was won, four were lost by day 4.
      expect(lookBack({})).toMatchObject({ 'Open deals': 1, 'Actual wins': 1, 'Still open': 0 });
      expect(lookBack({})['Predicted wins']).toBeCloseTo(1 / 5, 12);
    });

    it('[Q6] counts rates among the deals that the filters choose, as FORECAST_WINS did on that day', () => {
      expect(lookBack(ann)['Predicted wins']).toBeCloseTo(1 / 2, 12);
      const then = forecastReport(datasetOf(tables, at(5, ann)));
      expect(rowsOf(then)[0]['Expected wins']).toBe(lookBack(ann)['Predicted wins']);
    });

    it('says in notes that the log has no values, and that few deals were open', () => {
      expect(noteIds(backtestReport(tables, at(9), 1))).toEqual(['noValues', 'fewDealsInRows']);
      // On day 1 nobody had been won or lost.
      expect(noteIds(backtestReport(tables, at(9), 3))).toContain('chanceUnknownInRows');
    });

    it('gives a line of zeros where no deal passed the filters yet', () => {
      const later: Partial<Settings> = { startedFrom: (FIRST_DAY + 3) * DAY };
      const [first, second] = rowsOf(backtestReport(tables, at(9, later), 7));
      expect(first).toMatchObject({ 'Open deals': 0, 'Predicted wins': 0, 'Actual wins': 0, 'Predicted value': '' });
      expect(second).toMatchObject({ 'Open deals': 1, 'Actual wins': 1 });
    });
  });
});
