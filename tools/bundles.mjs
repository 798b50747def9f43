// What dist/ is made of: one entry per part, each with what it reads, so that an unchanged part is not built again.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, parse, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import AdmZip from 'adm-zip';
import { build } from 'esbuild';
import { importTypeScript } from './bundle-run.mjs';
import { licencesOf, packageOf } from './licences.mjs';
import { pageOf } from './markdown.mjs';
import { stdlibModules } from './stdlib-modules.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Settings that every browser bundle shares. Style sheets that a script writes into pages come along as text. */
const page = {
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Latvian and ten other languages as they are, not six bytes a letter; the pages say that they are UTF-8.
  charset: 'utf8',
  plugins: [stdlibModules],
  loader: { '.css': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
};

/** Apps Script parses ES2019 when a project is pushed, and its pages strip what looks like a comment in a template literal. */
const appsScript = { target: 'es2019', supported: { 'template-literal': false } };

/** How the script of the Apps Script project is made. bench/STARTS.md says what other ways would cost. */
export const appsScriptSettings = {
  ...page,
  ...appsScript,
  entryPoints: [join(root, 'apps-script/index.ts')],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  globalName: 'JourneySheet_',
  // Names of functions stay, for the stack traces that Google shows the developer.
  minify: false,
  minifySyntax: true,
  minifyWhitespace: true,
};

const { languages } = await importTypeScript(join(root, 'core/words/language.ts'));
const { helpPage, referenceFile } = await importTypeScript(join(root, 'manifests/config.ts'));

/** Pages of the site that are written as Markdown. */
const sitePages = {
  'index.html': { from: 'docs/install-excel.md', language: 'en' },
  'install-sheets.html': { from: 'docs/install-sheets.md', language: 'en' },
  'install-excel.html': { from: 'docs/install-excel.md', language: 'en' },
  'privacy.html': { from: 'docs/privacy.md', language: 'en' },
  'support.html': { from: 'docs/support.md', language: 'en' },
  'terms.html': { from: 'docs/terms.md', language: 'en' },
  ...Object.fromEntries(
    languages.map((language) => [helpPage(language), { from: `generated/${referenceFile(language)}`, language }]),
  ),
};

/** Writes all of Excel's site but its scripts: manifests for where it will be served, pictures, pages. */
async function writeOfficeSite(folder) {
  const { officeFiles, siteOf } = await importTypeScript(join(root, 'tools/generated.ts'));
  for (const { path, text } of officeFiles(siteOf(process.env.ORIGIN))) write(join(folder, path), text);
  for (const file of readdirSync(join(root, 'manifests/icons'))) {
    if (file.endsWith('.png')) copy(`manifests/icons/${file}`, join(folder, 'icons', file));
  }
  const style = writeHashed(folder, 'text-page.css', await stylesOf('tools/text-page.css'));
  for (const [name, { from, language }] of Object.entries(sitePages)) {
    const { title, body } = pageOf(readFileSync(join(root, from), 'utf8'));
    write(join(folder, name), textPage(language, title, style, body));
  }
  for (const name of readdirSync(join(dist, 'templates')))
    write(join(folder, 'templates', name), readFileSync(join(dist, 'templates', name)));
  copy('manifests/icons/icon-192.png', join(folder, 'package/color.png'));
  copy('manifests/icons/outline-32.png', join(folder, 'package/outline.png'));
  const zip = new AdmZip();
  for (const name of readdirSync(join(folder, 'package')).sort()) {
    zip.addFile(name, readFileSync(join(folder, 'package', name)));
    // The same files give the same bytes, whenever they are packed.
    zip.getEntry(name).header.time = new Date(1980, 0, 1);
  }
  write(join(folder, 'JourneySheet.zip'), zip.toBuffer());
}

/** The rooms that every host stands on. */
const inner = ['core', 'calls', 'report', 'workbook', 'files', 'charts', 'port', 'languages'];

const parts = {
  cli: {
    reads: [...inner, 'cli'],
    licences: 'cli/licences.txt',
    async make() {
      await bundle({
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
    // A page: only scripts, pages and the manifest are pushed.
    licences: 'apps-script/licences.html',
    reads: [...inner, 'sidebar', 'apps-script', 'generated/apps-script'],
    async make() {
      const folder = join(dist, 'apps-script');
      // All that lies here is pushed.
      rmSync(folder, { recursive: true, force: true });
      const { outputFiles } = await bundle({ ...appsScriptSettings, write: false });
      write(join(folder, 'core.js'), outputFiles[0].text);
      const client = await scriptOf('apps-script/client/main.ts', appsScript);
      const style = await stylesOf('sidebar/index.css');
      write(join(folder, 'sidebar.html'), pageWith({ head: `<base target="_top">\n<style>${style}</style>`, script: client }));
      for (const [language, text] of await workbookTexts())
        write(join(folder, `workbook-${language}.html`), text.replace(/</g, '\\u003c'));
      copy('generated/apps-script/functions.js', join(folder, 'functions.js'));
      copy('generated/apps-script/appsscript.json', join(folder, 'appsscript.json'));
    },
  },
  templates: {
    reads: [...inner, 'manifests'],
    variables: ['CHANNEL'],
    async make() {
      const { workbookFiles } = await importTypeScript(join(root, 'tools/workbook-file.ts'));
      const samples = Object.fromEntries(languages.map((language) => [language, JSON.parse(sampleText(language))]));
      for (const [name, bytes] of await workbookFiles(samples, process.env.CHANNEL)) write(join(dist, 'templates', name), bytes);
    },
  },
  'office-addin': {
    // Its site hands the templates out.
    needs: ['templates'],
    licences: 'office-addin/licences.txt',
    reads: [...inner, 'sidebar', 'office-addin', 'generated', 'manifests', 'docs'],
    variables: ['ORIGIN', 'CHANNEL'],
    async make() {
      const folder = join(dist, 'office-addin');
      // All of it is copied to a server as it is; nothing of an older build may go along.
      rmSync(folder, { recursive: true, force: true });
      const workbooks = Object.fromEntries(
        (await workbookTexts()).map(([language, text]) => [
          language,
          writeHashed(folder, `workbook-${language}.js`, `${utf8Mark}journeySheetWorkbook=${text};\n`),
        ]),
      );
      const style = writeHashed(folder, 'sidebar.css', await stylesOf('sidebar/index.css'));
      const { outputFiles } = await bundle({
        ...page,
        target: 'es2020',
        entryPoints: { journeysheet: join(root, 'office-addin/app.ts') },
        outdir: folder,
        entryNames: '[name]-[hash]',
        sourcemap: 'linked',
        banner: { js: utf8Mark },
        define: { WORKBOOK_SCRIPTS: JSON.stringify(workbooks) },
        write: false,
      });
      for (const { path, contents } of outputFiles) write(path, contents);
      const script = outputFiles.find(({ path }) => path.endsWith('.js'));
      // The same script under the address that manifests name; the page loads it by the name that changes with it.
      write(join(folder, 'functions.js'), script.contents);
      const head = `<link rel="stylesheet" href="${style}">
<script src="${officeLibrary}"></script>
<script src="${basename(script.path)}" defer></script>`;
      write(join(folder, 'taskpane.html'), pageWith({ head, body: '<body id="pane">' }));
      await writeOfficeSite(folder);
    },
  },
  page: {
    reads: [...inner, 'sidebar', 'page'],
    licences: 'licences.txt',
    async make() {
      const script = await scriptOf('page/main.tsx', { target: 'es2020' });
      const style = await stylesOf('page/page.css');
      const head = `<meta http-equiv="Content-Security-Policy" content="${offline(script, style)}">\n<style>${style}</style>`;
      // One file is handed on without its neighbours, so it holds the licences itself.
      const body = `<body>\n<template id="licences"><pre>${escaped(licencesOf(root, held))}</pre></template>`;
      write(join(dist, 'JourneySheet.html'), pageWith({ head, body, script }));
    },
  },
  workbench: {
    reads: [...inner, 'sidebar', 'workbench'],
    licences: 'workbench/licences.txt',
    async make() {
      const folder = join(dist, 'workbench');
      rmSync(folder, { recursive: true, force: true });
      // In pieces: the grid's hyphenation tables, twice as big as all the rest, are fetched only when text is hyphenated.
      await bundle({
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
      await bundle({ ...page, target: 'es2020', entryPoints: [join(root, 'workbench/sidebar-page.ts')], outdir: folder });
      write(join(folder, 'sidebar.css'), await stylesOf('sidebar/index.css'));
      for (const file of ['index.html', 'sidebar.html']) copy(`workbench/${file}`, join(folder, file));
      for (const language of languages) write(join(folder, `sample.${language}.json`), sampleText(language));
      for (const [language, text] of await workbookTexts()) write(join(folder, `workbook.${language}.json`), text);
    },
  },
};

/** Packages that the bundles of a part hold. */
const held = new Set();

/** Bundles, and notes which packages come along. */
async function bundle(settings) {
  const result = await build({ ...settings, absWorkingDir: root, metafile: true });
  for (const { inputs } of Object.values(result.metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = bytesInOutput > 0 ? packageOf(path) : null;
      if (folder !== null) held.add(folder);
    }
  return result;
}

/** Gives one plain script of what an entry needs. */
async function scriptOf(entry, settings) {
  const { outputFiles } = await bundle({ ...page, ...settings, entryPoints: [join(root, entry)], write: false });
  return outputFiles[0].text;
}

/** Gives one style sheet of those that an entry imports. */
async function stylesOf(entry) {
  const settings = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning', write: false };
  const { outputFiles } = await bundle({ ...settings, entryPoints: [join(root, entry)] });
  return outputFiles[0].text.trim();
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const sampleText = (language) => readFileSync(join(root, `workbook/template/sample/sample.${language}.json`), 'utf8');

/** The sheets of a journey workbook by language, as JSON. */
async function workbookTexts() {
  const { workbookOf } = await importTypeScript(join(root, 'workbook/template/workbook.ts'));
  return languages.map((language) => [language, JSON.stringify(workbookOf(JSON.parse(sampleText(language)), language))]);
}

/** What a page that is one file may do: run and look as it was built; nothing is loaded from anywhere, and nothing sent. */
const offline = (script, style) =>
  `default-src 'none'; script-src ${hashSource(script)}; style-src ${hashSource(style)}; img-src data: blob:`;

const hashSource = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Microsoft requires pages to load its library from here; nothing else is ever loaded from elsewhere. */
const officeLibrary = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A script that begins so is UTF-8 whatever its server says. */
const utf8Mark = '\uFEFF';

/** A page: what its head loads or holds, and a script of its own in its body. */
function pageWith({ head, body = '<body>', script = '' }) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>JourneySheet</title>
${head}
</head>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** A page of text, as wide as it reads well, in the colours of the reader's system. */
const textPage = (language, title, style, body) => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · JourneySheet</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes a file whose name changes with what it holds, so that a browser may keep it for ever; gives that name. */
function writeHashed(folder, name, text) {
  const { name: stem, ext } = parse(name);
  const hashed = `${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}${ext}`;
  write(join(folder, hashed), text);
  return hashed;
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
  for (const name of part.variables ?? []) hash.update(`${name}=${process.env[name] ?? ''}`);
  for (const file of files.sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds all parts, or those named and what they need, unless what they read has not changed. */
export async function buildAll({ only = [], isQuiet = false } = {}) {
  const unknown = only.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`);
  const wanted = new Set(only.flatMap((name) => [name, ...(parts[name].needs ?? [])]));
  const stampFile = join(dist, '.stamps.json');
  const stamps = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  for (const [name, part] of Object.entries(parts)) {
    if (only.length > 0 && !wanted.has(name)) continue;
    const hash = hashOf(part);
    if (stamps[name] === hash) continue;
    const begin = performance.now();
    held.clear();
    await part.make();
    if (part.licences) {
      const text = licencesOf(root, held);
      write(join(dist, part.licences), part.licences.endsWith('.html') ? `<pre>${escaped(text)}</pre>\n` : text);
    }
    if (!isQuiet) console.log(`built ${name} in ${Math.round(performance.now() - begin)} ms`);
    stamps[name] = hash;
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps));
  }
}
