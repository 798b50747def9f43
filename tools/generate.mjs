// Writes generated/ from the catalog. With --check it writes nothing and ends with 1 where a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importTypeScript } from './bundle-run.mjs';
import { root } from './bundles.mjs';

const { generatedFiles } = await importTypeScript(join(root, 'tools/generated.ts'));
const isCheck = process.argv.includes('--check');
const stale = [];
for (const { path, text } of generatedFiles()) {
  const full = join(root, 'generated', path);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
if (isCheck && stale.length > 0) {
  console.error(`generated/ is stale: ${stale.join(', ')}. Run npm run generate and commit the difference.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'generated/ is fresh' : `wrote ${stale.join(', ')}`);
