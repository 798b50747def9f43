import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chartSvg } from '../../charts/index.ts';
import type { Cell, Cells } from '../../core/index.ts';
import { pageWithReport, sharedReportOf } from '../../port/shared-report.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { noTables, reportModelOf } from '../../report/make-report.ts';
import { contentOf } from '../../sidebar/share/content.ts';
import { mailOf, mailPageOf, pageOf } from '../../sidebar/share/html.ts';
import { sidebarWords } from '../../sidebar/words/index.ts';
import { describeInBrowser, open } from '../browser.ts';
import { payloadIds, payloads } from '../fuzz/payloads.ts';
import { newSpreadsheet } from '../hosts/sheets/emulation.ts';
import { openSidebar } from '../hosts/sheets/google-frame.ts';
import { openBench } from '../hosts/workbench-page.ts';
import { run, size } from '../size.ts';

const file = fileURLToPath(new URL('../../dist/JourneySheet.html', import.meta.url));
const all = payloadIds.map((id) => payloads[id]);
const payloadAt = (i: number): string => all[i % all.length];

const DEALS = size(40, 120);

/** Every payload as deal, stage, rep, heading and everything else that a log can say of a step. */
function hostileLog(): Cell[][] {
  const said = [
    'Rep',
    'Action',
    'Reason',
    'Feedback',
    'Objection',
    'Pain point',
    'Feature',
    'Strategy',
    'Persona',
    'Source',
    'Who acted',
  ];
  const rows: Cell[][] = [['Deal', 'Stage', 'Date', 'Value', ...said, ...all]];
  const stages = [...all, ...all.slice(0, 4).map((payload) => `Then ${payload}`)];
  for (let d = 0; d < DEALS; d++) {
    const row = (stage: string, at: number, i: number): Cell[] => [
      `${d} ${payloadAt(d)}`,
      stage,
      at,
      1000 + d,
      ...said.map((heading, c) =>
        heading === 'Feedback'
          ? ['Positive', 'Negative', payloadAt(i)][i % 3]
          : payloadAt(['Rep', 'Persona', 'Source'].includes(heading) ? d + c : i),
      ),
      ...all.map((_, c) => payloadAt(c + (d % 3))),
    ];
    const to = 1 + (d % stages.length);
    for (let s = 0; s < to; s++) rows.push(row(stages[s], 45_600 + d + s * 3, s));
    if (d % 3 > 0) rows.push(row(d % 3 === 1 ? 'Won' : 'Lost', 45_600 + d + to * 3, d));
  }
  return rows;
}
const stagesTable = (): Cells => [
  ['Stage', 'Outcome', 'Phase', 'Owner', 'Teams', 'What to do', 'Moves on when'],
  ...[...all, ...all.slice(0, 4).map((payload) => `Then ${payload}`)].map((stage, i) => [
    stage,
    'open',
    payloadAt(i >> 2),
    payloadAt(i),
    payloadAt(i),
    payloadAt(i),
    payloadAt(i),
  ]),
  ['Won', 'won', '', '', '', '', ''],
  ['Lost', 'lost', '', '', '', '', ''],
];
/** A file of text; one that holds a zero is none. */
const csvOf = (rows: Cells): string =>
  rows
    .map((row) =>
      row
        .map(
          (cell) =>
            `"${String(cell ?? '')
              .replace(/"/g, '""')
              .replace(/\0/g, '')}"`,
        )
        .join(','),
    )
    .join('\n');

const log = hostileLog();
const NAME = 'x<img src=x onerror=window.zqtaken=20>.csv';

/** Whether anything of a cell became more than text: ran, was loaded, or stands in the page as an element or a rule. */
const takenIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const found = 'zqtaken' in window ? [`ran: ${(window as { zqtaken?: unknown }).zqtaken}`] : [];
    for (const element of document.querySelectorAll('*')) {
      const isCode = /^(script|style)$/i.test(element.tagName) && element.getAttribute('type') !== 'application/json';
      if (isCode && element.textContent?.includes('zqtaken')) found.push(element.outerHTML.slice(0, 100));
      for (const { name, value } of element.attributes) {
        const isActive = /^on/.test(name) || /^(href|src|action|style|xlink:href|background)$/.test(name);
        if (isActive && (/zqtaken|javascript:/.test(value) || value === 'x')) found.push(element.outerHTML.slice(0, 100));
      }
    }
    return found;
  });

async function taken(page: Page): Promise<string[]> {
  return (await Promise.all(page.frames().map(takenIn))).flat();
}

/** Tells what a page does that only a cell can have asked for. */
function watched(page: Page): string[] {
  const odd: string[] = [];
  page.on('request', (request) => {
    if (/zqtaken|\/x$/.test(request.url()) && !request.url().startsWith('data:')) odd.push(`asked for ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    odd.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => odd.push(error.message));
  return odd;
}

type Root = Page | Frame;

/** Opens all that stands folded, and hovers over what has a text for that. */
async function openAll(root: Root): Promise<void> {
  const closed = root.locator(
    '.cards .bare[aria-expanded=false]:visible, .part .actions button:first-child[aria-expanded=false]:visible',
  );
  while ((await closed.count()) > 0) await closed.first().click();
  await root.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const element of document.querySelectorAll('[title], svg *'))
      for (const kind of ['mouseover', 'mouseenter', 'focus', 'load', 'error']) element.dispatchEvent(new Event(kind));
  });
}

/** Goes through every view of the sidebar's menu, and looks after each. */
async function everyView(root: Root, look: () => Promise<void>): Promise<void> {
  await root.locator('.cards').waitFor();
  await openAll(root);
  await look();
  const search = root.locator('.search input');
  if ((await search.count()) > 0) {
    await search.fill(payloads.element);
    await look();
    await search.blur();
  }
  const filters = root.locator('.filters button[aria-expanded=false]');
  if ((await filters.count()) > 0) {
    await filters.first().click();
    await openAll(root);
    await look();
    await root.locator('.filters input[type=checkbox]').nth(1).click();
    await root.getByRole('status').first().waitFor();
    await look();
  }
  const views = await root.locator('[role=menu] button').allTextContents();
  for (const view of views) {
    await root.locator('.gear > button').click();
    await root.getByRole('menuitem', { name: view, exact: true }).click();
    await root.locator('.screen-top button').waitFor();
    for (const box of await root.locator('.screen input[type=checkbox]').all()) await box.setChecked(true, { force: true });
    await openAll(root);
    await look();
    await root.locator('.screen-top button').click();
  }
}

describeInBrowser('cells are text', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'journeysheet-injected-'));
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser?.close();
  });

  /** Opens a page without the policy that would stop what gets through. */
  async function opened(path: string, work: (page: Page, look: () => Promise<void>) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ bypassCSP: true, offline: true, locale: 'en-GB', acceptDownloads: true });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const odd = watched(page);
    await page.goto(`file://${path}`);
    await work(page, async () => expect(await taken(page)).toEqual([]));
    expect(odd).toEqual([]);
    await context.close();
  }

  const kept = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('on the page that takes a file, its cards, filters, screens, what it prints and saves', async () => {
    await opened(file, async (page, look) => {
      await page.setInputFiles('input[type=file]', { name: NAME, mimeType: 'text/csv', buffer: Buffer.from(csvOf(log)) });
      await everyView(page, look);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.locator('.gear > button').click();
      await page.getByRole('menuitem', { name: 'Share' }).click();
      for (const box of await page.locator('.screen input[type=checkbox]').all()) await box.setChecked(true);
      await page.getByRole('button', { name: 'Print or PDF' }).click();
      await look();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as a file' }).click(),
      ]);
      await download.saveAs(join(folder, 'saved.html'));
    });
    await opened(join(folder, 'saved.html'), async (page, look) => {
      await openAll(page);
      await look();
      expect(await page.textContent('body')).toContain(payloads.link);
    });
  });

  it('on a report that was handed on', async () => {
    const shared = sharedReportOf(NAME, { ...noTables, log, stages: stagesTable() });
    await opened(kept('report.html', pageWithReport(readFileSync(file, 'utf8'), shared)), async (page, look) => {
      await everyView(page, look);
    });
  });

  it('in pages, mails and pictures by themselves', async () => {
    const model = reportModelOf({ ...noTables, log, stages: stagesTable() }, { language: 'en', choice: everyDeal, asOf: null });
    if (model.kind === 'fault') throw new Error(model.sentence);
    const place = { ...noTables, tables: [], name: payloads.element, log: 'Log', rows: 1 };
    for (const whose of [null, ...all.slice(0, size(1, all.length))]) {
      const chosen = `Rep: ${payloads['end of a script']}`;
      const content = contentOf(model, place, { whose, deals: 'named', reps: 'named', chosen }, sidebarWords.en);
      const specs = content.sections.flatMap(({ parts }) => parts.flatMap(({ spec }) => spec ?? []));
      const drawn = (theme: 'light' | 'dark') =>
        specs.map((spec) => chartSvg(spec, 'en', { width: 640, theme, heading: payloads['other direction'] }));
      const bodies = [await pageOf(content, 'en', 'Table'), mailPageOf(content), drawn('light').join(''), drawn('dark').join('')];
      for (const body of bodies)
        await opened(kept('one.html', `<!doctype html><meta charset="utf-8">${body}`), async (page, look) => {
          await openAll(page);
          await look();
        });
      // As files of their own they must be well-formed too, which control characters are not.
      for (const svg of drawn('light').slice(0, whose === null ? undefined : 1))
        await opened(kept('one.svg', svg), async (page, look) => {
          await look();
          expect(await page.locator('parsererror').count()).toBe(0);
        });
      expect(mailOf(content)).toContain(payloads.element);
    }
  });

  it('in Google’s sidebar, with the screens that write', async () => {
    const sheets = { [`Deals ${payloads.entities}`]: log, Stages: stagesTable().map((row) => [...row]) };
    const { page, frame, complaints, strangers } = await openSidebar(browser, newSpreadsheet(sheets));
    const odd = watched(page);
    await everyView(frame, async () => expect(await taken(page)).toEqual([]));
    expect([odd, complaints, strangers]).toEqual([[], [], []]);
    await page.close();
  });

  it('in the workbench, its line above the grid and its sidebar', async () => {
    const bench = await openBench();
    const odd = watched(bench.page);
    await bench.begin();
    await bench.page.evaluate(([name, bytes]) => window.workbench.openFile(name, bytes), [
      NAME,
      [...Buffer.from(csvOf(log))],
    ] as const);
    const frame = bench.page.frames().find((one) => one !== bench.page.mainFrame()) as Frame;
    await expect.poll(() => frame.locator('.place p').first().textContent()).toMatch(new RegExp(`^${DEALS} deals`));
    const look = async () => expect(await taken(bench.page)).toEqual([]);
    // Its views are those of the page; each takes seconds here.
    if (run === 'long') await everyView(frame, look);
    else {
      await frame.locator('.cards').waitFor();
      await openAll(frame);
      await look();
    }
    expect(odd).toEqual([]);
    expect(bench.strangers).toEqual([]);
    await bench.close();
  });
});
