// npm start [-- deals.csv]: builds what changed, prints the log's funnel, serves the workbench and opens it.
import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from './bundle-run.mjs';
import { buildAll, root } from './bundles.mjs';
import { serve } from './serve.mjs';

const usage = `Usage: npm start [-- file] [--port 5180] [--no-open]

  file       your own log: CSV, TSV, xlsx or JSON; without it the sample is shown
  --port     where to serve; the next free port where it is taken
  --no-open  opens no browser
`;

const words = {
  en: {
    sample: 'The sample log',
    at: 'Workbench, served from dist/ on this computer only',
    own: 'Your own log: npm start -- deals.csv, or drop a file on the page.',
    stop: 'Stop with Ctrl-C.',
  },
  lv: {
    sample: 'Parauga žurnāls',
    at: 'Darbgalds no dist/, tikai šajā datorā',
    own: 'Savs žurnāls: npm start -- deals.csv, vai ievelciet failu lapā.',
    stop: 'Beigt: Ctrl-C.',
  },
};

/** Ends with a sentence: 64 for a wrong command line or a missing file, 2 for a file that can't be read. */
function end(sentence, code) {
  console.error(sentence);
  process.exit(code);
}

function commandLine() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const port = Number(values.port ?? 5180);
    if (positionals.length > 1) throw new Error(`One file at a time, not ${positionals.length}.`);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`“${values.port}” is no port. Give a number up to 65535.`);
    return { file: positionals[0], port, isOpening: !values['no-open'], isHelp: values.help };
  } catch (error) {
    return end(`${error.message.split('. ')[0]}\n\n${usage}`, 64);
  }
}

const { file, port, isOpening, isHelp } = commandLine();
if (isHelp) {
  console.log(usage);
  process.exit(0);
}
const folder = process.env.INIT_CWD ?? process.cwd();
const path = file === undefined ? null : resolve(folder, file);
if (path !== null && !statSync(path, { throwIfNoEntry: false })?.isFile()) end(`There is no file “${file}” in ${folder}.`, 64);

await buildAll();
const language = /^lv/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'lv' : 'en';
const said = words[language];
const { startReport } = await importTypeScript(join(root, 'tools/start-report.ts'));
const source =
  path === null
    ? JSON.parse(readFileSync(join(root, `dist/workbench/sample.${language}.json`), 'utf8'))
    : { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
const report = await startReport(source, language);
if (report.kind === 'fault') end(report.text, 2);
console.log(`\n${path === null ? said.sample : basename(path)}: ${report.text}\n`);

const own = path === null ? null : `/opened/${basename(path)}`;
const server = await serve({ '/': join(root, 'dist'), ...(own === null ? {} : { [own]: path }) }, port);
const query = own === null ? `sample=${language}` : `sample=${language}&open=${encodeURIComponent(encodeURI(own))}`;
const address = `${server.origin}/workbench/?${query}`;
console.log(`${said.at}: ${address}\n${said.own}\n${said.stop}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close().then(() => process.exit(0)));
if (isOpening) await openInBrowser(address);

/** Opens an address in the person's browser; where there is none to be seen the address above has to do. */
async function openInBrowser(url) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '""', url.replace(/&/g, '^&')] };
  if (await runs(openers[process.platform] ?? ['xdg-open', url])) return;
  const { browserPath } = await import('./browser.mjs');
  const browser = browserPath();
  if (browser !== null) await runs([browser, url]);
}

/** Starts a program and leaves it to itself; tells whether it could be started. */
const runs = ([command, ...args]) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('spawn', () => done(true));
    child.unref();
  });
