import { fold } from './fold.ts';
import { endings } from './vocabulary/endings.ts';
import { stageNames } from './vocabulary/stage-names.ts';
import type { StageWord } from './vocabulary/stage-shape.ts';

/** Stands for whatever is no letter, digit or blank. `\b` knows Latin letters only. */
const MARK = '|';
const marked = (folded: string): string => folded.replace(/[^\p{L}\p{N} ]/gu, MARK);

/** Classes of letters are looked up once a name, not in these patterns: engines take a millisecond for each. */
export function patternOf(lists: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.split('|')).map((word) => ({ word, text: fold(word).replace('=', '') }));
  const whole = words.filter(({ word }) => word.startsWith('=')).map(({ text }) => text);
  const inside = words
    .filter(({ word }) => !word.startsWith('='))
    .map(({ word, text }) => text + (word.endsWith('*') ? '' : '(?![^ |])'));
  return new RegExp(`^(?:${whole.concat('(?!)').join('|')})$|(?:^|[ |])(?:${inside.join('|')})`);
}

const patterns = new Map<StageWord, RegExp>();

function tellsMarked(word: StageWord, name: string): boolean {
  let pattern = patterns.get(word);
  if (!pattern) {
    pattern = patternOf(stageNames[word]);
    patterns.set(word, pattern);
  }
  return pattern.test(name);
}

/** Tells whether a folded stage name has a word that tells this, in any language read. */
export const tells = (word: StageWord, folded: string): boolean => tellsMarked(word, marked(folded));

const ends = (['lost', 'won'] as const).map((outcome) => ({ outcome, pattern: null as RegExp | null }));

/** Tells the outcome that a folded stage name ends with as a rule, though it may be a step; `null` of any other. */
export function endingOf(folded: string): 'won' | 'lost' | null {
  const name = marked(folded);
  for (const end of ends) {
    end.pattern ??= patternOf(endings[end.outcome]);
    if (end.pattern.test(name)) return end.outcome;
  }
  return null;
}

const all = Object.keys(stageNames) as StageWord[];

/** Tells whether a folded name has any word that names of stages have. */
export function isStageName(folded: string): boolean {
  const name = marked(folded);
  return all.some((word) => tellsMarked(word, name));
}
