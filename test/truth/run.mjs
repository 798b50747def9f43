// node test/truth/run.mjs [pipelines] [first seed]: measures on pipelines of known truth; writes results.md beside it.
import { writeFileSync } from 'node:fs';
import { importTypeScript } from '../../tools/bundle-run.mjs';

const [pipelines = 1000, first = 1] = process.argv.slice(2).map(Number);
const { measure } = await importTypeScript(new URL('./measures.ts', import.meta.url).pathname);
const begin = performance.now();
const { measureEffects } = await importTypeScript(new URL('./effects.ts', import.meta.url).pathname);

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
  'Made by `node test/truth/run.mjs`; growing: six deals start at the end for each at the beginning.',
  '',
  '| what | how often, or how far off | of |',
  '|---|---|---|',
  ...linesOf(measure(pipelines, first)),
  '',
  '## Where actions do something, deals differ, dates have no time, or little is there',
  '',
  'The same three stages; made by `effects.ts`. By Benjamini–Hochberg up to 5 % of the drivers called may be false.',
  '',
  '| what | how often | of |',
  '|---|---|---|',
  ...linesOf(measureEffects(pipelines, first)),
  '',
].join('\n');
console.log(table);
console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
writeFileSync(new URL('./results.md', import.meta.url), table);
