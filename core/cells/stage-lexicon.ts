import { fold } from './fold.ts';
import { stageNames } from './vocabulary/stage-names.ts';
import type { StageWord } from './vocabulary/stage-shape.ts';

export type { StageWord } from './vocabulary/stage-shape.ts';

const plain = (word: string): string => fold(word).replace(/[^\p{L}\p{N} ]/gu, '');

/** `\b` knows Latin letters only; these edges know all. */
function patternOf(lists: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.split('|')).map((word) => ({ word, text: plain(word) }));
  const whole = words.filter(({ word }) => word.startsWith('=')).map(({ text }) => text);
  const inside = words
    .filter(({ word }) => !word.startsWith('='))
    .map(({ word, text }) => text + (word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'));
  return new RegExp(`^(?:${whole.concat('(?!)').join('|')})$|(?:^|[^\\p{L}\\p{N}])(?:${inside.join('|')})`, 'u');
}

const patterns = new Map<StageWord, RegExp>();

/** Tells whether a folded stage name has a word that tells this, in any language read. */
export function tells(word: StageWord, folded: string): boolean {
  let pattern = patterns.get(word);
  if (!pattern) {
    pattern = patternOf(stageNames[word]);
    patterns.set(word, pattern);
  }
  return pattern.test(folded);
}

const all = Object.keys(stageNames) as StageWord[];

/** Tells whether a folded name has any word that names of stages have. */
export const isStageName = (folded: string): boolean => all.some((word) => tells(word, folded));
