import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import type { Role } from '../cells/roles.ts';
import { rowOf } from '../cells/table.ts';
import { flagsOf } from './flags.ts';
import { type EntryColumns, eachDealRow, newEntryList, noActions, type RowsToRead, usable } from './rows.ts';
import type { StageOutcome } from './stage-words.ts';

/** The one stage of a log without history, as a word of ours. */
export const LIST_STAGE = 'inPipeline';
const stages = [LIST_STAGE, 'Won', 'Lost'];
const codeOf = { won: 1, lost: 2 } as const;

/**
 * Reads a log with one row per deal and no history: from its creation a deal is in the pipeline until it is won or lost.
 * So win rates, cycles and ages have an answer, and stages none. A closing date of an open deal is a plan and is not
 * read. Rule L1 e. Linear.
 */
export function readList(rows: RowsToRead): EntryColumns {
  const { table, mapping, reader, issues } = rows;
  const { columns } = mapping;
  const time = (role: Role) => {
    const column = columns[role];
    return column === undefined ? null : reader.read([column])[0];
  };
  const [created, closed, wonAt, lostAt, since] = (['created', 'closed', 'won at', 'lost at', 'since'] as const).map(time);
  const outcomeOf = outcomeReader(rows);
  const list = newEntryList();
  const used = eachDealRow(rows, (i, d) => {
    if (!created || !usable(table, created, i, created.at[i], issues)) return;
    const outcome = outcomeOf(i) ?? (wonAt && wonAt.at[i] > 0 ? 'won' : lostAt && lostAt.at[i] > 0 ? 'lost' : 'open');
    if (outcome === 'open') {
      list.add(d, 0, created.at[i], i);
      return;
    }
    const ends = [outcome === 'won' ? wonAt : lostAt, closed, since].map((times) => (times ? times.at[i] : Number.NaN));
    const end = ends.find((at) => at > 0);
    if (end === undefined) {
      issues.add('closedUndated', rowOf(table, i));
      return;
    }
    if (end < created.at[i]) issues.add('closedBeforeLast', rowOf(table, i));
    list.add(d, 0, created.at[i], i);
    list.add(d, codeOf[outcome], Math.max(end, created.at[i]), i);
  });
  const { left: _, from: __, ...entries } = list.columns();
  return { stages, ...entries, left: null, from: null, actions: noActions, late: [], rows: used };
}

/** Tells a row's outcome: by the outcome column, the flags of an API, or the stage; `null` where none of them is there. */
function outcomeReader({ table, mapping, outcomeOf }: RowsToRead): (position: number) => StageOutcome | null {
  const { columns } = mapping;
  const words = (['outcome', 'stage'] as const).flatMap((role) => {
    const column = columns[role];
    if (column === undefined) return [];
    const read = readWords(table, column);
    return [{ codes: read.codes, outcomes: read.words.map((word) => outcomeOf(fold(word))) }];
  });
  const flag = flagsOf(table, mapping);
  if (words.length === 0 && !flag) return () => null;
  return (i) => {
    for (const { codes, outcomes } of words) if (codes[i] >= 0 && outcomes[codes[i]] !== 'open') return outcomes[codes[i]];
    return flag ? flag(i) : 'open';
  };
}
