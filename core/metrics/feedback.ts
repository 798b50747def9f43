import { textOf } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import { type RecordColumn, type Records, recordColumn, recordsOf, stageAt } from '../journey/records.ts';
import type { Study } from '../study.ts';

/** How something was received. */
export type Reception = 'positive' | 'neutral' | 'negative' | 'unknown';

/** Records of a stage, or of a value, by how they were received. Rule M6. */
export interface Feedback {
  readonly name: string;
  readonly counts: Readonly<Record<Reception, number>>;
  /** The objection recorded most often, the alphabetically first of equals; '' where none is. */
  readonly topObjection: string;
}

/** Folded beginnings of the words for each, in the languages read. */
const beginnings: readonly (readonly [Exclude<Reception, 'unknown'>, RegExp])[] = [
  [
    'negative',
    /^(neg|nieg|негатив|отриц|bad|poor|unhappy|dislike|schlecht|mauvais|mal[oa]?$|slikt|neigiam|zl[yae]|halb|плох|-$|👎)/,
  ],
  ['neutral', /^(neutr|neitr|нейтр|ok(ay)?$|mixed|so so|obojetn|0$)/],
  ['positive', /^(pos|poz|позит|полож|good|great|happy|like|gut|bon|bueno|bom|buon|lab[si]|teigiam|dobr|hea|хорош|\+$|👍)/],
];

/** Tells what a word of feedback says, `unknown` where it is none that is known. */
export function receptionOf(word: string): Reception {
  const folded = fold(word) || word.trim();
  return beginnings.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'unknown';
}

/**
 * Counts how records were received, by the stage that their deal was in, or by what their own row says in the column of
 * the setting `by`. An action without feedback counts as unknown. `null` where no column holds feedback. Rule M6. Linear.
 */
export function feedbackOf(study: Study): Feedback[] | null {
  const feedback = recordColumn(study, 'feedback');
  if (feedback === null) return null;
  const by = study.settings.by === null ? null : recordColumn(study, study.settings.by);
  const groupOf = by === null ? stageGroup(study) : valueGroup(study, by);
  const groups = new Map<string, { counts: Record<Reception, number>; objections: Map<string, number> }>();
  const of = (name: string) => {
    const known = groups.get(name) ?? {
      counts: { positive: 0, neutral: 0, negative: 0, unknown: 0 },
      objections: new Map<string, number>(),
    };
    groups.set(name, known);
    return known;
  };
  const answered = new Set<number>();
  eachRecord(study, feedback, groupOf, (name, word, key) => {
    answered.add(key);
    of(name).counts[receptionOf(word)]++;
  });
  const actions = recordColumn(study, 'action');
  if (actions) eachRecord(study, actions, groupOf, (name, _, key) => answered.has(key) || of(name).counts.unknown++);
  const objections = recordColumn(study, 'objection');
  if (objections)
    eachRecord(study, objections, groupOf, (name, word) => {
      const seen = of(name).objections;
      seen.set(word, (seen.get(word) ?? 0) + 1);
    });
  const names = by === null ? study.journeys.names.filter((name) => groups.has(name)) : [...groups.keys()].sort();
  return names.map((name) => ({ name, counts: of(name).counts, topObjection: commonest(of(name).objections) }));
}

type GroupOf = (records: Records, i: number) => string | null;

/** Calls back for the records of chosen deals that fall into a group, each with a key of its row. */
function eachRecord(
  study: Study,
  column: RecordColumn,
  groupOf: GroupOf,
  each: (name: string, word: string, key: number) => void,
): void {
  const records = recordsOf(study, column);
  for (let i = 0; i < records.deal.length; i++) {
    const name = study.chosen[records.deal[i]] === 1 ? groupOf(records, i) : null;
    const row = i < records.ofLog ? records.position[i] : -1 - records.position[i];
    if (name !== null) each(name, records.values[records.value[i]], row);
  }
}

function stageGroup(study: Study): GroupOf {
  const { names } = study.journeys;
  return (records, i) => {
    const place = records.place[i];
    return names[place <= names.length ? place : stageAt(study, records.deal[i], records.at[i])] ?? null;
  };
}

/** What the record's own row says in a column; a blank is a group of its own, last. */
function valueGroup(study: Study, by: RecordColumn): GroupOf {
  return (records, i) => {
    const isOfLog = i < records.ofLog;
    const [table, column] = isOfLog ? [study.log.table, by.log] : [study.actions?.table, by.actions];
    return table === undefined || column === null ? '' : textOf(table.cells[table.from + records.position[i]][column]);
  };
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [word, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && word < best)) best = word;
  }
  return best;
}
