import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  datasetOf,
  defaultSettings,
  feedbackReport,
  noteText,
  type Settings,
  toCells,
} from '../../core/index.ts';
import { toneOf } from '../../core/log/feedback-words.ts';
import { at, FIRST_DAY, records } from '../story.ts';

/** `deal stage day feedback objection strategy`. */
type Row = readonly [string, string, number, string?, string?, string?];
const logOf = (rows: readonly Row[]): Cells => [
  ['Deal', 'Stage', 'Entered', 'Action', 'Feedback', 'Objection', 'Strategy'],
  ...rows.map(([deal, stage, day, feedback, objection, strategy]): Cell[] => [
    deal,
    stage,
    FIRST_DAY + day,
    stage === '' ? 'call' : '',
    feedback ?? '',
    objection ?? '',
    strategy ?? '',
  ]),
];
const reportOf = (log: Cells, more: Partial<Settings> = {}, actions: Cells | null = null) =>
  feedbackReport(datasetOf({ log, stages: [['A'], ['B'], ['Won'], ['Lost']], actions }, at(30, more)));
const rowsOf = (log: Cells, more: Partial<Settings> = {}, actions: Cells | null = null) =>
  records(toCells(reportOf(log, more, actions), at(30, more)));

const rows: Row[] = [
  ['d', 'A', 1, 'Positive', 'Price', 'x'],
  ['d', '', 2, 'negative', 'Price', 'y'],
  ['d', 'B', 3, 'Neutral', 'Timing', 'x'],
  ['d', '', 4, 'good', '', ''],
  ['d', 'Won', 5, 'Great', '', 'x'],
  ['e', 'A', 1, 'hm', 'Timing', 'y'],
  ['e', 'A', 2, 'POSITIVE', 'Timing'],
  ['e', '', 9, 'bad', 'price'],
];

describe('feedback', () => {
  it('[M6] counts records at the stage where they were made, and the positive share of the known', () => {
    const [a, b, won] = rowsOf(logOf(rows));
    expect(a).toMatchObject({ Stage: 'A', Positive: 2, Neutral: 0, Negative: 2, Unknown: 1, 'Positive share': 2 / 4 });
    expect(b).toMatchObject({ Stage: 'B', Positive: 1, Neutral: 1, Negative: 0, Unknown: 0, 'Positive share': 1 / 2 });
    expect(won).toMatchObject({ Stage: 'Won', Positive: 1, 'Positive share': 1 });
    // Wilson of 2 in 4.
    const z = 1.959963984540054;
    expect(a.Low).toBeCloseTo((0.5 + (z * z) / 8 - z * Math.sqrt(0.25 / 4 + (z * z) / 64)) / (1 + (z * z) / 4), 12);
  });

  it('names the objection on record most often, one spelling for all, the first of equals', () => {
    const [a, b, won] = rowsOf(logOf(rows));
    // At A: price three times, timing twice.
    expect([a['Top objection'], b['Top objection'], won['Top objection']]).toEqual(['Price', 'Timing', '']);
    expect(rowsOf(logOf(rows.slice(0, 7)))[0]['Top objection']).toBe('Price');
  });

  it('[M6] counts by strategy: the word of the row, or else of the deal', () => {
    const found = rowsOf(logOf(rows), { by: 'Strategy' });
    expect(found.map((row) => [row.Strategy, row.Positive, row.Neutral, row.Negative, row.Unknown])).toEqual([
      ['x', 3, 1, 0, 0],
      ['y', 1, 0, 2, 1],
    ]);
  });

  it('[M6] takes records of a second table, before the first stage nobody knows where', () => {
    const actions: Cells = [
      ['Deal', 'Action', 'Date', 'Feedback', 'Strategy'],
      ['d', 'call', FIRST_DAY + 2, 'positive', 'z'],
      ['d', 'call', FIRST_DAY + 0, 'negative', ''],
    ];
    const log = logOf([
      ['d', 'A', 1],
      ['d', 'B', 3],
    ]);
    expect(rowsOf(log, {}, actions).map((row) => [row.Stage, row.Positive, row.Negative])).toEqual([
      ['A', 1, 0],
      ['B', 0, 0],
      ['', 0, 1],
    ]);
    expect(rowsOf(log, { by: 'Strategy' }, actions).map((row) => [row.Strategy, row.Positive, row.Negative])).toEqual([
      ['z', 1, 0],
      ['', 0, 1],
    ]);
  });

  it('[L5] counts a row written twice once', () => {
    expect(rowsOf(logOf([...rows, rows[1], rows[1]]))[0]).toMatchObject({ Negative: 2 });
  });

  it('[Q6] counts chosen deals only, and [T3] nothing after the as-of moment', () => {
    const filters = [{ column: 'Deal', comparison: '=', values: ['e'] }] as const;
    expect(rowsOf(logOf(rows), { filters })[0]).toMatchObject({ Positive: 1, Negative: 1, Unknown: 1 });
    const early = datasetOf({ log: logOf(rows), stages: [['A'], ['B']], actions: null }, at(3));
    expect(records(toCells(feedbackReport(early), at(3)))[0]).toMatchObject({ Positive: 2, Negative: 1 });
  });

  it('[Q1] says what it could not read, what rests on few, and where there is nothing', () => {
    expect(reportOf(logOf(rows)).notes.map((n) => noteText(n, 'en'))).toEqual([
      'Rows that rest on fewer than 20 records: 3 of 3.',
      'Counted as unknown, as they say neither positive, neutral nor negative: “hm”.',
    ]);
    const nothing = reportOf(logOf([['d', 'A', 1]]));
    expect(nothing.notes.map((n) => n.id)).toEqual(['noFeedback']);
    expect(records(toCells(nothing, at(30)))[0]).toMatchObject({
      Positive: 0,
      'Positive share': '',
      Low: '',
      'Top objection': '',
    });
  });

  it.each([
    ['positive', ['Positive', 'very good', 'Pozitīva', 'ļoti labi', 'Gut', 'très bien', 'положительно', '👍', '+', 'Patika']],
    ['neutral', ['Neutral', 'so-so', 'Neitrāla', 'viduvēji', '😐', 'нейтрально', 'OK']],
    ['negative', ['Negative', 'rather poor', 'Negatīva', 'slikti', 'schlecht', '👎', '-', 'not interested', 'плохо']],
    [null, ['4', 'not good', 'will call back', '?', 'labs bet dārgs']],
  ] as const)('[M6] hears %s', (tone, words) => {
    for (const word of words) expect([word, toneOf(word)]).toEqual([word, tone]);
  });
});

const told: Cells = [
  ['Deal', 'Stage', 'Date', 'Action', 'Strategy', 'Feedback', 'Objection'],
  ['a', 'New', '2025-01-01', '', '', '', ''],
  ['a', '', '2025-01-02', 'Call', 'Story', 'Positive', ''],
  ['a', '', '2025-01-03', 'Call', 'Price', 'negative', 'Price'],
  ['a', 'Demo', '2025-01-05', 'Demo', 'Story', 'neutral', 'Timing'],
  ['a', '', '2025-01-06', 'Mail', 'Story', '', ''],
  ['b', 'New', '2025-01-02', '', '', '', ''],
  ['b', '', '2025-01-04', 'Call', 'Story', 'pozitīva', 'Price'],
  ['b', '', '2025-01-05', 'Call', 'Story', 'hm', ''],
];
const of = (more: Partial<Settings> = {}, actions: Cells | null = null) =>
  feedbackReport(datasetOf({ log: told, stages: [['New'], ['Demo']], actions }, { ...defaultSettings, ...more }));
const counted = (more: Partial<Settings> = {}, actions: Cells | null = null): Record<string, Cell>[] =>
  records(toCells(of(more, actions), defaultSettings));

describe('[M6] feedback and actions', () => {
  it('counts records by the stage of their row, otherwise the one that the deal was in; actions without feedback are unknown', () => {
    expect(counted()).toMatchObject([
      { Stage: 'New', Positive: 2, Neutral: 0, Negative: 1, Unknown: 1, 'Positive share': 2 / 3, 'Top objection': 'Price' },
      { Stage: 'Demo', Positive: 0, Neutral: 1, Negative: 0, Unknown: 1, 'Positive share': 0, 'Top objection': 'Timing' },
    ]);
  });

  it('counts by what the row says in another column', () => {
    expect(counted({ by: 'Strategy' })).toMatchObject([
      { Strategy: 'Price', Positive: 0, Negative: 1 },
      { Strategy: 'Story', Positive: 2, Neutral: 1, Negative: 0, Unknown: 2 },
    ]);
  });

  it('takes a second table of actions too', () => {
    const actions: Cells = [
      ['Deal', 'Action', 'Date', 'Feedback'],
      ['b', 'Visit', '2025-01-03', 'Positive'],
    ];
    expect(counted({}, actions)[0]).toMatchObject({ Stage: 'New', Positive: 3 });
  });

  it('[Q1] without such a column there is a note', () => {
    const bare = feedbackReport(
      datasetOf(
        { log: told.map((row) => row.slice(0, 3)).filter((row) => row[1] !== ''), stages: null, actions: null },
        defaultSettings,
      ),
    );
    expect(bare.lines).toEqual([]);
    expect(bare.notes.map((one) => one.id)).toEqual(['noFeedback']);
  });
});
