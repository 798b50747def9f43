// Code that is needed late is held as packed text: it takes half the bytes, and nobody pays for parsing it before.
import { transform } from 'esbuild';
import { pack, unpacked } from './text-references.mjs';

/** Gives an expression that unpacks a script's text. */
export async function packedScript(script, target) {
  const { code } = await transform(`(${unpacked})(${JSON.stringify(pack(script))})`, { minify: true, charset: 'utf8', target });
  return code.trim().replace(/;$/, '');
}
