// The licences of the packages that a bundle holds, as their authors want them to go along.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the folder of the package that a bundled file is of, from the project's root; `null` for a file of ours. */
export function packageOf(path) {
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return null;
  const [, scope, name] = /^(@[^/]+\/)?([^/]+)/.exec(path.slice(at + 'node_modules/'.length));
  return `${path.slice(0, at)}node_modules/${scope ?? ''}${name}`;
}

const isLicence = (file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file);
const named = 'The packages above name their licence and come without a text of it.';

/** Gives our licence and those of packages, each text once under the packages that it is of. */
export function licencesOf(root, packages) {
  const texts = new Map();
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(join(root, folder)).filter(isLicence).sort();
    const text = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim()).join('\n\n') || named;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = [...texts].map(([text, names]) => `\n${'='.repeat(80)}\n${names.join('\n')}\n\n${text}\n`);
  return `JourneySheet\n\n${own}\n${others.join('')}`;
}
