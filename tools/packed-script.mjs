// Code that is needed late is held as packed text: it takes half the bytes, and nobody pays for parsing it before.
import { transform } from 'esbuild';
import { pack, unpacked } from './text-references.mjs';

/** Gives an expression that unpacks a script's text. It may stand in a page: nothing in it ends a script or begins a comment. */
export async function packedScript(script, target) {
  const settings = { minify: true, charset: 'utf8', target, supported: { 'template-literal': false } };
  const { code } = await transform(`(${unpacked})(${JSON.stringify(pack(script))})`, settings);
  if (/<\/script|<!--|<\?/.test(code))
    throw new Error('The packed script holds what a page would read as its own (tools/packed-script.mjs).');
  return code.trim().replace(/;$/, '');
}
