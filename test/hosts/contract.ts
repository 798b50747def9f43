import { describe, expect, it } from 'vitest';
import { formulaOf, type ServedVerbs } from '../../catalog/index.ts';
import { type Cell, defaultSettings, funnelReport, type Language, studyOf, timeReport } from '../../core/index.ts';
import { logOf } from '../story.ts';
import { writingContract } from './writing-contract.ts';

/** A host with a workbook open, and what a person could see and do there. */
export interface Stand {
  readonly host: ServedVerbs;
  select(sheet: string, a1: string): Promise<void>;
  /** The formula of a cell, `''` where it holds none. */
  formulaAt(sheet: string, a1: string): Promise<string>;
  valueAt(sheet: string, a1: string): Promise<Cell>;
  sheetNames(): Promise<string[]>;
  /** Writes a value as a person would. */
  setCell(sheet: string, a1: string, value: Cell): Promise<void>;
  /** Gives a name to an area, written `'Deals'!A1:C9`. */
  nameRange(name: string, reference: string): Promise<void>;
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

/** What every host must do alike. Run on the in-memory host, the Sheets emulation and the workbench. */
export function hostContract(name: string, open: OpenStand): void {
  describe(`host contract: ${name}`, () => {
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

    it('finds nothing where nothing looks like a log', async () => {
      const { host } = await open({ Notes: [['Read me'], ['please']] });
      expect(await host.findLogs()).toEqual([]);
    });

    it('reports the same numbers as the core on the same cells', async () => {
      const { host } = await open(sheets);
      const [place] = await host.findLogs();
      const panel = await host.report({ place, language: 'en' });
      if (panel.kind !== 'report') throw new Error(panel.sentence);
      const study = studyOf({ log, stages, actions: null }, defaultSettings);
      expect(panel.funnel.lines).toEqual(JSON.parse(JSON.stringify(funnelReport(study).lines)));
      expect(panel.time.lines).toEqual(JSON.parse(JSON.stringify(timeReport(study).lines)));
      expect(panel.asOf).toBe(study.journeys.asOf);
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
      const panel = await host.report({ place, language });
      expect(panel.kind).toBe('fault');
      if (panel.kind === 'fault') expect(panel.sentence).toMatch(sentence);
    });

    it('inserts a live formula where there is room', async () => {
      const { host, select, formulaAt } = await open(sheets);
      const { dialect } = await host.locale();
      const [place] = await host.findLogs();
      const formula = formulaOf('FUNNEL', place.log, dialect);
      await select('Notes', 'D3');
      const what = { kind: 'formula', formula, rows: 4, columns: 17 } as const;
      const inserted = await host.insert({ what, chart: null, place: { kind: 'selection' } });
      expect(inserted.kind).toBe('done');
      expect(inserted.address).toContain('D3');
      expect(await formulaAt('Notes', 'D3')).toBe(formula);
    });

    it('never writes over cells that hold something, and takes a new sheet with a free name instead', async () => {
      const { host, select, formulaAt, valueAt, sheetNames } = await open(sheets);
      const { dialect } = await host.locale();
      const [place] = await host.findLogs();
      const formula = formulaOf('FUNNEL', place.log, dialect);
      const insertion = { what: { kind: 'formula', formula, rows: 4, columns: 17 }, chart: null } as const;
      await select('Deals', 'A1');
      const refused = await host.insert({ ...insertion, place: { kind: 'selection' } });
      expect(refused.kind).toBe('occupied');
      expect(await valueAt('Deals', 'A1')).toBe('Deal');
      for (const name of ['Funnel', 'Funnel 2']) {
        const inserted = await host.insert({ ...insertion, place: { kind: 'new sheet', name: 'Funnel' } });
        expect(inserted.kind).toBe('done');
        expect(await sheetNames()).toContain(name);
        expect(await formulaAt(name, 'A1')).toBe(formula);
      }
    });

    it('keeps what it is asked to remember', async () => {
      const { host } = await open(sheets);
      expect(await host.recall('language')).toBeNull();
      await host.remember('language', 'lv');
      expect(await host.recall('language')).toBe('lv');
    });
  });
  writingContract(name, open);
}
