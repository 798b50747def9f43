// Two scripts of one page with one copy of what both use: the owner's script holds it, the guest's takes it from a global.
import { basename } from 'node:path';
import { build } from 'esbuild';

/** Names that the guest imports from a piece, as esbuild writes it: `import{a as b,c}from"./chunk-….js"`. */
function namesTaken(guest, piece) {
  const taken = new RegExp(`import\\{([^}]*)\\}from"\\./${piece}"`).exec(guest);
  if (taken === null)
    throw new Error('The scripts share nothing, or esbuild writes imports in another way (tools/one-core.mjs).');
  return taken[1].split(',').map((name) => name.split(' as ')[0]);
}

/** Wraps modules that are in memory as a plain script. */
async function scriptOf(contents, pieces, { target, charset, globalName }) {
  const fromMemory = {
    name: 'from memory',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path: basename(path), namespace: 'piece' }));
      onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => ({ contents: pieces[path] }));
    },
  };
  const settings = { bundle: true, minify: true, format: 'iife', write: false, logLevel: 'warning', target, charset, globalName };
  return (await build({ ...settings, plugins: [fromMemory], stdin: { contents } })).outputFiles[0].text;
}

/**
 * Gives the text of the owner's script, which works by itself, and of the guest's, which is loaded after it. esbuild
 * splits both as ES modules; each is then wrapped as the plain script that Excel loads. What the global holds has esbuild's
 * short names: only scripts of one build understand each other.
 */
export async function scriptsWithOneCore({ owner, guest, globalName, ...settings }) {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: { owner, guest },
    outdir: '/',
    format: 'esm',
    splitting: true,
    write: false,
  });
  const pieces = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
  const shared = Object.keys(pieces).find((name) => name.startsWith('chunk-'));
  const names = namesTaken(pieces['guest.js'], shared);
  return {
    owner: await scriptOf(`import './owner.js'; export {${names}} from './${shared}';`, pieces, { ...settings, globalName }),
    guest: await scriptOf(pieces['guest.js'], { [shared]: `export const {${names}} = ${globalName};` }, settings),
  };
}
