import { afterAll, beforeAll, expect } from 'vitest';
import type { AnswerRequest, CancelSignal, OnProgress, Progress, ReportRequest } from '../../port/host.ts';
import type { ServedVerbs } from '../../port/wire.ts';
import type { Answered, ReportModel } from '../../report/model.ts';
import type { WorkbookVerbs } from '../../workbook/writing/verbs.ts';
import { describeInBrowser } from '../browser.ts';
import { hostContract, type OpenStand } from './contract.ts';
import { type Bench, openBench, select, setCell, valueAt } from './workbench-page.ts';

const bookVerbNames = [
  'selection',
  'showDeals',
  'insert',
  'appendRows',
  'writeTables',
  'makeSheets',
  'clearRows',
  'repair',
  'freeze',
  'thaw',
  'undo',
  'setup',
  'saveSetup',
  'history',
  'stepForm',
] as const satisfies readonly (keyof WorkbookVerbs)[];

describeInBrowser('the workbench as a host', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.begin();
  });
  afterAll(() => bench?.close());

  /** Asks the page by text and is answered by text: Playwright takes long over big objects. */
  const ask = async <T>(work: (given: T) => Promise<string>, given: T): Promise<unknown> =>
    JSON.parse(await bench.page.evaluate(work as never, given));

  const verbs = Object.fromEntries(
    bookVerbNames.map((verb) => [
      verb,
      (asked: unknown) =>
        ask(
          async ([name, given]) =>
            JSON.stringify(
              (await (window.workbench.host[name] as (asked: unknown) => Promise<unknown>)(JSON.parse(given))) ?? null,
            ),
          [verb, JSON.stringify(asked ?? null)] as const,
        ),
    ]),
  ) as unknown as WorkbookVerbs;

  async function made(
    verb: 'report' | 'answer',
    request: ReportRequest | AnswerRequest,
    onProgress: OnProgress,
    signal: CancelSignal,
  ): Promise<ReportModel | Answered> {
    const { answer, told } = (await ask(
      async ([name, asked, isCancelled]) => {
        const cancel = new AbortController();
        if (isCancelled) cancel.abort();
        const heard: Progress[] = [];
        const tell = (progress: Progress) => heard.push(progress);
        const answer = await window.workbench.host[name](JSON.parse(asked) as AnswerRequest, tell, cancel.signal);
        return JSON.stringify({ answer, told: heard });
      },
      [verb, JSON.stringify(request), signal.aborted] as const,
    )) as { answer: ReportModel | Answered; told: Progress[] };
    told.forEach(onProgress);
    return answer;
  }

  /** The port across the page's edge: everything is JSON, as for Sheets. */
  const open: OpenStand = async (sheets) => {
    const { page } = bench;
    await page.evaluate((cells) => window.workbench.openSheets(JSON.parse(cells)), JSON.stringify(sheets));
    return {
      host: {
        capabilities: { computes: 'here' },
        locale: () => page.evaluate(() => window.workbench.host.locale()),
        findLogs: () => page.evaluate(() => window.workbench.host.findLogs()),
        report: (request, onProgress, signal) => made('report', request, onProgress, signal) as Promise<ReportModel>,
        answer: (request, onProgress, signal) => made('answer', request, onProgress, signal) as Promise<Answered>,
        ...verbs,
        workbook: (language) =>
          ask(async (l) => JSON.stringify(await window.workbench.host.workbook(l)), language) as ReturnType<
            ServedVerbs['workbook']
          >,
        selfTest: () => page.evaluate(() => window.workbench.host.selfTest()),
        recall: (key: string) => page.evaluate((name) => window.workbench.host.recall(name), key),
        remember: (key: string, value: string) =>
          page.evaluate(([name, kept]) => window.workbench.host.remember(name, kept), [key, value] as const),
      },
      select: (sheet, a1) => select(page, sheet, a1),
      formulaAt: (sheet, a1) => page.evaluate(([name, at]) => window.workbench.formulaAt(name, at), [sheet, a1] as const),
      valueAt: (sheet, a1) => valueAt(page, sheet, a1),
      setCell: (sheet, a1, value) => setCell(page, sheet, a1, value),
      // The grid tells that it has computed, but not what: under load, something else.
      answered: (sheet, a1, [[first]]) => expect.poll(() => valueAt(page, sheet, a1), { timeout: 20_000 }).toBe(first),
      nameRange: (name, reference) => page.evaluate(([n, r]) => window.workbench.nameRange(n, r), [name, reference] as const),
      pictures: (sheet) => page.evaluate((name) => window.workbench.pictures(name), sheet),
      selectedRows: () => page.evaluate(() => window.workbench.selectedRows()),
      sheetNames: () => page.evaluate(() => window.workbench.sheetNames()),
    };
  };

  hostContract('workbench', open);
});
