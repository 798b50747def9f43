import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import type { Mapping } from '../cells/mapping.ts';
import type { Table } from '../cells/table.ts';
import type { StageOutcome } from './stage-words.ts';

const isTrue = (word: string): boolean => /^(true|yes|1)$/i.test(word);

/** Tells a row's outcome by the flags of an API (`is_closed`, `is_won`); `null` where the table has none. */
export function flagsOf(table: Table, { columns }: Mapping): ((position: number) => StageOutcome) | null {
  const won = columns['is won'];
  const closed = columns['is closed'];
  if (won === undefined) return null;
  const flagIn = (column: number) => {
    const { codes, words } = readWords(table, column);
    const isSet = words.map(isTrue);
    return (position: number) => codes[position] >= 0 && isSet[codes[position]];
  };
  const isWon = flagIn(won);
  const isClosed = closed === undefined ? () => false : flagIn(closed);
  return (position) => (isWon(position) ? 'won' : isClosed(position) ? 'lost' : 'open');
}

/**
 * Tells by the flags which stages are outcomes: those whose rows are all closed in one way. So stages of any name are
 * understood. Linear.
 */
export function outcomesByFlags(table: Table, mapping: Mapping): ReadonlyMap<string, StageOutcome> {
  const found = new Map<string, StageOutcome>();
  const flag = flagsOf(table, mapping);
  const column = mapping.columns.stage;
  if (!flag || column === undefined || mapping.layout === 'list' || mapping.layout === 'wide') return found;
  const { codes, words } = readWords(table, column);
  const byWord: (StageOutcome | null)[] = words.map(() => null);
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] < 0) continue;
    const said = flag(i);
    const before = byWord[codes[i]];
    byWord[codes[i]] = before === null || before === said ? said : 'open';
  }
  words.forEach((word, code) => {
    const outcome = byWord[code];
    if (outcome === 'won' || outcome === 'lost') found.set(fold(word), outcome);
  });
  return found;
}
