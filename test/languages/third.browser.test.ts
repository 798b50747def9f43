import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, open } from '../browser.ts';
import { addThird, build, complaintsIn, copyWithThird } from './third.ts';

const log = fileURLToPath(new URL('../data/synth/demo/event_log.csv', import.meta.url));

describeInBrowser('a third language', () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = copyWithThird();
    browser = await open();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await browser.close();
  });

  it('that is listed does not compile, and the compiler names each reader that lacks it and nothing else', () => {
    const readers = readdirSync(join(folder, 'languages')).filter((name) => name.endsWith('.ts') && name !== 'all.ts');
    expect(complaintsIn(folder)).toEqual(readers.map((name) => `languages/${name}`).sort());
  });

  it('is complete once these name it, and is said everywhere in the page: no word of English is left', async () => {
    addThird(folder);
    expect(complaintsIn(folder)).toEqual([]);
    build(folder);
    const context = await browser.newContext({ locale: 'xx', viewport: { width: 700, height: 900 } });
    const page = await context.newPage();
    await page.goto(`file://${join(folder, 'dist/JourneySheet.html')}`);
    const texts = () =>
      page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement } = walker.currentNode;
          if (parentElement?.closest('script, style, template') === null) found.push(walker.currentNode.textContent ?? '');
        }
        for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
          for (const name of ['aria-label', 'placeholder', 'title', 'alt']) found.push(element.getAttribute(name) ?? '');
        return found;
      });
    const seen = new Set(await texts());
    await page.setInputFiles('input[type=file]', log);
    await page.locator('.cards .bare').first().waitFor();
    for (const card of await page.locator('.cards .bare').all())
      if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const text of await texts()) seen.add(text);
    const items = page.locator('[role=menuitem]');
    for (let i = 0; i < (await items.count()); i++) {
      await page.locator('[aria-haspopup=menu]').click();
      await items.nth(i).click();
      for (const text of await texts()) seen.add(text);
      const back = page.getByRole('button', { name: '⟦Back⟧' });
      if (await back.isVisible()) await back.click();
      await page.locator('.cards .bare').first().waitFor();
    }
    expect(seen.size).toBeGreaterThan(300);
    const english = [...seen].filter((text) => /\p{L}{2}/u.test(text) && !/[⟦⟧]/.test(text) && !isName(text));
    expect(english).toEqual([]);
    await context.close();
  });
});

const cells = new Set(
  readFileSync(log, 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => line.split(',')),
);
/** What stays as it is: cells of the log, and the names of its file, of functions, of ourselves and of other languages. */
const isName = (text: string): boolean =>
  cells.has(text) || /^JOURNEY\.[A-Z_]+$/.test(text) || ['JourneySheet', 'event_log.csv', 'English', 'Latviešu'].includes(text);
