import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageWithReport, sharedReportOf } from '../../port/shared-report.ts';
import { noTables } from '../../report/make-report.ts';
import { describeInBrowser, open } from '../browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'dist/JourneySheet.html');
const log = join(root, 'test/data/synth/demo/event_log.csv');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const shared = join(tmpdir(), `journeysheet-shared-${process.pid}.html`);

describeInBrowser('the report as one file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
    const cells = readFileSync(log, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const report = sharedReportOf('demo', { log: cells, ...noTables });
    writeFileSync(shared, pageWithReport(readFileSync(file, 'utf8'), report));
  });
  afterAll(async () => {
    rmSync(shared, { force: true });
    await browser.close();
  });

  /** Opens a page without a network; whatever it asks for but itself, and whatever fails in it, is told. */
  async function opened(path: string, options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await browser.newContext({ offline: true, bypassCSP: true, ...options });
    const page = await context.newPage();
    const odd: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== `file://${path}`) odd.push(request.url());
    });
    page.on('pageerror', (error) => odd.push(error.message));
    await page.goto(`file://${path}`);
    await work(page);
    await context.close();
    return odd;
  }

  async function flaws(page: Page): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
  }

  const isTooWide = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  it.each([
    { locale: 'en-GB', colorScheme: 'light', title: 'Your deals, honestly counted', heading: 'Where deals are lost' },
    { locale: 'lv-LV', colorScheme: 'dark', title: 'Jūsu darījumi, godīgi saskaitīti', heading: 'Kur darījumi tiek zaudēti' },
  ] as const)('takes a file and shows its report, in $locale, $colorScheme', async ({ locale, colorScheme, title, heading }) => {
    const odd = await opened(file, { locale, colorScheme, viewport: { width: 300, height: 700 } }, async (page) => {
      await expect.poll(() => page.textContent('h1')).toBe(title);
      expect(await flaws(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      await page.setInputFiles('input[type=file]', log);
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await page.textContent('main')).toContain('240');
      for (const card of (await page.locator('.cards .bare').all()).slice(1)) await card.click();
      expect(await page.locator('.part svg').count()).toBeGreaterThan(6);
      expect(await page.getByRole('button', { name: /^(Insert|Ievietot)$/ }).count()).toBe(0);
      expect(await flaws(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    });
    expect(odd).toEqual([]);
  });

  it('says in a sentence when a file holds no log, and takes the next one', async () => {
    await opened(file, { locale: 'en-GB' }, async (page) => {
      const other = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('Fruit,Colour\napple,red\n') };
      await page.setInputFiles('input[type=file]', other);
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('No sheet of list.csv looks like a log of deals.');
      await page.setInputFiles('input[type=file]', log);
      await page.getByRole('heading', { name: 'Where deals are lost' }).waitFor();
    });
  });

  it('shows a report that was handed on, in every language, with nothing else at hand', async () => {
    const odd = await opened(shared, { locale: 'en-GB' }, async (page) => {
      await page.getByRole('heading', { name: 'Where deals are lost' }).waitFor();
      await page.getByLabel('Language').selectOption('lv');
      await page.getByRole('heading', { name: 'Kur darījumi tiek zaudēti' }).waitFor();
      expect(await flaws(page)).toEqual([]);
    });
    expect(odd).toEqual([]);
  });
});
