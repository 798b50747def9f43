import { readWords } from '../cells/column.ts';
import { type Role, timeRoles } from '../cells/roles.ts';
import { sampleOf } from '../cells/sample.ts';
import { dealWords } from '../log/attributes.ts';
import type { Dataset } from './dataset.ts';

/** A column of the log that deals can be chosen by, with its values, the most frequent first. */
export interface AttributeColumn {
  readonly name: string;
  /** What it is for; `null` for a column that nothing else reads. */
  readonly role: Role | null;
  readonly values: readonly string[];
}

const FEWEST = 2;
const MOST = 50;
/** Rows that tell whether a column holds few values. */
const SAMPLED = 2000;

/** Columns that say something of a deal come first, then those of single rows. */
const rowRoles: readonly Role[] = ['action', 'who', 'strategy', 'feature', 'feedback', 'objection', 'pain point', 'reason'];
const leading: readonly Role[] = ['rep', 'persona', 'source'];
const never: ReadonlySet<Role> = new Set<Role>([
  ...timeRoles,
  'deal',
  'deal name',
  'stage',
  'from',
  'to',
  'outcome',
  'value',
  'field',
  'days in stage',
  'is closed',
  'is won',
]);

/**
 * Gives the columns with 2 to 50 values: rep, persona and source first, then other attributes, then what rows record.
 * @param dataset of {@link datasetOf}.
 * @example attributeColumns(dataset).map(({ name }) => name) // ['Rep']
 */
export function attributeColumns(dataset: Dataset): AttributeColumn[] {
  const { table, mapping } = dataset.log;
  const roles = new Map(Object.entries(mapping.columns).map(([role, column]) => [column, role as Role]));
  const dated = new Set(mapping.stageColumns.map(({ column }) => column));
  const found: { readonly column: AttributeColumn; readonly rank: number }[] = [];
  table.names.forEach((name, c) => {
    const role = roles.get(c) ?? null;
    if (name === '' || dated.has(c) || (role !== null && never.has(role))) return;
    if (new Set(sampleOf(table, c, SAMPLED)).size > MOST) return;
    const values = role !== null && rowRoles.includes(role) ? ofRows(dataset, c) : ofDeals(dataset, c);
    if (values.length < FEWEST || values.length > MOST) return;
    const place = role === null ? -1 : leading.indexOf(role);
    const rank = place >= 0 ? place : role !== null && rowRoles.includes(role) ? leading.length + 1 : leading.length;
    found.push({ column: { name, role, values }, rank });
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}

function ofDeals({ log, entries }: Dataset, column: number): string[] {
  const { codes, words } = dealWords(log, entries, column, 'entry');
  return mostFrequent(codes, words);
}

function ofRows({ log }: Dataset, column: number): string[] {
  const { codes, words } = readWords(log.table, column);
  return mostFrequent(codes, words);
}

/** Words that occur, the most frequent first, the alphabetically first of equals. */
function mostFrequent(codes: Int32Array, words: readonly string[]): string[] {
  const counts = new Array<number>(words.length).fill(0);
  for (const code of codes) if (code >= 0) counts[code]++;
  return words
    .map((word, code) => ({ word, count: counts[code] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
