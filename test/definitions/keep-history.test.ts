import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  DAY,
  datasetOf,
  defaultSettings,
  historyToKeep,
  isoOf,
  serialOf,
  startOfDay,
} from '../../core/index.ts';
import { readSheet } from '../../files/files.ts';

/** 2025-01-01 as a serial. */
const NEW_YEAR = 45_658;
const day = (n: number) => (NEW_YEAR + n) * DAY;
const list = (...rows: Cell[][]): Cells => [['Deal ID', 'Stage', 'Status', 'Created', 'Close date'], ...rows];
const keep = (kept: Cells | null, exported: Cells, at: number | null, stages: Cells | null = null) =>
  historyToKeep({ kept, exported, stages, exportedAt: at === null ? null : day(at) }, defaultSettings);
const appended = (kept: Cells | null, update: ReturnType<typeof keep>): Cells => [
  update.headings,
  ...(kept ?? []).slice(1).map((row) => [...row, ...Array.from({ length: update.headings.length - row.length }, () => '')]),
  ...update.rows,
];

describe('keeping history from exports without one', () => {
  const first = keep(null, list(['a', 'New', 'Open', NEW_YEAR, ''], ['b', 'Demo', 'Open', NEW_YEAR, '']), 7);
  const kept = appended(null, first);

  it('the first export begins the log, marked as seen by its day', () => {
    expect(kept).toEqual([
      ['Deal', 'Stage', 'Entered', 'Seen by'],
      ['a', 'New', NEW_YEAR + 7, NEW_YEAR + 7],
      ['b', 'Demo', NEW_YEAR + 7, NEW_YEAR + 7],
    ]);
    expect(first).toMatchObject({ added: 2, moved: 0, vanished: [], stale: 0 });
  });

  it('the next one appends moves, new deals and outcomes by the export’s own dates, and lists who is gone', () => {
    const next = keep(kept, list(['a', 'Demo', 'Lost', NEW_YEAR, NEW_YEAR + 10], ['c', 'New', 'Open', NEW_YEAR + 9, '']), 14);
    expect(next.rows).toEqual([
      ['a', 'Demo', NEW_YEAR + 10, NEW_YEAR + 10],
      ['a', 'Lost', NEW_YEAR + 10, ''],
      ['c', 'New', NEW_YEAR + 14, NEW_YEAR + 14],
    ]);
    expect(next).toMatchObject({ added: 1, moved: 1, vanished: ['b'] });
  });

  it('the same export again appends nothing, and an older one is passed over', () => {
    expect(keep(kept, list(['a', 'New', 'Open', NEW_YEAR, ''], ['b', 'Demo', 'Open', NEW_YEAR, '']), 7).rows).toEqual([]);
    const older = keep(kept, list(['a', 'Old', 'Open', NEW_YEAR, ''], ['b', 'Demo', 'Open', NEW_YEAR, '']), 3);
    expect(older.rows).toEqual([]);
    expect(older.stale).toBe(1);
  });

  it('a deal reopened goes on; one closed stays closed', () => {
    const closed = appended(
      kept,
      keep(kept, list(['a', 'New', 'Lost', NEW_YEAR, NEW_YEAR + 9], ['b', 'Demo', 'Open', NEW_YEAR, '']), 14),
    );
    expect(
      keep(closed, list(['a', 'New', 'Lost', NEW_YEAR, NEW_YEAR + 9], ['b', 'Demo', 'Open', NEW_YEAR, '']), 21).rows,
    ).toEqual([]);
    expect(keep(closed, list(['a', 'Demo', 'Open', NEW_YEAR, ''], ['b', 'Demo', 'Open', NEW_YEAR, '']), 21).rows).toEqual([
      ['a', 'Demo', NEW_YEAR + 21, NEW_YEAR + 21],
    ]);
  });

  it('[D7] nobody saw the first stage begin: it is in no duration, the next ones are', () => {
    const log = appended(kept, keep(kept, list(['a', 'Demo', 'Open', NEW_YEAR, ''], ['b', 'Demo', 'Open', NEW_YEAR, '']), 14));
    const { journeys } = datasetOf({ log, stages: null, actions: null }, defaultSettings);
    expect([...journeys.late]).toEqual([2, 2]);
  });

  it('keeps the columns of the log and fills those that the export has too; text stays text', () => {
    const log: Cells = [
      ['Deal', 'Stage', 'Date', 'Note', 'Owner'],
      ['a', 'New', NEW_YEAR, 'hello', 'Ann'],
    ];
    const update = keep(
      log,
      [
        ['Deal ID', 'Stage', 'Created', 'Sales rep', 'Last stage change date'],
        ['a', 'Demo', NEW_YEAR, '=Bob', NEW_YEAR + 3],
      ],
      7,
    );
    expect(update.headings).toEqual(['Deal', 'Stage', 'Date', 'Note', 'Owner', 'Seen by']);
    expect(update.rows).toEqual([['a', 'Demo', NEW_YEAR + 3, '', '=Bob', '']]);
  });

  it('[T1] a workbook that counts from 1904 keeps its own serials: the same days, 1462 less', () => {
    const inText = list(['a', 'Demo', 'Lost', '2025-01-01', '2025-01-11'], ['c', 'New', 'Open', '2025-01-10', '']);
    const less = (cell: Cell) => (typeof cell === 'number' ? cell - 1462 : cell);
    const question = { exported: inText, stages: null, exportedAt: day(14) };
    const in1904 = historyToKeep(
      { ...question, kept: kept.map((row) => row.map(less)) },
      { ...defaultSettings, dateSystem: 1904 },
    );
    const in1900 = historyToKeep({ ...question, kept }, defaultSettings);
    expect(in1900.rows.length).toBe(3);
    expect(in1904).toEqual({ ...in1900, rows: in1900.rows.map((row) => row.map(less)) });
  });

  it('asks for the day of the export where nothing dates a move', () => {
    expect(() => keep(kept, list(['a', 'Demo', 'Open', NEW_YEAR, '']), null)).toThrow('Say on which day it was made.');
  });

  it('appends from a history only what is new, to the day where one of the two knows no time', () => {
    const log: Cells = [
      ['Deal', 'Stage', 'Date'],
      ['a', 'New', NEW_YEAR],
    ];
    const history: Cells = [
      ['Deal', 'Stage', 'Date'],
      ['a', 'New', NEW_YEAR + 0.4],
      ['a', 'Demo', NEW_YEAR + 2.5],
    ];
    expect(keep(log, history, null).rows).toEqual([['a', 'Demo', NEW_YEAR + 2.5, '']]);
  });
});

describe('weekly lists of a whole pipeline', () => {
  it('tell every stage that a deal was in on a Monday, once, dated within the week, and the closing to the day', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('../data/synth/demo/event_log.csv', import.meta.url)));
    const { cells: log } = await readSheet({ name: 'event_log.csv', bytes }, null);
    const truth = datasetOf({ log, stages: null, actions: null }, defaultSettings).journeys;
    const mondays = Array.from({ length: 53 }, (_, week) => day(5 + 7 * week));
    const stageAt = (d: number, at: number): { stage: string; isOpen: boolean } | null => {
      let stage: string | null = null;
      for (let v = truth.offset[d]; v < truth.offset[d + 1]; v++) if (truth.entered[v] <= at) stage = truth.names[truth.stage[v]];
      return stage === null ? null : { stage, isOpen: !(truth.outcomeAt[d] <= at) };
    };
    const outcomes = ['Open', '', '', '', 'Won', 'Lost'];
    let kept: Cells | null = null;
    for (const monday of mondays) {
      const rows: Cell[][] = [];
      truth.deals.forEach((deal, d) => {
        const now = stageAt(d, monday);
        if (!now) return;
        const created = serialOf(truth.entered[truth.offset[d]]);
        const end = now.isOpen ? '' : serialOf(startOfDay(truth.outcomeAt[d]));
        rows.push([deal, now.stage, now.isOpen ? 'Open' : outcomes[truth.outcome[d]], created, end]);
      });
      const update = historyToKeep({ kept, exported: list(...rows), stages: null, exportedAt: monday }, defaultSettings);
      expect(update.vanished).toEqual([]);
      kept = appended(kept, update);
    }
    const seen = datasetOf({ log: kept as Cells, stages: null, actions: null }, defaultSettings).journeys;
    expect(seen.deals.length).toBe(truth.deals.filter((_, d) => stageAt(d, mondays[52])).length);
    for (const deal of seen.deals) {
      const [s, t] = [seen.deals.indexOf(deal), truth.deals.indexOf(deal)];
      const wanted = [...new Set(mondays.map((at) => stageAt(t, at)?.stage).filter((stage) => stage !== undefined))];
      const found = [...seen.stage.subarray(seen.offset[s], seen.offset[s + 1])].map((k) => seen.names[k]);
      expect([deal, found]).toEqual([deal, wanted]);
      if (truth.outcomeAt[t] <= mondays[52]) expect(isoOf(seen.outcomeAt[s])).toBe(isoOf(startOfDay(truth.outcomeAt[t])));
      for (let v = seen.offset[s]; v < seen.offset[s + 1]; v++) {
        const name = seen.names[seen.stage[v]];
        let entered = Number.NaN;
        for (let w = truth.offset[t]; w < truth.offset[t + 1]; w++)
          if (truth.names[truth.stage[w]] === name) entered = truth.entered[w];
        expect(startOfDay(seen.entered[v])).toBeGreaterThanOrEqual(startOfDay(entered));
        expect(seen.entered[v] - entered).toBeLessThanOrEqual(7 * DAY);
      }
    }
  });
});
