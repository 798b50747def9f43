import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../browser.ts';
import { type Bench, openBench } from './workbench-page.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe-core finds wrong in a frame, `about` as a selector. */
async function faultsOf(frame: Frame, about: string): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run(where: unknown): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await axe.run(selector === 'body' ? document : { include: [selector] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }, about);
}

/** Opens all cards but the first, which is open, and what each of their parts opens first; tells how many parts there are. */
const openAll = (frame: Frame): Promise<number> =>
  frame.evaluate(async () => {
    const press = async (buttons: (HTMLElement | null)[]) => {
      for (const button of buttons) {
        button?.click();
        await new Promise(requestAnimationFrame);
      }
    };
    await press([...document.querySelectorAll<HTMLElement>('.cards .bare')].slice(1));
    const parts = [...document.querySelectorAll('.part')];
    await press(parts.map((part) => part.querySelector<HTMLElement>('.actions > button')));
    for (const details of document.querySelectorAll('details')) details.open = true;
    return parts.length;
  });

describeInBrowser('the looks of the workbench', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());

  const combinations = [
    ['en', 'dark', 340],
    ['lv', 'light', 340],
    ['lv', 'dark', 300],
    ['en', 'light', 300],
  ] as const;

  it.each(combinations)(
    'shows the sample in %s, %s, with a sidebar of %i px, readable for all',
    async (language, theme, width) => {
      const { page, sidebar } = bench;
      await bench.begin(`?sample=${language}&theme=${theme}`);
      await sidebar.locator('.cards .card').first().waitFor();
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await sidebar.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await sidebar.locator('html').getAttribute('lang')).toBe(language);
      expect(await sidebar.locator('h2').first().textContent()).toBe(language === 'lv' ? 'Šonedēļ' : 'This week');
      expect(await page.locator('#toolbar').textContent()).toContain(language === 'lv' ? 'Atvērt žurnālu' : 'Open a log');
      const report = language === 'lv' ? 'Pārskats' : 'Report';
      expect(await page.evaluate((name) => window.workbench.valueAt(name, 'A3'), report)).toBe(
        language === 'lv' ? 'Posms' : 'Stage',
      );
      // The page slides the sheet and the bars in; a picture of that says nothing.
      await page.waitForTimeout(400);
      await bench.picture(`${language}-${theme}`);

      await page.evaluate((w) => {
        document.body.style.gridTemplateColumns = `1fr ${w}px`;
      }, width);
      const frame = page.frames().find((f) => f.url().endsWith('sidebar.html'));
      if (!frame) throw new Error('There is no sidebar.');
      expect(await faultsOf(frame, 'body')).toEqual([]);
      expect(await faultsOf(page.mainFrame(), '#toolbar')).toEqual([]);
      expect(await faultsOf(page.mainFrame(), '#status')).toEqual([]);
      expect(await openAll(frame)).toBeGreaterThan(20);
      expect(await faultsOf(frame, 'body')).toEqual([]);
      const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBe(0);
      await page.locator('#sidebar').screenshot({ path: bench.pathOf(`sidebar-${language}-${theme}-${width}`) });
    },
  );

  it('turns dark and back, and puts the report away', async () => {
    const { page, sidebar } = bench;
    // Where the last of the combinations left it, unless this runs alone.
    if (!page.url().endsWith('?sample=en&theme=light')) await bench.begin('?sample=en&theme=light');
    await sidebar.locator('.cards .card').first().waitFor();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(() => sidebar.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Light' }).click();
    await expect.poll(() => sidebar.locator('html').getAttribute('data-theme')).toBe('light');
    await page.getByRole('button', { name: 'Hide the report' }).click();
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show the report' }).click();
    expect(await page.locator('#sidebar').isVisible()).toBe(true);
  });

  it('has nothing to complain about in all of that', () => {
    expect(bench.strangers).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});
