import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const inner = ['core', 'calls', 'report', 'workbook', 'files', 'charts', 'port'];
const hosts = ['apps-script', 'office-addin', 'workbench', 'page', 'cli'];

/**
 * Which rooms a room may import, itself included. Hosts are imported by nobody; they hand in the languages, which implement
 * what the rooms declare of their words.
 */
const mayImport: Record<string, readonly string[]> = {
  core: ['core'],
  calls: ['calls', 'core'],
  report: ['report', 'calls', 'core'],
  workbook: ['workbook', 'report', 'calls', 'core'],
  files: ['files', 'core'],
  charts: ['charts', 'core'],
  port: inner,
  sidebar: ['sidebar', ...inner],
  manifests: ['manifests', 'calls', 'port', 'core'],
  'apps-script': ['apps-script', 'sidebar', ...inner, 'languages'],
  'office-addin': ['office-addin', 'sidebar', ...inner, 'languages'],
  workbench: ['workbench', 'sidebar', ...inner, 'languages'],
  page: ['page', 'sidebar', ...inner, 'languages'],
  cli: ['cli', 'sidebar', ...inner, 'languages'],
  languages: ['languages', 'sidebar', 'manifests', 'tools', ...inner, ...hosts],
};

/** The same inside the core, by folder; the files beside the folders are small helpers of all, and `words` name what they say. */
const insideCore: Record<string, readonly string[]> = {
  words: [],
  cells: ['words'],
  table: ['cells', 'words'],
  stats: [],
  log: ['cells', 'words'],
  journey: ['log', 'cells', 'stats', 'words'],
  dataset: ['journey', 'log', 'cells', 'stats', 'words'],
  questions: ['dataset', 'journey', 'log', 'cells', 'stats', 'table', 'words'],
};

/** Packages that a room may use; tools, tests and benches may use any. */
const packages: Record<string, RegExp> = {
  core: /^@stdlib\//,
  calls: /^$/,
  report: /^$/,
  workbook: /^$/,
  files: /^(chardet|hucre\/xlsx|papaparse)$/,
  charts: /^$/,
  port: /^$/,
  sidebar: /^preact(\/|$)/,
  manifests: /^$/,
  'apps-script': /^$/,
  'office-addin': /^$/,
  workbench: /^(@univerjs\/|preact|react|rxjs)/,
  page: /^preact(\/|$)/,
  cli: /^node:/,
  languages: /^$/,
};

function sourcesOf(room: string): string[] {
  const folder = join(root, room);
  if (!existsSync(folder)) return [];
  const all = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? all(join(path, entry.name)) : [join(path, entry.name)],
    );
  return all(folder).filter((file) => /\.tsx?$/.test(file));
}

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3]);

/** Every import of every room: from where, to where. */
const edges = Object.keys(mayImport).flatMap((room) =>
  sourcesOf(room).flatMap((file) =>
    importsOf(file).map((to) => ({
      room,
      file: relative(root, file),
      to,
      target: to.startsWith('.') ? relative(root, resolve(dirname(file), to)) : null,
    })),
  ),
);

describe('rooms', () => {
  it('are there to be read', () => {
    expect(edges.length).toBeGreaterThan(200);
  });

  it('import only the rooms that they may', () => {
    const wrong = edges.filter(({ room, target }) => target !== null && !mayImport[room].includes(target.split('/')[0]));
    expect(wrong).toEqual([]);
  });

  it('declare their words, which languages see and nothing else of them', () => {
    const declares = /(^|\/)(words|shape|language|say)\.ts$|\/words(-shape)?\/|-(words|shape)\.ts$|words\/types\//;
    const wrong = edges.filter(
      ({ room, target }) => room === 'languages' && target !== null && !target.startsWith('languages/') && !declares.test(target),
    );
    // What a sentence lists of the code itself.
    expect(wrong.map(({ file, target }) => [file, target])).toEqual([
      ['languages/en/cli.ts', 'files/encodings.ts'],
      ['languages/lv/cli.ts', 'files/encodings.ts'],
    ]);
  });

  it('import only the folders that they may, inside the core', () => {
    const folderOf = (file: string) => /^core\/(.*?)\//.exec(file)?.[1] ?? null;
    const wrong = edges.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), target === null ? null : folderOf(target)];
      return from !== null && to !== null && from !== to && !insideCore[from].includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('import the files that they use, no barrel that gathers them', () => {
    const gathers = (file: string) => /^export (type )?(\{[^}]*\}|\*) from '\./m.test(readFileSync(join(root, file), 'utf8'));
    const barrels = [...new Set(edges.map(({ target }) => target).filter((target) => target?.endsWith('.ts')))];
    expect(barrels.filter((target) => target !== null && gathers(target))).toEqual([]);
  });

  it('go in no circle, by value or by type', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of edges) if (target !== null) next.set(file, [...(next.get(file) ?? []), target]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('use only the packages that they may', () => {
    const wrong = edges.filter(({ room, target, to }) => target === null && !packages[room].test(to));
    expect(wrong).toEqual([]);
  });
});

describe('the core', () => {
  it('knows no host, no clock, no chance and no page', () => {
    const forbidden =
      /\b(Date|Math\.random|globalThis|document|window|console|SpreadsheetApp|Office|Excel|fetch|XMLHttpRequest|setTimeout)\b/;
    const wrong = sourcesOf('core').flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, i) => ({ at: `${relative(root, file)}:${i + 1}`, line: line.trim() }))
        // Sentences and comments may name what code may not use.
        .filter(({ line }) => !/^(\*|\/\/|\/\*)/.test(line) && forbidden.test(line.replace(/(['"`]).*\1/g, ''))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('our code', () => {
  it('reaches no network; the workbench only its own server, in one place', () => {
    const wrong = Object.keys(mayImport)
      .flatMap(sourcesOf)
      .filter((file) => /\bfetch\(|XMLHttpRequest|sendBeacon|UrlFetchApp|WebSocket|EventSource/.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => relative(root, file))).toEqual([join('workbench', 'own-files.ts')]);
  });

  it('has no dependency that needs an install script', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<
      string,
      { hasInstallScript?: boolean; optional?: boolean }
    >;
    const withScripts = Object.entries(lock).flatMap(([path, entry]) =>
      entry.hasInstallScript && !entry.optional ? [path] : [],
    );
    // Both are installed with --ignore-scripts (tools/install.mjs) and work without: esbuild ships its binary as a package,
    // protobufjs (under the grid of the workbench) only prints advice.
    expect(withScripts).toEqual(['node_modules/esbuild', 'node_modules/protobufjs']);
  });
});
