// Runs a TypeScript module of the project in Node: bundled into memory, imported from there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Gives the exports of a TypeScript module. */
export async function importTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    packages: 'external',
    logLevel: 'warning',
  });
  const folder = mkdtempSync(join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '.run-'));
  const file = join(folder, 'module.mjs');
  try {
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
