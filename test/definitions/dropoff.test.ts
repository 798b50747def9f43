import { describe, expect, it } from 'vitest';
import { type Cell, datasetOf, dropoffReport, type Settings, toCells } from '../../core/index.ts';
import { at, FIRST_DAY, records } from '../story.ts';

/** `deal stage day reason value rep`. */
type Row = readonly [string, string, number, string?, (string | number)?, string?];
const studied = (rows: readonly Row[], more: Partial<Settings> = {}) =>
  datasetOf(
    {
      log: [
        ['Deal', 'Stage', 'Entered', 'Reason', 'Value', 'Rep'],
        ...rows.map(([deal, stage, day, reason, value, rep]): Cell[] => [
          deal,
          stage,
          FIRST_DAY + day,
          reason ?? '',
          value ?? '',
          rep ?? '',
        ]),
      ],
      stages: [['A'], ['B'], ['C']],
      actions: null,
    },
    at(30, more),
  );
const dropoff = (rows: readonly Row[], more: Partial<Settings> = {}) =>
  records(toCells(dropoffReport(studied(rows, more)), at(30, more)));

const rows: Row[] = [
  ['a', 'A', 1, '', 100],
  ['a', 'Lost', 3, 'Price'],
  ['b', 'A', 1, '', 200],
  ['b', 'Lost', 7, 'price'],
  ['c', 'A', 1, '', 400],
  ['c', 'B', 4],
  ['c', 'A', 5],
  ['c', 'Lost', 10, 'Timing'],
  ['d', 'A', 1, '', 800],
  ['e', 'A', 2, '', 1600],
  ['e', 'Lost', 4, 'Went silent'],
  ['f', 'A', 2, '', 3200],
  ['f', 'C', 5],
  ['f', 'Won', 9],
  ['x', 'A', 2, '', 6400],
  ['x', 'B', 3],
  ['x', 'Lost', 8, 'Duplicate'],
];

describe('where deals are lost', () => {
  it('[F2] [F6] counts losses at the furthest stage, and their share of those who entered and of all losses', () => {
    const [a, b, c] = dropoff(rows);
    expect(a).toMatchObject({ Stage: 'A', Entered: 6, Lost: 3, 'Drop-off': 3 / 6, 'Share of losses': 3 / 4, 'Value lost': 1900 });
    // c was lost back in A, but had been in B.
    expect(b).toMatchObject({ Entered: 2, Lost: 1, 'Drop-off': 1 / 2, 'Share of losses': 1 / 4, 'Value lost': 400 });
    expect(c).toMatchObject({ Entered: 1, Lost: 0, 'Drop-off': 0, 'Share of losses': 0, 'Value lost': 0 });
  });

  it('gives the median days before the loss of those lost so far, and the reason given most often', () => {
    const [a, b, c] = dropoff(rows);
    // Lost at A after 2, 2 and 6 days; at B after 6, counted from its first moment there.
    expect([a['Median days before loss'], b['Median days before loss'], c['Median days before loss']]).toEqual([2, 6, '']);
    // Both spellings of the price are one reason; the alphabetically first stands.
    expect([a['Top reason'], b['Top reason'], c['Top reason']]).toEqual(['Price', 'Timing', '']);
    const [even] = dropoff([...rows.slice(0, 2), ...rows.slice(2, 4)]);
    expect(even['Median days before loss']).toBe(4);
  });

  it('[F10] sets administrative losses apart in the last row', () => {
    expect(dropoff(rows).at(-1)).toEqual({
      Stage: 'Administrative',
      Entered: 1,
      Lost: 1,
      'Drop-off': '',
      'Share of losses': '',
      'Value lost': 6400,
      'Median days before loss': 6,
      'Top reason': 'Duplicate',
    });
    expect(dropoff(rows, { administrativeReasons: ['silent'] }).at(-1)).toMatchObject({ Entered: 1, 'Value lost': 1600 });
    expect(dropoff(rows, { administrativeReasons: ['silent'] })[1]).toMatchObject({ Lost: 2 });
    expect(dropoff(rows.slice(0, 2)).at(-1)).toMatchObject({ Entered: 0, Lost: 0, 'Value lost': 0, 'Top reason': '' });
  });

  it('[F5] with count=visited keeps the deals seen in a stage', () => {
    const skipping: Row[] = [
      ['a', 'A', 1],
      ['a', 'C', 2],
      ['a', 'Lost', 4],
      ['b', 'A', 1],
      ['b', 'Lost', 4],
    ];
    expect(dropoff(skipping).map((row) => [row.Entered, row.Lost])).toEqual([
      [2, 1],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(dropoff(skipping, { count: 'visited' })[1]).toMatchObject({ Entered: 0, 'Drop-off': '' });
  });

  it('gives one block per value of by, each with its own administrative row', () => {
    const byRep = dropoff(
      rows.map((row) => [...row.slice(0, 3), row[3], row[4], row[0] === 'x' ? 'Zoe' : 'Ann'] as unknown as Row),
      { by: 'Rep' },
    );
    expect(byRep.map((row) => [row.Rep, row.Stage, row.Lost])).toEqual([
      ['Ann', 'A', 3],
      ['Ann', 'B', 1],
      ['Ann', 'C', 0],
      ['Ann', 'Administrative', 0],
      ['Zoe', 'A', 0],
      ['Zoe', 'B', 0],
      ['Zoe', 'C', 0],
      ['Zoe', 'Administrative', 1],
    ]);
  });

  it('[L5] [Q1] leaves values blank where there are none, or of several currencies', () => {
    const mixed = studied([
      ['a', 'A', 1, '', '€5'],
      ['a', 'Lost', 2],
      ['b', 'A', 1, '', '$7'],
    ]);
    expect(records(toCells(dropoffReport(mixed), at(30)))[0]['Value lost']).toBe('');
    expect(dropoffReport(mixed).notes.map((n) => n.id)).toEqual(['mixedCurrency']);
    const bare = datasetOf(
      {
        log: [
          ['Deal', 'Stage', 'Entered'],
          ['a', 'A', FIRST_DAY + 1],
        ],
        stages: null,
        actions: null,
      },
      at(30),
    );
    expect(records(toCells(dropoffReport(bare), at(30)))[0]).toMatchObject({
      Entered: 1,
      Lost: 0,
      'Share of losses': '',
      'Value lost': '',
    });
  });

  it('says its own row in Latvian', () => {
    expect(toCells(dropoffReport(studied(rows)), at(30, { language: 'lv' })).at(-1)?.[0]).toBe('Administratīvie');
  });
});
