import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Cell } from '../../core/index.ts';
// @ts-expect-error: a plain module of the tools, without types.
import { serve } from '../../tools/serve.mjs';
import type {} from '../../workbench/api.ts';
import { open } from '../browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = join(root, 'test/output');

const pathOf = (name: string): string => join(pictures, `workbench-${name}.png`);

/** The workbench in a browser, with all that went wrong there. */
export interface Bench {
  readonly page: Page;
  readonly origin: string;
  readonly sidebar: FrameLocator;
  /** Errors of the page and words on its console. */
  readonly complaints: string[];
  /** Requests that left the origin. */
  readonly strangers: string[];
  /** Opens the page anew and waits for its first workbook. */
  begin(query?: string): Promise<void>;
  picture(name: string): Promise<void>;
  /** Where a picture of that name is kept to be looked at. */
  pathOf(name: string): string;
  close(): Promise<void>;
}

/** Serves dist/ as `npm start` does and opens a browser on it. */
export async function openBench(): Promise<Bench> {
  mkdirSync(pictures, { recursive: true });
  const server = (await serve({ '/': join(root, 'dist') })) as { origin: string; close: () => Promise<void> };
  const browser: Browser = await open();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!new RegExp(`^(${server.origin}/|data:|blob:)`).test(request.url())) strangers.push(request.url());
  });
  return {
    page,
    origin: server.origin,
    sidebar: page.frameLocator('#sidebar'),
    complaints,
    strangers,
    async begin(query = '') {
      await page.goto(`${server.origin}/workbench/${query}`);
      await page.waitForFunction(() => window.workbench !== undefined);
      await page.evaluate(() => window.workbench.ready);
    },
    async picture(name) {
      await page.screenshot({ path: pathOf(name) });
    },
    pathOf,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** All cells of a sheet. */
export const valuesOf = (page: Page, sheet: string): Promise<Cell[][]> =>
  page.evaluate((name) => window.workbench.values(name).map((row) => [...row]), sheet);

export const valueAt = (page: Page, sheet: string, a1: string): Promise<Cell> =>
  page.evaluate(([name, at]) => window.workbench.valueAt(name, at), [sheet, a1] as const);

export const setCell = (page: Page, sheet: string, a1: string, value: Cell): Promise<void> =>
  page.evaluate(([name, at, cell]) => window.workbench.setCell(name, at, cell), [sheet, a1, value] as const);

export const select = (page: Page, sheet: string, a1: string): Promise<void> =>
  page.evaluate(([name, at]) => window.workbench.select(name, at), [sheet, a1] as const);

/** Cuts a table out of a sheet: from a cell to the right and down until a blank first cell, `columns` wide. */
export function tableAt(values: readonly (readonly Cell[])[], row: number, column: number, columns: number): Cell[][] {
  const lines: Cell[][] = [];
  for (let r = row; r < values.length && values[r][column] !== null && values[r][column] !== ''; r++)
    lines.push(values[r].slice(column, column + columns));
  return lines;
}
