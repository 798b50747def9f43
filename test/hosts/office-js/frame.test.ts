import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, open } from '../../browser.ts';
import { logOf } from '../../story.ts';
import { newWorkbook } from '../excel/workbook.ts';
import { openFrame } from './frame.ts';

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
const web = { level: '1.14', language: 'en-US', width: 300 } as const;

describeInBrowser('the built add-in in a frame of Excel on the web', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser?.close());

  it('shows the report of the workbook', async () => {
    const { pane, page, complaints, strangers } = await openFrame(browser, newWorkbook({ Deals: log }), web);
    await pane
      .locator('.cards .card')
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => {});
    console.log(await pane.locator('body').innerText(), complaints, strangers);
    await page.screenshot({ path: 'test/output/frame.png' });
    expect(complaints).toEqual([]);
  });
});
