import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';
import { patternOf } from '../../core/cells/stage-lexicon.ts';
import { stageNames } from '../../core/cells/vocabulary/stage-names.ts';

// Its own script, on every machine: verdicts and times don't depend on what else is installed.
vi.stubEnv('RECHECK_BACKEND', 'pure');
const { checkSync } = await import('recheck');

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = [
  'core',
  'calls',
  'report',
  'workbook',
  'files',
  'charts',
  'port',
  'sidebar',
  'manifests',
  'apps-script',
  'office-addin',
  'workbench',
  'page',
  'cli',
];
const sources = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(root, room, file)),
);

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** What the parser says of a node; every other field may hold more nodes. */
type Parsed = Node & { readonly regex?: { pattern: string; flags: string }; readonly callee?: { name?: string } };

const isNode = (thing: unknown): thing is Parsed => typeof (thing as Node | null)?.type === 'string';

function* nodesIn(node: Parsed): Generator<Parsed> {
  yield node;
  for (const field of Object.values(node).flat()) if (isNode(field)) yield* nodesIn(field);
}

function nodesOf(file: string): Parsed[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
  return [...nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))];
}

/** Cuts a pattern at the bars that are in no group and no class. */
function alternativesOf(source: string): string[] {
  const parts = source.match(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g) ?? [];
  const found = [''];
  let depth = 0;
  for (const part of parts) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (part === '|' && depth === 0) found.push('');
    else found[found.length - 1] += part;
  }
  return found;
}

/**
 * What is checked of a pattern: the whole; and of one that goes through a text match by match each alternative alone, for one that
 * fails at the far end is tried anew at each match of another.
 */
const checkedOf = ({ source, flags }: Pattern): Pattern[] => {
  const alternatives = /[gy]/.test(flags) ? alternativesOf(source) : [];
  return [{ source, flags }, ...(alternatives.length > 1 ? alternatives : []).map((one) => ({ source: one, flags }))];
};

const parsed = sources.map((file) => ({ file: relative(root, file), nodes: nodesOf(file) }));
const written = parsed.flatMap(({ nodes }) =>
  nodes.flatMap(({ regex }) => (regex ? [{ source: regex.pattern, flags: regex.flags }] : [])),
);
const ofWords: Pattern[] = Object.values(stageNames).map(patternOf);
const each = new Map(
  [...written, ...ofWords].flatMap(checkedOf).map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
);

describe('regular expressions', () => {
  it('are all found', () => {
    expect(written.length).toBeGreaterThan(200);
    expect(ofWords.length).toBeGreaterThan(5);
  });

  it('are made at run time in one place only, of our own words', () => {
    const making = parsed.filter(({ nodes }) => nodes.some(({ callee }) => callee?.name === 'RegExp'));
    expect(making.map(({ file }) => file)).toEqual(['core/cells/stage-lexicon.ts']);
  });

  it('take time that grows with the text, whatever it says, and never with its square', () => {
    const slow = [...each].flatMap(([text, { source, flags }]) => {
      const found = checkSync(source, flags, { timeout: 100_000 });
      if (found.status === 'safe') return [];
      return [{ text, why: found.status === 'vulnerable' ? found.attack.pattern : found.error.kind }];
    });
    expect(slow).toEqual([]);
  });

  it.each([String.raw`^\s+|\s+$`, String.raw`\{[^}]*\}`, '(a|a)*b', String.raw`^(.+?)\s*\(`])(
    'the checker knows that %s is slow',
    (source) => expect(checkSync(source, 'g').status).toBe('vulnerable'),
  );
});
