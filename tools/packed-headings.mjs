// Folding thousands of headings takes a third of the time of a cold formula in Sheets, so bundles hold the table made: in
// order, each heading without the beginning that it shares with the one before (front coding).
import { importTypeScript } from './bundle-run.mjs';

/** Numbers are single printable characters, from this one on. */
const FIRST = 35;
const numeral = (n) => {
  if (n > 126 - FIRST) throw new Error('A number among the headings has outgrown tools/packed-headings.mjs.');
  return String.fromCharCode(FIRST + n);
};

/** Packs a table as entries of the letters kept, the role, the rank and the other letters, parted by blanks. */
export function packHeadings(table) {
  const roles = [...new Set([...table.values()].flat().map(({ role }) => role))];
  let before = '';
  const entries = [...table.keys()].sort().flatMap((key) =>
    table.get(key).map(({ role, rank }) => {
      let kept = 0;
      while (kept < key.length && key[kept] === before[kept]) kept++;
      before = key;
      return numeral(kept) + numeral(roles.indexOf(role)) + numeral(rank) + key.slice(kept);
    }),
  );
  return { roles, first: FIRST, entries: entries.join(' ') };
}

/** Gives the table that was packed. Bundles hold this function as it stands, so it needs nothing from outside. */
export function unpackHeadings({ roles, first, entries }) {
  const table = new Map();
  let key = '';
  for (const entry of entries.split(' ')) {
    key = key.slice(0, entry.charCodeAt(0) - first) + entry.slice(3);
    const named = { role: roles[entry.charCodeAt(1) - first], rank: entry.charCodeAt(2) - first };
    const others = table.get(key);
    if (others) others.push(named);
    else table.set(key, [named]);
  }
  return table;
}

/** Puts the packed table in the place of the function that makes it. */
export const packedHeadings = {
  name: 'packed headings',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]cells[\\/]heading-table\.ts$/ }, async ({ path }) => {
      const { headingTable } = await importTypeScript(path);
      const packed = JSON.stringify(packHeadings(headingTable()));
      return { contents: `${unpackHeadings}\nexport const headingTable = () => unpackHeadings(${packed});` };
    });
  },
};
