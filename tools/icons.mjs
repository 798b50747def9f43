// Draws the pictures of manifests/icons as PNG in the sizes that Office asks for. Run by hand when a drawing changes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { importTypeScript } from './bundle-run.mjs';
import { root } from './bundles.mjs';

const { productSizes, ribbonSizes } = await importTypeScript(join(root, 'manifests/config.ts'));
const sizes = { icon: productSizes, outline: [32] };
const folder = join(root, 'manifests/icons');
const browser = await openBrowser();
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const name = file.replace('.svg', '');
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of sizes[name] ?? ribbonSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
