// npm run bench:starts [-- COMMIT]: what a person waits for before the first number, here and in an earlier commit (the last
// release where none is given), in one run and in turns. Writes bench/STARTS.md. Milliseconds of the processor.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { openBrowser } from '../tools/browser.mjs';
import { appsScriptSettings, buildAll, root } from '../tools/bundles.mjs';
import { lastRelease, parts, sizesOf } from '../tools/sizes.mjs';

/** Version 0.1.0. */
const released = '723ed82';
const RUNS = 40;

/** Builds an earlier commit in a folder of its own. */
function distOf(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'journeysheet-'));
  const run = (command, args, cwd) => {
    const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  };
  run('git', ['worktree', 'add', '--detach', '--force', folder, commit], root);
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    run(process.execPath, ['tools/build.mjs', '--quiet', 'apps-script', 'templates', 'office-addin'], folder);
    const kept = mkdtempSync(join(tmpdir(), 'journeysheet-dist-'));
    cpSync(join(folder, 'dist'), kept, { recursive: true });
    return kept;
  } finally {
    run('git', ['worktree', 'remove', '--force', folder], root);
  }
}

/** The scripts that Excel's page loads, in their order. */
function scriptsOfPane(dist) {
  const page = readFileSync(join(dist, 'office-addin/taskpane.html'), 'utf8');
  const own = [...page.matchAll(/<script src="([^":]+)"/g)].map(([, file]) => file);
  return own.map((file) => readFileSync(join(dist, 'office-addin', file), 'utf8').replace(/^\uFEFF/, ''));
}

const sheetsProject = (dist) => ['core.js', 'functions.js'].map((file) => readFileSync(join(dist, 'apps-script', file), 'utf8'));

/** The Sheets project in other ways that esbuild knows, to see what each costs. */
async function otherProjects() {
  const functions = readFileSync(join(root, 'dist/apps-script/functions.js'), 'utf8');
  const made = async (settings) => {
    const { outputFiles } = await build({ ...appsScriptSettings, ...settings, write: false });
    return [outputFiles[0].text, functions];
  };
  const formulas = {
    contents:
      "import { speakCalls } from './languages/calls.ts'; import { speakCore } from './languages/core.ts'; speakCore(); speakCalls(); export { call } from './apps-script/cells.ts';",
    resolveDir: root,
    loader: 'ts',
  };
  return {
    'here, without the server part': await made({ entryPoints: undefined, stdin: formulas }),
    'here, names shortened': await made({ minify: true }),
    'here, names shortened and kept (keepNames)': await made({ minify: true, keepNames: true }),
    'here, @stdlib as it comes': await made({ plugins: [] }),
  };
}

/** 67 deals, 200 rows. */
const log = [
  ['Deal', 'Stage', 'Date'],
  ...Array.from({ length: 67 }, (_, i) => [
    [`d${i}`, 'New', 45_000 + i],
    [`d${i}`, i % 3 ? 'Demo' : 'Lost', 45_010 + i],
    ...(i % 3 === 1 ? [[`d${i}`, 'Won', 45_030 + i]] : []),
  ]).flat(),
];

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let unlike = 0;

/** Loads scripts into a bare context and calls for a first funnel; gives what each took. */
function started(texts, globals, call) {
  const context = createContext(globals);
  const begin = used();
  // No two texts are equal, or the engine would take the second from its cache.
  for (const text of texts) new Script(`${text}\n//${unlike++}`).runInContext(context);
  const loaded = used();
  if (!(call(context).length > 2)) throw new Error('There is no funnel.');
  return [loaded - begin, used() - begin];
}

function startedInSheets(texts) {
  const spreadsheet = { getSpreadsheetTimeZone: () => 'Etc/UTC', getSpreadsheetLocale: () => 'en_GB' };
  return started(texts, { SpreadsheetApp: { getActive: () => spreadsheet } }, (context) => context.JOURNEY_FUNNEL(log));
}

function startedInExcel(texts) {
  const functions = {};
  const globals = {
    CustomFunctions: { associate: (id, run) => (functions[id] = run), Error, ErrorCode: {} },
    Office: { onReady() {} },
    document: { getElementById: () => null },
    navigator: { language: 'en' },
  };
  return started(texts, globals, () => functions.FUNNEL(log, null, null, null, {}));
}

/** As in Excel's pane: a page of Chromium, wall-clock. */
async function startedInChromium(browser, texts) {
  const page = await browser.newPage();
  const taken = await page.evaluate(
    ([scripts, cells]) => {
      const functions = {};
      window.CustomFunctions = { associate: (id, run) => (functions[id] = run), Error, ErrorCode: {} };
      window.Office = { onReady() {} };
      const begin = performance.now();
      for (const text of scripts) {
        const script = document.createElement('script');
        script.textContent = text;
        document.head.append(script);
      }
      const loaded = performance.now();
      functions.FUNNEL(cells, null, null, null, {});
      return [loaded - begin, performance.now() - begin];
    },
    [texts.map((text) => `${text}\n//${unlike++}`), log],
  );
  await page.close();
  return taken;
}

/** Starts each in turns, the order turned round every time; the first time of each does not count. */
async function inTurns(what, start) {
  const times = Object.fromEntries(Object.keys(what).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run++) {
    const names = run % 2 ? Object.keys(what) : Object.keys(what).reverse();
    for (const name of names) {
      const taken = await start(what[name]);
      if (run > 0) times[name].push(taken);
    }
  }
  return times;
}

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)].toFixed(1);
const cell = (values) => `${at(values, 0.5)} (${at(values, 0)})`;
const table = (title, times) =>
  `| ${title} | start | start and first funnel |\n| --- | --- | --- |\n${Object.entries(times)
    .map(([name, runs]) => `| ${name} | ${cell(runs.map(([load]) => load))} | ${cell(runs.map(([, both]) => both))} |`)
    .join('\n')}\n`;

const kB = (bytes) => (bytes / 1000).toFixed(0);

/** Sizes of the last release and of here; what loads together is another set of files in each. */
function sizeTable() {
  const { release, sizes } = lastRelease();
  const lines = Object.entries(parts).map(([name, files]) => {
    const [before, here] = [sizes[name], sizesOf(join(root, 'dist'), files)];
    return `| ${name} | ${kB(before.gzip)} (${kB(before.raw)}) | ${kB(here.gzip)} (${kB(here.raw)}) |`;
  });
  return `| kB gzipped (raw) | ${release} | here |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
}

const [commit = released] = process.argv.slice(2);
await buildAll({ only: ['apps-script', 'office-addin', 'page'], isQuiet: true });
const dist = join(root, 'dist');
const earlier = distOf(commit);
const before = `before (${commit})`;
const sheets = await inTurns(
  { [before]: sheetsProject(earlier), here: sheetsProject(dist), ...(await otherProjects()) },
  async (texts) => startedInSheets(texts),
);
const panes = { [before]: scriptsOfPane(earlier), here: scriptsOfPane(dist) };
const excel = await inTurns(panes, async (texts) => startedInExcel(texts));
const browser = await openBrowser();
const chromium = await inTurns(panes, (texts) => startedInChromium(browser, texts));
await browser.close();
rmSync(earlier, { recursive: true });

const text = `# How soon the first number is there
Made by \`npm run bench:starts\` on ${new Date().toISOString().slice(0, 10)} (${cpus().length} × ${cpus()[0].model}, Node ${process.version}).
Each start is in a context or page of its own, ${RUNS} of each in turns. Median milliseconds, the least in brackets; a first funnel has
200 rows. Only the ratios within a table mean anything: the machine is shared.

Apps Script reads every file of a project at every formula, so this is what each formula in Sheets waits for (processor time):

${table('Sheets’ project', sheets)}
Excel reads its script once, when the workbook is opened (processor time, in a bare context):

${table('Excel’s scripts', excel)}
The same in Chromium (wall-clock):

${table('Excel’s scripts', chromium)}
What travels. Excel's pane holds what were four scripts in 0.1.0, two of which came later (its worker and the reader of files, 104 kB
raw):

${sizeTable()}`;
writeFileSync(join(root, 'bench/STARTS.md'), text);
console.log(text);
