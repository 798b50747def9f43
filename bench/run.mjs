// npm run bench: how long a funnel takes from cells to the printed table, beside a raw look at every cell.
// Only ratios within one run mean anything: the machine is shared.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { importTypeScript } from '../tools/bundle-run.mjs';
import { root } from '../tools/bundles.mjs';
import { makeLog } from './generate.mjs';

const { answerCells, callFunction, functions } = await importTypeScript(join(root, 'catalog/index.ts'));
const context = { dialect: { dot: '.', separator: ',' } };
const sizes = process.argv.includes('--quick') ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const REPEATS = 5;

/** The best of some runs, in milliseconds: the least disturbed by others. */
function time(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < REPEATS; i++) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

function scan(log) {
  let filled = 0;
  for (const row of log) for (let c = 0; c < 8; c++) if (row[c] !== '') filled++;
  return filled;
}

const results = [];
for (const rows of sizes) {
  for (const isShuffled of [false, true]) {
    const log = makeLog(rows, { isShuffled });
    const floor = time(() => scan(log));
    const funnel = time(() => answerCells(callFunction(functions.FUNNEL, [log], context)));
    results.push({
      rows,
      order: isShuffled ? 'shuffled' : 'by deal',
      'raw scan, ms': floor.toFixed(1),
      'FUNNEL, ms': funnel.toFixed(0),
      'FUNNEL ÷ scan': (funnel / floor).toFixed(1),
    });
  }
}
console.log(`${cpus()[0].model}, Node ${process.versions.node}, best of ${REPEATS}`);
console.table(results);
