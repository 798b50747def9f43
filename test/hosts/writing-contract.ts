import { describe, expect, it } from 'vitest';
import { formulaOf } from '../../calls/help.ts';
import { type Cell, datasetOf, defaultSettings } from '../../core/index.ts';
import type { Host } from '../../port/host.ts';
import type { ServedVerbs } from '../../port/wire.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { dealsBehind } from '../../report/deals.ts';
import type { TableToWrite } from '../../workbook/writing/merge.ts';
import { sampleRows, sheetsFor } from '../../workbook/writing/new-sheets.ts';
import { logOf } from '../story.ts';
import type { OpenStand, Sheets, Stand } from './contract.ts';
import { reportOf } from './report-of.ts';

const asked = { language: 'en', choice: everyDeal, asOf: null } as const;

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8 | h: New 5, Demo 7, Lost 11');
const sheets: Sheets = { Notes: [['Read me']], Deals: log };
const last = log.length;
const [deal, stage, when] = log[0] as string[];

const stagesLooks = Array.from({ length: 12 }, () => null);

/** Texts that a spreadsheet would make something else of. */
const hostile = ['=1+1', '+371 2000', '-5%', '@SUM(A1)', '007', '1/2', 'TRUE', "'quoted", 'May 5', ' <b>x</b>'];

async function placeIn({ host }: Pick<Stand, 'host'>) {
  const [place] = await host.findLogs();
  return place;
}

async function rowsAt(stand: Stand, sheet: string, rows: number, columns: number): Promise<Cell[][]> {
  const found: Cell[][] = [];
  for (let r = 1; r <= rows; r++) {
    const row: Cell[] = [];
    for (let c = 0; c < columns; c++) row.push((await stand.valueAt(sheet, `${'ABCDEFGH'[c]}${r}`)) ?? '');
    found.push(row);
  }
  return found;
}

const append = (host: ServedVerbs, at: string, rows: Cell[][], headings = [deal, stage, when]) =>
  host.appendRows({ log: at, addition: { headings, rows, looks: headings.map(() => null) } });

/** Saves the set-up with another owner of the first stage. */
async function saveOwner({ host }: Pick<Stand, 'host'>, owner: string) {
  const place = await placeIn({ host });
  const answer = await host.setup({ place, language: 'en' });
  if (answer.kind === 'fault') throw new Error(answer.sentence);
  const [first, ...others] = answer.setup.stages;
  const after = { ...answer.setup, stages: [{ ...first, owner }, ...others] };
  const names = { Stages: 'Stages', Settings: 'Settings' };
  return host.saveSetup({ place, language: 'en', before: answer.setup, after, names, only: 'all' });
}

/** What every host has, also one that writes nothing. */
export interface ReadingStand {
  readonly host: Pick<Host, 'findLogs' | 'report' | 'remember'>;
}

/** Which tables lie beside a log, and which of them are used. */
async function beside({ host }: ReadingStand) {
  const [{ tables }] = await host.findLogs();
  return tables.map(({ kind, sheet, why, isUsed }) => [kind, sheet, why, isUsed]);
}

const pipeline: Cell[][] = [
  ['How we sell', '', ''],
  ['Stage', 'Outcome', 'Owner'],
  ['New', 'open', 'Ann'],
  ['Demo', 'open', 'Ben'],
  ['Won', 'won', ''],
  ['Lost', 'lost', ''],
];

/** Which tables beside a log are read. */
export function tablesReadContract(name: string, open: (sheets: Sheets) => Promise<ReadingStand>): void {
  const pivot: Cell[][] = [
    ['Stage', 'COUNTA of Deal'],
    ['New', 5],
    ['Demo', 3],
    ['Grand Total', 8],
  ];
  /** The stages of the report on the first log, with what of them is asked. */
  async function stagesOf({ host }: ReadingStand, what: 'name' | 'owner') {
    const [place] = await host.findLogs();
    const model = await reportOf(host, { place, ...asked });
    return model.kind === 'report' && model.stages.map((one) => one[what]);
  }
  describe(`tables that are read: ${name}`, () => {
    it('takes no pivot and no headings alone for the stages', async () => {
      const stand = await open({ Deals: log, Pivot: pivot, Stages: [['Stage', 'Outcome']] });
      expect(await beside(stand)).toEqual([['stages', 'Stages', 'name', false]]);
      expect((await stand.host.findLogs())[0].stages).toBeNull();
      expect(await stagesOf(stand, 'name')).toEqual(['New', 'Demo']);
    });

    it('reads stages that are known by their headings, under a title', async () => {
      const stand = await open({ Deals: log, Pipeline: pipeline });
      expect(await beside(stand)).toEqual([['stages', 'Pipeline', 'headings', true]]);
      expect(await stagesOf(stand, 'owner')).toEqual(['Ann', 'Ben']);
    });

    it('reads no table that was taken out of use, and another that was chosen', async () => {
      const stand = await open({ Deals: log, Stages: pipeline, Pipeline: pipeline.slice(1, 5) });
      expect((await beside(stand)).map(([, sheet, , isUsed]) => [sheet, isUsed])).toEqual([
        ['Stages', true],
        ['Pipeline', false],
      ]);
      await stand.host.remember('tables', JSON.stringify({ stages: 'Pipeline' }));
      expect((await stand.host.findLogs())[0].stages).toContain('Pipeline');
      await stand.host.remember('tables', JSON.stringify({ stages: null }));
      expect((await stand.host.findLogs())[0].stages).toBeNull();
      expect(await stagesOf(stand, 'owner')).toEqual(['', '']);
    });
  });
}

/** Which tables beside a log are written to. */
function tablesContract(name: string, open: OpenStand): void {
  describe(`tables contract: ${name}`, () => {
    it('keeps stages of its own beside those that are known by their headings', async () => {
      const stand = await open({ Deals: log, Pipeline: pipeline });
      expect((await saveOwner(stand, 'Cid')).kind).toBe('done');
      expect(await rowsAt(stand, 'Pipeline', 7, 3)).toEqual([...pipeline, ['', '', '']]);
      expect(await stand.sheetNames()).toEqual(['Deals', 'Pipeline', 'Stages']);
      expect(await beside(stand)).toEqual([
        ['stages', 'Stages', 'name', true],
        ['stages', 'Pipeline', 'headings', false],
      ]);
      expect((await placeIn(stand)).stages).toBe('Stages');
      const after = await reportOf(stand.host, { place: await placeIn(stand), ...asked });
      expect(after.kind === 'report' && after.stages.map((one) => one.owner)).toEqual(['Cid', 'Ben']);
    });

    it('writes to no table that was taken out of use', async () => {
      const stand = await open({ Deals: log, Stages: pipeline, Pipeline: pipeline.slice(1, 5) });
      await stand.host.remember('tables', JSON.stringify({ stages: null }));
      await saveOwner(stand, 'Cid');
      expect(await rowsAt(stand, 'Stages', 7, 3)).toEqual([...pipeline, ['', '', '']]);
      expect(await stand.sheetNames()).toEqual(['Deals', 'Stages', 'Pipeline', 'Stages 2']);
    });

    it('writes in place where a table is called so: by its sheet, under a title, and in the workbook of the template', async () => {
      const titled = await open({ Deals: log, Posmi: pipeline });
      await saveOwner(titled, 'Cid');
      expect(await titled.sheetNames()).toEqual(['Deals', 'Posmi']);
      expect((await rowsAt(titled, 'Posmi', 3, 3))[2]).toEqual(['New', 'open', 'Cid']);
      const made = await open({ Notes: [['Read me']] });
      const { dialect } = await made.host.locale();
      await made.host.makeSheets(sheetsFor(await made.host.workbook('en'), 'sample', dialect));
      const sheetsBefore = await made.sheetNames();
      // Answers that have been computed by now may be offered beside them.
      const used = (await beside(made)).filter(([, , , isUsed]) => isUsed);
      expect(used.map(([kind, , why]) => [kind, why])).toEqual([
        ['stages', 'name'],
        ['settings', 'name'],
        ['metrics', 'name'],
        ['changes', 'name'],
      ]);
      await saveOwner(made, 'Cid');
      expect(await made.sheetNames()).toEqual(sheetsBefore);
      expect(await made.valueAt('Stages', 'I2')).toBe('Cid');
      expect((await placeIn(made)).stages).toBe('Stages');
    });

    it('makes settings of its own beside a table that is known by its headings, with what that says', async () => {
      const own: Cell[][] = [
        ['Setting', 'Value'],
        ['clock', 'working'],
        ['min at risk', 3],
      ];
      const stand = await open({ Deals: log, Config: own });
      expect(await beside(stand)).toEqual([['settings', 'Config', 'headings', true]]);
      const place = await placeIn(stand);
      const answer = await stand.host.setup({ place, language: 'en' });
      if (answer.kind === 'fault') throw new Error(answer.sentence);
      const after = { ...answer.setup, asOf: '2025-06-30' };
      const names = { Stages: 'Stages', Settings: 'Settings' };
      await stand.host.saveSetup({ place, language: 'en', before: answer.setup, after, names, only: 'Settings' });
      expect(await rowsAt(stand, 'Config', 4, 2)).toEqual([...own, ['', '']]);
      expect((await rowsAt(stand, 'Settings', 4, 1)).flat()).toEqual(['Setting', 'clock', 'min at risk', 'as of']);
      expect((await placeIn(stand)).settings).toBe('Settings');
    });
  });
}

/** What every host must do alike where it writes. */
export function writingContract(name: string, open: OpenStand): void {
  tablesReadContract(name, open);
  tablesContract(name, open);
  describe(`writing contract: ${name}`, () => {
    it('tells what is selected', async () => {
      const { host, select } = await open(sheets);
      await select('Deals', 'B4');
      expect(await host.selection()).toEqual({ sheet: 'Deals', address: 'B4' });
    });

    it('selects the rows of the deals behind a number', async () => {
      const stand = await open(sheets);
      const place = await placeIn(stand);
      const asked = dealsBehind({ stage: 'New', by: deal, group: 'e' }, 'lost', []);
      const shown = await stand.host.showDeals({ place, asked, language: 'en' });
      const rows = log.flatMap((row, r) => (row[0] === 'e' ? [r + 1] : []));
      expect(shown).toMatchObject({ kind: 'done', deals: 1, rows: rows.length, selected: rows.length });
      expect(await stand.selectedRows()).toEqual(rows);
      const none = await stand.host.showDeals({ place, asked: { ...asked, args: ['Demo', 'skipped'] }, language: 'en' });
      expect(none.kind).toBe('none');
      const fault = await stand.host.showDeals({ place, asked: { ...asked, args: ['Nowhere', 'lost'] }, language: 'en' });
      expect(fault).toMatchObject({ kind: 'fault', sentence: expect.stringContaining('Nowhere') });
    });

    it('inserts values as they are, text as text, and takes them back', async () => {
      const stand = await open(sheets);
      const cells: Cell[][] = [['Name', 'Count'], ...hostile.map((text, i): Cell[] => [text, i])];
      await stand.select('Notes', 'D3');
      const what = { kind: 'values', cells, looks: [null, 'count'] } as const;
      const inserted = await stand.host.insert({ what, chart: null, place: { kind: 'selection', log: '' } });
      expect(inserted).toMatchObject({ kind: 'done', address: `'Notes'!D3:E${cells.length + 2}` });
      for (const [i, text] of hostile.entries()) {
        expect(await stand.valueAt('Notes', `D${4 + i}`)).toBe(text);
        expect(await stand.formulaAt('Notes', `D${4 + i}`)).toBe('');
        expect(await stand.valueAt('Notes', `E${4 + i}`)).toBe(i);
      }
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      for (let r = 3; r < 4 + hostile.length; r++) expect((await stand.valueAt('Notes', `D${r}`)) ?? '').toBe('');
      expect(await stand.valueAt('Notes', 'A1')).toBe('Read me');
      expect(await stand.host.undo()).toEqual({ kind: 'nothing' });
    });

    it('takes back a formula on a new sheet with the sheet, but not a sheet that somebody wrote on', async () => {
      const stand = await open(sheets);
      const place = await placeIn(stand);
      const { dialect } = await stand.host.locale();
      const what = { kind: 'formula', formula: formulaOf('STAGES', place.log, dialect), rows: 5, looks: stagesLooks } as const;
      const at = { kind: 'new sheet', name: 'Funnel' } as const;
      await stand.host.insert({ what, chart: null, place: at });
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await stand.sheetNames()).toEqual(['Notes', 'Deals']);
      await stand.host.insert({ what, chart: null, place: at });
      await stand.setCell('Funnel', 'A20', 'mine');
      expect((await stand.host.undo()).kind).toBe('changed');
      expect(await stand.valueAt('Funnel', 'A20')).toBe('mine');
    });

    it('appends rows that read back as meant, hostile texts as texts, and takes them back', async () => {
      const stand = await open(sheets);
      const place = await placeIn(stand);
      const rows = hostile.map((text, i): Cell[] => [`x${i}`, text, 45_700 + i / 4]);
      const appended = await append(stand.host, place.log, rows);
      expect(appended).toEqual({ kind: 'done', address: `'Deals'!A${last + 1}:C${last + rows.length}`, rows: rows.length });
      expect(await rowsAt(stand, 'Deals', last + rows.length, 3)).toEqual([...log, ...rows]);
      for (let r = 0; r < rows.length; r++) expect(await stand.formulaAt('Deals', `B${last + 1 + r}`)).toBe('');
      const [after] = await stand.host.findLogs();
      expect(after.rows).toBe(last + rows.length);
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await rowsAt(stand, 'Deals', last + 1, 3)).toEqual([...log, ['', '', '']]);
    });

    it('adds a column that is new at the right end, blank cells left alone', async () => {
      const stand = await open(sheets);
      const place = await placeIn(stand);
      await append(stand.host, place.log, [['x', 'New', 45_700, 45_700]], [deal, stage, when, 'Seen by']);
      expect(await stand.valueAt('Deals', 'D1')).toBe('Seen by');
      expect(await stand.valueAt('Deals', `D${last + 1}`)).toBe(45_700);
      expect((await stand.valueAt('Deals', 'D2')) ?? '').toBe('');
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect((await stand.valueAt('Deals', 'D1')) ?? '').toBe('');
    });

    it('keeps a name over the log reaching over all of it', async () => {
      const stand = await open(sheets);
      await stand.nameRange('Log', `'Deals'!A1:C${last}`);
      const place = await placeIn(stand);
      expect(place.log).toBe('Log');
      await append(stand.host, place.log, [['x', 'New', 45_700]]);
      const reported = await reportOf(stand.host, { place: await placeIn(stand), ...asked });
      expect(reported).toMatchObject({ kind: 'report', deals: 6 });
      await stand.host.undo();
      expect(await reportOf(stand.host, { place: await placeIn(stand), ...asked })).toMatchObject({ deals: 5 });
    });

    it('writes over nothing below the log, and nothing where the headings are others', async () => {
      const stand = await open(sheets);
      await stand.nameRange('Log', `'Deals'!A1:C${last}`);
      const place = await placeIn(stand);
      await stand.setCell('Deals', `B${last + 2}`, 'Sum');
      const rows = [0, 1, 2].map((i): Cell[] => [`x${i}`, 'New', 45_700]);
      expect(await append(stand.host, place.log, rows)).toEqual({
        kind: 'occupied',
        address: `'Deals'!A${last + 1}:C${last + 3}`,
      });
      expect(await append(stand.host, place.log, rows, [deal, 'Other', when])).toEqual({ kind: 'changed' });
      expect(await stand.host.undo()).toEqual({ kind: 'nothing' });
      expect(await rowsAt(stand, 'Deals', last + 2, 3)).toEqual([...log, ['', '', ''], ['', 'Sum', '']]);
    });

    it('does not take back what was changed since', async () => {
      const stand = await open(sheets);
      const place = await placeIn(stand);
      await append(stand.host, place.log, [['x', 'New', 45_700]]);
      await stand.setCell('Deals', `B${last + 1}`, 'Demo');
      expect(await stand.host.undo()).toEqual({ kind: 'changed', address: `'Deals'!A${last + 1}:C${last + 1}` });
      expect(await stand.valueAt('Deals', `B${last + 1}`)).toBe('Demo');
    });

    it('makes the sheets of the template with the sample beside what is there, which is found and reported, and takes them back', async () => {
      const stand = await open({ Notes: [['Read me'], ['Funnel']] });
      const { dialect } = await stand.host.locale();
      const wanted = sheetsFor(await stand.host.workbook('en'), 'sample', dialect);
      const { sheets: made } = await stand.host.makeSheets(wanted);
      expect(made.slice(0, 3)).toEqual(['Deal log', 'Stages', 'Funnel']);
      expect(await stand.sheetNames()).toEqual(['Notes', ...made]);
      expect(await stand.formulaAt('Funnel', 'A5')).toContain(
        formulaOf('FUNNEL', 'Log,Stages,Settings,"groups=last"', dialect).slice(1),
      );
      const place = await placeIn(stand);
      expect([place.log, place.stages]).toEqual(['Log', 'Stages']);
      const deals = new Set(wanted[0].blocks[0].contents.slice(1).map(([name]) => name)).size;
      expect(await reportOf(stand.host, { place, ...asked })).toMatchObject({ kind: 'report', deals });
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await stand.sheetNames()).toEqual(['Notes']);
    });

    it('makes the template without rows: headings, stages, and formulas that wait for deals', async () => {
      const stand = await open({ Notes: [['Read me']] });
      const { dialect } = await stand.host.locale();
      const whole = await stand.host.workbook('lv');
      await stand.host.makeSheets(sheetsFor(whole, 'none', dialect));
      expect(await stand.valueAt('Darījumu žurnāls', 'A1')).toBe(whole[0].blocks[0].contents[0][0]);
      expect((await stand.valueAt('Darījumu žurnāls', 'A2')) ?? '').toBe('');
      expect(await stand.formulaAt('Laiks', 'A5')).toContain('language=lv');
    });

    it('makes only what is missing of a workbook that is made, in whatever language', async () => {
      const stand = await open({ Notes: [['Read me']] });
      const { dialect } = await stand.host.locale();
      const [wanted, inLatvian] = [await stand.host.workbook('en'), await stand.host.workbook('lv')].map((whole) =>
        sheetsFor(whole, 'none', dialect),
      );
      const { sheets: made } = await stand.host.makeSheets(wanted);
      expect(await stand.host.makeSheets(inLatvian)).toEqual({ sheets: [], kept: made });
      await stand.setCell('Stages', 'A2', 'Mine');
      const more = { ...wanted[2], name: 'Funnel of mine', range: 'JourneyMine' };
      expect(await stand.host.makeSheets([...wanted, more])).toEqual({ sheets: ['Funnel of mine'], kept: made });
      expect(await stand.valueAt('Stages', 'A2')).toBe('Mine');
    });

    it('makes a workbook beside sheets that are called like its own, once', async () => {
      const own = { 'Deal log': [['mine']], Funnel: [['also mine']] };
      const stand = await open(own);
      const { dialect } = await stand.host.locale();
      const wanted = sheetsFor(await stand.host.workbook('en'), 'none', dialect);
      const { sheets: made } = await stand.host.makeSheets(wanted);
      expect(made.slice(0, 3)).toEqual(['Deal log 2', 'Stages', 'Funnel 2']);
      expect(await stand.host.makeSheets(wanted)).toEqual({ sheets: [], kept: made });
      expect(await stand.sheetNames()).toEqual([...Object.keys(own), ...made]);
      for (const [name, cells] of Object.entries(own)) expect(await rowsAt(stand, name, 2, 1)).toEqual([...cells, ['']]);
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await stand.sheetNames()).toEqual(Object.keys(own));
    });

    it('clears the rows of the sample, not those of others, and brings them back', async () => {
      const stand = await open({ Notes: [['Read me']] });
      const { dialect } = await stand.host.locale();
      const whole = await stand.host.workbook('en');
      await stand.host.makeSheets(sheetsFor(whole, 'sample', dialect));
      const sample = sampleRows(whole);
      const rows = sample.reduce((n, table) => n + table.rows.length, 0);
      await stand.setCell('Deal log', 'A3', 'mine');
      expect(await stand.host.clearRows(sample)).toEqual({ rows: rows - 1 });
      expect(await stand.valueAt('Deal log', 'A2')).toBe('mine');
      expect((await stand.valueAt('Deal log', 'A3')) ?? '').toBe('');
      expect(await stand.host.clearRows(sample)).toEqual({ rows: 0 });
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await stand.valueAt('Deal log', 'A2')).toBe(sample[0].rows[0][0]);
    });

    it('repairs formulas of the other host, of files and of other locales, and takes that back', async () => {
      const stand = await open(sheets);
      const { dialect } = await stand.host.locale();
      const other = dialect.dot === '.' ? '_' : '.';
      const write = async (a1: string, formula: string) => {
        await stand.select('Notes', a1);
        const what = { kind: 'formula', formula, rows: 1, looks: [null] } as const;
        await stand.host.insert({ what, chart: null, place: { kind: 'selection', log: '' } });
      };
      await write('C1', `=JOURNEY${other}STAGES(Deals!A1:C9)`);
      await write('C20', '=1+1');
      const before = await stand.formulaAt('Notes', 'C1');
      const { formulas, addresses } = await stand.host.repair({ dialect, texts: [] });
      expect([formulas, addresses]).toEqual([1, ["'Notes'!C1"]]);
      expect(await stand.formulaAt('Notes', 'C1')).toBe(`=JOURNEY${dialect.dot}STAGES(Deals!A1:C9)`);
      expect(await stand.formulaAt('Notes', 'C20')).toBe('=1+1');
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await stand.formulaAt('Notes', 'C1')).toBe(before);
    });

    it('freezes a copy of a sheet, thaws it, and does neither where that would lose something', async () => {
      const stand = await open(sheets);
      const place = await placeIn(stand);
      const { dialect } = await stand.host.locale();
      expect(await stand.host.freeze({ suffix: 'frozen', asOf: null })).toMatchObject({ kind: 'nothing' });
      const formula = formulaOf('STAGES', place.log, dialect);
      const what = { kind: 'formula', formula, rows: 5, looks: stagesLooks } as const;
      await stand.host.insert({ what, chart: null, place: { kind: 'new sheet', name: 'Funnel' } });
      const answer: Cell[][] = [
        ['Stage', 'Phase'],
        ['New', '-'],
      ];
      await stand.answered('Funnel', 'A1', answer);
      await stand.select('Funnel', 'A1');
      const shown = await rowsAt(stand, 'Funnel', 2, 1);
      const freezing = stand.host.freeze({ suffix: 'frozen', asOf: 45_000 * 86_400_000 });
      if (stand.lacks) {
        await expect(freezing).rejects.toThrow(stand.lacks);
        expect(await stand.sheetNames()).not.toContain('Funnel frozen');
        return;
      }
      expect(await freezing).toEqual({
        kind: 'done',
        sheet: 'Funnel frozen',
        formulas: 1,
      });
      expect(await stand.formulaAt('Funnel', 'A1')).toBe(formula);
      expect(await stand.formulaAt('Funnel frozen', 'A1')).toBe('');
      expect(await stand.valueAt('Funnel frozen', 'A1')).toBe('Stage');
      expect((await rowsAt(stand, 'Funnel frozen', 2, 1))[1]).toEqual(shown[1]);
      await stand.setCell('Funnel frozen', 'A2', 'Mine');
      expect((await stand.host.thaw(null)).kind).toBe('changed');
      await stand.setCell('Funnel frozen', 'A2', shown[1][0]);
      await stand.select('Funnel frozen', 'A1');
      expect(await stand.host.thaw(null)).toEqual({ kind: 'done', formulas: 1 });
      expect(await stand.formulaAt('Funnel frozen', 'A1')).toBe(formula);
      await stand.answered('Funnel frozen', 'A1', answer);
      expect((await stand.host.thaw(null)).kind).toBe('nothing');
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await stand.formulaAt('Funnel frozen', 'A1')).toBe('');
      expect(await stand.host.thaw(null)).toEqual({ kind: 'done', formulas: 1 });
    });

    it('creates the tables of the set-up, finds them again, brings them up to date and takes that back', async () => {
      const stand = await open(sheets);
      const before = await placeIn(stand);
      expect(before.stages).toBeNull();
      const table = (at: string | null, names: string[]): TableToWrite => ({
        name: 'Stages',
        at,
        sheet: 'Stages',
        cells: [['Stage', 'Outcome'], ...names.map((n) => [n, n === 'Won' ? 'won' : n === 'Lost' ? 'lost' : 'open'])],
        keys: names,
        rows: 'all rows',
      });
      const settings: TableToWrite = {
        name: 'Settings',
        at: null,
        sheet: 'Settings',
        cells: [
          ['Setting', 'Value'],
          ['as of', '2025-06-30'],
        ],
        keys: ['as of'],
        rows: 'these rows',
      };
      const names = ['New', 'Demo', 'Won', 'Lost'];
      expect((await stand.host.writeTables([table(null, names), settings])).kind).toBe('done');
      const place = await placeIn(stand);
      expect([place.stages, place.settings]).toEqual(['Stages', 'Settings']);
      const model = await reportOf(stand.host, { place, ...asked });
      expect(model).toMatchObject({
        kind: 'report',
        asOf: datasetOf({ log, stages: null, actions: null }, { ...defaultSettings, asOf: 45_838 * 86_400_000 }).journeys.asOf,
      });
      await stand.setCell('Stages', 'C1', 'Mine');
      await stand.setCell('Stages', 'C3', 'about Demo');
      const held = await rowsAt(stand, 'Stages', 7, 4);
      expect((await stand.host.writeTables([table('Stages', ['Call', 'Demo', 'Won', 'Lost', 'New'])])).kind).toBe('done');
      expect((await rowsAt(stand, 'Stages', 7, 3)).slice(0, 4)).toEqual([
        ['Stage', 'Outcome', 'Mine'],
        ['Call', 'open', ''],
        ['Demo', 'open', 'about Demo'],
        ['Won', 'won', ''],
      ]);
      expect(await stand.host.undo()).toEqual({ kind: 'done' });
      expect(await rowsAt(stand, 'Stages', 7, 4)).toEqual(held);
    });
  });
}
