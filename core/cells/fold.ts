import { withoutEnds } from './ends.ts';

/** Letters that no accent can be taken from. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/**
 * Folds a name so that spellings meet: case, accents, quotes, dashes, underscores and surrounding marks are gone,
 * blanks are single. `Date_Entered “Demo”*` gives `date entered demo`. Rule L2.
 * @param name a heading, a stage, a word.
 * @example fold('  Close_Date ') // 'close date'
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

/** More edits than this are no misspelling. */
const MOST_EDITS = 3;

/**
 * Counts the edits (insert, delete, replace, swap of neighbours) between two words; stops caring above 3, so that letters over 3
 * places apart never meet and only those near each other are compared.
 */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1;
  // Rows hold the edits at the places j = i + k - MOST_EDITS; beyond their ends it is too many anyway.
  const width = 2 * MOST_EDITS + 1;
  const far = () => new Array<number>(width).fill(MOST_EDITS + 1);
  let before = far();
  let previous = far().map((many, k) => (k < MOST_EDITS ? many : k - MOST_EDITS));
  for (let i = 1; i <= a.length; i++) {
    const row = far();
    for (let k = 0; k < width; k++) {
      const j = i + k - MOST_EDITS;
      if (j < 0 || j > b.length) continue;
      if (j === 0) row[k] = i;
      else {
        const replaced = previous[k] + (a[i - 1] === b[j - 1] ? 0 : 1);
        const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        row[k] = Math.min(replaced, (previous[k + 1] ?? MOST_EDITS) + 1, (row[k - 1] ?? MOST_EDITS) + 1);
        if (isSwapped) row[k] = Math.min(row[k], before[k] + 1);
      }
    }
    if (Math.min(...row, ...previous) > MOST_EDITS) return MOST_EDITS + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length - a.length + MOST_EDITS], MOST_EDITS + 1);
}

/**
 * Finds the known name nearest to a mistyped one; `null` where none is near (over 3 edits, or over half its length).
 * @param name what was written.
 * @param known what it may have meant.
 * @example nearest('Demoo', ['New', 'Demo']) // 'Demo'
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = fold(name);
  let best: string | null = null;
  let distance = MOST_EDITS + 1;
  for (const candidate of known) {
    const folded = fold(candidate);
    // A name of marks only says nothing to the eye.
    if (folded === '') continue;
    const d = folded.startsWith(wanted) && wanted.length >= 3 ? 1 : edits(wanted, folded);
    if (d < distance && d <= Math.max(1, wanted.length / 2)) {
      best = candidate;
      distance = d;
    }
  }
  return best;
}
