// Several scripts with one copy of what they share: the owner's script holds it, the guests' take it from a global.
import { basename } from 'node:path';
import { build } from 'esbuild';
import { withPackedText } from './packed-text.mjs';

/** Gives what a module imports from pieces, as esbuild writes it: `import{a as b,c}from"./chunk-….js"`. */
const importsOf = (module) =>
  [...module.matchAll(/import(?:\{([^}]*)\}from)?"\.\/([^"]+)"/g)].map(([, names, piece]) => ({
    piece,
    names: names ? names.split(',').map((name) => name.split(' as ')[0]) : [],
  }));

/** Gives the pieces that a module needs, and those that they need. */
const piecesOf = (name, modules) => [
  ...new Set(importsOf(modules[name]).flatMap(({ piece }) => [piece, ...piecesOf(piece, modules)])),
];

/** Wraps modules that are in memory as a plain script. */
async function scriptOf(contents, modules, { target, charset, globalName }) {
  const fromMemory = {
    name: 'from memory',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path: basename(path), namespace: 'piece' }));
      onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => ({ contents: modules[path] }));
    },
  };
  const settings = { bundle: true, minify: true, format: 'iife', write: false, logLevel: 'warning', target, charset, globalName };
  return (await build({ ...settings, plugins: [fromMemory], stdin: { contents } })).outputFiles[0].text;
}

/**
 * Gives the texts of scripts by name: the owner's, which works by itself, and the guests', each loaded after it; and what
 * {@link packedScript} needs to pack a guest behind the owner's texts. esbuild splits all as ES modules; each is then wrapped
 * as the plain script that Excel loads. What the global holds has esbuild's short names: only scripts of one build
 * understand each other.
 */
export async function scriptsWithOneCore({ owner, guests, globalName, ...settings }) {
  const entryPoints = { owner, ...guests };
  const { outputFiles } = await build({
    ...settings,
    entryPoints,
    outdir: '/',
    format: 'esm',
    splitting: true,
    write: false,
  });
  const modules = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
  const owned = piecesOf('owner.js', modules);
  if (owned.length === 0)
    throw new Error('The scripts share nothing, or esbuild writes imports in another way (tools/one-core.mjs).');
  const others = Object.keys(modules).filter((name) => name !== 'owner.js' && !owned.includes(name));
  const handedOver = owned.map((piece, i) => {
    const taken = others.flatMap((name) => importsOf(modules[name])).filter((imported) => imported.piece === piece);
    const names = [...new Set(taken.flatMap((imported) => imported.names))];
    return {
      exports: `export {${names.map((name) => `${name} as ${name}${i}`)}} from './${piece}';`,
      stand: [piece, names.map((name) => `export const ${name} = ${globalName}.${name}${i};`).join('')],
    };
  });
  const largest = owned.reduce((a, b) => (modules[a].length > modules[b].length ? a : b));
  const { code, whole } = withPackedText(modules[largest]);
  const doors = ["export * from './owner.js';", `export {unpackedBehind} from './${largest}';`];
  const own = [...doors, ...handedOver.map((piece) => piece.exports)].join('\n');
  const ofGuests = { ...modules, ...Object.fromEntries(handedOver.map(({ stand }) => stand)) };
  const scripts = Object.keys(guests).map(async (name) => [name, await scriptOf(modules[`${name}.js`], ofGuests, settings)]);
  return {
    owner: await scriptOf(own, { ...modules, [largest]: code }, { ...settings, globalName }),
    ...Object.fromEntries(await Promise.all(scripts)),
    behind: { whole, unpack: `${globalName}.unpackedBehind` },
  };
}
