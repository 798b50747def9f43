// Draws manifests/icons/icon.svg as PNG in the sizes that Office asks for. Run by hand when the drawing changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { root } from './bundles.mjs';

const folder = join(root, 'manifests/icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await openBrowser();
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
