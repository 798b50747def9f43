import { describe, expect, it } from 'vitest';
import {
  type Cell,
  checkReport,
  datasetOf,
  defaultSettings,
  funnelReport,
  isoOf,
  type Settings,
  toCells,
  visitsReport,
} from '../../core/index.ts';
import { records } from '../story.ts';

const dataset = (log: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) =>
  datasetOf({ log, stages: null, actions: null }, { ...defaultSettings, ...settings });
const entered = (log: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) =>
  [...dataset(log, settings).journeys.entered].map(isoOf);
const log = (...rows: Cell[][]): Cell[][] => [['Deal', 'Stage', 'Date'], ...rows];
/** One deal that enters stages on the dates given, an hour apart in meaning. */
const dated = (...dates: Cell[]) => log(...dates.map((date, i): Cell[] => ['d', `Step ${i}`, date]));

describe('dates', () => {
  it('[T1] reads serials, and prints them back exactly', () => {
    const rows = toCells(visitsReport(dataset(dated(45_721, 45_722.59375)), null), defaultSettings);
    expect(rows[1].slice(3, 6)).toEqual([45_721, 45_722.59375, 1.59375]);
  });

  it('[T1] makes ages exactly equal that fractional serials would not', () => {
    const s = dataset(log(['d', 'A', 45_721.1], ['d', 'B', 45_721.4], ['e', 'A', 45_723.1], ['e', 'B', 45_723.4]));
    const [d, e] = [0, 1].map((deal) => s.journeys.left[s.journeys.offset[deal]] - s.journeys.entered[s.journeys.offset[deal]]);
    expect(d).toBe(e);
  });

  it('[T1] shifts workbooks on the 1904 system', () => {
    expect(entered(dated(45_721 - 1462), { dateSystem: 1904 })).toEqual(['2025-03-05']);
  });

  it('[T2] reads ISO 8601, with offsets on one clock', () => {
    expect(
      entered(
        dated('2025-03-05', '2025-03-05T14:15:33', '2025-03-05 14:16', '2025-03-05T14:15:33.500+01:00', '20250306T101500Z'),
      ),
    ).toEqual(['2025-03-05', '2025-03-05 13:15:33', '2025-03-05 14:15:33', '2025-03-05 14:16', '2025-03-06 10:15']);
  });

  it('[T2] reads names of months, 12-hour times, epochs and numbers as text', () => {
    expect(
      entered(
        dated(
          '5 Mar 2025',
          'March 6, 2025 2:15 PM',
          '2025. gada 7. marts, plkst. 14:15',
          1_741_392_000,
          1_741_478_400_000,
          '45726.5',
        ),
      ),
    ).toEqual(['2025-03-05', '2025-03-06 14:15', '2025-03-07 14:15', '2025-03-08', '2025-03-09', '2025-03-10 12:00']);
    expect(entered(dated('3/25/2025, 12:15 AM', '3/25/2025, 12:15 PM'))).toEqual(['2025-03-25 00:15', '2025-03-25 12:15']);
  });

  it('[T2] infers the order of day and month for the whole column', () => {
    expect(entered(dated('03/04/2025', '13/04/2025'))).toEqual(['2025-04-03', '2025-04-13']);
    expect(entered(dated('03/04/2025', '04/13/2025'))).toEqual(['2025-03-04', '2025-04-13']);
    expect(entered(dated('3.4.25', '13.4.25 8:05'))).toEqual(['2025-04-03', '2025-04-13 08:05']);
  });

  it('[T2] refuses a column of open order, names it and shows the way out', () => {
    expect(() => dataset(dated('03/04/2025', '05/06/2025'))).toThrow(
      'The dates in “Date” can be read two ways: is “03/04/2025” day first or month first? Add the setting dates=dmy (day first) or dates=mdy (month first).',
    );
    expect(entered(dated('03/04/2025', '05/06/2025'), { dates: 'dmy' })).toEqual(['2025-04-03', '2025-06-05']);
  });

  it('[T2] lets a date column that shows no order follow its neighbours in the same table', () => {
    const wide = [
      ['Deal', 'Discovery', 'Demo', 'Won'],
      ['d', '13/04/2025', '01/05/2025', ''],
      ['e', '14/04/2025', '02/05/2025', '03/05/2025'],
    ];
    expect(entered(wide)).toEqual(['2025-04-13', '2025-05-01', '2025-04-14', '2025-05-02']);
  });

  it('[T2] never reads one column two ways: the odd ones are left out', () => {
    const s = dataset(dated('13/04/2025', '14/04/2025', '04/15/2025'));
    expect(s.journeys.entered).toHaveLength(2);
    expect(s.issues.find((i) => i.id === 'mixedDates')).toMatchObject({ count: 1, weight: 'warn' });
  });

  it('[T3] takes the latest dated event as the as-of moment, actions and exits too, never a closing date of an open deal', () => {
    const cells = [
      ['Deal', 'Stage', 'Entered', 'Left', 'Action', 'Expected close date'],
      ['d', 'A', '2025-03-01', '2025-03-04', '', '2025-12-01'],
      ['e', 'A', '2025-03-02', '', '', '2025-12-01'],
      ['e', '', '2025-03-07', '', 'Call', ''],
    ];
    expect(isoOf(dataset(cells).journeys.asOf)).toBe('2025-03-07');
    expect(isoOf(dataset(cells.slice(0, 3)).journeys.asOf)).toBe('2025-03-04');
  });

  it('[T3] counts a second table of actions too', () => {
    const actions = [
      ['Deal', 'Action', 'Date'],
      ['d', 'Call', '2025-04-01'],
      ['nobody', 'Call', '2025-05-01'],
    ];
    const s = datasetOf({ log: dated('2025-03-05'), stages: null, actions }, defaultSettings);
    expect(isoOf(s.journeys.asOf)).toBe('2025-04-01');
    expect(s.issues.find((i) => i.id === 'actionOfUnknownDeal')?.count).toBe(1);
  });

  it('[T3] refuses a last date more than 180 days after the next one, and names its row', () => {
    expect(() => dataset(dated('2025-03-05', '2025-09-02'))).toThrow(
      /The last date of the log, 2025-09-02 in row 3, lies more than 180 days after the one before it, 2025-03-05\./,
    );
    expect(entered(dated('2025-03-05', '2025-09-01'))).toHaveLength(2);
    expect(() => dataset(dated('2025-03-05', '2025-03-06', '2206-03-05'))).toThrow(/2206-03-05 in row 4/);
    expect(() => dataset(dated('2025-03-05', '2206-03-05', '2206-03-06'))).toThrow(/2206-03-06 in row 4/);
  });

  it('[T3] takes dates from 2100 on that begin or end a year as placeholders, and every such exit', () => {
    const s = dataset([
      ['Deal', 'Stage', 'Entered', 'Left'],
      ['d', 'A', '2025-03-01', '2025-03-04'],
      ['d', 'B', '2025-03-04', '9999-12-31 23:59:59'],
      ['e', 'A', '9999-12-31', ''],
    ]);
    expect(isoOf(s.journeys.asOf)).toBe('2025-03-04');
    expect([...s.journeys.end]).toEqual([1, 0]);
    expect(s.issues.filter((i) => i.id === 'placeholder').reduce((n, i) => n + i.count, 0)).toBe(2);
  });

  it('[T3] leaves out and counts what happened after the as-of moment', () => {
    const s = dataset(dated('2025-03-05', '2025-03-09', '2025-03-10'), { asOf: dataset(dated('2025-03-08')).journeys.asOf });
    expect(s.journeys.entered).toHaveLength(1);
    expect(s.issues.find((i) => i.id === 'afterAsOf')).toMatchObject({ count: 2, rows: [3, 4], weight: 'info' });
  });

  it('[T5] takes 0, null, blanks and (No value) as blank, and error cells as blanks with an issue', () => {
    const s = dataset(
      log(
        ['d', 'A', 45_721],
        [0, 0, 0],
        [null, null, null],
        ['', ' ', ''],
        ['e', '(No value)', 45_722],
        ['e', 'A', '#N/A'],
        ['e', 'B', 45_723],
      ),
    );
    expect(s.issues.map((i) => [i.id, i.count, i.rows])).toEqual([
      ['blankRow', 3, [3, 4, 5]],
      ['noStage', 1, [6]],
      ['errorCell', 1, [7]],
    ]);
  });
});

describe('tables', () => {
  const good = dated('2025-03-05', '2025-03-06');

  it('says what an empty range, one cell, headings alone and a missing stage lack', () => {
    expect(() => dataset([])).toThrow('The range is empty.');
    expect(() =>
      dataset([
        ['', ''],
        [null, 0],
      ]),
    ).toThrow('The range is empty.');
    expect(() => dataset([['Deal']])).toThrow('The range is a single cell, “Deal”.');
    expect(() => dataset([['Deal', 'Stage', 'Date']])).toThrow('headings but no rows');
    expect(() =>
      dataset([
        ['Deal', 'When'],
        ['d', '2025-03-05'],
      ]),
    ).toThrow(
      'No column looks like a stage. The columns are: “Deal”, “When”. Name one Stage, or choose it under Setup (setting: stage column=…).',
    );
    expect(() =>
      dataset([
        ['Deal', 'Stage'],
        ['d', 'A'],
      ]),
    ).toThrow('No column holds the moment when');
    expect(() =>
      dataset([
        ['Stage', 'Date'],
        ['A', '2025-03-05'],
      ]),
    ).toThrow('No column looks like a deal.');
    expect(() => dataset(log(['d', 'A', 'soon'], ['e', '', '2025-03-05']))).toThrow('None of the 2 rows could be used');
  });

  it('[L2] refuses a first row that is data, and says how to include the headings', () => {
    expect(() =>
      dataset([
        ['D-1', 'Demo', 45_721],
        ['D-2', 'Demo', 45_722],
      ]),
    ).toThrow(/looks like data, not headings: “D-1”, “Demo”, “45721”.*DealLog\[#All\].*A1:H/);
    expect(() =>
      dataset([
        ['D-1', 'Demo', '2025-03-05'],
        ['D-2', 'Demo', '2025-03-06'],
      ]),
    ).toThrow(/looks like data/);
  });

  it('[L4] passes over titles, repeated headings and blank rows, and counts them', () => {
    const s = dataset([
      ['Pipeline report'],
      [''],
      ...good,
      ['Deal', 'Stage', 'Date'],
      ['', '', ''],
      ['e', 'Step 0', '2025-03-07'],
    ]);
    expect(s.log.table.header).toBe(2);
    expect(s.issues.map((i) => [i.id, i.count, i.rows[0]])).toEqual([
      ['titleRow', 2, 1],
      ['repeatedHeader', 1, 6],
      ['blankRow', 1, 7],
    ]);
  });

  it('reads two heading rows, the lower one with the names', () => {
    const s = dataset([
      ['Deals', '', 'When'],
      ['Deal ID', 'Deal Stage', 'Date entered'],
      ['d', 'A', '2025-03-05'],
      ['d', 'B', '2025-03-06'],
    ]);
    expect(s.journeys.names).toEqual(['A', 'B']);
  });

  it('passes over 10,000 empty trailing rows', () => {
    const s = dataset([...good, ...Array.from({ length: 10_000 }, () => ['', '', ''])]);
    expect(s.issues).toEqual([]);
  });

  it('keeps ids like 007 apart from 7, and takes NAN and INF as names', () => {
    const s = dataset(
      log(['007', 'A', 45_721], [7, 'A', 45_721], ['7', 'B', 45_722], ['NAN', 'A', 45_721], ['INF', 'A', 45_722]),
    );
    expect(s.log.deals).toEqual(['007', '7', 'NAN', 'INF']);
  });

  it('[L5] counts exact duplicate rows once', () => {
    const s = dataset([...good, good[1]]);
    expect(s.journeys.entered).toHaveLength(2);
    expect(s.issues).toMatchObject([{ id: 'duplicateRow', count: 1, rows: [4] }]);
  });

  it('[L3] counts rows that can’t be used, with their row numbers and reasons', () => {
    const s = dataset([...good, ['', 'A', '2025-03-05'], ['e', 'A', ''], ['e', 'A', 'soon']]);
    expect(s.issues.map((i) => [i.id, i.rows])).toEqual([
      ['noDeal', [4]],
      ['noDate', [5]],
      ['unreadDate', [6]],
    ]);
  });

  it('[L1] tells an event log, an entered/left log and one row per deal apart', () => {
    expect(dataset(good).log.mapping.layout).toBe('events');
    expect(
      dataset([
        ['Deal', 'Stage', 'Entered', 'Left'],
        ['d', 'A', '2025-03-05', '2025-03-06'],
      ]).log.mapping.layout,
    ).toBe('spans');
    const wide = dataset([
      ['Deal', 'Discovery', 'Demo', 'Closed Won', 'Rep'],
      ['d', '2025-03-05', '2025-03-07', '', 'Ann'],
    ]);
    expect(wide.log.mapping.layout).toBe('wide');
    expect(wide.journeys.names).toEqual(['Discovery', 'Demo']);
    const hubspot = dataset([
      [
        'Record ID',
        'Date entered "Demo (Sales)"',
        'Date exited "Demo (Sales)"',
        'Date entered "Closed Won (Sales)"',
        'Deal Stage',
      ],
      ['d', '2025-03-05 10:00', '2025-03-07 11:00', '2025-03-07 11:00', 'Closed Won'],
    ]);
    expect(hubspot.journeys.names).toEqual(['Demo']);
    expect([...hubspot.journeys.outcome]).toEqual([4]);
  });

  it('[L2] matches headings in English and Latvian and lets settings override them', () => {
    const s = dataset([
      ['Darījums', 'Posms', 'Datums'],
      ['d', 'A', '2025-03-05'],
    ]);
    expect(s.log.mapping.columns).toMatchObject({ deal: 0, stage: 1, entered: 2 });
    const t = dataset(
      [
        ['Who', 'Deal', 'Where', 'Date', 'Moved'],
        ['d', 'x', 'A', '2025-03-05', '2025-03-06'],
      ],
      {
        columns: { deal: 'who', stage: 'Where', entered: 'Moved' },
      },
    );
    expect(t.log.deals).toEqual(['d']);
    expect(
      entered(
        [
          ['Deal', 'Stage', 'Date', 'Moved'],
          ['d', 'A', '2025-03-05', '2025-03-06'],
        ],
        { columns: { entered: 'moved' } },
      ),
    ).toEqual(['2025-03-06']);
    expect(() => dataset(good, { columns: { stage: 'Stag' } })).toThrow(
      'The log has no column “Stag” (setting: stage column). Did you mean “Stage”?',
    );
  });

  it('reads the outcome column where the stages name none', () => {
    const spans = dataset([
      ['Deal', 'Stage', 'Entered', 'Left', 'Outcome'],
      ['d', 'A', '2025-03-01', '2025-03-04', ''],
      ['d', 'B', '2025-03-04', '2025-03-09', 'Lost'],
      ['e', 'A', '2025-03-02', '', 'Open'],
    ]);
    expect([...spans.journeys.outcome]).toEqual([5, 0]);
    expect(isoOf(spans.journeys.outcomeAt[0])).toBe('2025-03-09');
    const closed = dataset([
      ['Deal', 'Stage', 'Date', 'Close date', 'Status'],
      ['d', 'A', '2025-03-01', '2025-03-20', 'Won'],
      ['e', 'A', '2025-03-02', '2025-08-01', 'Open'],
    ]);
    expect(isoOf(closed.journeys.outcomeAt[0])).toBe('2025-03-20');
    expect(isoOf(closed.journeys.asOf)).toBe('2025-03-20');
  });
});

describe('CHECK', () => {
  const check = (cells: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) => {
    const all = { ...defaultSettings, ...settings };
    return records(toCells(checkReport({ log: cells, stages: null, actions: null }, all), all));
  };

  it('puts the verdict first, then layout and columns with their reasons', () => {
    const [verdict, layout, deal] = check(dated('2025-03-05', '2025-03-06'));
    expect(verdict).toMatchObject({ Verdict: 'good', Finding: 'The log can be trusted as it is.' });
    expect(layout.Finding).toBe('Layout: one row per entry into a stage');
    expect(deal).toMatchObject({ Finding: 'Column “Deal” is the deal', 'What it means': 'Its heading says so.' });
  });

  it('calls a log with rows left out usable, and one that lost most of its rows not usable', () => {
    const rows = check([...dated('2025-03-05', '2025-03-06'), ['e', 'A', 'soon']]);
    expect(rows[0].Verdict).toBe('usable');
    expect(rows.find((row) => row.Finding === 'Dates in “Date” that can’t be read')).toMatchObject({
      Count: 1,
      'First row': 4,
      Verdict: 'usable',
    });
    expect(check([...dated('2025-03-05'), ['e', 'A', 'soon'], ['e', 'B', 'later']])[0].Verdict).toBe('not usable');
  });

  it('answers for a log that can’t be read, with the sentence', () => {
    const rows = check([
      ['Deal', 'When'],
      ['d', '2025-03-05'],
    ]);
    expect(rows[0].Verdict).toBe('not usable');
    expect(rows[1].Finding).toMatch(/^No column looks like a stage/);
  });

  it('marks a column guessed by its content as uncertain', () => {
    const rows = check([
      ['Deal', 'Stage', 'Zz'],
      ['d', 'A', '2025-03-05'],
      ['d', 'B', '2025-03-06'],
    ]);
    expect(rows.find((row) => row.Finding === 'Column “Zz” is the moment of entry')).toMatchObject({ Verdict: 'usable' });
  });

  it('speaks Latvian where the settings say so', () => {
    const rows = toCells(
      checkReport({ log: dated('2025-03-05'), stages: null, actions: null }, { ...defaultSettings, language: 'lv' }),
      {
        ...defaultSettings,
        language: 'lv',
      },
    );
    expect(rows[0][0]).toBe('Vērtējums');
    expect(rows[1].slice(0, 2)).toEqual(['labs', 'Žurnālam var uzticēties tādam, kāds tas ir.']);
  });
});

describe('funnel of a log in Latvian', () => {
  it('knows Latvian outcomes', () => {
    const s = dataset(
      [
        ['Darījums', 'Posms', 'Datums'],
        ['d', 'Izpēte', '2025-03-05'],
        ['d', 'Uzvarēts', '2025-03-07'],
        ['e', 'Izpēte', '2025-03-05'],
        ['e', 'Zaudēts', '2025-03-06'],
      ],
      { language: 'lv' },
    );
    const rows = toCells(funnelReport(s), { ...defaultSettings, language: 'lv' });
    expect(rows[0].slice(0, 6)).toEqual(['Posms', 'Fāze', 'Ienāca', 'Gāja tālāk', 'Zaudēti', 'Atvērti']);
    expect(rows[1].slice(0, 6)).toEqual(['Izpēte', 'Apsvēršana', 2, 1, 1, 0]);
    expect(rows[2][0]).toBe('Uzvarēts');
  });
});
