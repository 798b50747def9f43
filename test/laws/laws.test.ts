import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../core/dataset/dataset.ts';
import {
  type Cell,
  type Cells,
  conversionOf,
  datasetOf,
  defaultSettings,
  funnelReport,
  type Settings,
  stagesReport,
  timeReport,
  toCells,
  visitsReport,
} from '../../core/index.ts';
import { expectedOf, funnelsOf } from '../../core/questions/funnel/funnel.ts';
import type { Detail } from '../../core/stats/sorted-spells.ts';
import { size } from '../size.ts';
import { FIRST_DAY, records } from '../story.ts';

/** Every law runs on the same seeded logs; a failure prints its own seed. */
const runs = { seed: 20_261_123, numRuns: size(75, 3000) };
const stages = ['New', 'Demo', 'Offer', 'Deal desk'];
const table: Cells = [['Stage'], ...stages.map((name) => [name]), ['Won'], ['Lost']];
const words = [...stages, 'Won', 'Lost'];

/** A deal: some entries in any order, days with ties and half days. */
const deal = fc.array(fc.tuple(fc.integer({ min: 0, max: words.length - 1 }), fc.integer({ min: 1, max: 60 })), {
  minLength: 1,
  maxLength: 7,
});
const log = fc
  .array(deal, { minLength: 1, maxLength: 40 })
  .map((deals) =>
    deals.flatMap((entries, d) =>
      entries.map(([stage, half]): Cell[] => [`d${d}`, words[stage], FIRST_DAY + half / 2, d % 3 === 0 ? 'Ann' : 'Bob']),
    ),
  );
const withHeadings = (rows: readonly Cell[][]): Cells => [['Deal', 'Stage', 'Date', 'Rep'], ...rows];
const settings: Settings = { ...defaultSettings, asOf: (FIRST_DAY + 31) * 86_400_000 };
const dataset = (rows: readonly Cell[][], more: Partial<Settings> = {}) =>
  datasetOf({ log: withHeadings(rows), stages: table, actions: null }, { ...settings, ...more });
const funnel = (rows: readonly Cell[][], more: Partial<Settings> = {}) =>
  records(toCells(funnelReport(dataset(rows, more)), settings));
const num = (cell: Cell) => Number(cell);
const hasStage = (rows: readonly Cell[][]) => rows.some((row) => stages.includes(String(row[1])));
const shuffled = (rows: readonly Cell[][]) => fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

describe('laws', () => {
  it('[F3, C1] what is counted deal by deal is what the ages tell, reached or visited', () => {
    fc.assert(
      fc.property(log, fc.constantFrom('reached', 'visited'), fc.constantFrom('last', 'first'), (rows, count, reopened) => {
        const asked = dataset(rows, { count, reopened } as Partial<Settings>);
        const groups = groupsOf(asked, 'without administrative');
        const [funnel] = funnelsOf(asked.journeys, groups, asked.clock, null, asked.settings.count, 'every age');
        for (const { entered, advanced, lost, open, untimed, tally } of funnel.rows) {
          expect(tally.n).toBe(entered - untimed);
          const ends = tally.counts.map((ages) => ages.reduce((sum, n) => sum + n, 0));
          if (untimed === 0) expect(ends).toEqual([open, advanced, lost]);
        }
      }),
      runs,
    );
  });

  it('[C2, C3] ages told together between censorings give what ages told one by one give', () => {
    let shorter = 0;
    fc.assert(
      fc.property(log, fc.constantFrom(1, 5, 40), (rows, few) => {
        const asked = dataset(rows, { by: 'Rep' });
        const groups = groupsOf(asked, 'without administrative');
        const told = (detail: Detail) =>
          funnelsOf(asked.journeys, groups, asked.clock, null, 'reached', detail).flatMap((funnel) => funnel.rows);
        const together = told({ few });
        told('every age').forEach(({ tally }, i) => {
          if (together[i].tally.ages.length < tally.ages.length) shorter++;
          const [one, all] = [together[i].tally, tally].map((t) => expectedOf(t, 1, 1.96, few));
          expect(one === null).toBe(all === null);
          for (const figure of ['share', 'low', 'high', 'unresolved', 'onFew'] as const) {
            const [a, b] = [one?.[figure] ?? null, all?.[figure] ?? null];
            if (a === null || b === null) expect(a).toBe(b);
            else expect(a).toBeCloseTo(b, 12);
          }
        });
      }),
      runs,
    );
    expect(shorter).toBeGreaterThan((2 / 3) * runs.numRuns);
  });

  it('[F4] entered(k+1) = advanced(k) + started(k+1)', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const { journeys } = dataset(rows);
        const table = funnel(rows);
        for (let k = 1; k < stages.length; k++) {
          const started = journeys.start.reduce((n, start) => n + (start === k ? 1 : 0), 0);
          expect(num(table[k].Entered)).toBe(num(table[k - 1].Advanced) + started);
        }
      }),
      runs,
    );
  });

  it('[C5] CONVERSION(k, k+1) is FUNNEL’s Expected exactly, limits and all', () => {
    fc.assert(
      fc.property(log, fc.constantFrom('last', 'first'), fc.constantFrom('calendar', 'working'), (rows, reopened, clock) => {
        const asked = dataset(rows, { reopened, clock });
        const { columns, lines } = funnelReport(asked);
        const places = (['Expected conversion', 'Low', 'High', 'Entered'] as const).map((id) =>
          columns.findIndex((column) => column.id === id),
        );
        stages.forEach((from, k) => {
          const passage = { from, to: stages[k + 1] ?? 'Won', within: null };
          const figures = (['share', 'low', 'high', 'n'] as const).map((what) => conversionOf(asked, passage, what).value);
          expect(figures).toEqual(places.map((c) => lines[k][c]));
        });
      }),
      runs,
    );
  });

  it('[J1] shuffling the rows changes nothing', () => {
    fc.assert(
      fc.property(
        log.filter(hasStage).chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        ([rows, other]) => {
          const all = (list: readonly Cell[][]) => {
            const given = dataset(list);
            const inferred = datasetOf({ log: withHeadings(list), stages: null, actions: null }, settings);
            return [
              toCells(funnelReport(given), settings),
              toCells(timeReport(given), settings),
              toCells(visitsReport(given, null), settings).map((row) => row.slice(0, 7)),
              toCells(stagesReport(inferred), settings),
              toCells(funnelReport({ ...inferred, settings: { ...settings, by: 'Rep' } }), settings),
            ];
          };
          expect(all(other)).toEqual(all(rows));
        },
      ),
      runs,
    );
  });

  it('shifting all dates by whole days changes no number', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: -900, max: 900 }), (rows, shift) => {
        const moved = rows.map((row) => [row[0], row[1], num(row[2]) + shift, row[3]]);
        const later = { asOf: (FIRST_DAY + 31 + shift) * 86_400_000 };
        expect(funnel(moved, later)).toEqual(funnel(rows));
      }),
      runs,
    );
  });

  it('writing every deal twice under another name doubles counts and keeps shares', () => {
    fc.assert(
      fc.property(log, (rows) => {
        // Two deals that move on the same days look like copies of a list, so the column is named; and ten that all begin on one
        // day (rule D7) had begun before the log did, so one begins earlier.
        const named = { columns: { entered: 'Date' } };
        const all = [['early', stages[0], FIRST_DAY - 1, 'Ann'], ...rows];
        const twice = [...all, ...all.map((row) => [`${row[0]}'`, ...row.slice(1)])];
        const one = funnel(all, named);
        funnel(twice, named).forEach((row, k) => {
          expect(num(row.Entered)).toBe(2 * num(one[k].Entered));
          expect(row.Conversion).toEqual(one[k].Conversion);
          if (one[k]['Expected conversion'] !== '')
            expect(num(row['Expected conversion'])).toBeCloseTo(num(one[k]['Expected conversion']), 12);
          expect(row['Median days']).toEqual(one[k]['Median days']);
        });
      }),
      runs,
    );
  });

  it('[L5] writing every row twice changes nothing', () => {
    fc.assert(
      fc.property(log, (rows) => {
        expect(funnel([...rows, ...rows])).toEqual(funnel(rows));
      }),
      runs,
    );
  });

  it('[C2] with nothing open, expected conversion is conversion, exactly', () => {
    fc.assert(
      fc.property(log, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (rows, wins) => {
        const names = [...new Set(rows.map((row) => row[0]))];
        const closed = [
          ...rows,
          ...names.map((name, i): Cell[] => [name, wins[i % wins.length] ? 'Won' : 'Lost', FIRST_DAY + 31, '']),
        ];
        for (const row of funnel(closed).slice(0, -1)) expect(row['Expected conversion']).toBe(row.Conversion);
      }),
      runs,
    );
  });

  it('[C2] expected conversion lies within the bounds of F8', () => {
    fc.assert(
      fc.property(log, (rows) => {
        for (const row of funnel(rows).slice(0, -1)) {
          if (row['Expected conversion'] === '') continue;
          expect(num(row['Expected conversion'])).toBeGreaterThanOrEqual(num(row.Conversion) - 1e-12);
          expect(num(row['Expected conversion'])).toBeLessThanOrEqual(1 - num(row['Drop-off']) + 1e-12);
        }
      }),
      runs,
    );
  });

  it('[Q1] no cell is null, NaN or infinite, and every table is a rectangle', () => {
    fc.assert(
      fc.property(log, fc.constantFrom('stage', 'phase'), (rows, level) => {
        const phases: Cells = [
          ['Stage', 'Phase'],
          ['New', 'One'],
          ['Demo', 'One'],
          ['Offer', 'Two'],
          ['Deal desk', 'Two'],
        ];
        const s = datasetOf(
          { log: withHeadings(rows), stages: phases, actions: null },
          { ...settings, level: level as 'stage', by: 'Rep' },
        );
        for (const report of [funnelReport(s), timeReport(s), visitsReport(s, null), stagesReport(s)]) {
          const cells = toCells(report, settings);
          for (const row of cells) {
            expect(row).toHaveLength(cells[0].length);
            for (const cell of row) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('[L1] the event log, the entered/left log, the change history and one row per deal give the same journeys', () => {
    /** Deals that pass some stages once, in order, each at a later day. */
    const orderly = fc.array(
      fc.tuple(fc.subarray(stages, { minLength: 1 }), fc.constantFrom('', 'Won', 'Lost'), fc.integer({ min: 1, max: 9 })),
      { minLength: 3, maxLength: 20 },
    );
    fc.assert(
      fc.property(orderly, (deals) => {
        const paths = deals.map(([path, outcome, gap], d) => ({
          name: `d${d}`,
          moments: [...path, ...(outcome ? [outcome] : [])].map((stage, i): [string, number] => [
            stage,
            FIRST_DAY + d / 10 + (i + 1) * gap,
          ]),
        }));
        const events = [
          ['Deal', 'Stage', 'Date'],
          ...paths.flatMap((p) => p.moments.map(([stage, day]) => [p.name, stage, day])),
        ];
        const spans = [
          ['Deal', 'Stage', 'Entered', 'Left'],
          ...paths.flatMap((p) => p.moments.map(([stage, day], i) => [p.name, stage, day, p.moments[i + 1]?.[1] ?? ''])),
        ];
        const wide = [
          ['Deal', ...words],
          ...paths.map((p) => [p.name, ...words.map((word) => p.moments.find(([stage]) => stage === word)?.[1] ?? '')]),
        ];
        const changes = [
          ['Deal', 'From stage', 'To stage', 'Changed at'],
          ...paths
            .flatMap((p) => p.moments.map(([stage, day], i) => [p.name, p.moments[i - 1]?.[0] ?? '', stage, day]))
            .reverse(),
        ];
        const visits = (cells: Cells) => {
          const s = datasetOf(
            { log: cells, stages: table, actions: null },
            { ...settings, asOf: (FIRST_DAY + 100) * 86_400_000 },
          );
          return toCells(visitsReport(s, null), settings).map((row) => row.slice(0, 7));
        };
        expect(visits(spans)).toEqual(visits(events));
        expect(visits(changes)).toEqual(visits(events));
        expect(visits(wide)).toEqual(visits(events));
      }),
      runs,
    );
  });
});
