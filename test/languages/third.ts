import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a build reads; tests and papers are left behind. */
const copied = [
  ...[
    'core',
    'calls',
    'report',
    'workbook',
    'files',
    'charts',
    'port',
    'sidebar',
    'languages',
    'manifests',
    'generated',
    'tools',
  ],
  ...[
    'apps-script',
    'office-addin',
    'workbench',
    'page',
    'cli',
    'docs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'LICENSE',
  ],
];

/** Makes the words of a language of English ones: whatever is said stands between `⟦` and `⟧`, numbers and names within too. */
const mock = `
export const mock = <T>(words: T): T => {
  if (typeof words === 'string') return (words === '' ? '' : \`⟦\${words}⟧\`) as T;
  if (typeof words === 'function') return ((...given: unknown[]) => mock((words as unknown as (...p: unknown[]) => unknown)(...given))) as T;
  if (Array.isArray(words)) return words.map(mock) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, mock(value)])) as T;
};
`;

const say = `
import { newSay } from '../../core/words/say.ts';
import { writing } from '../en/say.ts';

export const say = newSay({ ...writing, name: { own: '⟦Mock⟧', english: 'Mock' }, more: (n) => '⟦' + n + '⟧' });
`;

/** A copy of the project in which a third language, \`xx\`, is listed, and nothing else done. */
export function copyWithThird(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journeysheet-third-'));
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  change(join(folder, 'core/words/language.ts'), (text) => text.replace(/(languages = \[.*)\]/, "$1, 'xx']"));
  return folder;
}

/** Adds the folder of the third language, and names it wherever the compiler asks for it. */
export function addThird(folder: string): void {
  const languages = join(folder, 'languages');
  mkdirSync(join(languages, 'xx/core'), { recursive: true });
  writeFileSync(join(languages, 'xx/mock.ts'), mock);
  for (const file of readdirSync(languages).filter((name) => name.endsWith('.ts') && name !== 'all.ts'))
    change(join(languages, file), (text) => named(text, languages));
  writeFileSync(
    join(folder, 'workbook/template/sample/sample.xx.json'),
    readFileSync(join(folder, 'workbook/template/sample/sample.en.json')),
  );
}

/** What a person does in a reader: an import more, and the language in each list. */
function named(text: string, languages: string): string {
  const imports = [...text.matchAll(/import \{ (\w+)(?: as (\w+))? \} from '\.\/en\/(.+)\.ts';\n/g)];
  let changed = text;
  for (const [line, name, as = name, file] of imports) {
    const alias = as.replace(/^en/, 'xx');
    changed = changed.replace(line, `${line}import { ${name} as ${alias} } from './xx/${file}.ts';\n`);
    const path = join(languages, `xx/${file}.ts`);
    const up = file.includes('/') ? '..' : '.';
    const mocked = `import { mock } from '${up}/mock.ts';
import { ${name} as english } from '${up}/../en/${file}.ts';

export const ${name} = mock(english);
`;
    writeFileSync(path, name === 'say' ? say : mocked);
  }
  return changed
    .replace(/\{ en(, [^}]*)? \}\)/g, '{ en$1, xx })')
    .replace(/\{ en: en(\w+), ([^}]*) \}/g, '{ en: en$1, $2, xx: xx$1 }');
}

function change(path: string, how: (text: string) => string): void {
  writeFileSync(path, how(readFileSync(path, 'utf8')));
}

/** Compiles all of it; gives the files that the compiler complains of. */
export function complaintsIn(folder: string): string[] {
  const files = new Set<string>();
  for (const project of ['.', 'apps-script', 'office-addin']) {
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project, '--noEmit'], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const [, file] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)) files.add(file);
  }
  return [...files].sort();
}

/** Builds the page with the report and the Apps Script project. */
export function build(folder: string): void {
  const { status, stderr } = spawnSync('node', ['tools/build.mjs', '--quiet', 'page', 'apps-script'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
