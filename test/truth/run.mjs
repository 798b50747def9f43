// node test/truth/run.mjs [pipelines] [first seed]: measures on pipelines of known truth; writes results.md beside it.
import { writeFileSync } from 'node:fs';
import { importTypeScript } from '../../tools/bundle-run.mjs';

const [pipelines = 1000, first = 1] = process.argv.slice(2).map(Number);
const { measure } = await importTypeScript(new URL('./measures.ts', import.meta.url).pathname);
const begin = performance.now();
const results = measure(pipelines, first);
const lines = Object.entries(results)
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
  ...lines,
  '',
].join('\n');
console.log(table);
console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
writeFileSync(new URL('./results.md', import.meta.url), table);
