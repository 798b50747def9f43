import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, open } from '../../browser.ts';
import { logOf } from '../../story.ts';
import { openExcel } from './frame.ts';
import { newWorkbook } from './workbook.ts';

/** The header that the install page advises. */
const policy = /^Content-Security-Policy: (.+)$/m.exec(
  readFileSync(new URL('../../../docs/install-excel.md', import.meta.url), 'utf8'),
)?.[1] as string;
const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');

describeInBrowser('Excel’s pane under a company’s content policy', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser?.close());

  it('the policy lets run nothing but files of the add-in and of Microsoft', () => {
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
  });

  it('shows the report with its charts, answers formulas, previews a page to hand on, and breaks no rule', async () => {
    const { page, complaints, strangers, open: openBook } = await openExcel(browser, { policy });
    const { pane, calls } = await openBook(newWorkbook({ Deals: log }));
    await pane.getByRole('button', { name: 'Where deals are lost', exact: true }).click();
    await pane.locator('svg.jschart').first().waitFor();
    const looks = await pane.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      figures: getComputedStyle(document.querySelector('svg.jschart text') as Element).fontVariantNumeric,
    }));
    expect(looks).toEqual({ ground: 'rgb(243, 245, 247)', figures: 'tabular-nums' });
    expect(JSON.stringify(await calls.call('FUNNEL', [log, null, null, null]))).toContain('Demo');
    await pane.getByRole('button', { name: 'Menu' }).click();
    await pane.getByRole('menuitem', { name: 'Share' }).click();
    const preview = pane.frameLocator('iframe.preview');
    await expect.poll(() => preview.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('680px');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    // The screenshot itself breaks the rule for styles.
    await page.screenshot({ path: 'test/output/excel-policy.png' });
    await page.close();
  });

  it('loads the sample by the script that the build named', async () => {
    const { page, complaints, open: openBook } = await openExcel(browser, { policy });
    const book = newWorkbook({ Notes: [['groceries']] });
    const { pane } = await openBook(book);
    await pane.getByRole('button', { name: 'Open the sample' }).click();
    await pane.locator('.cards .card').first().waitFor();
    expect(book.sheets.map(({ name }) => name)).toContain('Deal log');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['en-US', 'Microsoft’s library did not load'],
    ['lv-LV', 'Microsoft bibliotēka netika ielādēta'],
  ])('says in a sentence that Microsoft’s library is blocked (%s)', async (language, sentence) => {
    const context = await browser.newContext({ locale: language });
    const { page, open: openBook } = await openExcel(context, { policy, isLibraryBlocked: true });
    const { pane } = await openBook(newWorkbook({ Deals: log }));
    await pane.getByText(sentence).waitFor();
    await page.screenshot({ path: `test/output/excel-blocked-${language}.png` });
    await context.close();
  });
});
