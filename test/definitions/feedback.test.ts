import { describe, expect, it } from 'vitest';
import { type Cell, type Cells, defaultSettings, feedbackReport, type Settings, studyOf, toCells } from '../../core/index.ts';
import { receptionOf } from '../../core/metrics/feedback.ts';
import { records } from '../story.ts';

const log: Cells = [
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
  feedbackReport(studyOf({ log, stages: [['New'], ['Demo']], actions }, { ...defaultSettings, ...more }));
const rows = (more: Partial<Settings> = {}, actions: Cells | null = null): Record<string, Cell>[] =>
  records(toCells(of(more, actions), defaultSettings));

describe('[M6] feedback', () => {
  it('counts records by the stage of their row, otherwise the one that the deal was in; actions without feedback are unknown', () => {
    expect(rows()).toMatchObject([
      { Stage: 'New', Positive: 2, Neutral: 0, Negative: 1, Unknown: 1, 'Positive share': 2 / 3, 'Top objection': 'Price' },
      { Stage: 'Demo', Positive: 0, Neutral: 1, Negative: 0, Unknown: 1, 'Positive share': 0, 'Top objection': 'Timing' },
    ]);
  });

  it('counts by what the row says in another column', () => {
    expect(rows({ by: 'Strategy' })).toMatchObject([
      { Strategy: 'Price', Positive: 0, Negative: 1 },
      { Strategy: 'Story', Positive: 2, Neutral: 1, Negative: 0, Unknown: 2 },
    ]);
  });

  it('takes a second table of actions too', () => {
    const actions: Cells = [
      ['Deal', 'Action', 'Date', 'Feedback'],
      ['b', 'Visit', '2025-01-03', 'Positive'],
    ];
    expect(rows({}, actions)[0]).toMatchObject({ Stage: 'New', Positive: 3 });
  });

  it('[Q1] without such a column there is a note', () => {
    const bare = feedbackReport(
      studyOf(
        { log: log.map((row) => row.slice(0, 3)).filter((row) => row[1] !== ''), stages: null, actions: null },
        defaultSettings,
      ),
    );
    expect(bare.lines).toEqual([]);
    expect(bare.notes.map((one) => one.id)).toEqual(['noFeedback']);
  });

  it('knows the words of other languages', () => {
    expect(['Good', 'Позитивный', 'positif', '+'].map(receptionOf)).toEqual(['positive', 'positive', 'positive', 'positive']);
    expect(['Negatīva', 'schlecht', '-', 'отрицательный'].map(receptionOf)).toEqual([
      'negative',
      'negative',
      'negative',
      'negative',
    ]);
    expect(['neitrāla', 'neutral', 'hm', ''].map(receptionOf)).toEqual(['neutral', 'neutral', 'unknown', 'unknown']);
  });
});
