import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Argument, FunctionSpec } from '../../catalog/define.ts';
import { catalog } from '../../catalog/functions.ts';
import { answerCells, callFunction } from '../../catalog/gate.ts';
import type { Cell } from '../../core/index.ts';
import { describeInBrowser, open } from '../browser.ts';
import { openExcel } from './office-js/frame.ts';
import { newWorkbook } from './office-js/workbook.ts';
import { execute, instantOf, newSpreadsheet } from './sheets/emulation.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The golden workbook: the sample, in both languages. */
const books = (['en', 'lv'] as const).map((language) => {
  const sheets = JSON.parse(read(`template/sample/sample.${language}.json`)) as Record<string, Cell[][]>;
  return { language, names: { Log: sheets.log, Stages: sheets.stages, Metrics: sheets.metrics } as Record<string, Cell[][]> };
});

/** Latvian names of what the examples ask for. */
const inLatvian: Record<string, string> = {
  Demo: 'Demonstrācija',
  Rep: 'Pārdevējs',
  'by=Rep': 'by=Pārdevējs',
  'by=Strategy': 'by=Stratēģija',
};

const calls = books.flatMap(({ language, names }) =>
  catalog.map((spec) => ({
    spec,
    language,
    args: (spec.example.match(/"[^"]*"|[^,]+/g) ?? []).map((written): Argument => {
      if (!written.startsWith('"')) return names[written] ?? written;
      const text = written.slice(1, -1);
      return language === 'lv' ? (inLatvian[text] ?? text) : text;
    }),
  })),
);

const rowsOf = (answer: unknown): Cell[][] => (Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]]);
const inNode = (spec: FunctionSpec, args: Argument[]) => {
  const answer = callFunction(spec, args, { dialect: { dot: spec.id === 'HELP' ? '_' : '.', separator: ',' } });
  return { answer, cells: rowsOf(answerCells(answer)) };
};
/** How HELP writes a formula belongs to the host. */
const withoutDialect = (cells: unknown) => JSON.parse(JSON.stringify(cells).replace(/JOURNEY[._]/g, 'JOURNEY'));

describe('Sheets’ bundle in a bare context gives the same digits as Node', () => {
  it.each(calls)('$language $spec.id', ({ spec, args }) => {
    const context = execute(newSpreadsheet({ Deals: [['']] }, 'UTC'), 'CUSTOM_FUNCTION');
    const { answer, cells } = inNode(spec, args);
    const seen = rowsOf(JSON.parse(JSON.stringify(context[`JOURNEY_${spec.id}`](...args))));
    const moments = 'columns' in answer.report ? answer.report.columns.map(({ kind }) => kind === 'moment') : [];
    // Sheets shows moments as dates of its own: the same instants.
    const wanted = cells.map((row, r) =>
      row.map((cell, c) =>
        r > 0 && moments[c] && typeof cell === 'number' ? new Date(instantOf(cell, 'UTC')).toISOString() : cell,
      ),
    );
    expect(withoutDialect(seen)).toEqual(withoutDialect(wanted));
  });
});

describeInBrowser('Excel’s bundle in Chromium gives the same digits as Node', () => {
  let browser: Browser;
  let pane: Frame;
  beforeAll(async () => {
    browser = await open();
    ({ pane } = await (await openExcel(browser)).open(newWorkbook({ Deals: [] })));
    await pane.getByRole('button', { name: 'Open the sample' }).waitFor();
  });
  afterAll(() => browser.close());

  it.each(calls)('$language $spec.id', async ({ spec, args }) => {
    const { functions } = JSON.parse(read('dist/office-addin/functions.json')) as {
      functions: { id: string; parameters: unknown[] }[];
    };
    const count = functions.find(({ id }) => id === spec.id)?.parameters.length ?? 0;
    const padded = [...args, ...Array.from({ length: count - args.length }, () => null)];
    const seen = await pane.evaluate(
      async ([name, given]) => {
        const { mappings } = (
          globalThis as unknown as {
            CustomFunctions: { _association: { mappings: Record<string, (...a: unknown[]) => unknown> } };
          }
        ).CustomFunctions._association;
        return (await mappings[name](...(given as unknown[]), { functionName: name })) as Cell[][];
      },
      [spec.id, padded] as const,
    );
    expect(withoutDialect(seen)).toEqual(withoutDialect(inNode(spec, args).cells));
  });
});
