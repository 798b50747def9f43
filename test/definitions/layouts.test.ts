import { describe, expect, it } from 'vitest';
import {
  type Cells,
  checkReport,
  DAY,
  type Dataset,
  datasetOf,
  defaultSettings,
  isoOf,
  type Settings,
  withHistory,
} from '../../core/index.ts';

const dataset = (log: Cells, more: Partial<Settings> = {}, stages: Cells | null = null): Dataset =>
  datasetOf({ log, stages, actions: null }, { ...defaultSettings, ...more });

/** A deal's story: stages with the day they were entered, then the outcome with its day. */
function storyOf({ journeys }: Dataset, deal: string): string {
  const d = journeys.deals.indexOf(deal);
  const parts: string[] = [];
  for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++)
    parts.push(`${journeys.names[journeys.stage[v]]} ${isoOf(journeys.entered[v])}`);
  const outcome = ['open', 'won', 'lost'][[0, 4, 5].indexOf(journeys.outcome[d])];
  return [...parts, outcome === 'open' ? 'open' : `${outcome} ${isoOf(journeys.outcomeAt[d])}`].join(', ');
}

const issuesOf = ({ issues }: Dataset) => Object.fromEntries(issues.map(({ id, count }) => [id, count]));

describe('stage-change history', () => {
  const headings = ['Opportunity ID', 'From Stage', 'To Stage', 'Last Modified'];

  it('[L1] reads changes in any order: creation without a stage before, moves, an outcome; a move to itself is none', () => {
    const s = dataset([
      headings,
      ['a', 'Demo', 'Closed Won', '2025-03-20'],
      ['a', 'Demo', 'Demo', '2025-03-12'],
      ['a', 'New', 'Demo', '2025-03-10'],
      ['a', '', 'New', '2025-03-01'],
    ]);
    expect(s.log.mapping.layout).toBe('changes');
    expect(storyOf(s, 'a')).toBe('New 2025-03-01, Demo 2025-03-10, won 2025-03-20');
    expect(issuesOf(s)).toMatchObject({ noChange: 1 });
  });

  it('[J1] moves at one moment hold together as a chain, also backwards, whatever the order of the rows', () => {
    const others = [
      ['b', '', 'New', '2025-03-01'],
      ['b', 'New', 'Demo', '2025-03-02'],
      ['b', 'Demo', 'Offer', '2025-03-03'],
    ];
    const rows = [
      ['a', '', 'New', '2025-03-01'],
      ['a', 'New', 'Offer', '2025-03-05'],
      ['a', 'Offer', 'Demo', '2025-03-05'],
      ['a', 'Demo', 'New', '2025-03-05'],
    ];
    for (const order of [rows, [...rows].reverse(), [rows[2], rows[0], rows[3], rows[1]]]) {
      const { journeys } = dataset([headings, ...order, ...others]);
      const visits = [
        ...journeys.stage.subarray(
          journeys.offset[journeys.deals.indexOf('a')],
          journeys.offset[journeys.deals.indexOf('a') + 1],
        ),
      ];
      expect(visits.map((k) => journeys.names[k])).toEqual(['New', 'Offer', 'Demo', 'New']);
    }
  });

  it('[D7] starts where the first change came from: at the creation where a column tells it, otherwise unseen', () => {
    const known = dataset([
      [...headings, 'Created Date'],
      ['a', 'New', 'Demo', '2025-03-10', '2025-03-01'],
      ['a', 'Demo', 'Lost', '2025-03-20', '2025-03-01'],
    ]);
    expect(storyOf(known, 'a')).toBe('New 2025-03-01, Demo 2025-03-10, lost 2025-03-20');
    expect([...known.journeys.late]).toEqual([0]);
    const unseen = dataset([headings, ['a', 'New', 'Demo', '2025-03-10'], ['a', 'Demo', 'Lost', '2025-03-20']]);
    expect([...unseen.journeys.late]).toEqual([2]);
    expect(issuesOf(unseen)).toMatchObject({ lateHistory: 1 });
  });

  it('[L1] reads Field History: rows of other fields are passed over, “Created.” tells the beginning, a deal that never moved is where it stands', () => {
    const s = dataset([
      ['Opportunity Name', 'Field / Event', 'Old Value', 'New Value', 'Edit Date', 'Stage'],
      ['a', 'Stage', 'Demo', 'Closed Lost', '2025-03-20', 'Closed Lost'],
      ['a', 'Amount', '10', '20', '2025-03-15', 'Closed Lost'],
      ['a', 'Stage', 'New', 'Demo', '2025-03-10', 'Closed Lost'],
      ['a', 'Created.', '', '', '2025-03-01', 'Closed Lost'],
      ['b', 'Created.', '', '', '2025-03-18', 'New'],
      ['Grand Totals (6 records)', '', '', '', '', ''],
      ['Confidential Information - Do Not Distribute', '', '', '', '', ''],
    ]);
    expect(storyOf(s, 'a')).toBe('New 2025-03-01, Demo 2025-03-10, lost 2025-03-20');
    expect(storyOf(s, 'b')).toBe('New 2025-03-18, open');
    expect(issuesOf(s)).toMatchObject({ otherField: 1, footer: 2 });
  });

  it('[L1] decides by the durations whether a moment is the entry or the exit; where both fit it asks', () => {
    const zoho = (rows: readonly (readonly (string | number)[])[]): Cells => [
      ['Record Id', 'Deal Name', 'Stage', 'Stage Duration (Calendar Days)', 'Moved To', 'Modified Time'],
      ...rows,
    ];
    const exits = dataset(
      zoho([
        ['1', 'A', 'New', 9, 'Demo', '2025-03-10'],
        ['1', 'A', 'Demo', 10, 'Closed Won', '2025-03-20'],
        ['1', 'A', 'Closed Won', 0, '', '2025-03-20'],
      ]),
    );
    expect(storyOf(exits, '1')).toBe('New 2025-03-01, Demo 2025-03-10, won 2025-03-20');
    const entries = dataset(
      zoho([
        ['1', 'A', 'New', 9, 'Demo', '2025-03-01'],
        ['1', 'A', 'Demo', 20, 'Closed Won', '2025-03-10'],
        ['1', 'A', 'Closed Won', '', '', '2025-03-30'],
      ]),
    );
    expect(storyOf(entries, '1')).toBe('New 2025-03-01, Demo 2025-03-10, won 2025-03-30');
    const both = zoho([
      ['1', 'A', 'New', 10, 'Demo', '2025-03-10'],
      ['1', 'A', 'Demo', 10, '', '2025-03-20'],
    ]);
    expect(() => dataset(both)).toThrow('entered column=Modified Time or left column=Modified Time');
    expect(storyOf(dataset(both, { columns: { entered: 'Modified Time' } }), '1')).toBe('New 2025-03-10, Demo 2025-03-20, open');
    expect(storyOf(dataset(both, { columns: { left: 'Modified Time' } }), '1')).toBe('New 2025-02-28, Demo 2025-03-10, open');
  });
});

describe('one row per deal without history', () => {
  const list: Cells = [
    [
      'Deal - Title',
      'Deal - Status',
      'Deal - Stage',
      'Deal - Deal created',
      'Deal - Won time',
      'Deal - Lost time',
      'Deal - Expected close date',
    ],
    ['A', 'Won', 'Offer', '2025-01-01', '2025-01-11', '', ''],
    ['B', 'Lost', 'Demo', '2025-01-05', '', '2025-01-25', ''],
    ['C', 'Open', 'Demo', '2025-01-20', '', '', '2025-12-31'],
    ['D', 'Lost', 'Demo', '2025-01-20', '', '', ''],
  ];

  it('[L1] answers what it can, and refuses stages with the way to the history', () => {
    const s = dataset(list);
    expect(storyOf(s, 'A')).toBe('In the pipeline 2025-01-01, won 2025-01-11');
    expect(storyOf(s, 'B')).toBe('In the pipeline 2025-01-05, lost 2025-01-25');
    expect(storyOf(s, 'C')).toBe('In the pipeline 2025-01-20, open');
    expect(issuesOf(s)).toMatchObject({ closedUndated: 1 });
    expect(() => withHistory(s)).toThrow(
      /one row per deal and no history.*ask CHECK, SEGMENTS, COHORTS or VELOCITY.*Pipedrive exports no history/,
    );
  });

  it('[Q2] a list without any date says what to export', () => {
    const streak = [
      ['Name', 'Stage', 'Assigned To', 'Date of Last Stage Change', 'Notes'],
      ['A', 'Demo', 'Ann', '2025-01-01', ''],
      ['B', 'Offer', 'Bob', '2025-01-05', ''],
    ];
    expect(() => dataset(streak)).toThrow(/not since when\. Export the date of creation.*Streak keeps the present stage only/);
  });

  it('[T3] an expected closing date is no event', () => {
    expect(isoOf(dataset(list).entries.asOf)).toBe('2025-01-25');
  });

  it('[L1] CHECK says win rate, cycle and ages, then the recipe', () => {
    const lines = checkReport({ log: list, stages: null, actions: null }, defaultSettings).lines.map((line) => line.join(' | '));
    expect(lines.find((line) => line.includes('Win rate'))).toMatch(/1 of 2 closed deals are won, 50%/);
    expect(lines.some((line) => line.includes('1 deal still open, half of them for 5 days or more'))).toBe(true);
    expect(lines.some((line) => line.includes('For stages: Pipedrive exports no history'))).toBe(true);
  });

  it('[L5] deals of one name without an id are different deals where their rows differ, whatever the order', () => {
    const rows = [
      ['Acme', 'Won', '2025-01-01', '2025-01-09'],
      ['Acme', 'Lost', '2025-02-01', '2025-02-09'],
      ['Acme', 'Lost', '2025-02-01', '2025-02-09'],
      ...Array.from({ length: 60 }, (_, i) => [`Other ${i}`, 'Won', '2025-01-01', '2025-01-09']),
    ];
    const headings = ['Deal Name', 'Stage', 'Create Date', 'Close Date'];
    const one = dataset([headings, ...rows]);
    const other = dataset([headings, ...[...rows].reverse()]);
    expect(one.journeys.deals.filter((deal) => deal.startsWith('Acme')).sort()).toEqual(['Acme', 'Acme (2)']);
    for (const deal of ['Acme', 'Acme (2)']) expect(storyOf(one, deal)).toBe(storyOf(other, deal));
    expect(issuesOf(one)).toMatchObject({ nameTwice: 1 });
  });
});

describe('dated copies of the pipeline', () => {
  const rows = [
    ['a', 'New', '2025-01-06'],
    ['b', 'Demo', '2025-01-06'],
    ['c', 'New', '2025-01-06'],
    ['a', 'New', '2025-01-13'],
    ['b', 'Demo', '2025-01-13'],
    ['c', 'Demo', '2025-01-13'],
    ['a', 'Demo', '2025-01-20'],
    ['c', 'Closed Won', '2025-01-20'],
    ['d', 'New', '2025-01-20'],
  ];

  it('[L1] a stage is entered when a copy first shows it; a deal that is gone has left; the first copy saw nobody enter', () => {
    const s = dataset([['Deal', 'Stage', 'Snapshot date'], ...rows]);
    expect(s.log.mapping.layout).toBe('snapshots');
    expect(storyOf(s, 'a')).toBe('New 2025-01-06, Demo 2025-01-20, open');
    expect(storyOf(s, 'c')).toBe('New 2025-01-06, Demo 2025-01-13, won 2025-01-20');
    expect(storyOf(s, 'd')).toBe('New 2025-01-20, open');
    const b = s.journeys.offset[s.journeys.deals.indexOf('b')];
    expect(isoOf(s.journeys.left[b])).toBe('2025-01-20');
    expect([...s.journeys.late]).toEqual([2, 2, 2, 0]);
    expect(issuesOf(s)).toMatchObject({ vanished: 1, snapshotResolution: 3, lateHistory: 3 });
  });

  it('[L1] takes the dates that the copies themselves give', () => {
    const s = dataset([
      ['Deal', 'Stage', 'Snapshot date', 'Last stage change date'],
      ...rows.map(([deal, stage, day]) => [deal, stage, day, deal === 'a' && stage === 'Demo' ? '2025-01-17' : '']),
    ]);
    expect(storyOf(s, 'a')).toBe('New 2025-01-06, Demo 2025-01-17, open');
  });
});

describe('pipelines', () => {
  const headings = ['Deal', 'Pipeline', 'Stage', 'Date'];
  const sales = [
    ['a', 'Sales', 'New', '2025-01-01'],
    ['a', 'Sales', 'Demo', '2025-01-05'],
  ];
  const partners = [['b', 'Partners', 'Signed up', '2025-02-01']];

  it('asks which one where they have stages of their own, and counts the chosen one, as of the whole log', () => {
    const log = [headings, ...sales, ...partners];
    expect(() => dataset(log)).toThrow(
      'The log holds 2 pipelines with stages of their own: “Sales”, “Partners”. Choose one (setting: pipeline=…).',
    );
    const s = dataset(log, { pipeline: 'sales' });
    expect(s.pipeline.open.map((stage) => stage.name)).toEqual(['New', 'Demo']);
    expect(isoOf(s.entries.asOf)).toBe('2025-02-01');
    expect(() => dataset(log, { pipeline: 'Sale' })).toThrow('no pipeline “Sale”. Did you mean “Sales”?');
  });

  it('counts them together where one has all the stages, and says so', () => {
    const s = dataset([headings, ...sales, ['b', 'Partners', 'New', '2025-02-01']]);
    expect(s.journeys.deals).toHaveLength(2);
    expect(issuesOf(s)).toMatchObject({ pipelinesTogether: 2 });
  });

  it('chooses the columns of a wide log by the pipeline in their headings', () => {
    const log: Cells = [
      [
        'Record ID',
        'Pipeline',
        'Date entered "New (Sales)"',
        'Date entered "Demo (Sales)"',
        'Date entered "Signed up (Partners)"',
      ],
      ['1', 'Sales', '2025-01-01', '2025-01-05', ''],
      ['2', 'Partners', '', '', '2025-01-07'],
    ];
    expect(() => dataset(log)).toThrow('2 pipelines');
    const s = dataset(log, { pipeline: 'Partners' });
    expect(s.pipeline.open.map((stage) => stage.name)).toEqual(['Signed up']);
    expect(storyOf(s, '2')).toBe('Signed up 2025-01-07, open');
  });
});

describe('[D7] a history that begins late', () => {
  const late = Array.from({ length: 12 }, (_, i) => [`old ${i}`, 'New', '2025-01-01 00:00']);
  const fresh = Array.from({ length: 20 }, (_, i) => [`new ${i}`, 'New', `2025-01-${10 + (i % 10)}`]);
  const log: Cells = [
    ['Deal', 'Stage', 'Date'],
    ...late,
    ...fresh,
    ['old 0', 'Demo', '2025-01-20'],
    ['new 0', 'Demo', '2025-01-20'],
  ];

  it('leaves the stage of those already under way out of durations, but not out of counts', () => {
    const s = dataset(log);
    expect(s.journeys.late.reduce((n, l) => n + (l === 2 ? 1 : 0), 0)).toBe(12);
    expect(issuesOf(s)).toMatchObject({ lateHistory: 12 });
  });

  it('takes a creation date as the true entry, watched from the first day on', () => {
    const s = dataset([
      ['Deal', 'Stage', 'Date', 'Created'],
      ...late.map((row) => [...row, '2024-12-20']),
      ...fresh.map((row) => [...row, '']),
    ]);
    expect([...s.journeys.late].filter((l) => l === 1)).toHaveLength(12);
    expect(s.journeys.observedFrom[0] - s.journeys.entered[0]).toBe(12 * DAY);
  });

  it('needs 10 deals and a fifth of all', () => {
    const few = dataset([['Deal', 'Stage', 'Date'], ...late.slice(0, 9), ...fresh]);
    expect(few.journeys.late.every((l) => l === 0)).toBe(true);
    const many = Array.from({ length: 60 }, (_, i) => [`more ${i}`, 'New', `2025-02-${10 + (i % 10)}`]);
    expect(dataset([['Deal', 'Stage', 'Date'], ...late, ...many]).journeys.late.every((l) => l === 0)).toBe(true);
  });
});

it('[L4] finds headings under the lines that reports write above them', () => {
  const s = dataset([
    ['Opportunity History Report', '', ''],
    ['As of 2025-03-05 • Generated by Ann', '', ''],
    ['Filtered By', '', ''],
    ['   Show: All opportunities', '', ''],
    ['', '', ''],
    ['Deal', 'Stage', 'Date'],
    ['a', 'New', '2025-03-01'],
    ['Deal', 'Stage', 'Date'],
    ['a', 'Demo', '2025-03-04'],
    ['', '', ''],
    ['Total', '', ''],
  ]);
  expect(storyOf(s, 'a')).toBe('New 2025-03-01, Demo 2025-03-04, open');
  expect(issuesOf(s)).toMatchObject({ footer: 1, repeatedHeader: 1 });
});

it('[J4] a closed deal whose closing date was wiped takes the present stage and the closing date of the sheet', () => {
  const s = dataset([
    ['Record ID', 'Deal Stage', 'Close Date', 'Date entered "New"', 'Date entered "Demo"', 'Date entered "Closed Lost"'],
    ['1', 'Closed Lost', '2025-02-01', '2025-01-01', '2025-01-10', ''],
    ['2', 'Demo', '2025-03-01', '2025-01-01', '2025-01-12', ''],
  ]);
  expect(storyOf(s, '1')).toBe('New 2025-01-01, Demo 2025-01-10, lost 2025-02-01');
  expect(storyOf(s, '2')).toBe('New 2025-01-01, Demo 2025-01-12, open');
});

it('notes deals closed all at once', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [
    [`d${i}`, 'New', `2025-01-${10 + i}`],
    [`d${i}`, 'Lost', '2025-03-31'],
  ]).flat();
  expect(issuesOf(dataset([['Deal', 'Stage', 'Date'], ...rows]))).toMatchObject({ bulkClosing: 12 });
});
