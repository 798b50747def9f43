// Takes pictures of the sidebar as people see it, for looking at: every card, narrow and wide, light and dark, in both
// languages. `npm run pictures`; dist/ must be built.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './bundles.mjs';
import { serve } from './serve.mjs';

const folder = process.argv[2] ?? join(root, 'test/output/screens');
mkdirSync(folder, { recursive: true });
const { origin, close } = await serve({ '/': join(root, 'dist') });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** Heights that hold a whole card. */
const TALL = 12_000;

for (const language of ['en', 'lv'])
  for (const theme of ['light', 'dark'])
    for (const width of [300, 600]) {
      const page = await browser.newPage({ viewport: { width: width + 400, height: 800 }, colorScheme: theme });
      await page.goto(`${origin}/workbench/?sample=${language}&theme=${theme}`);
      await page.waitForFunction(() => window.workbench !== undefined);
      await page.evaluate(() => window.workbench.ready);
      const frame = page.frameLocator('#sidebar');
      await frame.locator('.cards .card').first().waitFor({ timeout: 60_000 });
      await page.addStyleTag({
        content: `#sidebar { position: fixed; z-index: 99; top: 0; left: 0; width: ${width}px; height: ${TALL}px; }`,
      });
      await page.setViewportSize({ width: width + 400, height: TALL });
      const name = (what) => join(folder, `${what}-${width}-${theme}-${language}.png`);
      const shoot = async (what, locator) => {
        await page.waitForTimeout(150);
        await locator.screenshot({ path: name(what) });
      };
      await frame.locator('.card.open .bare').first().click();
      await shoot('closed', frame.locator('body'));
      for (const card of await frame.locator('.cards .card').all()) {
        const id = await card.getAttribute('data-card');
        await card.locator('.bare').click();
        await shoot(id, card);
        await card.locator('.bare').click();
      }
      await page.close();
    }
await browser.close();
await close();
console.log(`Pictures are in ${folder}.`);
