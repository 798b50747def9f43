import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { isFooter } from '../cells/footer.ts';
import { rowAt } from '../cells/grid.ts';
import { roleNamed } from '../cells/headings.ts';
import { rowOf } from '../cells/table.ts';
import { readDurations } from './read-durations.ts';
import {
  type EntryColumns,
  type EntryList,
  eachDealRow,
  type LateDeal,
  newEntryList,
  noActions,
  type RowsToRead,
  usable,
} from './rows.ts';

/** Stages before, after and now by body row, as codes into one list of words; -1 is none. */
interface Changes {
  readonly words: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The stage that the row's deal is in today, where a column of its own tells. */
  readonly now: Int32Array | null;
}

/** What is known of each deal while its rows are read. */
interface Known {
  /** Body row of the earliest change, -1 where there is none. */
  readonly first: Int32Array;
  /** Body row of a deal's first usable row of any kind. */
  readonly row: Int32Array;
  readonly created: Float64Array;
}

const madeWords = /^(created?|creation|criad[oa]|criacao|cread[oa]|cree|erstellt|izveidots|созда)/;

/** Tells whether a field of a change history is the stage, or says that the record was made. */
const isStageField = (folded: string): boolean => roleNamed(folded)?.role === 'stage' || madeWords.test(folded);

/**
 * Reads a log with one row per change of stage, from and to: Salesforce's Opportunity History and Field History, Zoho's
 * stage history, Close's status changes. A row without a stage before is the deal's creation; a row whose two stages are
 * the same is passed over. A history that begins with a stage that a deal left starts there: at its creation where the
 * log says when, otherwise unseen. Rules L1 c, D7. Linear.
 */
export function readChanges(rows: RowsToRead): EntryColumns {
  const { table, mapping, deals, reader, issues } = rows;
  const { columns } = mapping;
  if (columns.from === undefined && columns['days in stage'] !== undefined) return readDurations(rows);
  const [times] = reader.read([columns.entered as number]);
  const [born] = columns.created === undefined ? [null] : reader.read([columns.created]);
  const changes = changesOf(rows);
  const isStageRow = stageRows(rows);
  const size = deals.words.length;
  const known: Known = {
    first: new Int32Array(size).fill(-1),
    row: new Int32Array(size).fill(-1),
    created: new Float64Array(size).fill(Number.NaN),
  };
  const list = newEntryList();
  const used = eachDealRow(rows, (i, d) => {
    if (changes.to[i] < 0 && isFooter(rowAt(table, i))) {
      issues.add('footer', rowOf(table, i));
      return 'no row';
    }
    if (known.row[d] < 0) known.row[d] = i;
    if (born && born.at[i] > 0) remember(known.created, d, born.at[i]);
    const at = times.at[i];
    if (!isStageRow(i)) issues.add('otherField', rowOf(table, i));
    else if (!usable(table, times, i, at, issues)) return 'row';
    else if (changes.to[i] < 0) remember(known.created, d, at);
    else if (changes.from[i] === changes.to[i]) issues.add('noChange', rowOf(table, i));
    else {
      list.add(d, changes.to[i], at, i, changes.from[i]);
      if (known.first[d] < 0 || isEarlier(changes, times.at, i, known.first[d])) known.first[d] = i;
    }
    return 'row';
  });
  const late = addBeginnings(rows, list, changes, known, times.at);
  return { stages: changes.words, ...list.columns(), left: null, actions: noActions, late, rows: used };
}

function remember(earliest: Float64Array, deal: number, at: number): void {
  if (!(earliest[deal] <= at)) earliest[deal] = at;
}

/** Tells which rows are of the stage, where a column names the field that changed. */
function stageRows({ table, mapping }: RowsToRead): (position: number) => boolean {
  const column = mapping.columns.field;
  if (column === undefined) return () => true;
  const { codes, words } = readWords(table, column);
  const counts = words.map((word) => isStageField(fold(word)));
  return (i) => codes[i] >= 0 && counts[codes[i]];
}

/** At one moment a row without a stage before comes first, then the stage that was written first. */
function isEarlier(changes: Changes, at: Float64Array, a: number, b: number): boolean {
  if (at[a] !== at[b]) return at[a] < at[b];
  const name = (i: number) => (changes.from[i] < 0 ? '' : changes.words[changes.from[i]]);
  return name(a) < name(b);
}

/** Puts all stages into one list of words. */
function changesOf({ table, mapping }: RowsToRead): Changes {
  const { from, to, stage } = mapping.columns;
  const words: string[] = [];
  const known = new Map<string, number>();
  const codesOf = (column: number | undefined): Int32Array => {
    if (column === undefined) return new Int32Array(table.to - table.from).fill(-1);
    const read = readWords(table, column);
    const codes = read.words.map((word) => {
      if (!known.has(word)) known.set(word, words.push(word) - 1);
      return known.get(word) as number;
    });
    return read.codes.map((code) => (code < 0 ? -1 : codes[code]));
  };
  return {
    to: codesOf(to ?? stage),
    from: codesOf(from ?? (to === undefined ? undefined : stage)),
    now: stage !== undefined && to !== undefined && from !== undefined && stage !== to ? codesOf(stage) : null,
    words,
  };
}

/**
 * Adds the stage that each deal was in before its first change, or is in if it never changed; tells the deals that
 * nobody saw come there.
 */
function addBeginnings(
  { table, issues }: RowsToRead,
  list: EntryList,
  changes: Changes,
  known: Known,
  at: Float64Array,
): LateDeal[] {
  const late: LateDeal[] = [];
  for (let d = 0; d < known.first.length; d++) {
    const i = known.first[d];
    const row = known.row[d];
    if (row < 0) continue;
    const isBorn = !Number.isNaN(known.created[d]);
    if (i >= 0 && changes.from[i] >= 0) {
      const isSeen = known.created[d] <= at[i];
      list.add(d, changes.from[i], isSeen ? known.created[d] : at[i], i);
      if (!isSeen) late.push({ deal: d, entered: Number.NaN, observedFrom: at[i] });
    } else if (i < 0 && isBorn && changes.now && changes.now[row] >= 0) list.add(d, changes.now[row], known.created[d], row);
    else if (i < 0) issues.add(isBorn ? 'noStage' : 'noDate', rowOf(table, row));
  }
  return late;
}
