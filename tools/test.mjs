// npm test: type check, lint, freshness of what is generated, build, sizes, all tests; stops at the first step that fails.
// --fast (npm run test:fast) leaves out what needs a browser or long; --long (npm run test:long) also does the big runs
// and writes their tables. What else is given goes to vitest: npm test -- test/laws -t J1.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './bundles.mjs';

const given = process.argv.slice(2);
const run = given.includes('--fast') ? 'fast' : given.includes('--long') ? 'long' : 'usual';
const toVitest = given.filter((word) => word !== '--fast' && word !== '--long');
/** Parts of dist/ that tests without a browser and the sizes read. */
const fastParts = ['apps-script', 'office-addin', 'page'];

const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const tests = 'tests';
const steps = [
  ['types of the core', bin('tsc'), ['-p', 'core/tsconfig.json']],
  ['types of the Sheets side', bin('tsc'), ['-p', 'apps-script/tsconfig.json']],
  ['types of the Excel side', bin('tsc'), ['-p', 'office-addin/tsconfig.json']],
  ['types of the rest', bin('tsc'), ['-p', 'tsconfig.json']],
  ['lint', bin('biome'), ['check', '.']],
  ['freshness of generated/', process.execPath, ['tools/generate.mjs', '--check']],
  ['build', process.execPath, ['tools/build.mjs', ...(run === 'fast' ? fastParts : [])]],
  ['sizes', process.execPath, ['tools/sizes.mjs']],
  ...(run === 'long'
    ? [
        ['a hundred thousand calls', process.execPath, ['test/fuzz/run.mjs']],
        ['a thousand pipelines of each kind', process.execPath, ['test/truth/run.mjs']],
      ]
    : []),
  [tests, bin('vitest'), ['run', ...toVitest]],
];

for (const [name, command, args] of steps) {
  const begin = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_RUN: run },
  });
  if (name === tests) process.exit(status ?? 1);
  if (status !== 0) {
    console.error(`npm test stopped at: ${name}`);
    // The last line is read by programs; a step that fails counts as one test.
    console.log('0 passed, 1 failed, 0 skipped');
    process.exit(status ?? 1);
  }
  console.log(`${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
