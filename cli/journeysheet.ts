import { readFileSync } from 'node:fs';
import { run } from './main.ts';

const { stdout, stderr, code } = await run(process.argv.slice(2), { folder: process.cwd(), stdin: () => readFileSync(0) });
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
