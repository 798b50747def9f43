import { readWords, type WordColumn } from '../cells/column.ts';
import { isFooter } from '../cells/footer.ts';
import type { Mapping } from '../cells/mapping.ts';
import { isHeaderAgain, rowOf, type Table } from '../cells/table.ts';
import type { LateDeal } from './late.ts';
import { blankNever, type EntryColumns, exitOf, noDeal, type RowsToRead, usable } from './rows.ts';

/** Reads a log with one row per entry or action: the event log and the entered/left log. Rule L1 a, b. */
export function readLong({ table, mapping, deals, reader, issues, ofPipeline }: RowsToRead): EntryColumns {
  const columns = mapping.columns as Required<Mapping['columns']>;
  const n = table.to - table.from;
  const stages = readWords(table, columns.stage);
  const [entered, left] = reader.read(mapping.layout === 'spans' ? [columns.entered, columns.left] : [columns.entered]);
  if (left) blankNever(table, left.at, entered.at, issues);
  const action = mapping.columns.action === undefined ? null : readWords(table, mapping.columns.action);
  const again = repeatedHeaders(table, deals, columns.deal);
  const kept = { deal: new Int32Array(n), stage: new Int32Array(n), at: new Float64Array(n), position: new Int32Array(n) };
  const exits = left ? new Float64Array(n) : null;
  const done: number[] = [];
  let size = 0;
  let rows = 0;
  for (let i = 0; i < n; i++) {
    const deal = deals.codes[i];
    const stage = stages.codes[i];
    if (deal < 0) {
      if (noDeal(table, i, issues)) rows++;
      continue;
    }
    if (again.has(i)) {
      issues.add('repeatedHeader', rowOf(table, i));
      continue;
    }
    if (ofPipeline?.[i] === 0) continue;
    rows++;
    const at = entered.at[i];
    if (!usable(table, entered, i, at, issues)) continue;
    if (stage < 0) {
      if (action && action.codes[i] >= 0) done.push(i);
      else issues.add(isFooter(table.cells[table.from + i]) ? 'footer' : 'noStage', rowOf(table, i));
      continue;
    }
    kept.deal[size] = deal;
    kept.stage[size] = stage;
    kept.at[size] = at;
    kept.position[size] = i;
    if (exits && left) exits[size] = exitOf(table, left.at[i], at, i, issues);
    size++;
  }
  return {
    stages: stages.words,
    deal: kept.deal.subarray(0, size),
    stage: kept.stage.subarray(0, size),
    at: kept.at.subarray(0, size),
    left: exits ? exits.subarray(0, size) : null,
    from: null,
    late: mapping.columns['seen by'] === undefined ? [] : firstSeen(reader.read([mapping.columns['seen by']])[0].at, kept, size),
    position: kept.position.subarray(0, size),
    actions: {
      deal: Int32Array.from(done, (i) => deals.codes[i]),
      at: Float64Array.from(done, (i) => entered.at[i]),
      position: Int32Array.from(done),
    },
    rows,
  };
}

/** Deals whose first entry carries the mark of an export: they came there before it. Rule D7. */
function firstSeen(seenBy: Float64Array, kept: Pick<EntryColumns, 'deal' | 'at' | 'position'>, size: number): LateDeal[] {
  const first = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    const before = first.get(kept.deal[i]);
    if (before === undefined || kept.at[i] < kept.at[before]) first.set(kept.deal[i], i);
  }
  const late: LateDeal[] = [];
  for (const [deal, i] of first)
    if (seenBy[kept.position[i]] > 0) late.push({ deal, entered: Number.NaN, watchedFrom: kept.at[i] });
  return late;
}

/** Body rows that repeat the headings: only rows whose deal is the heading's own word are looked at. */
function repeatedHeaders(table: Table, deals: WordColumn, column: number): ReadonlySet<number> {
  const found = new Set<number>();
  const code = deals.words.indexOf(table.names[column]);
  if (code < 0) return found;
  for (let i = 0; i < deals.codes.length; i++) {
    if (deals.codes[i] === code && isHeaderAgain(table, table.cells[table.from + i])) found.add(i);
  }
  return found;
}
