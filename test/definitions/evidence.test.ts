import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Cells, checkReport, datasetOf, defaultSettings, isoOf, toCells } from '../../core/index.ts';
import { size } from '../size.ts';
import { records } from '../story.ts';

const dataset = (log: Cells) => datasetOf({ log, stages: null, actions: null }, defaultSettings);
const check = (log: Cells) =>
  records(toCells(checkReport({ log, stages: null, actions: null }, defaultSettings), defaultSettings));

/** Headings that say nothing of what the dates below them are. */
const heading = fc.constantFrom('Zzz', 'T1', 'Kolonna', 'When it was', 'Datum X', 'Alpha', '日付', 'finish', 'date_out');
const seed = 20_261_202;

describe('[L2] the exit of a row', () => {
  /** Deals through three stages; each row has its entry and its exit, the last one none. */
  const spells = (lengths: readonly (readonly number[])[]): Cell[][] =>
    lengths.flatMap((days, d) => {
      let day = 45_658 + d;
      return ['New', 'Demo', 'Offer'].map((stage, k): Cell[] => {
        const entry = day;
        day += days[k];
        return [`d${d}`, stage, entry, k === 2 ? '' : day];
      });
    });
  const lengths = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 })),
    {
      minLength: 6,
      maxLength: 20,
    },
  );

  it(`is a date at or after the entry and at or before the next one, whatever it is called (seed ${seed})`, () => {
    fc.assert(
      fc.property(lengths, heading, heading, fc.boolean(), (all, one, other, isTurned) => {
        fc.pre(one !== other);
        const rows = spells(all);
        const log: Cell[][] = [
          ['Deal', 'Stage', one, other],
          ...rows.map(([deal, stage, entry, exit]) => (isTurned ? [deal, stage, exit, entry] : [deal, stage, entry, exit])),
        ];
        const { log: read, journeys } = dataset(log);
        expect([one, other, read.mapping.layout]).toEqual([one, other, 'spans']);
        expect(isoOf(journeys.entered[0])).toBe('2025-01-01');
        expect(journeys.left[0] - journeys.entered[0]).toBe(all[0][0] * 86_400_000);
      }),
      { seed, numRuns: size(60, 1000) },
    );
  });

  it('is shown as uncertain by CHECK, and is no date that is the same for a whole deal, comes earlier or says when the row was changed', () => {
    const all = Array.from({ length: 8 }, (_, i) => [3 + i, 4, 2]);
    const rows = spells(all);
    const log = [['Deal', 'Stage', 'Zzz', 'Alpha'], ...rows];
    expect(check(log).some((row) => row.Verdict !== 'good' && String(row.Finding).includes('“Alpha”'))).toBe(true);
    const others: ((row: Cell[]) => Cell)[] = [
      () => 46_000,
      ([, , entry]) => Number(entry) - 40,
      ([, , entry]) => Number(entry) + 400,
    ];
    for (const of of others) {
      const events = [['Deal', 'Stage', 'Date', 'Alpha'], ...rows.map((row) => [...row.slice(0, 3), of(row)])];
      expect(dataset(events).log.mapping.layout).toBe('events');
    }
  });
});

describe('[L2] the closing date of a list', () => {
  const stages = ['Lead', 'Demo', 'Closed Won', 'Closed Lost'];
  const list = (deals: number, headings: readonly string[], filled: (i: number, isClosed: boolean) => boolean): Cell[][] => [
    ['Deal ID', 'Stage', 'Created', ...headings],
    ...Array.from({ length: deals }, (_, i): Cell[] => {
      const isClosed = i % 4 > 1;
      return [`d${i}`, stages[i % 4], 45_658 + i, ...headings.map(() => (filled(i, isClosed) ? 45_700 + i : ''))];
    }),
  ];

  it(`is a date that is filled in on closed rows only, whatever it is called (seed ${seed})`, () => {
    fc.assert(
      fc.property(heading, fc.integer({ min: 8, max: 40 }), (name, deals) => {
        const { log, journeys } = dataset(list(deals, [name], (_, isClosed) => isClosed));
        expect([name, log.mapping.layout, log.mapping.columns.closed]).toEqual([name, 'list', 3]);
        expect(isoOf(journeys.outcomeAt[journeys.deals.indexOf('d2')])).toBe('2025-02-14');
      }),
      { seed, numRuns: size(30, 500) },
    );
  });

  it('is shown as uncertain by CHECK, and is no date that open rows have, too', () => {
    expect(
      check(list(12, ['Alpha'], (_, isClosed) => isClosed)).some(
        (row) => row.Verdict !== 'good' && String(row.Finding).includes('“Alpha”'),
      ),
    ).toBe(true);
    expect(dataset(list(12, ['Alpha', 'Date closed'], () => true)).log.mapping.columns.closed).toBe(4);
    expect(() => dataset(list(12, ['Alpha'], (i) => i !== 1)).log.mapping.columns.closed).not.toThrow();
    expect(dataset([...list(12, ['Alpha'], (i) => i !== 1)]).log.mapping.columns.closed).toBeUndefined();
  });
});
