import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { datasetOf, defaultSettings } from '../../core/index.ts';
import { log, tables } from '../examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

interface Example {
  readonly file: string;
  readonly code: string;
  readonly value: string;
}
const examples = filesOf('core').flatMap((file): Example[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^ \* @example (.+) \/\/ (.+)$/gm)].map(([, code, value]) => ({
    file,
    code,
    value,
  })),
);

/** Numbers to as many places as examples are written with. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(5)) : one)));

describe('examples in comments', () => {
  const names = async (): Promise<Record<string, unknown>> => {
    const modules = await Promise.all(
      [...new Set(examples.map(({ file }) => file)), 'core/index.ts'].map((file) => import(join(root, file))),
    );
    return { ...Object.assign({}, ...modules), log, tables, dataset: datasetOf(tables, defaultSettings) };
  };

  it('are what comes out', async () => {
    const known = await names();
    for (const { file, code, value } of examples) {
      const run = (text: string) => new Function(...Object.keys(known), `return (${text});`)(...Object.values(known));
      expect([file, code, rounded(run(code))]).toEqual([file, code, rounded(run(value))]);
    }
    expect(examples.length).toBeGreaterThan(80);
  });

  it('stand at every function of the estimators and of the core’s door, with its parameters', () => {
    const isMissing = (text: string, name: string): boolean => {
      const [, comment = ''] =
        new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport (?:function |const )${name}\\b`).exec(text) ?? [];
      return !/@example /.test(comment);
    };
    const ofStats = filesOf('core/stats').flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const found = [...text.matchAll(/^export (?:function (\w+)|const (\w+) = \()/gm)].map(([, a, b]) => a ?? b);
      return found.filter((name) => isMissing(text, name)).map((name) => `${file} ${name}`);
    });
    const door = readFileSync(join(root, 'core/index.ts'), 'utf8');
    const ofDoor = [...door.matchAll(/export \{([^}]*)\} from '\.\/(.+)';/g)].flatMap(([, list, path]) => {
      const text = readFileSync(join(root, 'core', path), 'utf8');
      const called = list.split(',').map((name) => name.trim());
      return called
        .filter((name) => new RegExp(`^export (?:function ${name}\\b|const ${name} = (?:<[^>]*>)?\\()`, 'm').test(text))
        .filter((name) => isMissing(text, name))
        .map((name) => `${path} ${name}`);
    });
    expect([...ofStats, ...ofDoor]).toEqual([]);
  });
});
