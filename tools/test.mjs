// npm test: type check, lint, freshness of what is generated, build, sizes, all tests; stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './bundles.mjs';

const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const steps = [
  ['types of the core', bin('tsc'), ['-p', 'core/tsconfig.json']],
  ['types of the Sheets side', bin('tsc'), ['-p', 'apps-script/tsconfig.json']],
  ['types of the Excel side', bin('tsc'), ['-p', 'office-addin/tsconfig.json']],
  ['types of the rest', bin('tsc'), ['-p', 'tsconfig.json']],
  ['lint', bin('biome'), ['check', '.']],
  ['freshness of generated/', process.execPath, ['tools/generate.mjs', '--check']],
  ['build', process.execPath, ['tools/build.mjs']],
  ['sizes', process.execPath, ['tools/sizes.mjs']],
  ['tests', bin('vitest'), ['run', ...process.argv.slice(2)]],
];

for (const [name, command, args] of steps) {
  const begin = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`npm test stopped at: ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
