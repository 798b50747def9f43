// node test/fuzz/run.mjs [calls] [first seed]: hands generated ranges to every function; prints the seeds that complain.
import { importTypeScript } from '../../tools/bundle-run.mjs';

const [calls = 100_000, first = 1] = process.argv.slice(2).map(Number);
const { complaintOf } = await importTypeScript(new URL('./calls.ts', import.meta.url).pathname);
let complaints = 0;
let slowest = { seed: 0, ms: 0 };
const begin = performance.now();
for (let seed = first; seed < first + calls; seed++) {
  const at = performance.now();
  const complaint = complaintOf(seed);
  const ms = performance.now() - at;
  if (ms > slowest.ms) slowest = { seed, ms };
  if (complaint === null) continue;
  complaints++;
  console.log(`seed ${seed}: ${complaint}`);
}
const seconds = ((performance.now() - begin) / 1000).toFixed(1);
console.log(
  `${calls} calls from seed ${first} in ${seconds} s: ${complaints} complaints; slowest seed ${slowest.seed}, ${slowest.ms.toFixed(0)} ms`,
);
process.exitCode = complaints === 0 ? 0 : 1;
