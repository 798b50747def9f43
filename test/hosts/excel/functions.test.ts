import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerCells, callFunction, catalog, functions } from '../../../catalog/index.ts';
import type { Cell } from '../../../core/index.ts';
import { describeInBrowser, open } from '../../browser.ts';
import { logOf } from '../../story.ts';
import { leastArguments } from '../least-arguments.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Microsoft's own runtime must be served under this very name, or its errors never appear. */
const runtime = 'custom-functions-runtime.js';
const files: Record<string, string> = {
  [runtime]: read(`node_modules/@microsoft/office-js/dist/${runtime}`),
  'functions.js': read('dist/office-addin/functions.js'),
  'index.html': `<!DOCTYPE html><script src="${runtime}"></script><script src="functions.js"></script>`,
};

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');

/** What a call gave: cells, or the error as Excel would get it. */
type Reply = { readonly cells: Cell[][] } | { readonly code: string; readonly message: string };

describeInBrowser('custom functions in Microsoft’s runtime', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await open();
    page = await browser.newPage();
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      asked.push(route.request().url());
      const body = files[name];
      return body === undefined
        ? route.abort()
        : route.fulfill({ body, contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html' });
    });
    await page.goto('https://addin.test/');
  });

  afterAll(() => browser.close());

  /** Calls a function as the runtime does: with every declared parameter, then its invocation object. */
  const call = (id: string, ...args: unknown[]): Promise<Reply> =>
    page.evaluate(
      async ([name, given]) => {
        const { mappings } = (
          globalThis as unknown as {
            CustomFunctions: { _association: { mappings: Record<string, (...a: unknown[]) => unknown> } };
          }
        ).CustomFunctions._association;
        try {
          return { cells: (await mappings[name](...given, { functionName: name })) as Cell[][] };
        } catch (error) {
          const { code, message } = error as { code: string; message: string };
          return { code, message };
        }
      },
      [id, args] as const,
    );

  const padded = (id: string, args: unknown[]): unknown[] => {
    const { parameters } = JSON.parse(read('dist/office-addin/functions.json')).functions.find(
      (f: { id: string }) => f.id === id,
    );
    return [...args, ...Array.from({ length: parameters.length - args.length }, () => null)];
  };
  const ask = (id: string, ...args: unknown[]) => call(id, ...padded(id, args));
  const direct = (id: keyof typeof functions, ...args: Cell[]) =>
    answerCells(callFunction(functions[id], [log, ...args], { dialect: { dot: '.', separator: ',' } }));

  it('are associated under just the ids of functions.json', async () => {
    const associated = await page.evaluate(() =>
      Object.keys(
        (globalThis as unknown as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions._association
          .mappings,
      ),
    );
    for (const file of ['functions.json', 'functions-lv.json']) {
      const declared = JSON.parse(read(`dist/office-addin/${file}`)).functions.map((f: { id: string }) => f.id);
      expect([...associated].sort()).toEqual([...declared].sort());
    }
  });

  it('answer like the core, with omitted optionals as null', async () => {
    expect(await ask('FUNNEL', log)).toEqual({ cells: direct('FUNNEL') });
    expect(await ask('TIME_IN_STAGE', log, [['New']])).toEqual({ cells: [[direct('TIME_IN_STAGE', 'New')]] });
    expect(await ask('TIME_IN_STAGE', log, null, null, null, null, [['visits=first']])).toEqual({
      cells: direct('TIME_IN_STAGE', 'visits=first'),
    });
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

  it('call nobody', () => {
    expect(asked.filter((url) => !url.startsWith('https://addin.test/'))).toEqual([]);
  });
});
