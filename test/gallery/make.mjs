// Draws the gallery: test/gallery/*.svg, which are committed, or with --into another folder. With --pictures also photographs
// of all of them, light and dark, in test/output, to be looked at.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../tools/browser.mjs';
import { importTypeScript } from '../../tools/bundle-run.mjs';
import { root } from '../../tools/bundles.mjs';

const gallery = join(root, 'test/gallery');
const into = process.argv.indexOf('--into');
const folder = into < 0 ? gallery : process.argv[into + 1];
const { galleryCases, drawn } = await importTypeScript(join(gallery, 'cases.ts'));
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.svg')) rmSync(join(folder, file));
for (const one of galleryCases) writeFileSync(join(folder, `${one.name}.svg`), drawn(one));
console.log(`drew ${galleryCases.length} charts`);

if (process.argv.includes('--pictures')) {
  const output = join(root, 'test/output');
  mkdirSync(output, { recursive: true });
  const browser = await openBrowser();
  const kinds = [...new Set(galleryCases.map(({ spec }) => spec.kind))];
  for (const theme of ['light', 'dark']) {
    const page = await browser.newPage({ colorScheme: theme, viewport: { width: 2000, height: 800 } });
    for (const kind of kinds) {
      const charts = galleryCases
        .filter(({ spec }) => spec.kind === kind)
        .map((one) => `<figure><figcaption>${one.name}</figcaption>${drawn(one)}</figure>`);
      await page.setContent(
        `<style>:root{color-scheme:light dark}body{margin:16px;display:flex;flex-wrap:wrap;gap:28px;align-items:flex-start;
font:12px sans-serif;background:light-dark(#fff,#1f2329)}figure{margin:0}figcaption{color:#888;margin:0 0 6px}</style>${charts.join('')}`,
      );
      await page.screenshot({ path: join(output, `gallery-${kind}-${theme}.png`), fullPage: true });
    }
    await page.close();
  }
  await browser.close();
}
