import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { functions } from '../../calls/functions.ts';
import { type Cell, type Cells, readMetrics } from '../../core/index.ts';
import { halfwayAge, incidence, incidenceError, incidenceErrors, lastEvent } from '../../core/stats/incidence.ts';
import { zOf } from '../../core/stats/normal.ts';
import { tallyOfSpells } from '../../core/stats/tally.ts';
import { FIRST_DAY, records } from '../story.ts';

const context = { dialect: { dot: '.', separator: ',' } } as const;
const headings: Cell[] = ['Name', 'From', 'To', 'Within', 'Where', 'Measure', 'Goal', 'Direction'];
const asOf = `as of=${FIRST_DAY + 40}`;

/** Ten deals from A, one a day: six win after 4, 6, 8, 10, 12 and 14 days, four are lost after 5. Reps in turn. */
const log: Cells = [
  ['Deal', 'Stage', 'Entered', 'Rep'],
  ...Array.from({ length: 10 }, (_, i): Cell[] => [`d${i}`, 'A', FIRST_DAY + 1 + i, i % 2 === 0 ? 'Ann' : 'Bob']),
  ...Array.from({ length: 6 }, (_, i): Cell[] => [`d${i}`, 'Won', FIRST_DAY + 5 + 3 * i, '']),
  ...Array.from({ length: 4 }, (_, i): Cell[] => [`d${6 + i}`, 'Lost', FIRST_DAY + 12 + i, '']),
];
const answer = (rows: readonly Cell[][], ...args: Argument[]) =>
  callFunction(functions.METRICS, [log, [headings, ...rows], asOf, ...args], context);
const metrics = (...rows: Cell[][]) => records(answerCells(answer(rows)) as Cell[][]);

describe('numbers of one’s own', () => {
  it('[G2] [C5] a share in the end, within days, and of chosen deals', () => {
    const rows = metrics(
      ['Wins', 'A', 'Won', '', '', 'share', 0.2, 'up'],
      ['Quick wins', 'A', 'Won', 8, '', '', '', ''],
      ['Ann wins', 'A', 'Won', '', 'Rep=Ann', '', 95, ''],
      ['Losses', 'A', 'Lost', '', '', 'share', 0.9, 'down'],
    );
    expect(rows.map((row) => [row.Metric, row.Value, row['Out of'], row.Goal, row.Status])).toEqual([
      ['Wins', 6 / 10, 10, 0.2, 'met'],
      ['Quick wins', 3 / 10, 10, '', ''],
      ['Ann wins', 3 / 5, 5, 0.95, 'not met'],
      ['Losses', 4 / 10, 10, 0.9, 'met'],
    ]);
  });

  it('[G2] days: the first age at which the incidence reaches half its final value', () => {
    // In the end 6/10 win: 3/10 have after 8 days; the lower limit of 6/10 is 0.25, so that no age is surely late enough.
    // Within 10 days 4/10 do: 2/10 have after 6.
    const rows = metrics(['', 'A', 'Won', '', '', 'days', 30, ''], ['Soon', 'A', 'Won', 10, '', 'days', 1, 'down']);
    expect(rows.map((row) => [row.Metric, row.Value, row['Out of'], row.Status])).toEqual([
      ['A → Won', 8, 10, 'too early'],
      ['Soon', 6, 10, 'not met'],
    ]);
  });

  it('[Q1] leaves blank, with a note, what the log can’t answer', () => {
    const none = answer([
      ['Carl', 'A', 'Won', '', 'Rep=Carl', '', 0.5, ''],
      ['Slow', 'A', 'Won', 60, '', '', '', ''],
      ['Never', 'A', 'Lost', '', 'Rep=Ann; Deal=d0|d2|d4', 'days', '', ''],
    ]);
    expect(records(answerCells(none) as Cell[][]).map((row) => [row.Metric, row.Value, row['Out of'], row.Status])).toEqual([
      ['Carl', '', 0, 'too early'],
      ['Slow', '', 10, ''],
      ['Never', '', 3, ''],
    ]);
    expect(none.notes.map((n) => n.id)).toEqual(['metricNoDeals', 'reachTooEarly', 'reachFewDeals', 'nobodyThere']);
  });

  it('takes the table in any place, also in Latvian', () => {
    const table = [headings, ['Wins', 'A', 'Won', '', '', '', '', '']];
    const one = (...args: Argument[]) => answerCells(callFunction(functions.METRICS, [log, ...args], context));
    const wanted = one(table, asOf);
    expect(one(asOf, table)).toEqual(wanted);
    expect(one([['A'], ['B']], table, asOf)).toEqual(wanted);
    const sample = JSON.parse(
      readFileSync(new URL('../../workbook/template/sample/sample.lv.json', import.meta.url), 'utf8'),
    ) as Record<string, Cell[][]>;
    expect(readMetrics(sample.metrics)).toHaveLength(6);
    expect(readMetrics(sample.metrics)[4]).toEqual({
      name: 'Dienas no piedāvājuma līdz parakstam',
      from: 'Piedāvājums',
      to: 'Uzvarēts',
      within: null,
      where: '',
      measure: 'days',
      goal: 30,
      direction: 'down',
    });
  });

  it('refuses a table that is none, and names the row of a cell that can’t be used', () => {
    expect(() => callFunction(functions.METRICS, [log, asOf], context)).toThrow(/METRICS needs “definitions”/);
    expect(() => callFunction(functions.METRICS, [log, [headings], asOf], context)).toThrow(/headings but no row/);
    expect(() => metrics(['x', 'A', '', '', '', '', '', ''])).toThrow(/lacks To in row 2/);
    expect(() => metrics(['x', 'A', 'Won', '', '', 'ratio', '', ''])).toThrow(/“ratio” under Measure in row 2/);
    expect(() => metrics(['x', 'A', 'Won', '', '', '', 'much', ''])).toThrow(/“much” under Goal in row 2/);
    expect(() => metrics(['x', 'A', 'Won', '', 'Region=West', '', '', ''])).toThrow(/“Region”/);
    expect(() => metrics(['x', 'Won', 'A', '', '', '', '', ''])).toThrow(/“Won” is an outcome/);
  });
});

describe('the age halfway', () => {
  const z = zOf(0.95);
  it('[G2] has the ages at which the limits reach that half as its own, and is blank of nothing', () => {
    // Half of ten go at ages 1 to 5, five are lost at 6: the share is i/10, half of the last is 1/4.
    const curve = incidence(tallyOfSpells([1, 2, 3, 4, 5, 6, 6, 6, 6, 6], [1, 1, 1, 1, 1, 2, 2, 2, 2, 2], 2), 1);
    const limits = (share: number) => {
      const width = (z * Math.sqrt((share * (1 - share)) / 10)) / (share * Math.log(share));
      return [share ** Math.exp(-width), share ** Math.exp(width)];
    };
    const places = [1, 2, 3, 4, 5].map((age) => limits(age / 10));
    expect(halfwayAge(curve, lastEvent(curve), z)).toEqual({
      age: 3,
      low: 1 + places.findIndex(([, high]) => high >= 1 / 4),
      high: places.some(([low]) => low >= 1 / 4) ? 1 + places.findIndex(([low]) => low >= 1 / 4) : null,
    });
    const none = incidence(tallyOfSpells([1, 2], [2, 0], 2), 1);
    expect(halfwayAge(none, lastEvent(none), z)).toEqual({ age: null, low: null, high: null });
  });

  it('[C3] gives every standard error in one pass as one by one', () => {
    const ages = Array.from({ length: 400 }, (_, i) => 1 + ((i * 7919) % 97));
    const ends = Array.from({ length: 400 }, (_, i) => (i * 31) % 3);
    const curve = incidence(tallyOfSpells(ages, ends, 2), 1);
    const errors = incidenceErrors(curve);
    for (let i = 0; i < errors.length; i++) expect(errors[i]).toBeCloseTo(incidenceError(curve, i), 12);
    expect(errors[40]).toBeGreaterThan(0.005);
  });
});
