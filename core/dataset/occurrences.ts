import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { float64, int32 } from '../scratch.ts';
import type { Dataset } from './dataset.ts';
import { type Records, recordColumn, recordsOf } from './records.ts';

/** When something was done with deals, up to the as-of moment, in no order; places as in {@link Records}. */
export type Occurrences = Pick<Records, 'deal' | 'at' | 'place'>;

/** Gives the words of all actions of a dataset, from its log and from its table of actions. */
export function actionWords({ log, actions }: Dataset): string[] {
  const found = new Set<string>();
  for (const { table, columns } of [{ table: log.table, columns: log.mapping.columns }, ...(actions ? [actions] : [])])
    if (columns.action !== undefined) for (const word of readWords(table, columns.action).words) found.add(word);
  return [...found].sort();
}

/** Finds when an action (a folded word) was recorded. Rows of one deal each with a date per stage record none. Linear. */
export function occurrencesOf(dataset: Dataset, action: string): Occurrences {
  const column = recordColumn(dataset, 'action');
  const nothing = { deal: new Int32Array(0), at: new Float64Array(0), place: new Int32Array(0) };
  if (column === null) return nothing;
  const { values, value, deal, at, place } = recordsOf(dataset, column);
  const wanted = values.findIndex((word) => fold(word) === action);
  const isWanted = (_: number, i: number) => value[i] === wanted;
  return { deal: deal.filter(isWanted), at: at.filter(isWanted), place: place.filter(isWanted) };
}

/** The first occurrence by deal, no earlier than `since` where given; `NaN` for none. */
export interface FirstOccurrences {
  readonly at: Float64Array;
  /** The earliest stage among the rows of that moment. */
  readonly place: Int32Array;
}

export function firstOccurrences(found: Occurrences, deals: number, since: Float64Array | null): FirstOccurrences {
  const at = float64(deals).fill(Number.NaN);
  const place = int32(deals);
  for (let i = 0; i < found.deal.length; i++) {
    const d = found.deal[i];
    const moment = found.at[i];
    if (since !== null && !(moment >= since[d])) continue;
    if (moment > at[d] || (moment === at[d] && place[d] <= found.place[i])) continue;
    at[d] = moment;
    place[d] = found.place[i];
  }
  return { at, place };
}
