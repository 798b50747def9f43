import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './main.ts';

/** It stands beside the folder of this script. */
const page = fileURLToPath(new URL('../JourneySheet.html', import.meta.url));

const { stdout, stderr, code } = await run(process.argv.slice(2), {
  folder: process.cwd(),
  stdin: () => readFileSync(0),
  page: () => (existsSync(page) ? readFileSync(page, 'utf8') : null),
});
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
