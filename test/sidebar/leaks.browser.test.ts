import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageWithReport, sharedReportOf } from '../../port/shared-report.ts';
import { describeInBrowser, open } from '../browser.ts';
import { size } from '../size.ts';
import { dealName, hiddenIn, markedLogs } from './marked-logs.ts';

const template = readFileSync(fileURLToPath(new URL('../../dist/JourneySheet.html', import.meta.url)), 'utf8');

/** All that can be read in a page as it stands: folded parts opened, letters of drawings too. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    const drawn = [...document.querySelectorAll('svg text, svg title')].map(({ textContent }) => textContent ?? '');
    return [document.body.innerText, ...drawn].join('\n');
  });

/** What can be read in the preview of a page that is shared; no script runs in it. */
const previewed = async (page: Page): Promise<string> =>
  (await page.locator('iframe.preview').contentFrame().locator('body').textContent()) ?? '';

/** Opens everything that the page of a report has, and gives all that can be read. */
async function screenOf(page: Page): Promise<string> {
  const seen: string[] = [];
  const look = async () => seen.push(await readable(page));
  const press = async (buttons: string) => {
    const closed = page.locator(`${buttons}[aria-expanded=false]`);
    while ((await closed.count()) > 0) await closed.first().click();
  };
  await page.locator('.cards').waitFor();
  await press('.cards .bare');
  await press('.part .actions button');
  await page.locator('.part table').first().waitFor();
  await look();
  for (const view of [/^(Check the log|Pārbaudīt žurnālu)$/, /^(Share|Dalīties)$/]) {
    await page.locator('.gear > button').click();
    await page.getByRole('menuitem', { name: view }).click();
    await look();
    const whose = page.locator('main select').first();
    const preview = page.locator('iframe.preview');
    if ((await preview.count()) > 0)
      for (const [index, option] of (await whose.locator('option').all()).entries()) {
        await whose.selectOption({ index });
        const title = index === 0 ? 'report.csv' : ((await option.textContent()) ?? '');
        await expect.poll(() => previewed(page)).toContain(title);
        seen.push(await previewed(page));
      }
    await page.locator('.screen-top button').click();
  }
  return seen.join('\n');
}

describeInBrowser('a report to hand on', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'journeysheet-leaks-'));
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser?.close();
  });

  const reports = markedLogs.filter(({ isFault }) => !isFault);
  // Every second one as a rule: the others are the same with less beside them.
  it.each(reports.filter((_, i) => (i + 1) % size(2, 1) === 0))(
    'holds no cell that its screens do not show: $name',
    async (log) => {
      const file = pageWithReport(template, sharedReportOf('report.csv', log.cells));
      const path = join(folder, 'report.html');
      writeFileSync(path, file);
      let screens = '';
      for (const locale of ['en-GB', 'lv-LV']) {
        const context = await browser.newContext({ offline: true, bypassCSP: true, locale });
        context.setDefaultTimeout(10_000);
        const page = await context.newPage();
        await page.goto(`file://${path}`);
        screens += await screenOf(page);
        // There is no log to be asked or filtered.
        expect(await page.locator('.search, .filters').count()).toBe(0);
        await context.close();
      }
      const own = file.slice(file.indexOf('<script type="application/json"'), file.indexOf('</script>'));
      expect(file.replace(own, '').replace('\n</script>', '')).toBe(template);
      expect(hiddenIn(own, screens, log)).toEqual([]);
      expect(screens).not.toContain(dealName(1));
    },
  );
});
