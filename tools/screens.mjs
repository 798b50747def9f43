// Takes pictures of the sidebar as people see it, for looking at: every card and view, narrow and wide, light, dark and in
// forced colours, in every language. `npm run pictures`; dist/ must be built.
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

/** What the menu opens, by its place in it. */
const views = ['setup', 'history', 'step', 'check', 'share', 'formulas', 'template', 'help', 'selftest'];

/** Opens the sample with the sidebar alone in sight, as wide as wanted. */
async function openSidebar(language, theme, width) {
  const page = await browser.newPage({
    viewport: { width: width + 400, height: 800 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
  });
  await page.goto(`${origin}/workbench/?sample=${language}&theme=${theme === 'dark' ? 'dark' : 'light'}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench.ready);
  const frame = page.frameLocator('#sidebar');
  await frame.locator('.cards .card').first().waitFor({ timeout: 60_000 });
  await page.addStyleTag({
    content: `#sidebar { position: fixed; z-index: 99; top: 0; left: 0; width: ${width}px; height: ${TALL}px; }`,
  });
  await page.setViewportSize({ width: width + 400, height: TALL });
  return { page, frame };
}

for (const language of ['en', 'lv'])
  for (const theme of ['light', 'dark', 'forced'])
    for (const width of [300, 600]) {
      const { page, frame } = await openSidebar(language, theme, width);
      const shoot = async (what, locator) => {
        await page.waitForTimeout(150);
        await locator.screenshot({ path: join(folder, `${what}-${width}-${theme}-${language}.png`) });
      };
      await frame.locator('.card.open .bare').first().click();
      await shoot('closed', frame.locator('main').last());
      for (const card of await frame.locator('.cards .card').all()) {
        const id = await card.getAttribute('data-card');
        await card.locator('.bare').click();
        await shoot(id, card);
        await card.locator('.bare').click();
      }
      await frame.locator('.search input').focus();
      await shoot('search', frame.locator('main').last());
      for (const [i, view] of views.entries()) {
        await frame.locator('.gear > button').click();
        if (i === 0) await shoot('menu', frame.locator('body'));
        await frame.locator('[role=menuitem]').nth(i).click();
        const screen = frame.locator('.screen');
        await screen.waitFor();
        if (view === 'setup') await frame.locator('.stages summary').first().click();
        if (view === 'selftest') await frame.locator('.screen strong').waitFor();
        await shoot(view, screen);
        await frame.locator('.screen-top button').click();
      }
      await page.close();
    }
await browser.close();
await close();
console.log(`Pictures are in ${folder}.`);
