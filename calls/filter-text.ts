const bare = /^[\p{L}\p{N}._-][\p{L}\p{N} ._-]*$/u;

/** A name or value as settings write it: between quotes where it could be read as something else, or lose a blank at its end. */
export const writtenName = (name: string): string =>
  bare.test(name) && !name.endsWith(' ') ? name : `"${name.replace(/"/g, '""')}"`;

/** Writes a filter as settings: `where Rep=Ann|"Ben; son"`. With `where` a column called like a setting is a column too. */
export const filterText = (column: string, values: readonly string[]): string =>
  `where ${writtenName(column)}=${values.map(writtenName).join('|')}`;
