// How heavy the parts are that hosts load, raw and gzipped, beside the last release's. A limit catches accidents, such as a
// library that comes along by mistake; no user has one. With a folder of dist/ it looks at the parts of that folder only;
// with --release it makes the sizes of now those of the last release (tools/release-sizes.json).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './bundles.mjs';

/** What loads together. A name with a star stands for one that changes with its text. */
export const parts = {
  'Excel: pane and functions': ['office-addin/taskpane.html', 'office-addin/sidebar-*.css', 'office-addin/journeysheet-*.js'],
  'Sheets: project': ['apps-script/core.js', 'apps-script/functions.js'],
  'Sheets: sidebar': ['apps-script/sidebar.html'],
  'JourneySheet.html': ['JourneySheet.html'],
};

/** Bytes, gzipped. Google documents no limit for a project of Apps Script, so it has that of a page. */
const LIMIT = 600_000;

/** The sizes of the last release. */
export const lastRelease = () => JSON.parse(readFileSync(releases, 'utf8'));

const releases = join(root, 'tools/release-sizes.json');

function read(dist, file) {
  const [folder, name] = file.includes('/') ? file.split('/') : ['', file];
  const [begin, end = null] = name.split('*');
  const found = readdirSync(join(dist, folder)).filter((one) =>
    end === null ? one === name : one.startsWith(begin) && one.endsWith(end),
  );
  if (found.length !== 1) throw new Error(`dist/ holds ${found.length} files ${file}; npm run build makes one.`);
  return readFileSync(join(dist, folder, found[0]));
}

/** Gives raw and gzipped bytes of the parts of a dist/, file by file as they travel. */
export function sizesOf(dist, files) {
  const texts = files.map((file) => read(dist, file));
  const sum = (bytes) => bytes.reduce((all, one) => all + one, 0);
  return { raw: sum(texts.map((text) => text.length)), gzip: sum(texts.map((text) => gzipSync(text, { level: 9 }).length)) };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const print = ({ raw, gzip }) => `${kB(gzip).padStart(7)} gzipped, ${kB(raw).padStart(7)} raw`;

function main([first = '']) {
  const last = lastRelease();
  const looked = Object.entries(parts).filter(
    ([, files]) => first === '--release' || files.every((file) => file.startsWith(first)),
  );
  const now = Object.fromEntries(looked.map(([name, files]) => [name, sizesOf(join(root, 'dist'), files)]));
  if (first === '--release') {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(releases, `${JSON.stringify({ release: version, sizes: now }, null, 2)}\n`);
    return;
  }
  for (const [name, size] of Object.entries(now)) {
    const before = last.sizes[name];
    console.log(`${name.padEnd(26)} ${print(size)}${before ? `   ${last.release}: ${print(before)}` : ''}`);
  }
  const over = Object.entries(now).filter(([, { gzip }]) => gzip > LIMIT);
  if (over.length === 0) return;
  console.error(`Over ${kB(LIMIT)} gzipped (tools/sizes.mjs): ${over.map(([name]) => name).join(', ')}. What came along?`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
