// What dist/ is made of: one entry per part, each with what it reads, so that an unchanged part is not built again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

const parts = {
  cli: {
    reads: ['core', 'catalog', 'cli'],
    async make() {
      await build({
        entryPoints: [join(root, 'cli/journeysheet.ts')],
        outfile: join(dist, 'cli/journeysheet.mjs'),
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        banner: {
          js: '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
        },
        logLevel: 'warning',
      });
    },
  },
};

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => filesIn(join(folder, entry.name)));
}

function hashOf(part) {
  const hash = createHash('sha256');
  const files = [...part.reads, 'tools/bundles.mjs', 'package-lock.json'].flatMap((path) => filesIn(join(root, path)));
  for (const file of files.sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds all parts, or those named, unless what they read has not changed. */
export async function buildAll({ only = [], isQuiet = false } = {}) {
  const unknown = only.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  const stampFile = join(dist, '.stamps.json');
  const stamps = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  for (const [name, part] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const hash = hashOf(part);
    if (stamps[name] === hash) continue;
    const begin = performance.now();
    await part.make();
    if (!isQuiet) console.log(`built ${name} in ${Math.round(performance.now() - begin)} ms`);
    stamps[name] = hash;
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps));
  }
}
