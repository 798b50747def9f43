import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { everyDeal } from '../../../report/cards/choice.ts';
import type { ReportModel, ReportOptions } from '../../../report/model.ts';
import { size } from '../../size.ts';
import { logOf } from '../../story.ts';
import { reportOf } from '../report-of.ts';
import { callOnSheet, newSpreadsheet, type Spreadsheet, sidebarOn } from './emulation.ts';

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
const asked: ReportOptions = { language: 'en', choice: everyDeal, asOf: null };

/** A sidebar on a spreadsheet, and what it hears. */
function open(file: Spreadsheet) {
  const answers: string[] = [];
  const host = sidebarOn(file, (answer) => answers.push(answer));
  const report = async (): Promise<ReportModel> => {
    const [place] = await host.findLogs();
    return reportOf(host, { place, ...asked });
  };
  return { host, report, answers };
}

/** Google fails at a member, so many times. */
function failing(file: Spreadsheet, member: string, message: string, times: number): () => number {
  let failed = 0;
  file.meddle = (used) => {
    if (used === member && failed < times) {
      failed++;
      throw new Error(message);
    }
  };
  return () => failed;
}

const dealsOf = (model: ReportModel) => (model.kind === 'report' ? model.deals : -1);

describe('when Google fails for a moment', () => {
  it.each([
    'Service Spreadsheets timed out while accessing document with id 1.',
    'Service error: Spreadsheets',
    'We’re sorry, a server error occurred. Please wait a bit and try again.',
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  ])('reads wait longer each time and come through: %s', async (message) => {
    const file = newSpreadsheet({ Deals: log });
    const failed = failing(file, 'Range.getValues', message, 2);
    expect(dealsOf(await open(file).report())).toBe(4);
    expect([failed(), file.slept]).toEqual([2, 2000]);
  });

  it('reads give up after a few seconds, with what Google said', async () => {
    const file = newSpreadsheet({ Deals: log });
    failing(file, 'Range.getValues', 'Service error: Spreadsheets', 100);
    await expect(open(file).report()).rejects.toThrow('Service error: Spreadsheets');
    expect(file.slept).toBe(6000);
  });

  it.each(['Service invoked too many times for one day: spreadsheets.', 'Range not found: Deals'])(
    'what waiting does not mend is not tried again: %s',
    async (message) => {
      const file = newSpreadsheet({ Deals: log });
      const failed = failing(file, 'Range.getValues', message, 100);
      await expect(open(file).report()).rejects.toThrow(message);
      expect([failed(), file.slept]).toEqual([1, 0]);
    },
  );

  it('writes are not done twice', async () => {
    const file = newSpreadsheet({ Deals: log });
    const { host } = open(file);
    const [place] = await host.findLogs();
    const failed = failing(file, 'Range.setValues', 'Service error: Spreadsheets', 1);
    const addition = { headings: log[0].map(String), rows: [['x', 'New', 45_700]], looks: [null, null, null] };
    await expect(host.appendRows({ log: place.log, addition })).rejects.toThrow('Service error');
    expect(failed()).toBe(1);
    expect(file.isLocked).toBe(false);
    file.meddle = null;
    await host.appendRows({ log: place.log, addition });
    expect(file.sheets.get('Deals')?.filter(([deal]) => deal === 'x')).toHaveLength(1);
  });

  it.each(['Range.getValues', 'Range.getFormulas', 'LockService.getDocumentLock', 'SpreadsheetApp.flush'])(
    'a write waits where only %s failed, and is done once',
    async (member) => {
      const file = newSpreadsheet({ Deals: log });
      const { host } = open(file);
      const [place] = await host.findLogs();
      const failed = failing(file, member, 'Service error: Spreadsheets', 2);
      const addition = { headings: log[0].map(String), rows: [['x', 'New', 45_700]], looks: [null, null, null] };
      expect(await host.appendRows({ log: place.log, addition })).toMatchObject({ kind: 'done' });
      expect([failed(), file.slept, file.isLocked]).toEqual([2, 2000, false]);
      expect(file.sheets.get('Deals')?.filter(([deal]) => deal === 'x')).toHaveLength(1);
    },
  );

  it('a formula waits and answers', () => {
    const file = newSpreadsheet({ Deals: log });
    const failed = failing(file, 'Spreadsheet.getSpreadsheetTimeZone', 'Service error: Spreadsheets', 2);
    expect(callOnSheet(file, 'JOURNEY_CONVERSION', 'Deals', 'New', 'Demo')).toBeTypeOf('number');
    expect(failed()).toBe(2);
  });
});

describe('two who write at once', () => {
  it('do not keep others from reading', async () => {
    const file = newSpreadsheet({ Deals: log });
    const { host } = open(file);
    const [place] = await host.findLogs();
    file.isLocked = true;
    expect(await host.selection()).toEqual({ sheet: 'Deals', address: 'A1' });
    expect(await host.setup({ place, language: 'en' })).toMatchObject({ kind: 'setup' });
  });

  const headings = log[0].map(String);
  const rowIn = (reference: string, deal: string) => ({
    log: reference,
    addition: { headings, rows: [[deal, 'New', 45_700]], looks: [null, null, null] },
  });
  const appendedTo = (file: Spreadsheet) => (file.sheets.get('Deals') ?? []).slice(log.length).map(([deal]) => deal);

  it.each(['Log', "'Deals'!A:C"])('append below each other to %s: no row twice, none lost', async (reference) => {
    const file = newSpreadsheet({ Deals: log });
    file.namedRanges.set('Log', `'Deals'!A1:C${log.length}`);
    const [one, two] = [open(file).host, open(file).host];
    let second: Promise<unknown> = Promise.resolve();
    file.beforeLock = () => {
      second = two.appendRows(rowIn(reference, 'second'));
    };
    const answers = [await one.appendRows(rowIn(reference, 'first')), await second];
    expect(answers.map((answer) => (answer as { kind: string }).kind)).toEqual(['done', 'done']);
    expect(appendedTo(file)).toEqual(['second', 'first']);
  });

  it('say that they can’t while somebody else writes for too long', async () => {
    const file = newSpreadsheet({ Deals: log });
    const { host } = open(file);
    const [place] = await host.findLogs();
    file.isLocked = true;
    const addition = { headings: log[0].map(String), rows: [['x', 'New', 45_700]], looks: [null, null, null] };
    await expect(host.appendRows({ log: place.log, addition })).rejects.toThrow('Lock timeout');
    expect(file.sheets.get('Deals')).toHaveLength(log.length);
  });
});

describe('a sheet that changes while it is read', () => {
  it('gives a report of the rows before or after, and of those after when next looked at', async () => {
    const file = newSpreadsheet({ Deals: log });
    const { report } = open(file);
    await report();
    let isAdded = false;
    file.meddle = (member) => {
      if (member !== 'Range.getValues' || isAdded) return;
      isAdded = true;
      file.sheets.get('Deals')?.push(['h', 'New', 45_700]);
    };
    expect([4, 5]).toContain(dealsOf(await report()));
    expect(dealsOf(await report())).toBe(5);
  });

  it('says so when it is gone', async () => {
    const file = newSpreadsheet({ Deals: log, Other: [['x']] });
    const { host } = open(file);
    const [place] = await host.findLogs();
    file.sheets.delete('Deals');
    await expect(reportOf(host, { place, ...asked })).rejects.toThrow('Range not found');
  });
});

describe('what the cache holds', () => {
  it('is used: a kept answer is handed over as it is', async () => {
    const file = newSpreadsheet({ Deals: log });
    await open(file).report();
    expect(file.cache.size).toBeGreaterThan(1);
    let kept = 0;
    file.meddle = (member) => {
      if (member === 'Cache.putAll') kept++;
    };
    expect(dealsOf(await open(file).report())).toBe(4);
    expect(kept).toBe(0);
  });

  it('is kept in as many pieces as Google’s limit asks for', async () => {
    const names = Array.from({ length: 200 }, (_, i) => createHash('sha512').update(String(i)).digest('base64'));
    const file = newSpreadsheet({ Deals: [log[0], ...names.map((name, i): Cell[] => [`d${i % 5}`, name, 45_000 + i])] });
    const wanted = await open(file).report();
    expect([...file.cache.keys()].filter((key) => / \d+$/.test(key)).length).toBeGreaterThan(1);
    const madeAnew = failing(file, 'Cache.putAll', 'Service error: Cache', 1);
    expect(await open(file).report()).toEqual(wanted);
    expect(madeAnew()).toBe(0);
  });

  it('is not sent again to who has it', async () => {
    const file = newSpreadsheet({ Deals: log });
    const { report, answers } = open(file);
    const first = await report();
    expect(await report()).toBe(first);
    expect(answers.at(-1)?.length).toBeLessThan(100);
    file.sheets.get('Deals')?.push(['h', 'New', 45_700]);
    expect(dealsOf(await report())).toBe(5);
  });

  it('is never stale: after any edit the answer is the one that a new cache would give', async () => {
    const file = newSpreadsheet({ Deals: log });
    const { host } = open(file);
    const [place] = await host.findLogs();
    const edit = fc.record({
      row: fc.nat({ max: log.length }),
      column: fc.constantFrom(0, 1, 2),
      value: fc.constantFrom<Cell>('d', 'New', 'Demo', 'Won', 45_701, 45_720.5, ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        for (const { row, column, value } of edits) {
          const rows = file.sheets.get('Deals') as Cell[][];
          while (rows.length <= row + 1) rows.push(['', '', '']);
          rows[row + 1][column] = value;
        }
        const shown = await reportOf(host, { place, ...asked });
        const kept = new Map(file.cache);
        file.cache.clear();
        const anew = await reportOf(sidebarOn(file), { place, ...asked });
        for (const [key, value] of kept) file.cache.set(key, value);
        expect(shown).toEqual(anew);
      }),
      { seed: 20_261_124, numRuns: size(20, 200) },
    );
  });

  it.each([
    ['loses a piece', (cache: Map<string, string>) => cache.delete([...cache.keys()].find((key) => / \d+$/.test(key)) as string)],
    ['holds garbage', (cache: Map<string, string>) => cache.forEach((_, key) => void cache.set(key, '7 garbage'))],
    [
      'mixes up pieces',
      (cache: Map<string, string>) =>
        cache.forEach((value, key) => void (/ \d+$/.test(key) && cache.set(key, `${value.slice(1)} `))),
    ],
  ])('does no harm where it %s', async (_, spoil) => {
    const file = newSpreadsheet({ Deals: log });
    const wanted = await open(file).report();
    spoil(file.cache);
    expect(await open(file).report()).toEqual(wanted);
  });

  it('does no harm where Google’s cache fails altogether', async () => {
    const file = newSpreadsheet({ Deals: log });
    file.meddle = (member) => {
      if (member.startsWith('Cache.')) throw new Error('Service invoked too many times for one day: cache.');
    };
    expect(dealsOf(await open(file).report())).toBe(4);
  });

  it('belongs to one document', async () => {
    const [one, two] = [newSpreadsheet({ Deals: log }), newSpreadsheet({ Deals: log.slice(0, 4) })];
    await open(one).report();
    expect(dealsOf(await open(two).report())).toBe(1);
    expect([...two.cache.keys()].filter((key) => one.cache.has(key))).toEqual([]);
  });
});
