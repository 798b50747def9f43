import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { describeInBrowser, open } from '../browser.ts';

describeInBrowser('asking for a report', () => {
  it('lets a look that was overtaken while it found logs ask for nothing: what was chosen since stays', async () => {
    const built = await build({
      entryPoints: [fileURLToPath(new URL('asking-page.tsx', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    const browser = await open();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: built.outputFiles[0].text });
      expect(await page.evaluate(() => window.overtakenLook())).toEqual(['2025-07-01']);
    } finally {
      await browser.close();
    }
  });
});
