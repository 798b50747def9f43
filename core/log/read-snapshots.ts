import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { DAY, type Moment } from '../cells/moment.ts';
import { rowOf } from '../cells/table.ts';
import { type EntryColumns, eachDealRow, type LateDeal, newEntryList, noActions, type RowsToRead, usable } from './rows.ts';

/**
 * Reads dated copies of a pipeline: a deal came into a stage when a copy first shows it there, or on the date that the
 * copy itself gives (last change of stage; closing date of a closed deal) where that lies before it. A deal that is gone
 * from later copies while it was open has left, nobody knows where to. Rule L1 f. Linear.
 */
export function readSnapshots(rows: RowsToRead): EntryColumns {
  const { table, mapping, deals, reader, issues, outcomeOf } = rows;
  const { columns } = mapping;
  const [taken, since, closed] = (['snapshot', 'since', 'closed'] as const).map((role) => {
    const column = columns[role];
    return column === undefined ? null : reader.read([column])[0];
  });
  const stage = readWords(table, columns.stage as number);
  const isOutcome = stage.words.map((word) => outcomeOf(fold(word)) !== 'open');
  const kept: number[] = [];
  const used = eachDealRow(rows, (i) => {
    if (!taken || !usable(table, taken, i, taken.at[i], issues)) return;
    if (stage.codes[i] < 0) issues.add('noStage', rowOf(table, i));
    else kept.push(i);
  });
  const at = taken?.at ?? new Float64Array(0);
  const moments = [...new Set(kept.map((i) => at[i]))].sort((a, b) => a - b);
  const next = new Map(moments.map((moment, m) => [moment, moments[m + 1] ?? Number.NaN]));
  const last = new Int32Array(deals.words.length).fill(-1);
  for (const i of kept) if (last[deals.codes[i]] < 0 || at[i] > at[last[deals.codes[i]]]) last[deals.codes[i]] = i;
  const list = newEntryList();
  const late: LateDeal[] = [];
  for (const i of kept) {
    const isClosing = isOutcome[stage.codes[i]];
    const told = (isClosing ? closed : since)?.at[i] ?? Number.NaN;
    const gone = last[deals.codes[i]] === i && !isClosing ? (next.get(at[i]) as Moment) : Number.NaN;
    if (!Number.isNaN(gone)) issues.add('vanished', rowOf(table, i));
    list.add(deals.codes[i], stage.codes[i], told <= at[i] ? told : at[i], i, -1, gone);
    if (at[i] === moments[0] && !isClosing)
      late.push({ deal: deals.codes[i], entered: told <= at[i] ? told : Number.NaN, observedFrom: at[i] });
  }
  if (moments.length > 1) issues.count('snapshotResolution', moments.length, 0, widestGap(moments));
  const { from: _, ...entries } = list.columns();
  return { stages: stage.words, ...entries, from: null, actions: noActions, late, rows: used };
}

/** Days between two copies at most, as text. */
function widestGap(moments: readonly Moment[]): string {
  let widest = 0;
  for (let m = 1; m < moments.length; m++) widest = Math.max(widest, moments[m] - moments[m - 1]);
  return String(Math.ceil(widest / DAY));
}
