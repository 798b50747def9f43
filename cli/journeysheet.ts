import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { pickLanguage } from '../core/words/language.ts';
import { speakCalls } from '../languages/calls.ts';
import { speakCli } from '../languages/cli.ts';
import { speakCore } from '../languages/core.ts';
import { speakReport } from '../languages/report.ts';
import { whyOf } from './inputs.ts';
import { run } from './main.ts';
import { cliWords } from './words.ts';

for (const speak of [speakCore, speakCalls, speakReport, speakCli]) speak();

/** It stands beside the folder of this script. */
const page = fileURLToPath(new URL('../JourneySheet.html', import.meta.url));

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language = pickLanguage(LC_ALL || LC_MESSAGES || LANG);
const said = cliWords[language];

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return /^\s*(y|yes|j|jā)\s*$/i.test(answer);
}

/** Who reads may stop early (`| head`), which is no failure; anything else is said. */
function unwritten(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${said.unwritable('stdout', whyOf(error, said))}\n`);
  process.exit(66);
}

process.stdout.on('error', unwritten);
process.stderr.on('error', () => process.exit());

try {
  const { stdout, stderr, code } = await run(process.argv.slice(2), {
    folder: process.cwd(),
    language,
    stdin: () => readFileSync(0),
    page: () => (existsSync(page) ? readFileSync(page, 'utf8') : null),
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : null,
  });
  process.exitCode = code;
  process.stderr.write(stderr);
  process.stdout.write(stdout);
} catch (error) {
  // Such as a working folder that was deleted.
  process.exitCode = 66;
  process.stderr.write(`${said.unreadable('.', whyOf(error, said))}\n`);
}
