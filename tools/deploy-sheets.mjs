// npm run deploy:sheets: builds the Apps Script project, checks it and pushes it with clasp.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { buildAll, root } from './bundles.mjs';

const words = {
  en: {
    login: `Nobody is logged in to Google here. Do this once, then run npm run deploy:sheets again:
  1. Switch the Apps Script API on at https://script.google.com/home/usersettings
  2. npx clasp login`,
    script: `It is not known which Apps Script project to push to. Either make a new one:
  npx clasp create-script --type standalone --title JourneySheet --rootDir .clasp
or name your own (in its address, between /projects/ and /edit):
  SCRIPT_ID=… npm run deploy:sheets`,
    unreadable: 'The file .clasp.json can’t be read. Delete it, or mend it.',
    checks: 'Nothing was pushed: the project does not pass its checks.',
    failed: 'Nothing was pushed; the words of clasp stand above. When Google refuses, see docs/install-sheets.md.',
    done: (id) => `Pushed. Try it: https://script.google.com/d/${id}/edit, Deploy > Test deployments > Editor add-on.
What to look at: docs/live-checks.md.`,
  },
  lv: {
    login: `Šeit neviens nav pieteicies Google. Dariet to vienreiz, tad vēlreiz npm run deploy:sheets:
  1. Ieslēdziet Apps Script API: https://script.google.com/home/usersettings
  2. npx clasp login`,
    script: `Nav zināms, uz kuru Apps Script projektu sūtīt. Vai nu izveidojiet jaunu:
  npx clasp create-script --type standalone --title JourneySheet --rootDir .clasp
vai nosauciet savu (tā adresē starp /projects/ un /edit):
  SCRIPT_ID=… npm run deploy:sheets`,
    unreadable: 'Failu .clasp.json nevar nolasīt. Dzēsiet vai izlabojiet to.',
    checks: 'Nekas nav nosūtīts: projekts neiztur pārbaudes.',
    failed: 'Nekas nav nosūtīts; augstāk ir clasp vārdi. Ja Google atsaka, skatiet docs/install-sheets.md.',
    done: (id) => `Nosūtīts. Izmēģiniet: https://script.google.com/d/${id}/edit, Deploy > Test deployments > Editor add-on.
Ko apskatīt: docs/live-checks.md.`,
  },
};
const language = /^lv/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'lv' : 'en';
const said = words[language];

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
