import { fold } from '../../cells/fold.ts';
import type { Groups } from '../../dataset/dataset.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, LOST } from '../../journey/journeys.ts';
import { type EachPassage, eachPassage, markVisited, WAS_LOST } from '../../journey/passages.ts';
import type { DealWords } from '../../log/attributes.ts';
import { quantileType7 } from '../../stats/quantile.ts';
import { newSum } from '../../stats/sum.ts';
import { newSpells } from '../../stats/tally.ts';

/**
 * Finds the reason given most often, by group and stage, for deals lost there; `''` where none is given. Spellings that
 * fold alike are one reason, said as the alphabetically first; of equally frequent ones the first stands. Rule F2. Linear.
 */
export function topReasons(
  journeys: Journeys,
  groups: Groups,
  clock: Clock,
  reasons: DealWords,
  count: 'reached' | 'visited',
): string[][] {
  const size = journeys.names.length;
  const tops = groups.names.map(() => Array.from({ length: size }, () => newTop(reasons.words)));
  const marks = new Int32Array(size);
  let deal = 0;
  let mark = 0;
  const each: EachPassage = (stage, _cameAt, _age, end) => {
    if (end !== WAS_LOST || (count === 'visited' && marks[stage] !== mark)) return;
    tops[groups.group[deal]][stage].add(reasons.codes[deal]);
  };
  for (deal = 0; deal < journeys.deals.length; deal++) {
    if (groups.group[deal] < 0 || journeys.outcome[deal] !== LOST || journeys.start[deal] < 0) continue;
    mark = markVisited(journeys, deal, marks);
    eachPassage(journeys, deal, clock, each);
  }
  return tops.map((stages) => stages.map((top) => top.word()));
}

/** Counts words and tells the most frequent one. */
function newTop(words: readonly string[]) {
  const counts = new Map<string, { n: number; word: string }>();
  return {
    add(code: number): void {
      if (code < 0) return;
      const word = words[code];
      const folded = fold(word);
      const known = counts.get(folded);
      counts.set(folded, { n: (known?.n ?? 0) + 1, word: known && known.word < word ? known.word : word });
    },
    word: (): string =>
      [...counts.values()].reduce((best, one) => (one.n > best.n || (one.n === best.n && one.word < best.word) ? one : best), {
        n: 0,
        word: '',
      }).word,
  };
}

/** Deals lost for an administrative reason: they are in no funnel. Rule F10. */
export interface AdministrativeLosses {
  readonly deals: number;
  readonly value: number;
  /** Median age from their start to the loss, type 7, in milliseconds; `null` of none. */
  readonly median: number | null;
  readonly topReason: string;
}

/** Counts administrative losses by group. Rule F10. Linear. */
export function administrativeLosses(
  journeys: Journeys,
  groups: Groups,
  clock: Clock,
  administrative: Uint8Array,
  values: Float64Array | null,
  reasons: DealWords | null,
): AdministrativeLosses[] {
  const rows = groups.names.map(() => ({ deals: 0, value: newSum(), spells: newSpells(1), top: newTop(reasons?.words ?? []) }));
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0 || administrative[d] === 0) continue;
    const row = rows[groups.group[d]];
    row.deals++;
    if (values && !Number.isNaN(values[d])) row.value.add(values[d]);
    row.top.add(reasons?.codes[d] ?? -1);
    if (journeys.start[d] >= 0 && journeys.late[d] !== ENTRY_UNKNOWN)
      row.spells.add(clock(journeys.outcomeAt[d]) - clock(journeys.entered[journeys.offset[d]]), 1);
  }
  return rows.map(({ deals, value, spells, top }) => {
    const { ages, counts } = spells.tally();
    return { deals, value: value.total(), median: quantileType7(ages, counts[1], 0.5), topReason: top.word() };
  });
}
