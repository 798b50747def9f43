/** Rows that are turned into text at once, so that no huge text crosses to Google's service. */
const ROWS = 5000;

/** Gives the SHA-256 of a text. */
export const digestOf = (text: string): string =>
  Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));

/**
 * Names what an answer depends on: the cells that were read, and all that was asked. No service that our scopes reach
 * tells that a sheet changed, and a counter of edits misses formulas, imports and scripts; so the cells themselves are
 * the key, and what it names can't be stale.
 */
export function revisionOf(tables: Readonly<Record<string, readonly unknown[] | null>>, asked: unknown): string {
  const digests = Object.entries(tables).map(([kind, rows]) => {
    const pieces: string[] = [];
    for (let from = 0; rows !== null && from < rows.length; from += ROWS)
      pieces.push(digestOf(JSON.stringify(rows.slice(from, from + ROWS))));
    return [kind, pieces];
  });
  return digestOf(JSON.stringify([asked, digests]));
}
