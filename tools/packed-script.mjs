// Code that is needed late is held as packed text: it takes half the bytes, and nobody pays for parsing it before.
import { transform } from 'esbuild';
import { pack, unpacked } from './text-references.mjs';

/**
 * Gives an expression that unpacks a script's text. It may stand in a page: nothing in it ends a script or begins a comment.
 * Where another script is loaded first, the text is packed `behind` the texts that it holds.
 */
export async function packedScript(script, target, behind) {
  const settings = { minify: true, charset: 'utf8', target, supported: { 'template-literal': false } };
  const packed = JSON.stringify(pack(script, behind?.whole));
  const { code } = await transform(`${behind?.unpack ?? `(${unpacked})`}(${packed})`, settings);
  if (/<\/script|<!--|<\?/.test(code))
    throw new Error('The packed script holds what a page would read as its own (tools/packed-script.mjs).');
  return code.trim().replace(/;$/, '');
}
