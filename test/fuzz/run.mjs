// node test/fuzz/run.mjs [calls] [first seed]: hands generated ranges to every function; prints the seeds that complain and
// writes results.md beside it.
import { writeFileSync } from 'node:fs';
import { importTypeScript } from '../../tools/bundle-run.mjs';

const [calls = 100_000, first = 1] = process.argv.slice(2).map(Number);
const { complaintOf } = await importTypeScript(new URL('./calls.ts', import.meta.url).pathname);
const complaints = [];
let slowest = { seed: 0, ms: 0 };
const begin = performance.now();
for (let seed = first; seed < first + calls; seed++) {
  const at = performance.now();
  const complaint = complaintOf(seed);
  const ms = performance.now() - at;
  if (ms > slowest.ms) slowest = { seed, ms };
  if (complaint === null) continue;
  complaints.push(`seed ${seed}: ${complaint}`);
  console.log(complaints.at(-1));
}
const seconds = (performance.now() - begin) / 1000;
const table = [
  '# What calls with ranges of any kind gave',
  '',
  'Each call hands a range drawn from its seed to a function of the catalog; an answer or a fault in one sentence is right.',
  `Made by \`node test/fuzz/run.mjs\` on ${new Date().toISOString().slice(0, 10)}.`,
  '',
  '| calls | first seed | complaints | slowest call | seconds |',
  '|---|---|---|---|---|',
  `| ${calls} | ${first} | ${complaints.length} | ${slowest.ms.toFixed(0)} ms (seed ${slowest.seed}) | ${seconds.toFixed(0)} |`,
  '',
  ...complaints.map((complaint) => `- ${complaint.split('\n')[0]}`),
].join('\n');
console.log(table);
writeFileSync(new URL('./results.md', import.meta.url), `${table.trimEnd()}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
