import { readWords } from '../../cells/column.ts';
import { isSameRow, rowAt } from '../../cells/grid.ts';
import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { type RecordColumn, type Records, recordColumn, recordColumnNamed, recordsOf, stageAt } from '../../dataset/records.ts';
import { LOST, OPEN } from '../../journey/journeys.ts';
import { dealWords } from '../../log/attributes.ts';
import { type Tone, toneOf } from '../../log/feedback-words.ts';

/** How it was received, at one stage or for one value of a column. Rule M6. */
export interface FeedbackRow {
  /** A stage's or a value's name, `wonRow` and `lostRow` for outcomes, `null` where nobody knows. */
  readonly name: string | null;
  readonly counts: Readonly<Record<Tone | 'unknown', number>>;
  /** The objection recorded most often, the alphabetically first of equals; `null` for none. */
  readonly topObjection: string | null;
}

export interface Feedback {
  /** The heading that rows stand for, `null` for stages. */
  readonly by: string | null;
  readonly rows: readonly FeedbackRow[];
  /** Words that sound like nothing known, in alphabetical order. */
  readonly unread: readonly string[];
}

/**
 * Counts records of feedback by the stage at which they were made, or by another column: the word of the same row, or
 * else of the deal. An action without feedback counts as unknown; rows written twice count once. `null` where no column
 * holds feedback. Rules M6, L5. Linear.
 */
export function feedbackOf(dataset: Dataset): Feedback | null {
  const column = recordColumn(dataset, 'feedback');
  if (column === null) return null;
  const spoken = recordsOf(dataset, column);
  const objections = recordColumn(dataset, 'objection');
  const objected = objections === null ? null : recordsOf(dataset, objections);
  const { names, by, rowOf } = dataset.settings.by === null ? stageRows(dataset) : valueRows(dataset, dataset.settings.by);
  const counts = names.map(() => ({ positive: 0, neutral: 0, negative: 0, unknown: 0 }));
  const seen = new Uint8Array(names.length);
  const answered = new Set<number>();
  const tones = spoken.values.map((word) => toneOf(word) ?? 'unknown');
  eachRecord(dataset, spoken, (i) => {
    const row = rowOf(spoken, i);
    counts[row][tones[spoken.value[i]]]++;
    seen[row] = 1;
    answered.add(rowKey(spoken, i));
  });
  const actions = recordColumn(dataset, 'action');
  const done = actions === null ? null : recordsOf(dataset, actions);
  if (done !== null)
    eachRecord(dataset, done, (i) => {
      if (answered.has(rowKey(done, i))) return;
      const row = rowOf(done, i);
      counts[row].unknown++;
      seen[row] = 1;
    });
  const tops = objected === null ? names.map(() => null) : topValues(dataset, objected, names.length, rowOf);
  const isShown = (row: number) => (by === null && row < dataset.journeys.names.length) || seen[row] === 1 || tops[row] !== null;
  const rows = names.map((name, row): FeedbackRow => ({ name, counts: counts[row], topObjection: tops[row] }));
  return {
    by,
    rows: rows.filter((_, row) => isShown(row)),
    unread: spoken.values.filter((_, value) => tones[value] === 'unknown'),
  };
}

/** Tells rows of the log and of the table of actions apart. */
const rowKey = (records: Records, i: number): number => (i < records.ofLog ? records.position[i] : -1 - records.position[i]);

interface Rows {
  readonly names: readonly (string | null)[];
  readonly by: string | null;
  readonly rowOf: (records: Records, i: number) => number;
}

/** Stages in order, then Won, Lost, and records of which nobody knows where. */
function stageRows(dataset: Dataset): Rows {
  const { names, outcome } = dataset.journeys;
  const rowOf = (records: Records, i: number): number => {
    const deal = records.deal[i];
    const place = records.place[i] <= names.length ? records.place[i] : stageAt(dataset, deal, records.at[i]);
    if (place < names.length) return place;
    if (place > names.length || outcome[deal] === OPEN) return names.length + 2;
    return outcome[deal] === LOST ? names.length + 1 : names.length;
  };
  return { names: [...names, 'wonRow', 'lostRow', null], by: null, rowOf };
}

/** The values of a column in alphabetical order, records without one last. */
function valueRows(dataset: Dataset, by: string): Rows {
  const { log, actions, entries } = dataset;
  const column = recordColumnNamed(dataset, by, 'by');
  const words = wordsOf(dataset, column);
  const ofDeal = column.log === null ? null : dealWords(log, entries, column.log, 'current');
  const wordOf = (records: Records, i: number): string =>
    words(records, i) || (ofDeal === null ? '' : (ofDeal.words[ofDeal.codes[records.deal[i]]] ?? ''));
  const all = new Set<string>(ofDeal?.words ?? []);
  if (column.actions !== null && actions !== null)
    for (const word of readWords(actions.table, column.actions).words) all.add(word);
  const names = [...all].sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const heading = column.log === null ? actions?.table.names[column.actions as number] : log.table.names[column.log];
  return { names: [...names, null], by: heading ?? by, rowOf: (records, i) => place.get(wordOf(records, i)) ?? names.length };
}

/** Gives the word of a column in a record's own row, `''` for none. */
function wordsOf({ log, actions }: Dataset, column: RecordColumn): (records: Records, i: number) => string {
  const [inLog, inActions] = [
    column.log === null ? null : readWords(log.table, column.log),
    column.actions === null || actions === null ? null : readWords(actions.table, column.actions),
  ];
  return (records, i) => {
    const words = i < records.ofLog ? inLog : inActions;
    return words?.words[words.codes[records.position[i]]] ?? '';
  };
}

/** Calls back for every record of a chosen deal, rows written twice once. */
function eachRecord(dataset: Dataset, records: Records, each: (i: number) => void): void {
  const { group } = groupsOf({ ...dataset, settings: { ...dataset.settings, by: null } }, 'with administrative');
  const before = new Map<string, number>();
  for (let i = 0; i < records.deal.length; i++) {
    if (group[records.deal[i]] < 0) continue;
    const key = `${i < records.ofLog ? 'log' : 'actions'} ${records.deal[i]} ${records.at[i]} ${records.value[i]}`;
    const twin = before.get(key);
    if (twin !== undefined && isTwin(dataset, records, twin, i)) continue;
    before.set(key, i);
    each(i);
  }
}

function isTwin({ log, actions }: Dataset, records: Records, a: number, b: number): boolean {
  const table = a < records.ofLog ? log.table : actions?.table;
  if (!table) return false;
  return isSameRow(rowAt(table, records.position[a]), rowAt(table, records.position[b]));
}

/** The most frequent value by row. */
function topValues(dataset: Dataset, records: Records, rows: number, rowOf: Rows['rowOf']): (string | null)[] {
  const counts = Array.from({ length: rows }, () => new Map<number, number>());
  eachRecord(dataset, records, (i) => {
    const of = counts[rowOf(records, i)];
    of.set(records.value[i], (of.get(records.value[i]) ?? 0) + 1);
  });
  return counts.map((of) => {
    let [best, most] = [-1, 0];
    for (const [value, n] of of) if (n > most || (n === most && value < best)) [best, most] = [value, n];
    return best < 0 ? null : records.values[best];
  });
}
