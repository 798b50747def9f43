import { vocabularies } from './heading-table.ts';
import { monthNames } from './month-names.ts';
import { stageNames } from './vocabulary/stage-names.ts';

const isBeyondAscii = (word: string): boolean => /[^\0-\x7f]/.test(word);

/** Words that a log is likely to hold, as their languages write them. */
interface Spellings {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

let known: Spellings | null = null;

/** Made once, when bytes are read that could be several letters. */
function knownSpellings(): Spellings {
  if (known) return known;
  const headings = vocabularies.flatMap((vocabulary) => Object.values(vocabulary).flat());
  const all = [...headings, ...Object.values(stageNames).flat(), ...monthNames]
    .flatMap((list) => list.toLowerCase().split(/[|= ]+/))
    .filter(isBeyondAscii);
  const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  known = { words: new Set(all), beginnings: beginnings.filter(isBeyondAscii) };
  return known;
}

/** Tells whether a word is spelled, accents and all, as one of the headings, stages or months that are known. */
export function isKnownSpelling(word: string): boolean {
  const { words, beginnings } = knownSpellings();
  const lower = word.toLowerCase();
  return words.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning));
}
