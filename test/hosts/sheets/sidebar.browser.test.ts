import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, open } from '../../browser.ts';
import { logOf } from '../../story.ts';
import { bridge } from './bridge.ts';
import { execute, newSpreadsheet } from './emulation.ts';

const root = new URL('../../../', import.meta.url);
const pictures = fileURLToPath(new URL('test/output', root));
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');
const sidebar = readFileSync(new URL('dist/apps-script/sidebar.html', root), 'utf8');

describeInBrowser('the sidebar of Sheets while Google computes', () => {
  const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
  let browser: Browser;
  let page: Page;
  /** Verbs that came to the server, and how to let it answer for a report. */
  let asked: string[];
  let answer: () => void;
  /** What Google says instead of an answer. */
  let fault: string | null;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await open();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  async function openSidebar(locale: string, colorScheme: 'light' | 'dark'): Promise<void> {
    const file = newSpreadsheet({ Deals: log }, 'Europe/Riga', locale);
    asked = [];
    fault = null;
    page = await browser.newPage({ viewport: { width: 300, height: 600 }, colorScheme });
    await page.clock.install();
    await page.exposeFunction('askServer', async (request: string) => {
      const { verb } = JSON.parse(request);
      asked.push(verb);
      if (fault) throw new Error(fault);
      if (verb === 'made')
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      return String(execute(file, 'FULL').journeyServer(request));
    });
    await page.addInitScript(bridge);
    await page.route('**/*', (route) => route.fulfill({ body: sidebar, contentType: 'text/html' }));
    await page.goto('https://script.test/');
    await expect.poll(() => asked).toContain('made');
  }

  it.each([
    ['en_US', 'light', /How far it has come can’t be seen/, 'Cancel', /its answer will not be shown/, 'Start again'],
    ['lv_LV', 'dark', /no šejienes nav redzams/, 'Atcelt', /atbilde netiks rādīta/, 'Sākt no jauna'],
  ] as const)(
    'says in %s, %s that nothing can be seen midway, drops a cancelled answer and starts again',
    async (locale, colorScheme, working, cancel, cancelled, again) => {
      await openSidebar(locale, colorScheme);
      await page.clock.runFor(400);
      await page.getByText(working).waitFor();
      expect(await page.getByRole('progressbar').getAttribute('value')).toBeNull();
      await page.evaluate(axe);
      const faults = () =>
        page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
          return (await axe.run()).violations.map(({ id }) => id);
        });
      const counted = faults();
      await page.clock.runFor(5000);
      expect(await counted).toEqual([]);
      await page.screenshot({ path: `${pictures}/server-${locale}-${colorScheme}.png` });
      await page.getByRole('button', { name: cancel }).click();
      await page.getByText(cancelled).waitFor();
      await page.screenshot({ path: `${pictures}/server-cancelled-${locale}-${colorScheme}.png` });
      answer();
      await page.clock.runFor(60_000);
      expect(asked.filter((verb) => verb === 'made')).toHaveLength(1);
      expect(await page.locator('.cards').count()).toBe(0);
      await page.getByRole('button', { name: again }).click();
      await expect.poll(() => asked.filter((verb) => verb === 'made').length).toBe(2);
      answer();
      await page.locator('.cards .card').first().waitFor();
    },
  );

  it('awaits a long answer instead of asking again at every look for news', async () => {
    await openSidebar('en_US', 'light');
    await page.clock.runFor(95_000);
    expect(asked.filter((verb) => verb === 'made')).toHaveLength(1);
    answer();
    await page.locator('.cards .card').first().waitFor();
    await page.clock.runFor(31_000);
    await expect.poll(() => asked.filter((verb) => verb === 'made').length).toBe(2);
  });

  it('looks for news only while it is seen, at once when it is seen again', async () => {
    await openSidebar('en_US', 'light');
    answer();
    await page.locator('.cards .card').first().waitFor();
    const show = (state: 'hidden' | 'visible') =>
      page.evaluate((given) => {
        Object.defineProperty(document, 'visibilityState', { value: given, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    const looks = () => asked.filter((verb) => verb === 'made').length;
    await show('hidden');
    await page.clock.runFor(300_000);
    expect(looks()).toBe(1);
    await show('visible');
    await page.clock.runFor(1000);
    await expect.poll(looks).toBe(2);
  });

  it('keeps the words of Google to itself, and looks more rarely while it does not answer', async () => {
    await openSidebar('lv_LV', 'light');
    answer();
    await page.locator('.cards .card').first().waitFor();
    asked.length = 0;
    fault = 'Service error: Spreadsheets';
    await page.clock.runFor(31_000);
    await page.getByText('Google izklājlapas pašlaik neatbild. Pēc brīža mēģiniet vēlreiz.').waitFor();
    const looks = () => asked.filter((verb) => verb === 'findLogs').length;
    expect(looks()).toBe(1);
    await page.clock.runFor(45_000);
    expect(looks()).toBe(1);
    await page.clock.runFor(20_000);
    await expect.poll(looks).toBe(2);
    fault = null;
    await page.clock.runFor(125_000);
    await expect.poll(() => asked).toContain('made');
    answer();
    await page.locator('.cards .card').first().waitFor();
  });
});
