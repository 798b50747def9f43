import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalog, functions } from '../../../catalog/functions.ts';
import { answerCells, callFunction } from '../../../catalog/gate.ts';
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

/** What is read of the metadata. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly customEnumId?: string }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

/** Serials are far above every age and count of the small log. */
const isMoment = (cell: Cell): boolean => typeof cell === 'number' && cell > 40_000;

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

  it('take columns as long as Excel’s, and say how a table is given with its headings', async () => {
    const replies = await page.evaluate(async (rows) => {
      const { mappings } = (
        globalThis as unknown as {
          CustomFunctions: { _association: { mappings: Record<string, (...a: unknown[]) => unknown> } };
        }
      ).CustomFunctions._association;
      const whole = [...rows, ...Array.from({ length: 1_048_576 - rows.length }, () => [null, null, null])];
      const body = async () => mappings.FUNNEL(rows.slice(1), null, null, null, {});
      return {
        cells: (await mappings.FUNNEL(whole, null, null, null, {})) as Cell[][],
        sentence: await body().catch((error: Error) => error.message),
      };
    }, log);
    expect(replies.cells).toEqual(direct('FUNNEL'));
    expect(replies.sentence).toMatch(/^The first row looks like data, not headings: .* Include the heading row: DealLog\[#All\]/);
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

  it('take every choice that Excel offers for them, in both languages’ lists', async () => {
    for (const file of ['functions.json', 'functions-lv.json']) {
      const { functions: declared, enums } = JSON.parse(read(`dist/office-addin/${file}`)) as Metadata;
      const offered = declared.flatMap(({ id, parameters }) =>
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
    const reply = await page.evaluate(async (spoken) => {
      const { mappings } = (
        globalThis as unknown as {
          CustomFunctions: { _association: { mappings: Record<string, (...a: unknown[]) => unknown> } };
        }
      ).CustomFunctions._association;
      const rows = Array.from({ length: 60_000 }, (_, i) => [
        `a deal with a name as long as those of some CRMs ${i}`,
        i % 2 ? 'Demo' : 'New',
        45_000 + (i % 90),
      ]);
      try {
        await mappings.VISITS([['Deal', 'Stage', 'Date'], ...rows], null, null, null, `language=${spoken}`, {});
        return null;
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return { code, message };
      }
    }, language);
    expect(reply?.code).toBe('#VALUE!');
    expect(reply?.message).toMatch(sentence);
  });

  it('have help on a page of the site, each at its place', () => {
    for (const [file, help] of [
      ['functions.json', 'help.html'],
      ['functions-lv.json', 'help-lv.html'],
    ]) {
      const { functions: declared } = JSON.parse(read(`dist/office-addin/${file}`)) as Metadata;
      const text = read(`dist/office-addin/${help}`);
      for (const { id, helpUrl } of declared) {
        expect(helpUrl).toBe(`https://localhost:3000/${help}#${id}`);
        expect(text).toContain(`<h2 id="${id}">`);
      }
    }
  });

  it('call nobody', () => {
    expect(asked.filter((url) => !url.startsWith('https://addin.test/'))).toEqual([]);
  });
});
