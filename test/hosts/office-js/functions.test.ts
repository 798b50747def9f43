import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../../calls/call.ts';
import { catalog, functions } from '../../../calls/functions.ts';
import type { FunctionId } from '../../../calls/list.ts';
import type { Cell } from '../../../core/index.ts';
import { associateAll } from '../../../office-addin/cells.ts';
import { logOf } from '../../story.ts';
import { leastArguments } from '../least-arguments.ts';
import { openPage } from './library.ts';
import { newWorkbook } from './workbook.ts';

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
const dialect = { dot: '.', separator: ',' } as const;

/** What is read of the metadata. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly customEnumId?: string }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const metadata = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../dist/office-addin/${file}`, import.meta.url), 'utf8')) as Metadata;
const { functions: declared } = metadata('functions.json');

/** With every declared parameter, as Excel calls: what was omitted is null. */
const padded = (id: string, args: readonly unknown[]): unknown[] => {
  const { parameters } = declared.find((one) => one.id === id) as (typeof declared)[number];
  return parameters.map((_, i) => args[i] ?? null);
};

const page = openPage(newWorkbook({ Deals: log }));
Object.assign(globalThis, { CustomFunctions: page.globals.CustomFunctions });
associateAll();

/** Serials are far above every age and count of the small log. */
const isMoment = (cell: Cell): boolean => typeof cell === 'number' && cell > 40_000;

/** What a call gave: cells, or the error as Excel would get it. */
type Reply = { readonly cells: Cell[][] } | { readonly code: string; readonly message: string };

describe('custom functions in Microsoft’s runtime', () => {
  /** Calls a function as the runtime does: with every declared parameter, then its invocation object. */
  async function ask(id: string, ...args: unknown[]): Promise<Reply> {
    try {
      return { cells: (await page.functions[id](...padded(id, args), { functionName: id })) as Cell[][] };
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return { code, message };
    }
  }
  const direct = (id: FunctionId, ...args: Cell[]) => answerCells(callFunction(functions[id], [log, ...args], { dialect }));

  it('answer like the core, with omitted optionals as null', async () => {
    expect(await ask('FUNNEL', log)).toEqual({ cells: direct('FUNNEL') });
    expect(await ask('TIME_IN_STAGE', log, [['New']])).toEqual({ cells: [[direct('TIME_IN_STAGE', 'New')]] });
    expect(await ask('TIME_IN_STAGE', log, null, null, null, null, [['visits=first']])).toEqual({
      cells: direct('TIME_IN_STAGE', 'visits=first'),
    });
  });

  it('say that Excel knows them from another release, whose arguments would be taken for others', async () => {
    const given = padded('FUNNEL', [log]);
    const known = {
      code: '#VALUE!',
      message: expect.stringMatching(/^Excel knows JOURNEY\.FUNNEL from another release .* than \d/),
    };
    for (const other of [given.slice(1), [...given, null], [...given, 'more']]) {
      const call = async () => page.functions.FUNNEL(...other, { functionName: 'FUNNEL' });
      await expect(call()).rejects.toMatchObject(known);
    }
  });

  it('take blank cells as 0 and as null, literals where a range is expected, and whole columns', async () => {
    const wanted = { cells: direct('FUNNEL') };
    for (const blank of [0, null, ''])
      expect(await ask('FUNNEL', [...log, ...Array.from({ length: 50 }, () => [blank, blank, blank])])).toEqual(wanted);
    expect(await ask('TIME_IN_STAGE', log, 'New', 'median')).toEqual({ cells: [[direct('TIME_IN_STAGE', 'New')]] });
    expect(
      await ask('FUNNEL', log, [
        ['as of', 45_700],
        ['', ''],
        [0, 0],
      ]),
    ).toEqual({ cells: direct('FUNNEL', 'as of=45700') });
  });

  it('take columns as long as Excel’s, and say how a table is given with its headings', async () => {
    const whole = [...log, ...Array.from({ length: 1_048_576 - log.length }, () => [null, null, null])];
    expect(await ask('FUNNEL', whole)).toEqual({ cells: direct('FUNNEL') });
    expect(await ask('FUNNEL', log.slice(1))).toMatchObject({
      message: expect.stringMatching(/^The first row looks like data, not headings: .* Include the heading row: DealLog\[#All\]/),
    });
  });

  it('say a fault in a sentence that Excel keeps', async () => {
    expect(
      await ask('FUNNEL', [
        ['Deal', 'When'],
        ['d', 45_700],
      ]),
    ).toEqual({
      code: '#VALUE!',
      message:
        'No column looks like a stage. The columns are: “Deal”, “When”. Name one Stage, or choose it under Setup (setting: stage column=…).',
    });
    expect(await ask('DEALS', log)).toMatchObject({ code: '#VALUE!' });
  });

  it('read error cells as blanks with an issue, in both shapes that Excel has for them', async () => {
    for (const error of [
      '#N/A',
      { type: 'Error', errorType: 'NotAvailable', basicValue: '#N/A' },
      { type: 'Error', errorType: 'NotAvailable' },
    ]) {
      const reply = await ask('CHECK', [...log, ['x', 'New', error]]);
      const rows = 'cells' in reply ? reply.cells : [];
      expect(rows.find((row) => row[1] === 'Cells that show #N/A')?.slice(0, 4)).toEqual([
        'usable',
        'Cells that show #N/A',
        1,
        log.length + 1,
      ]);
    }
  });

  it('hand back rectangles of texts and numbers only', async () => {
    for (const { id, takesLog } of catalog) {
      const reply = await ask(id, ...(takesLog ? [log] : []), ...leastArguments(id));
      const rows = 'cells' in reply ? reply.cells : [];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.length).toBe(rows[0].length);
        for (const cell of row) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
      }
    }
  });

  it('take every choice that Excel offers for them, in every language’s list', async () => {
    for (const file of ['functions.json', 'functions-lv.json']) {
      const { functions: offering, enums } = metadata(file);
      const offered = offering.flatMap(({ id, parameters }) =>
        parameters.flatMap(({ customEnumId }, place) => (customEnumId === undefined ? [] : [{ id, place, customEnumId }])),
      );
      expect(offered.map((o) => o.customEnumId)).toEqual(enums.map((e) => e.id));
      for (const { id, place, customEnumId } of offered) {
        const args: unknown[] = [log, ...leastArguments(id)];
        while (args.length < place) args.push(id === 'TIME_IN_STAGE' && args.length === 1 ? 'New' : null);
        const replies = new Set<string>();
        for (const { stringValue, name, tooltip } of enums.find((e) => e.id === customEnumId)?.values ?? []) {
          expect(name).toBe(stringValue);
          const reply = await ask(id, ...args, stringValue);
          expect(reply).toHaveProperty('cells');
          replies.add(JSON.stringify(reply));
          expect(await ask(id, ...args, tooltip)).toEqual(reply);
        }
        expect(replies.size).toBeGreaterThan(2);
      }
    }
  });

  it('read and write the serials of a workbook on the 1904 system by its setting', async () => {
    const visits = await ask('VISITS', log);
    const shifted = log.map((row) => row.map((cell) => (typeof cell === 'number' ? cell - 1462 : cell)));
    const visits1904 = await ask('VISITS', shifted, null, null, null, 'date system=1904');
    expect('cells' in visits && visits.cells.flat().filter(isMoment).length).toBeGreaterThan(4);
    expect('cells' in visits1904 && visits1904.cells).toEqual(
      'cells' in visits && visits.cells.map((row) => row.map((cell) => (isMoment(cell) ? Number(cell) - 1462 : cell))),
    );
  });

  it.each([
    ['en', /^The answer has 60001 rows and \d\.\d MB; Excel takes 5 MB from a formula\./],
    ['lv', /^Atbildē ir 60001 rindas un \d\.\d MB; Excel no formulas pieņem 5 MB\./],
  ])('say in %s that an answer is bigger than Excel takes', async (language, sentence) => {
    const rows = Array.from({ length: 60_000 }, (_, i) => [
      `a deal with a name as long as those of some CRMs ${i}`,
      i % 2 ? 'Demo' : 'New',
      45_000 + (i % 90),
    ]);
    const reply = await ask('VISITS', [['Deal', 'Stage', 'Date'], ...rows], null, null, null, `language=${language}`);
    expect(reply).toEqual({ code: '#VALUE!', message: expect.stringMatching(sentence) });
  });
});

describe('custom functions called through Microsoft’s library', () => {
  const call = async (id: string, args: readonly unknown[]): Promise<unknown[]> =>
    ((await page.callFunction(id, padded(id, args))) as unknown[]).slice(0, 2);

  // Answers to one cell after the other would wait half a second each, as they do in Excel.
  const asked = catalog.map(({ id, takesLog }) => ({ id, args: [...(takesLog ? [log] : []), ...leastArguments(id)] }));
  let replies: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    replies = new Map(await Promise.all(asked.map(async ({ id, args }) => [id, await call(id, args)] as const)));
  });

  it.each(asked)('answer $id as the core does', ({ id, args }) => {
    const wanted = answerCells(callFunction(functions[id as FunctionId], args, { dialect }));
    expect(replies.get(id)).toEqual([true, Array.isArray(wanted) ? wanted : [[wanted]]]);
  });

  it.concurrent('take blanks that come as 0', async () => {
    expect(await call('FUNNEL', [[...log, [0, 0, 0]]])).toEqual([
      true,
      answerCells(callFunction(functions.FUNNEL, [log], { dialect })),
    ]);
  });

  it.concurrent('give each of many calls at once its own answer, and the same one again', async () => {
    const logs = Array.from({ length: 20 }, (_, n) => logOf(`a: New 1, Won ${n + 3} | b: New 2`));
    const ask = () => Promise.all(logs.map((one) => call('TIME_IN_STAGE', [one])));
    const replies = await ask();
    expect(replies).toEqual(logs.map((one) => [true, answerCells(callFunction(functions.TIME_IN_STAGE, [one], { dialect }))]));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBeGreaterThan(10);
    expect(await ask()).toEqual(replies);
  });

  it.concurrent('keep the sentence of a fault on its way to the cell', async () => {
    const headings = [
      ['Deal', 'When'],
      ['d', 45_700],
    ];
    expect(JSON.stringify(await page.callFunction('FUNNEL', [headings, null, null, null]))).toContain(
      'No column looks like a stage.',
    );
  });
});
