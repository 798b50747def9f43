import { textOf } from '../cells/cell.ts';
import { momentOfCell, readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { columnNamed } from '../cells/mapping.ts';
import { readNumberText } from '../cells/number-text.ts';
import type { Role } from '../cells/roles.ts';
import { Fault } from '../fault.ts';
import { bytes } from '../scratch.ts';
import type { Filter } from '../settings.ts';
import { dealNumbers, dealWords } from './attributes.ts';
import type { Entries } from './entries.ts';
import type { Log } from './log.ts';

/** Columns that say something of a row, not of the deal: a deal passes where any of its rows does. */
const rowRoles: ReadonlySet<Role> = new Set<Role>([
  'stage',
  'to',
  'action',
  'who',
  'strategy',
  'feature',
  'feedback',
  'objection',
  'pain point',
  'reason',
]);

/**
 * Keeps the deals that pass a filter: `chosen[d]` becomes 0 for the others. Value counts as it last stood, any other
 * column as it was at the deal's start; columns that describe a row pass with any row. Rule Q6: deals, never rows.
 */
export function applyFilter(log: Log, entries: Entries, filter: Filter, chosen: Uint8Array): void {
  const column = columnNamed(log.table, filter.column, filter.column);
  const { columns } = log.mapping;
  const role = (Object.keys(columns) as Role[]).find((r) => columns[r] === column);
  if (role === 'value') {
    const { values } = dealNumbers(log, entries, column, null);
    const passes = comparer(filter);
    for (let d = 0; d < chosen.length; d++) if (!passes(Number.isNaN(values[d]) ? '' : String(values[d]))) chosen[d] = 0;
    return;
  }
  if (role !== undefined && rowRoles.has(role)) {
    keepWhereAnyRow(log, entries, filter, column, chosen);
    return;
  }
  const { codes, words } = dealWords(log, entries, column, 'entry');
  const passes = comparer(filter);
  const verdicts = words.map(passes);
  const blank = passes('');
  for (let d = 0; d < chosen.length; d++) if (!(codes[d] < 0 ? blank : verdicts[codes[d]])) chosen[d] = 0;
}

/** `=` and comparisons: any row; `<>`: no row is equal. */
function keepWhereAnyRow(log: Log, entries: Entries, filter: Filter, column: number, chosen: Uint8Array): void {
  const negated = filter.comparison === '<>';
  const passes = comparer(negated ? { ...filter, comparison: '=' } : filter);
  const { codes, words } = readWords(log.table, column);
  const verdicts = words.map(passes);
  const any = bytes(chosen.length);
  for (let d = 0; d < chosen.length; d++) {
    for (let i = entries.offset[d]; i < entries.offset[d + 1]; i++) {
      const code = codes[entries.position[i]];
      if (code >= 0 && verdicts[code]) any[d] = 1;
    }
  }
  for (let i = 0; i < log.actions.deal.length; i++) {
    const code = codes[log.actions.position[i]];
    if (log.actions.at[i] <= entries.asOf && code >= 0 && verdicts[code]) any[log.actions.deal[i]] = 1;
  }
  for (let d = 0; d < chosen.length; d++) if ((any[d] === 1) === negated) chosen[d] = 0;
}

/** A word to compare by; of one that is marks only, `-` or `*`, nothing would be left folded. */
const nameOf = (word: string): string => fold(word) || word.trim();

/** Makes the test of one word: as numbers where both are, as dates where both are, otherwise as folded text. */
function comparer(filter: Filter): (word: string) => boolean {
  const { comparison } = filter;
  if (comparison === '=' || comparison === '<>') {
    const names = new Set(filter.values.map(nameOf));
    const numbers = new Set(filter.values.map(readNumberText).filter((number) => !Number.isNaN(number)));
    return (word) => (names.has(nameOf(word)) || numbers.has(readNumberText(word))) === (comparison === '=');
  }
  const limits = filter.values.map((value) => {
    const number = readNumberText(value);
    const moment = momentOfCell(textOf(value), 1900, null);
    if (Number.isNaN(number) && Number.isNaN(moment))
      throw new Fault('filterNoNumber', { column: filter.column, comparison, value });
    return { number, moment };
  });
  return (word) => limits.some(({ number, moment }) => compares(word, number, moment, comparison));
}

function compares(word: string, number: number, moment: number, comparison: Filter['comparison']): boolean {
  const value = Number.isNaN(number) ? momentOfCell(textOf(word), 1900, null) : readNumberText(word);
  const limit = Number.isNaN(number) ? moment : number;
  if (Number.isNaN(value)) return false;
  if (comparison === '>=') return value >= limit;
  if (comparison === '<=') return value <= limit;
  return comparison === '>' ? value > limit : value < limit;
}
