// @stdlib is CommonJS: a bundle of it carries a wrapper a file, and error formatting that nothing of ours reaches.
import { readFileSync } from 'node:fs';

/** Typed arrays, which every host of ours has, without the test and the stand-in. */
const typedArrays = /^@stdlib\/array-(?:float64|uint8|uint16|uint32)$/;

/** Rewrites a file of @stdlib as an ES module: the same statements, without the `factory` attached to some. */
function moduleOf(path) {
  const text = readFileSync(path, 'utf8')
    .replace(/^setReadOnly\( main, 'assign', assign \);$/m, 'main.assign = assign;')
    .replace(/^(?:var setReadOnly = require|setReadOnly)\(.*\);$/gm, '')
    .replace(/^var (\w+) = require\( '([^']+)' \)\.(\w+);/gm, "import $1 from '$2/lib/$3.js';")
    .replace(/^var (\w+) = require\( '([^']+)' \);/gm, "import $1 from '$2';")
    .replace(/^module\.exports = (\w+);(.*)$/m, 'export default $1;$2');
  if (/^[^*/]*\b(?:require\(|module\.exports)/m.test(text))
    throw new Error(`${path} imports or exports in a way that tools/stdlib-modules.mjs does not know.`);
  return text;
}

/** Bundles @stdlib as ES modules, of which esbuild keeps only what is called. */
export const stdlibModules = {
  name: 'stdlib modules',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: typedArrays }, ({ path, kind, resolveDir }) => resolve(`${path}/lib/main.js`, { kind, resolveDir }));
    onLoad({ filter: /[\\/]@stdlib[\\/].+\.js$/ }, ({ path }) => ({ contents: moduleOf(path), loader: 'js' }));
  },
};
