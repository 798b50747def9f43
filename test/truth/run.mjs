// node test/truth/run.mjs [pipelines] [first seed]: measures on pipelines of known truth; writes results.md beside it, and
// fails where something is further from what it should be than chance allows.
import { writeFileSync } from 'node:fs';
import { importTypeScript } from '../../tools/bundle-run.mjs';

const [pipelines = 1000, first = 1] = process.argv.slice(2).map(Number);
const load = (name) => importTypeScript(new URL(name, import.meta.url).pathname);
const { measure } = await load('./measures.ts');
const { measureEffects } = await load('./effects.ts');
const { missesOf, missesOfEffects } = await load('./judge.ts');
const begin = performance.now();
const plain = measure(pipelines, first);
const effects = measureEffects(pipelines, first);
const misses = [...missesOf(plain), ...missesOfEffects(effects)];

/** One line for each thing measured, in order of their names. */
const linesOf = (results) =>
  Object.entries(results)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { held, of, isMean }]) => {
      const share = (held / of) * 100;
      return `| ${name} | ${isMean && share > 0 ? '+' : ''}${share.toFixed(1)} %${isMean ? ' on average' : ''} | ${of} |`;
    });
const table = [
  '# What held on pipelines of known truth',
  '',
  `${pipelines} pipelines of each kind, 300 deals in 365 days, three stages with constant rates; seeds ${first} to ${first + pipelines - 1}.`,
  `Made by \`node test/truth/run.mjs\` on ${new Date().toISOString().slice(0, 10)}; growing: six deals start at the end for each at the beginning.`,
  '',
  '| what | how often, or how far off | of |',
  '|---|---|---|',
  ...linesOf(plain),
  '',
  '## Where actions do something, deals differ, dates have no time, or little is there',
  '',
  'The same three stages; made by `effects.ts`. By Benjamini–Hochberg up to 5 % of the drivers called may be false.',
  '',
  '| what | how often | of |',
  '|---|---|---|',
  ...linesOf(effects),
  '',
].join('\n');
console.log(table);
console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
writeFileSync(new URL('./results.md', import.meta.url), table);
for (const miss of misses) console.error(`does not hold: ${miss}`);
process.exitCode = misses.length === 0 ? 0 : 1;
