// How heavy the parts are that hosts load: bytes of the built files against limits, and how soon the Sheets bundle is ready.
// With a folder of dist/ it looks at the parts of that folder only.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { root } from './bundles.mjs';

const [folder = ''] = process.argv.slice(2);

/** Limits in bytes of UTF-8, with room for what is still to come. */
const parts = [
  { name: 'sidebar page without core', files: ['apps-script/sidebar.html'], limit: 150_000 },
  { name: 'Sheets bundle', files: ['apps-script/core.js', 'apps-script/functions.js'], limit: 400_000 },
  { name: 'Excel functions', files: ['office-addin/functions.js'], limit: 300_000 },
  // The worker's script is loaded by the worker, beside the pane.
  { name: 'Excel pane with core', files: ['office-addin/functions.js', 'office-addin/pane.js'], limit: 400_000 },
].filter(({ files }) => files.every((file) => file.startsWith(folder)));
/** Milliseconds; Sheets pays them with every formula. Only marked: a busy computer is no defect. */
const START_LIMIT = 30;
const STARTS = 9;

const pathOf = (file) => join(root, 'dist', file);

/** Gives the median time that a bare context takes from the text of the Sheets bundle to its first global, in milliseconds. */
function startOfSheets() {
  const code = ['core.js', 'functions.js'].map((file) => readFileSync(pathOf(`apps-script/${file}`), 'utf8')).join('\n');
  const times = Array.from({ length: STARTS }, (_, i) => {
    const context = createContext({});
    const begin = performance.now();
    // No two texts are equal, or the engine would take the second from its cache.
    new Script(`${code}\n//${i}`).runInContext(context);
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[(STARTS - 1) / 2];
}

const sizes = parts.map((part) => ({ ...part, bytes: part.files.reduce((sum, file) => sum + statSync(pathOf(file)).size, 0) }));
const start = startOfSheets();
const line = (name, seen, limit, unit, isOver) =>
  console.log(`${name.padEnd(28)} ${seen.padStart(9)} of ${limit.padStart(7)} ${unit}${isOver ? '  ← over' : ''}`);
for (const { name, bytes, limit } of sizes) line(name, String(bytes), String(limit), 'bytes', bytes > limit);
line('start of the Sheets bundle', start.toFixed(1), String(START_LIMIT), 'ms', start > START_LIMIT);

const over = sizes.filter(({ bytes, limit }) => bytes > limit);
if (over.length > 0) {
  const seen = over.map(({ name, bytes, limit }) => `${name} has ${bytes} bytes of ${limit}`).join('; ');
  console.error(`A part is over its limit (tools/sizes.mjs): ${seen}.`);
  process.exit(1);
}
