// npm run deploy:sheets: builds the Apps Script project, checks it and pushes it with clasp.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { importTypeScript } from './bundle-run.mjs';
import { buildAll, root } from './bundles.mjs';

const { spokenIn } = await importTypeScript(join(root, 'tools/words.ts'));
const {
  said: { deploySheets: said },
} = spokenIn(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}

const isWindows = process.platform === 'win32';
const run = (name, args, stdio) =>
  spawnSync(join(root, 'node_modules/.bin', isWindows ? `${name}.cmd` : name), args, {
    cwd: root,
    stdio,
    encoding: 'utf8',
    shell: isWindows,
  });
const clasp = (args, stdio) => run('clasp', args, stdio);
const tool = (file, argument) => spawnSync(process.execPath, [file, argument], { cwd: root, stdio: 'inherit' });

function isLoggedIn() {
  const { stdout } = clasp(['show-authorized-user', '--json'], ['ignore', 'pipe', 'inherit']);
  try {
    return JSON.parse(stdout).loggedIn === true;
  } catch {
    // It says more than JSON where Google refuses the login; pushing will tell why.
    return true;
  }
}

/** The project that clasp made at the root, of which only its id is used. */
function scriptId() {
  if (process.env.SCRIPT_ID) return process.env.SCRIPT_ID;
  const file = join(root, '.clasp.json');
  if (!existsSync(file)) return end(said.script);
  try {
    return JSON.parse(readFileSync(file, 'utf8')).scriptId ?? end(said.script);
  } catch {
    return end(said.unreadable);
  }
}

/** Whether Google can read the scripts; it takes ES2019, and tells of nothing else until it is too late. */
function areReadable() {
  try {
    for (const name of ['core.js', 'functions.js'])
      parse(readFileSync(join(root, 'dist/apps-script', name), 'utf8'), { ecmaVersion: 2019, sourceType: 'script' });
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

if (!isLoggedIn()) end(said.login);
const id = scriptId();
if (run('tsc', ['-p', 'apps-script/tsconfig.json'], 'inherit').status !== 0) end(said.checks);
if (tool('tools/generate.mjs', '--check').status !== 0) end(said.checks);
await buildAll({ only: ['apps-script'] });
if (tool('tools/sizes.mjs', 'apps-script').status !== 0 || !areReadable()) end(said.checks);
const project = join(root, 'dist/.clasp.json');
// Files come in the order of their names; any order works.
writeFileSync(project, JSON.stringify({ scriptId: id, rootDir: 'apps-script' }));
const { status } = clasp(['--project', project, 'push', '--force'], 'inherit');
if (status !== 0) end(said.failed);
console.log(said.done(id));
