// npm run bench [-- --quick]: JourneySheet beside what a user would pick instead, on the same cells in one run.
// Every answer is compared first; a difference ends the run. Only ratios within one run mean anything: the machine is shared.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/bundles.mjs';
import { makeLog } from './generate.mjs';
import { difference } from './work/answer.mjs';
import { everyFunction } from './work/calls.mjs';

const isQuick = process.argv.includes('--quick');
const sizes = isQuick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const peersFolder = join(root, 'bench/peers');

function installPeers() {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the peers (bench/peers) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci failed in bench/peers; its own words stand above.');
}

async function compare() {
  const log = makeLog(2000);
  const { answer } = await import('./work/groupby.mjs');
  const right = await answer(log);
  for (const name of ['ours', 'arquero', 'duckdb', 'hyperformula']) {
    const found = await (await import(`./work/${name}.mjs`)).answer(log);
    const wanted = name === 'hyperformula' ? withoutMedians(right) : right;
    const place = difference(wanted, found);
    if (place) throw new Error(`The answers of the grouping script and of ${name} differ at ${place}.`);
  }
  console.log('All answers are equal. Measuring …');
}

/** Plain formulas tell how many came and how long finished stays took. */
const withoutMedians = ({ all, byRep }) => {
  const plain = (group) =>
    Object.fromEntries(Object.entries(group).map(([stage, { reached, mean }]) => [stage, { reached, mean }]));
  return { all: plain(all), byRep: Object.fromEntries(Object.entries(byRep).map(([rep, group]) => [rep, plain(group)])) };
};

function measure(what, rows, more = []) {
  const args = ['--expose-gc', '--max-old-space-size=8192', 'bench/measure.mjs', what, String(rows), ...more];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Measuring ${what} at ${rows} rows failed: ${stderr}`);
  return JSON.parse(stdout);
}

const ms = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const times = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)}×`;
const table = (rows) => {
  const names = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(names), line(names.map(() => '---')), ...rows.map((row) => line(Object.values(row)))].join('\n');
};
const goal = (isMet) => (isMet ? 'met' : 'not met');

installPeers();
await compare();

const found = {};
for (const rows of sizes) {
  const of = (what) => measure(what, rows).ms;
  found[rows] = Object.fromEntries(
    ['scan', 'numbering', 'reading', 'report', 'panel', 'groupby', 'duckdb', 'arquero'].map((what) => {
      const value = of(what);
      console.log(`${rows} rows, ${what}: ${ms(value)} ms`);
      return [what, value];
    }),
  );
}
const largest = sizes[sizes.length - 1];
const memory = measure('memory', largest).bytes;
const catalog = measure('catalog', 100_000, [JSON.stringify(everyFunction)]).ms;
const thirty = Object.fromEntries(['groupby', 'anew', 'remembered'].map((how) => [how, measure(`thirty ${how}`, 100_000).ms]));
const plain = { formulas: measure('hyperformula', 10_000).ms, report: found[10_000].report };
const scaling = everyFunction.map(([id, args]) => {
  const each = sizes.map((rows) => measure('function', rows, [JSON.stringify([id, args])]).ms);
  console.log(`${id}: ${each.map(ms).join(' → ')} ms`);
  return { id, each };
});

const versions = JSON.parse(readFileSync(join(peersFolder, 'package.json'), 'utf8')).dependencies;
const at = found[largest];
const goals = [
  ['Arquero, times our report', times(at.arquero / at.report), '30×', at.arquero / at.report >= 30],
  ['grouping script, times our report', times(at.groupby / at.report), '15×', at.groupby / at.report >= 15],
  ['DuckDB, times our report', times(at.duckdb / at.report), '8×', at.duckdb / at.report >= 8],
  ['our report, times a raw look at every cell', times(at.report / at.scan), 'at most 6×', at.report / at.scan <= 6],
  ['memory beyond the input', `${memory.toFixed(0)} bytes a row`, 'at most 150', memory <= 150],
  ['whole catalog, 100,000 rows', `${ms(catalog)} ms`, 'under 1,000', catalog < 1000],
  [
    'thirty formulas: grouping script, times ours',
    times(thirty.groupby / thirty.remembered),
    '35×',
    thirty.groupby / thirty.remembered >= 35,
  ],
  [
    'thirty formulas: reading anew, times ours',
    times(thirty.anew / thirty.remembered),
    '2.5×',
    thirty.anew / thirty.remembered >= 2.5,
  ],
].map(([what, measured, wanted, isMet]) => ({ what, measured, goal: wanted, '': goal(isMet) }));

const text = `# What the benchmark measured

Written by \`npm run bench${isQuick ? ' -- --quick' : ''}\`, ${new Date().toISOString().slice(0, 10)}: ${cpus()[0].model}, ${cpus().length} cores (shared), Node ${process.versions.node}; ${Object.entries(
  versions,
)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}. Best of several runs, each measurement in a process of its own. Only ratios within one run mean anything.

Work: from a 2-D array of cells (entry rows × 8 columns) to deals reached by stage, moves, mean and median of finished stays, and the
Kaplan–Meier median and 90th percentile; the same by rep (20) and by month of start. Ours gives all of it with intervals, expected conversion and notes, as the cells of
its reports. All answers were compared and equal before anything was timed.

${table(
  sizes.map((rows) => ({
    rows: rows.toLocaleString('en'),
    'raw look, ms': ms(found[rows].scan),
    'deals numbered by a Map, ms': ms(found[rows].numbering),
    'reading, ms': ms(found[rows].reading),
    'our report, ms': ms(found[rows].report),
    'sidebar, ms': ms(found[rows].model),
    'grouping script': `${ms(found[rows].groupby)} ms (${times(found[rows].groupby / found[rows].report)})`,
    DuckDB: `${ms(found[rows].duckdb)} ms (${times(found[rows].duckdb / found[rows].report)})`,
    Arquero: `${ms(found[rows].arquero)} ms (${times(found[rows].arquero / found[rows].report)})`,
  })),
)}

Plain formulas in HyperFormula at 10,000 rows (deals reached and finished days by stage and by rep only): ${ms(plain.formulas)} ms, ${times(plain.formulas / plain.report)} our whole report.

Thirty formulas on one log of 100,000 rows, each with its own copy of the cells: grouping script ${ms(thirty.groupby)} ms, ours reading anew ${ms(thirty.anew)} ms, ours with its memory ${ms(thirty.remembered)} ms.

## Goals${isQuick ? ' (quick run: those of a million rows are shown for 100,000)' : ''}

${table(goals)}

## Every function, milliseconds by rows; the last column is the largest ratio for ten times the rows (goal: under 13)

${table(
  scaling.map(({ id, each }) => {
    const ratio = Math.max(...each.slice(1).map((value, i) => value / each[i]));
    return {
      function: id,
      ...Object.fromEntries(sizes.map((rows, i) => [rows.toLocaleString('en'), ms(each[i])])),
      '×10': ratio.toFixed(1),
    };
  }),
)}
`;
writeFileSync(join(root, 'bench/RESULTS.md'), text);
console.log(`\n${text}\nWritten to bench/RESULTS.md.`);
