// esbuild puts whatever a barrel names into every script that takes anything from the barrel. Imports from a barrel are
// therefore made to name the files behind it, so that each script holds what it needs.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const loaders = { '.ts': 'ts', '.tsx': 'tsx' };
const namesIn = (list) => list.split(',').map((name) => name.trim());

/** Gives where each value that a barrel names comes from: its file and its name there. */
function doorsOf(barrel, doors) {
  const known = doors.get(barrel);
  if (known) return known;
  const found = new Map();
  doors.set(barrel, found);
  for (const [, names, from] of readFileSync(barrel, 'utf8').matchAll(/^export \{([^}]*)\} from '([^']+)';$/gm)) {
    const file = join(dirname(barrel), from);
    for (const name of namesIn(names)) {
      const [inside, outside = inside] = name.split(' as ');
      if (name !== '' && !name.startsWith('type ')) found.set(outside, { file, name: inside });
    }
  }
  return found;
}

/** Gives a module with its imports from barrels split; what a barrel makes itself is imported as before. */
function direct(path, doors) {
  const folder = dirname(path);
  return readFileSync(path, 'utf8').replace(/^import \{([^}]*)\} from '(\.[^']*\/index\.ts)';$/gm, (whole, names, from) => {
    const behind = doorsOf(join(folder, from), doors);
    const values = namesIn(names).filter((name) => name !== '' && !name.startsWith('type '));
    const imports = values.map((name) => {
      const [outside, local = outside] = name.split(' as ');
      const door = behind.get(outside);
      if (!door) return `import { ${name} } from '${from}';`;
      const file = relative(folder, door.file);
      return `import { ${door.name} as ${local} } from '${file.startsWith('.') ? file : `./${file}`}';`;
    });
    // Lines stay where they are, for messages.
    return imports.join(' ') + whole.replace(/[^\n]/g, '');
  });
}

/** Takes what is imported from a barrel from the file behind it. */
export const directImports = {
  name: 'direct imports',
  setup({ onLoad }) {
    const doors = new Map();
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: direct(path, doors),
      loader: loaders[path.slice(path.lastIndexOf('.'))],
    }));
  },
};
