// Runs a TypeScript module of the project in Node: bundled into memory, imported from there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Beside the packages, so that imports of packages are found, and outside of everything that a build reads or hashes.
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache');

/** Gives the exports of a TypeScript module, with all languages handed in. */
export async function importTypeScript(path) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { isSpoken } from './languages/all.ts';\nexport * from ${JSON.stringify(path)};`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    packages: 'external',
    logLevel: 'warning',
  });
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'journeysheet-'));
  const file = join(folder, 'module.mjs');
  try {
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
