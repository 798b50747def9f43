import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  DAY,
  datasetOf,
  defaultSettings,
  flowReport,
  movesReport,
  pathsReport,
  type Settings,
  toCells,
  velocityReport,
} from '../../core/index.ts';
import { size } from '../size.ts';
import { at, FIRST_DAY, logOf, records, told } from '../story.ts';

const stages = ['New', 'Demo', 'Offer'];

describe('[P1] flow', () => {
  const rows = records(
    toCells(
      flowReport(
        told(
          'A: New 1, Demo 3, Offer 8, Demo 10, Won 20 | B: New 1, Offer 5, Lost 9, Offer 15 | C: New 2, Demo 8 | D: New 4, Demo 5, Lost 6',
          at(30),
          stages,
        ),
      ),
      defaultSettings,
    ),
  );
  const edge = (from: string, to: string) => rows.find((row) => row.From === from && row.To === to);

  it('has an edge per ordered pair of neighbouring points, with its kind', () => {
    expect(rows.map((row) => `${row.From} > ${row.To}: ${row.Kind}`)).toEqual([
      'New > Demo: forward',
      'New > Offer: skip',
      'Demo > Offer: forward',
      'Demo > Lost: lost',
      'Demo > Won: won',
      'Offer > Demo: back',
      'Offer > Lost: lost',
      'Lost > Offer: reopened',
    ]);
  });

  it('counts deals and moves, the share of all moves that leave, and the days before', () => {
    expect(edge('New', 'Demo')).toMatchObject({ Deals: 3, Moves: 3, Share: 3 / 4, 'Median days': 2 });
    expect(edge('New', 'Offer')).toMatchObject({ Deals: 1, Moves: 1, Share: 1 / 4, 'Median days': 4 });
    expect(edge('Demo', 'Won')).toMatchObject({ Share: 1 / 3, 'Median days': 10 });
    expect(edge('Offer', 'Lost')).toMatchObject({ Share: 1 / 2, 'Median days': 4 });
    expect(edge('Lost', 'Offer')).toMatchObject({ Deals: 1, Share: 1, 'Median days': 6 });
  });
});

describe('[P2] paths', () => {
  const story =
    'A: New 1, Demo 3, New 5, Demo 9, Offer 10, Won 12 | B: New 1, Demo 4, Lost 6 | C: New 2, Demo 8, Won 9 | D: New 4, Demo 5';
  const report = pathsReport(told(story, at(30), stages), null);
  const rows = records(toCells(report, defaultSettings));

  it('groups deals by the stages they visited in order, the commonest first; win rate is of those closed', () => {
    expect(rows[0]).toMatchObject({
      Path: 'New → Demo',
      Deals: 3,
      Share: 3 / 4,
      Won: 1,
      'Win rate': 1 / 2,
      'Moves back': 0,
      'Days regained': 0,
    });
    expect(rows[1]).toMatchObject({ Path: 'New → Demo → New → Demo → Offer', Deals: 1, Won: 1, 'Win rate': 1 });
  });

  it('days regained run from the move back until the deal is as far as it had been', () => {
    expect(rows[1]).toMatchObject({ 'Moves back': 1, 'Days regained': 4 });
  });

  it('the cycle counts open deals in: of 5, 7 and 26 running days half are over by day 7', () => {
    expect(rows[0]['Median cycle']).toBe(7);
  });

  it('says how many paths it does not show', () => {
    const { lines, notes } = pathsReport(told(story, at(30), stages), 1);
    expect(lines).toHaveLength(1);
    expect(notes).toEqual([{ id: 'morePaths', params: { paths: 1, deals: 1, group: '' } }]);
  });
});

const withValues = (story: string, values: Record<string, readonly [number, number][]>): Cells => {
  const [headings, ...rows] = logOf(story);
  return [
    [...headings, 'Value'],
    ...rows.map((row) => {
      const known = (values[String(row[0])] ?? []).filter(([day]) => FIRST_DAY + day <= Number(row[2]));
      return [...row, known.length === 0 ? '' : known[known.length - 1][1]];
    }),
  ];
};

describe('[V4] movement between two moments', () => {
  const log = withValues(
    'A: New 1, Demo 12 | B: New 2, Won 15 | C: Demo 3, Lost 14 | D: New 13 | E: New 1, Lost 5, Demo 16 | F: Demo 2, New 17',
    {
      A: [
        [1, 100],
        [12, 150],
      ],
      B: [[2, 200]],
      C: [[3, 50]],
      D: [[13, 70]],
      E: [[1, 30]],
      F: [[2, 10]],
    },
  );
  const tables = { log, stages: [['New'], ['Demo']] as Cells, actions: null };
  const moment = (day: number) => (FIRST_DAY + day) * DAY;
  const rows = (from: number | null, to: number | null, more: Partial<Settings> = {}) =>
    records(
      toCells(
        movesReport(
          tables,
          { ...defaultSettings, ...more },
          from === null ? null : moment(from),
          to === null ? null : moment(to),
        ),
        defaultSettings,
      ),
    );

  it('tells every kind by deals and value', () => {
    const table = Object.fromEntries(rows(10, 20).map((row) => [row.Movement, [row.Deals, row.Value]]));
    expect(table).toEqual({
      'open at start': [4, 360],
      new: [1, 70],
      reopened: [1, 30],
      'moved forward': [1, 150],
      'moved back': [1, 10],
      won: [1, 200],
      lost: [1, 50],
      'value change': [1, 50],
      'open at end': [4, 260],
    });
  });

  it('looks back a week from the as-of moment where nobody says', () => {
    const [first] = rows(null, null);
    expect(first.Note).toBe('2025-01-10');
    expect(rows(null, null)[8].Note).toBe('2025-01-17');
  });

  it('before the first row nothing was open', () => {
    expect(rows(0, 20)[0]).toMatchObject({ Deals: 0, Value: 0 });
  });

  it('refuses moments in the wrong order', () => {
    expect(() => rows(20, 10)).toThrow('The first moment, 2025-01-20, is not before the second, 2025-01-10.');
  });

  it('always adds up, in deals and in value', () => {
    const names = [...stages, 'Won', 'Lost'];
    const deal = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9 })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.array(deal, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 15 }),
        (deals, from, length) => {
          const body = deals.flatMap((entries, d) =>
            entries.map(([stage, day, value]): Cell[] => [`d${d}`, names[stage], FIRST_DAY + day, value * 10]),
          );
          const all = {
            log: [['Deal', 'Stage', 'Date', 'Value'], [`d`, 'New', FIRST_DAY, 5], ...body],
            stages: names.map((name) => [name]),
            actions: null,
          };
          const table = Object.fromEntries(
            records(toCells(movesReport(all, defaultSettings, moment(from), moment(from + length)), defaultSettings)).map(
              (row) => [row.Movement, row],
            ),
          );
          for (const what of ['Deals', 'Value']) {
            const n = (movement: string) => Number(table[movement][what]);
            const change = what === 'Value' ? n('value change') : 0;
            expect(n('open at start') + n('new') + n('reopened') - n('won') - n('lost') + change).toBe(n('open at end'));
          }
        },
      ),
      { seed: 20_261_123, numRuns: size(150, 1500) },
    );
  });
});

describe('[V1] velocity', () => {
  it('is open deals × win share × mean value of won ÷ mean cycle', () => {
    const log = withValues('A: New 1, Won 11 | B: New 1, Lost 21 | C: New 31 | D: New 31', {
      A: [[1, 1000]],
      B: [[1, 500]],
      C: [[31, 9]],
      D: [[31, 9]],
    });
    const dataset = datasetOf({ log, stages: null, actions: null }, { ...at(31), minAtRisk: 1 });
    const [row] = records(toCells(velocityReport(dataset), defaultSettings));
    // Watched for 0 days, C and D say nothing yet: of A and B half are won, after 10 and 20 days.
    expect(row).toMatchObject({
      Segment: 'All deals',
      'Open deals': 2,
      'Win share': 1 / 2,
      'Mean value': 1000,
      'Mean cycle': 15,
    });
    expect(row['Velocity per day']).toBeCloseTo((2 * 0.5 * 1000) / 15, 9);
  });

  it('[Q1] without won deals there is no velocity but a note', () => {
    const log = withValues('A: New 1, Lost 11 | B: New 1', { A: [[1, 10]], B: [[1, 10]] });
    const { lines, notes } = velocityReport(datasetOf({ log, stages: null, actions: null }, at(31, { minAtRisk: 1 })));
    expect(lines[0].slice(3)).toEqual([null, 20 * DAY, null]);
    expect(notes.map((one) => one.id)).toEqual(['noVelocity', 'winShareAtLeast', 'fewDealsInRows']);
  });
});
