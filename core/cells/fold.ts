import { withoutEnds } from './ends.ts';

/** Letters that no accent can be taken from. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/**
 * Folds a name so that spellings meet: case, accents, quotes, dashes, underscores and surrounding marks are gone,
 * blanks are single. `Date_Entered “Demo”*` gives `date entered demo`. Rule L2.
 */
export function fold(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđßæœıþ]/g, (letter) => plainLetters[letter])
    .replace(/["'\u0060\u2018-\u201f\u00ab\u00bb\u2039\u203a]/g, '')
    .replace(/[\s_\u2010-\u2015\-.:/\\]+/g, ' ');
  return withoutRims(folded);
}

const rim = /[ *#?!,;()[\]]/;
const withoutRims = (folded: string): string => withoutEnds(folded, rim, rim);

/** Takes the blanks out of a folded heading, so that `StageName` and `stage_name` are one. */
export const squash = (folded: string): string => folded.replace(/ /g, '');

/** Folds and squashes names that stand in one text, parted by bars: the same as one by one, in a tenth of the time. */
export const squashedNames = (names: string): string[] => squash(fold(names)).split('|').map(withoutRims);

/** Counts the edits (insert, delete, replace, swap of neighbours) between two words; stops caring above 3. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2] + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length];
}

/** Finds the known name nearest to a mistyped one; `null` where none is near (over 3 edits, or over half its length). */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = fold(name);
  let best: string | null = null;
  let distance = 4;
  for (const candidate of known) {
    const folded = fold(candidate);
    const d = folded.startsWith(wanted) && wanted.length >= 3 ? 1 : edits(wanted, folded);
    if (d < distance && d <= Math.max(1, wanted.length / 2)) {
      best = candidate;
      distance = d;
    }
  }
  return best;
}
