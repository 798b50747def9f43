// npm run bench:hostile [-- word]: how time grows where cells are made to stop us. Each kind at a tenth of its greatest length and at
// that length, in turns, the least of 5 runs. Writes bench/HOSTILE.md; a factor over 30 is marked and ends the run with 1.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { importTypeScript } from '../tools/bundle-run.mjs';
import { root } from '../tools/bundles.mjs';

const RUNS = 5;
const MOST = 30;
/** Below this many milliseconds a clock and an engine that still compiles say more than the work. */
const LEAST = 1;

const [word] = process.argv.slice(2);
const { hostiles } = await importTypeScript(join(root, 'bench/work/hostile.ts'));
const chosen = hostiles.filter(({ name }) => word === undefined || name.includes(word));

function milliseconds(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function measured({ name, most, run }) {
  const [short, long] = [most / 10, most];
  let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < RUNS; i++) {
    before = Math.min(
      before,
      milliseconds(() => run(short)),
    );
    after = Math.min(
      after,
      milliseconds(() => run(long)),
    );
  }
  const factor = after / Math.max(before, LEAST);
  console.log(`${name}: ${before.toFixed(1)} → ${after.toFixed(1)} ms, × ${factor.toFixed(1)}`);
  return { name, most, before, after, factor };
}

const rows = chosen.map(measured);
const slow = rows.filter(({ factor }) => factor > MOST);
const lineOf = ({ name, most, before, after, factor }) =>
  `| ${name} | ${most.toLocaleString('en')} | ${before.toFixed(1)} | ${after.toFixed(1)} | ${factor > MOST ? `**${factor.toFixed(1)}: too much**` : factor.toFixed(1)} |`;
const page = `# Hostile cells

Made by \`npm run bench:hostile\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores shared with others: the
least of ${RUNS} runs, in milliseconds. *Letters* are texts of that length, 15 of different marks, in every other row or as headings; logs are handed to every function, to
the whole report and to its charts. Ten times the length may take ${MOST} times as long, for the engine and the memory take their part; the
square would take 100.

| what | longest | at a tenth | at the longest | grows by |
|---|---:|---:|---:|---:|
${rows.map(lineOf).join('\n')}
`;
if (word === undefined) writeFileSync(join(root, 'bench/HOSTILE.md'), page);
if (slow.length > 0) {
  console.error(`Over × ${MOST}: ${slow.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
