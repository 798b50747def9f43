import { digestOf } from './digest.ts';
import { unzipped, zipped } from './zip.ts';

/** Google keeps 100 kB under a key; a letter of base64 takes one byte. */
const PIECE = 100_000;
/** Seconds; Google keeps nothing longer. */
const KEPT = 21_600;

/**
 * Gives the text that is kept under a key, or makes and keeps it. Google may lose any piece at any time, and then it is
 * made anew.
 */
export function keptText(key: string, make: () => string): string {
  // Where a script is bound to no document there is only its own cache.
  const cache = CacheService.getDocumentCache() ?? CacheService.getScriptCache();
  const found = trying(() => keptIn(cache, key));
  if (found !== null) return found;
  const text = make();
  trying(() => keep(cache, key, text));
  return text;
}

/** A cache that fails is a cache that holds nothing: the answer is made all the same. */
function trying<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Under the key itself stand the number of pieces and the digest of all together. */
function keptIn(cache: GoogleAppsScript.Cache.Cache, key: string): string | null {
  const head = cache.get(key);
  if (head === null) return null;
  const [count, digest] = head.split(' ');
  const keys = keysOf(key, Number(count));
  const pieces = cache.getAll(keys);
  const zip = keys.map((one) => pieces[one] ?? '').join('');
  return digestOf(zip) === digest ? unzipped(zip) : null;
}

function keep(cache: GoogleAppsScript.Cache.Cache, key: string, text: string): null {
  const zip = zipped(text);
  const keys = keysOf(key, Math.ceil(zip.length / PIECE));
  const pieces = keys.map((one, i) => [one, zip.slice(i * PIECE, (i + 1) * PIECE)]);
  cache.putAll({ ...Object.fromEntries(pieces), [key]: `${keys.length} ${digestOf(zip)}` }, KEPT);
  return null;
}

const keysOf = (key: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${key} ${i}`);
