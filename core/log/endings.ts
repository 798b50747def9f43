import { fold } from '../cells/fold.ts';
import type { Issues } from '../cells/issues.ts';
import { endingOf } from '../cells/stage-lexicon.ts';
import type { Log } from './log.ts';
import type { StageOutcome } from './stage-words.ts';

/**
 * Gives the outcomes of a log's stage words where no stages table says them: beside those that are named outright, stages whose names
 * end a journey as a rule, where no deal leaves them. Of these a win is taken only where none is named outright, as deals may
 * still wait for that. An issue names each, so that it can be denied. Rule L6. Linear.
 */
export function outcomesOfWords(log: Log, issues: Issues): (folded: string) => StageOutcome {
  const folded = log.stages.map(fold);
  const named = folded.map(log.outcomeOf);
  const endings = folded.map((name, word) => (named[word] === 'open' ? endingOf(name) : null));
  if (endings.every((ending) => ending === null)) return log.outcomeOf;
  const isWinNamed = named.some((outcome, word) => outcome === 'won' && log.stage.includes(word));
  const last = new Float64Array(log.deals.length).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < log.stage.length; i++) if (log.at[i] > last[log.deal[i]]) last[log.deal[i]] = log.at[i];
  const isLeft = new Set<string>();
  const deals = new Map<string, Set<number>>();
  for (let i = 0; i < log.stage.length; i++) {
    const word = log.stage[i];
    if (word < 0 || endings[word] === null) continue;
    const name = folded[word];
    if (log.at[i] < last[log.deal[i]]) isLeft.add(name);
    deals.set(name, (deals.get(name) ?? new Set()).add(log.deal[i]));
  }
  const taken = new Map<string, StageOutcome>();
  endings.forEach((ending, word) => {
    const name = folded[word];
    const count = deals.get(name)?.size ?? 0;
    if (ending === null || count === 0 || isLeft.has(name) || taken.has(name)) return;
    if (ending === 'won' && isWinNamed) return;
    taken.set(name, ending);
    issues.count(ending === 'won' ? 'takenForWon' : 'takenForLost', count, 0, log.stages[word]);
  });
  // A log of nothing but endings has no step to measure: it is left as it was.
  const hasStep = folded.some((name, word) => named[word] === 'open' && !taken.has(name) && log.stage.includes(word));
  return hasStep ? (name) => taken.get(name) ?? log.outcomeOf(name) : log.outcomeOf;
}
