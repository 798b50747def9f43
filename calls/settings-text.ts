import { type Cell, type Cells, isBlank, textOf } from '../core/cells/cell.ts';
import { fold } from '../core/cells/fold.ts';
import { Fault } from '../core/fault.ts';
import type { Comparison } from '../core/settings.ts';
import { words } from '../core/words/index.ts';
import { languages } from '../core/words/language.ts';

/** One `name=value` before its name is looked up. */
export interface Pair {
  readonly name: string;
  /** Said with `where` in front: a column of the log, even one called like a setting. */
  readonly isFilter: boolean;
  readonly comparison: Comparison;
  readonly value: Cell;
}

/** Reads what stands before a comparison: `Rep`, `where Level`, `"where from"`. */
export function nameIn(text: string): Pick<Pair, 'name' | 'isFilter'> {
  const trimmed = text.trim();
  const isFilter = /^where\s/i.test(trimmed);
  return { name: unquoted(isFilter ? trimmed.slice(5) : trimmed), isFilter };
}

/** Splits `name=value; name=value` at semicolons and line ends outside quotes, each part at its first comparison. */
export function readSettingsText(text: string): Pair[] {
  return splitOutsideQuotes(text, /[;\n]/).map((part) => {
    const at = indexOutsideQuotes(part, /[<>=]/);
    const comparison = at < 0 ? undefined : (/^(<>|>=|<=|=|>|<)/.exec(part.slice(at))?.[1] as Comparison);
    const said = nameIn(part.slice(0, at < 0 ? part.length : at));
    if (comparison === undefined) throw new Fault('settingNoValue', { name: said.name });
    return { ...said, comparison, value: part.slice(at + comparison.length).trim() };
  });
}

/** Other headings that names of settings stand under. */
const alsoNames = ['name', 'nosaukums'];

/** Tells whether a text is the heading of the names, or of the values, of a table of settings, in any language of ours. */
export const isSettingHeading = (text: string): boolean => isHeading(text, 'name') || alsoNames.includes(fold(text));
export const isSettingValueHeading = (text: string): boolean => isHeading(text, 'value');

const isHeading = (text: string, which: 'name' | 'value'): boolean =>
  languages.some((language) => fold(words[language].settingsTable[which]) === fold(text));

/** Reads a two-column range of names and values, with or without a heading row; blank values are not given. */
export function readSettingsTable(cells: Cells): Pair[] {
  const pairs: Pair[] = [];
  for (const [nameCell, value] of cells) {
    const said = nameIn(textOf(nameCell));
    const isTop = pairs.length === 0 && isSettingHeading(said.name);
    if (said.name === '' || isTop || isBlank(value) || value === 0) continue;
    const comparison = typeof value === 'string' ? /^\s*(<>|>=|<=|=|>|<)/.exec(value) : null;
    if (comparison)
      pairs.push({
        ...said,
        comparison: comparison[1] as Comparison,
        value: value?.toString().trim().slice(comparison[1].length).trim(),
      });
    else pairs.push({ ...said, comparison: '=', value });
  }
  return pairs;
}

/** The headings of a log, found by name as they stand, otherwise folded. */
export function newHeadings(headings: readonly string[]): { readonly find: (name: string) => string | null } {
  const exact = new Set(headings);
  const folded = new Map<string, string>();
  // Of headings that fold alike the first is meant; one of marks only folds to nothing.
  for (const heading of headings) if (!folded.has(fold(heading))) folded.set(fold(heading), heading);
  folded.delete('');
  return { find: (name) => (name !== '' && exact.has(name) ? name : (folded.get(fold(name)) ?? null)) };
}

export function indexOutsideQuotes(text: string, pattern: RegExp, from = 0): number {
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (pattern.test(c)) return i;
    else if (c === '"') quote = c;
  }
  return -1;
}

export function splitOutsideQuotes(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const at = indexOutsideQuotes(text, pattern, from);
    if (at < 0) break;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

export const unquoted = (text: string): string => {
  const trimmed = text.trim();
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replace(/""/g, '"') : trimmed;
};
