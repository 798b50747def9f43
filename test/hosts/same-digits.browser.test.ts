import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cell } from '../../core/index.ts';
import { describeInBrowser, open } from '../browser.ts';
import { openExcel } from './office-js/frame.ts';
import { newWorkbook } from './office-js/workbook.ts';
import { calls, inNode, withoutDialect } from './same-digits.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describeInBrowser('Excel’s bundle in Chromium gives the same digits as Node', () => {
  let browser: Browser;
  let pane: Frame;
  beforeAll(async () => {
    browser = await open();
    ({ pane } = await (await openExcel(browser)).open(newWorkbook({ Deals: [] })));
    await pane.getByRole('button', { name: 'Open the sample' }).waitFor();
  });
  afterAll(() => browser.close());

  const { functions } = JSON.parse(read('dist/office-addin/functions.json')) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  it.each(calls)('$language $spec.id', async ({ spec, args }) => {
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
