// npm start [-- deals.csv]: builds what changed, prints the log's funnel, serves the workbench and opens it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
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

const { spokenIn } = await importTypeScript(join(root, 'tools/words.ts'));
const {
  language,
  said: { start: said },
} = spokenIn(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);

/** Ends with a sentence: 64 for a wrong command line, 66 for a file that can't be read, 2 for one that holds no answer. */
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
    if (positionals.length > 1) throw new Error(said.oneFile(positionals.length));
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(said.noPort(values.port));
    return { file: positionals[0], port, isOpening: !values['no-open'], isHelp: values.help };
  } catch (error) {
    // Node's own sentences go on with advice on positional arguments.
    const sentence = error.code ? error.message.split('. ')[0] : error.message;
    return end(`${sentence}\n\n${usage}`, 64);
  }
}

const { file, port, isOpening, isHelp } = commandLine();
if (isHelp) {
  console.log(usage);
  process.exit(0);
}
const folder = process.env.INIT_CWD ?? process.cwd();
const path = file === undefined ? null : resolve(folder, file);
const bytes = path === null ? null : bytesOf(path);

await buildAll();
const { startReport } = await importTypeScript(join(root, 'tools/start-report.ts'));
const source =
  path === null
    ? JSON.parse(readFileSync(join(root, `dist/workbench/sample.${language}.json`), 'utf8'))
    : { name: basename(path), bytes };
const report = await startReport(source, language);
if (report.kind === 'fault') end(report.text, 2);
console.log(`\n${path === null ? said.sample : basename(path)}: ${report.text}\n`);

// Nobody else can guess where the person's file lies.
const own = path === null ? null : `/opened/${randomUUID()}/`;
const places = { '/': join(root, 'dist'), ...(own === null ? {} : { [own + basename(path)]: path }) };
const server = await serve(places, port).catch(({ code, message }) => end(said.taken(port, code ?? message), 64));
// Encoded once as part of the file's address, and once more as part of the page's.
const opened = own === null ? '' : `&open=${encodeURIComponent(own + encodeURIComponent(basename(path)))}`;
const query = `sample=${language}${opened}`;
const address = `${server.origin}/workbench/?${query}`;
console.log(`${said.at}: ${address}\n${said.own}\n${said.stop}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close().then(() => process.exit(0)));
if (isOpening) await openInBrowser(address);

/** Reads the person's file, or ends with a sentence. */
function bytesOf(full) {
  try {
    if (statSync(full).isDirectory()) return end(said.isFolder(file), 66);
    return new Uint8Array(readFileSync(full));
  } catch ({ code, message }) {
    return end(code === 'ENOENT' ? said.noFile(file, folder) : said.unreadable(file, code ?? message), 66);
  }
}

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
