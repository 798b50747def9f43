import { describe, expect, it } from 'vitest';
import { formulaOf } from '../../calls/help.ts';
import { type Cell, datasetOf, defaultSettings, funnelReport, type Language, timeReport } from '../../core/index.ts';
import type { Host, Progress } from '../../port/host.ts';
import type { ServedVerbs } from '../../port/wire.ts';
import { partIn } from '../../report/card.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { looksOfReport } from '../../workbook/native-chart.ts';
import { logOf } from '../story.ts';
import { reportOf } from './report-of.ts';
import { writingContract } from './writing-contract.ts';

/** A host with a workbook open, and what a person could see and do there. */
export interface Stand {
  readonly host: ServedVerbs & { readonly capabilities: Pick<Host['capabilities'], 'computes'> };
  select(sheet: string, a1: string): Promise<void>;
  /** The formula of a cell, `''` where it holds none. */
  formulaAt(sheet: string, a1: string): Promise<string>;
  valueAt(sheet: string, a1: string): Promise<Cell>;
  sheetNames(): Promise<string[]>;
  /** Writes a value as a person would. */
  setCell(sheet: string, a1: string, value: Cell): Promise<void>;
  /** What a host that computes here would show for the formula of a cell; one that does compute shows its own. */
  answered(sheet: string, a1: string, cells: readonly (readonly Cell[])[]): Promise<void>;
  /** Gives a name to an area, written `'Deals'!A1:C9`. */
  nameRange(name: string, reference: string): Promise<void>;
  /** What a host says that is too old for pictures on a sheet and for notes; left out by hosts that have both. */
  readonly lacks?: string;
  /** How many pictures lie on a sheet; a host that takes none has no way to tell. */
  readonly pictures?: (sheet: string) => number | Promise<number>;
  /** Numbers of the rows that are selected. */
  selectedRows(): Promise<number[]>;
}

export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A host may only start once in a while (a browser), so every test opens a workbook of its own on it. */
export type OpenStand = (sheets: Sheets) => Promise<Stand>;

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8 | h: New 5, Demo 7, Lost 11');
const stages = [
  ['Stage', 'Phase', 'Outcome'],
  ['New', 'First', 'open'],
  ['Demo', 'Second', 'open'],
  ['Won', '', 'won'],
  ['Lost', '', 'lost'],
];
const sheets: Sheets = { Notes: [['Read me'], ['=1+1 is no formula here']], Deals: log, Stages: stages };

const funnelLooks = looksOfReport(funnelReport(datasetOf({ log, stages: null, actions: null }, defaultSettings)));

/** A log of 45,000 rows: more than a host may read at once. */
const bigLog = (): Cell[][] => [
  ['Deal', 'Stage', 'Date'],
  ...Array.from({ length: 44_999 }, (_, i): Cell[] => {
    const deal = Math.floor(i / 3);
    return [`d${deal}`, ['New', 'Demo', deal % 2 === 0 ? 'Won' : 'Lost'][i % 3], 45_000 + (deal % 300) + (i % 3) * 5];
  }),
];

/** What every host must do alike. Run on the in-memory host, the emulation of Sheets, Microsoft’s library and the workbench. */
export function hostContract(name: string, open: OpenStand): void {
  reportContract(name, open);
  insertContract(name, open);
  writingContract(name, open);
}

/** How every host finds logs and reports. */
function reportContract(name: string, open: OpenStand): void {
  describe(`report contract: ${name}`, () => {
    it('tells its language and how it writes formulas', async () => {
      const { host } = await open(sheets);
      const { language, dialect } = await host.locale();
      expect(['en', 'lv']).toContain(language);
      expect(['.', '_']).toContain(dialect.dot);
      expect([',', ';']).toContain(dialect.separator);
    });

    it('finds the log among the sheets, and the stages beside it', async () => {
      const { host } = await open(sheets);
      const [place, ...others] = await host.findLogs();
      expect(others).toEqual([]);
      expect(place.name).toBe('Deals');
      expect(place.rows).toBe(log.length);
      expect(place.stages).not.toBeNull();
    });

    it('shows first the log that people are on, then the one that is named Log, but no list that was inserted beside a log', async () => {
      const wide = (...more: readonly (readonly [string, Cell])[]) =>
        log.map((row, i) => [...row, ...more.map(([heading, cell]) => (i === 0 ? heading : cell))]);
      const richer = wide(['Rep', 'Ann'], ['Value', 100]);
      const { host, select, nameRange } = await open({ Old: log.slice(0, 8), New: log, Deals: richer, Notes: [['Read me']] });
      await nameRange('Log', "'New'!A1:C17");
      await select('Notes', 'A1');
      expect((await host.findLogs()).map((place) => [place.name, place.log === 'Log'])).toEqual([
        ['New', true],
        ['Deals', false],
        ['Old', false],
      ]);
      await select('Old', 'B2');
      const [active] = await host.findLogs();
      expect([active.name, active.log === 'Log']).toEqual(['Old', false]);
      const rich = wide(['Rep', 'Ann'], ['Value', 100], ['Persona', 'CFO'], ['Source', 'Web'], ['Action', 'Call']);
      const inserted = await open({ List: log.slice(0, 5), Deals: rich });
      await inserted.select('List', 'A1');
      expect((await inserted.host.findLogs()).map((place) => place.name)).toEqual(['Deals', 'List']);
    });

    it('finds nothing where nothing looks like a log', async () => {
      const { host } = await open({ Notes: [['Read me'], ['please']] });
      expect(await host.findLogs()).toEqual([]);
    });

    it('reports the same numbers as the core on the same cells', async () => {
      const { host } = await open(sheets);
      const [place] = await host.findLogs();
      const model = await reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null });
      if (model.kind !== 'report') throw new Error(model.sentence);
      const dataset = datasetOf({ log, stages, actions: null }, defaultSettings);
      expect(partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(
        JSON.parse(JSON.stringify(funnelReport(dataset).lines)),
      );
      expect(partIn(model.cards, 'wait.time')?.reports[0].lines).toEqual(JSON.parse(JSON.stringify(timeReport(dataset).lines)));
      expect(model.asOf).toBe(dataset.journeys.asOf);
    });

    it.each<[Language, RegExp]>([
      ['en', /can be read two ways/],
      ['lv', /var lasīt divējādi/],
    ])('says in %s why a log can’t be read', async (language, sentence) => {
      const { host } = await open({
        Deals: [
          ['Deal', 'Stage', 'Date'],
          ['d', 'New', '03/04/2025'],
          ['d', 'Demo', '05/06/2025'],
        ],
      });
      const [place] = await host.findLogs();
      const model = await reportOf(host, { place, language, choice: everyDeal, asOf: null });
      expect(model.kind).toBe('fault');
      if (model.kind === 'fault') expect(model.sentence).toMatch(sentence);
    });

    it('tells how far a report has come, in rows and in order, up to the total; a server tells nothing', async () => {
      const { host } = await open(sheets);
      const [place] = await host.findLogs();
      const told: Progress[] = [];
      await reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null }, told);
      if (host.capabilities.computes === 'on a server') return expect(told).toEqual([]);
      const total = log.length + stages.length;
      const reading = told.filter(({ phase }) => phase === 'reading');
      expect(told).toEqual([...reading, { phase: 'computing', done: 0, total }, { phase: 'computing', done: total, total }]);
      const done = reading.map((progress) => progress.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect([done[0], done[done.length - 1]]).toEqual([0, total]);
      for (const progress of reading) expect(progress.total).toBe(total);
    });

    it('gives no report that was cancelled, and the next one as ever', async () => {
      const { host } = await open(sheets);
      const [place] = await host.findLogs();
      const cancelled = new AbortController();
      cancelled.abort();
      await expect(
        host.report({ place, language: 'en', choice: everyDeal, asOf: null }, () => {}, cancelled.signal),
      ).rejects.toThrow('Cancelled');
      expect((await reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null })).kind).toBe('report');
    });

    it('reads a log of 45,000 rows whole', async () => {
      const cells = bigLog();
      const { host } = await open({ Deals: cells });
      const [place] = await host.findLogs();
      expect(place.rows).toBe(45_000);
      const model = await reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null });
      if (model.kind !== 'report') throw new Error(model.sentence);
      const dataset = datasetOf({ log: cells, stages: null, actions: null }, defaultSettings);
      expect(model.deals).toBe(15_000);
      expect(partIn(model.cards, 'lost.funnel')?.reports[0].lines).toEqual(
        JSON.parse(JSON.stringify(funnelReport(dataset).lines)),
      );
    });
  });
}

function insertContract(name: string, open: OpenStand): void {
  describe(`insert contract: ${name}`, () => {
    it('inserts a live formula where there is room', async () => {
      const { host, select, formulaAt } = await open(sheets);
      const { dialect } = await host.locale();
      const [place] = await host.findLogs();
      const formula = formulaOf('FUNNEL', place.log, dialect);
      await select('Notes', 'D3');
      const what = { kind: 'formula', formula, rows: 4, looks: funnelLooks } as const;
      const inserted = await host.insert({ what, chart: null, place: { kind: 'selection', log: place.log } });
      expect(inserted.kind).toBe('done');
      expect(inserted.address).toContain('D3');
      expect(await formulaAt('Notes', 'D3')).toBe(formula);
    });

    it('never writes over cells that hold something, and takes a new sheet with a free name instead', async () => {
      const { host, select, formulaAt, valueAt, sheetNames } = await open(sheets);
      const { dialect } = await host.locale();
      const [place] = await host.findLogs();
      const formula = formulaOf('FUNNEL', place.log, dialect);
      const insertion = { what: { kind: 'formula', formula, rows: 4, looks: funnelLooks }, chart: null } as const;
      await select('Notes', 'A1');
      const refused = await host.insert({ ...insertion, place: { kind: 'selection', log: place.log } });
      expect(refused.kind).toBe('occupied');
      expect(await valueAt('Notes', 'A1')).toBe('Read me');
      for (const name of ['Funnel', 'Funnel 2']) {
        const inserted = await host.insert({ ...insertion, place: { kind: 'new sheet', name: 'Funnel' } });
        expect(inserted.kind).toBe('done');
        expect(await sheetNames()).toContain(name);
        expect(await formulaAt(name, 'A1')).toBe(formula);
      }
    });

    it('never writes where the log is or will be, also on blank cells', async () => {
      const { host, select, formulaAt, nameRange } = await open(sheets);
      const { dialect } = await host.locale();
      const [{ log }] = await host.findLogs();
      const insertAt = async (a1: string, reference: string) => {
        await select('Deals', a1);
        const what = { kind: 'formula', formula: formulaOf('FUNNEL', reference, dialect), rows: 4, looks: funnelLooks } as const;
        return (await host.insert({ what, chart: null, place: { kind: 'selection', log: reference } })).kind;
      };
      for (const a1 of ['A1', 'C2', 'B40', 'E2']) expect(await insertAt(a1, log)).toBe('on the log');
      await nameRange('Log', `'Deals'!A1:C${sheets.Deals.length}`);
      for (const a1 of ['A1', 'B40']) expect(await insertAt(a1, 'Log')).toBe('on the log');
      expect(await formulaAt('Deals', 'B40')).toBe('');
      expect(await insertAt('E2', 'Log')).toBe('done');
    });

    it('lays a picture over cells, which stay as they are, and takes it away', async () => {
      const { host, select, valueAt, pictures, lacks } = await open(sheets);
      await select('Deals', 'A1');
      const picture = { png: 'iVBORw0KGgo=', title: 'Funnel', width: 320, height: 200 };
      const inserting = host.insert({ what: { kind: 'picture', picture }, chart: null, place: { kind: 'selection', log: '' } });
      if (lacks) return await expect(inserting).rejects.toThrow(lacks);
      const inserted = await inserting;
      expect(inserted).toEqual({ kind: 'done', address: "'Deals'!A1" });
      expect(await valueAt('Deals', 'A1')).toBe('Deal');
      if (pictures) await expect.poll(() => pictures('Deals')).toBe(1);
      expect(await host.undo()).toEqual({ kind: 'done' });
      if (pictures) await expect.poll(() => pictures('Deals')).toBe(0);
    });

    it('computes known answers as they were worked out by pencil', async () => {
      const { host } = await open(sheets);
      const { checks, failed } = await host.selfTest();
      expect(failed).toEqual([]);
      expect(checks).toBeGreaterThan(6);
    });

    it('keeps what it is asked to remember', async () => {
      const { host } = await open(sheets);
      expect(await host.recall('language')).toBeNull();
      await host.remember('language', 'lv');
      expect(await host.recall('language')).toBe('lv');
    });
  });
}
