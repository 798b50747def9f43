// What dist/ is made of: one entry per part, each with what it reads, so that an unchanged part is not built again.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { directImports } from './direct-imports.mjs';
import { scriptsWithOneCore } from './one-core.mjs';
import { packedHeadings } from './packed-headings.mjs';
import { packedScript } from './packed-script.mjs';
import { shortStyles } from './short-styles.mjs';
import { stdlibModules } from './stdlib-modules.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Settings that every browser bundle shares. Style sheets come along as text. */
const page = {
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Latvian and ten other languages as they are, not six bytes a letter; the pages say that they are UTF-8.
  charset: 'utf8',
  plugins: [stdlibModules, packedHeadings, directImports, shortStyles],
  loader: { '.css': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
};

/** Apps Script parses ES2019 when a project is pushed, and its pages strip what looks like a comment in a template literal. */
const scriptTarget = { target: 'es2019', supported: { 'template-literal': false } };

const parts = {
  cli: {
    reads: ['core', 'catalog', 'cli'],
    async make() {
      await build({
        entryPoints: [join(root, 'cli/journeysheet.ts')],
        outfile: join(dist, 'cli/journeysheet.mjs'),
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        banner: { js: '#!/usr/bin/env node' },
        logLevel: 'warning',
      });
    },
  },
  'apps-script': {
    reads: ['core', 'catalog', 'sidebar', 'apps-script', 'generated/apps-script'],
    async make() {
      const folder = join(dist, 'apps-script');
      const { owner, server } = await scriptsWithOneCore({
        ...page,
        ...scriptTarget,
        platform: 'neutral',
        mainFields: ['module', 'main'],
        owner: join(root, 'apps-script/index.ts'),
        guests: { server: join(root, 'apps-script/server-part.ts') },
        globalName: 'JourneySheet_',
      });
      // Every formula parses all of a project; the sidebar's part waits as text until the sidebar asks.
      const waiting = await packedScript(server, scriptTarget.target);
      write(join(folder, 'core.js'), `${owner}var journeySheetServer_=()=>${waiting};\n`);
      const client = await packedScript(await scriptOf('apps-script/client/main.ts', scriptTarget), scriptTarget.target);
      write(join(folder, 'sidebar.html'), pageWith('<base target="_top">', '', `(0,eval)(${client});`));
      copy('generated/apps-script/functions.js', join(folder, 'functions.js'));
      copy('generated/apps-script/appsscript.json', join(folder, 'appsscript.json'));
    },
  },
  'office-addin': {
    reads: ['core', 'catalog', 'sidebar', 'office-addin', 'generated/office-addin', 'manifests/icons'],
    async make() {
      const folder = join(dist, 'office-addin');
      const { owner, pane, worker } = await scriptsWithOneCore({
        ...page,
        target: 'es2020',
        owner: join(root, 'office-addin/functions.ts'),
        guests: { pane: join(root, 'office-addin/pane.ts'), worker: join(root, 'office-addin/worker.ts') },
        globalName: 'JourneySheet',
      });
      // The mark of UTF-8 holds whatever page loads the script, and whatever its server says.
      write(join(folder, 'functions.js'), `\uFEFF${owner}`);
      write(join(folder, 'pane.js'), `\uFEFF(0,eval)(${await packedScript(pane, 'es2020')});\n`);
      write(join(folder, 'worker.js'), `\uFEFFif(typeof JourneySheet==='undefined')importScripts('functions.js');${worker}`);
      const scripts = `<script src="${officeLibrary}"></script>\n<script src="functions.js" defer></script>\n<script src="pane.js" defer></script>`;
      write(join(folder, 'taskpane.html'), pageWith('', scripts, ''));
      for (const file of ['functions.json', 'functions-lv.json', 'manifest.xml'])
        copy(`generated/office-addin/${file}`, join(folder, file));
      for (const size of [16, 32, 64, 80, 128])
        copy(`manifests/icons/icon-${size}.png`, join(folder, 'icons', `icon-${size}.png`));
    },
  },
  page: {
    reads: ['core', 'catalog', 'sidebar', 'page'],
    async make() {
      write(join(dist, 'JourneySheet.html'), pageWith(offline, '', await scriptOf('page/main.tsx', { target: 'es2020' })));
    },
  },
  workbench: {
    reads: ['core', 'catalog', 'sidebar', 'workbench', 'template/sample'],
    async make() {
      const folder = join(dist, 'workbench');
      rmSync(folder, { recursive: true, force: true });
      // In pieces: the grid's hyphenation tables, twice as big as all the rest, are fetched only when text is hyphenated.
      await build({
        ...page,
        entryPoints: [join(root, 'workbench/main.ts')],
        outdir: folder,
        format: 'esm',
        splitting: true,
        chunkNames: 'pieces/[name]-[hash]',
        target: 'es2022',
        loader: { '.css': 'css' },
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      await build({ ...page, target: 'es2020', entryPoints: [join(root, 'workbench/sidebar-page.ts')], outdir: folder });
      for (const file of ['index.html', 'sidebar.html']) copy(`workbench/${file}`, join(folder, file));
      for (const language of ['en', 'lv']) write(join(folder, `sample.${language}.json`), sampleText(language));
    },
  },
};

/** Gives one plain script of what an entry needs. */
async function scriptOf(entry, settings) {
  const { outputFiles } = await build({ ...page, ...settings, entryPoints: [join(root, entry)], write: false });
  return outputFiles[0].text;
}

/** The sample workbook of a language; until the template has one, the demo log in the same shape. */
function sampleText(language) {
  const made = join(root, `template/sample/sample.${language}.json`);
  if (existsSync(made)) return readFileSync(made, 'utf8');
  const lines = readFileSync(join(root, 'test/data/synth/demo/event_log.csv'), 'utf8').trim().split(/\r?\n/);
  const log = lines.map((line) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  const open = ['Discovery', 'Demo', 'Proposal', 'Negotiation'].map((stage) => [stage, 'open']);
  const stages = [['Stage', 'Outcome'], ...open, ['Closed Won', 'won'], ['Closed Lost', 'lost']];
  return JSON.stringify({ log, stages, metrics: [['Metric', 'Formula']], changes: [['Date', 'What', 'Stage', 'Owner']] });
}

/** A page that is one file: nothing is loaded from anywhere, and nothing sent. */
const offline = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">`;

/** Microsoft requires pages to load its library from here; nothing else is ever loaded from elsewhere. */
const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A page around a script: links in its head, or the code itself in its body. */
function pageWith(base, links, code) {
  const script = code === '' ? '' : `<script>${code}</script>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>JourneySheet</title>
${[base, links].filter((part) => part !== '').join('\n')}
</head>
<body>
${script}</body>
</html>
`;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(root, from), to);
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => filesIn(join(folder, entry.name)));
}

function hashOf(part) {
  const hash = createHash('sha256');
  const files = [...part.reads, 'tools', 'package.json', 'package-lock.json'].flatMap((path) => filesIn(join(root, path)));
  for (const file of files.sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds all parts, or those named, unless what they read has not changed. */
export async function buildAll({ only = [], isQuiet = false } = {}) {
  const unknown = only.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  const stampFile = join(dist, '.stamps.json');
  const stamps = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  for (const [name, part] of Object.entries(parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const hash = hashOf(part);
    if (stamps[name] === hash) continue;
    const begin = performance.now();
    await part.make();
    if (!isQuiet) console.log(`built ${name} in ${Math.round(performance.now() - begin)} ms`);
    stamps[name] = hash;
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps));
  }
}
