import { readWords, type WordColumn } from '../cells/column.ts';
import { isFooter } from '../cells/footer.ts';
import { rowAt } from '../cells/grid.ts';
import type { Mapping } from '../cells/mapping.ts';
import { isHeaderAgain, rowOf, type Table } from '../cells/table.ts';
import { float64, int32 } from '../scratch.ts';
import { type EntryColumns, exitOf, type LateDeal, noDeal, type RowsToRead, usable, withoutNever } from './rows.ts';

/** Reads a log with one row per entry or action: the event log and the entered/left log. Rule L1 a, b. */
export function readLong({ table, mapping, deals, reader, issues, ofPipeline }: RowsToRead): EntryColumns {
  const columns = mapping.columns as Required<Mapping['columns']>;
  const n = table.to - table.from;
  const stages = readWords(table, columns.stage);
  const [entered, exit] = reader.read(mapping.layout === 'spans' ? [columns.entered, columns.left] : [columns.entered]);
  const left = exit && withoutNever(table, exit.at, entered.at, issues);
  const action = mapping.columns.action === undefined ? null : readWords(table, mapping.columns.action);
  const again = repeatedHeaders(table, deals, columns.deal);
  const positions = int32(n);
  const done: number[] = [];
  let size = 0;
  let rows = 0;
  for (let i = 0; i < n; i++) {
    if (deals.codes[i] < 0) {
      if (noDeal(table, i, issues)) rows++;
      continue;
    }
    if (again.size > 0 && again.has(i)) {
      issues.add('repeatedHeader', rowOf(table, i));
      continue;
    }
    if (ofPipeline?.[i] === 0) continue;
    rows++;
    if (!usable(table, entered, i, entered.at[i], issues)) continue;
    if (stages.codes[i] >= 0) positions[size++] = i;
    else if (action && action.codes[i] >= 0) done.push(i);
    else issues.add(isFooter(rowAt(table, i)) ? 'footer' : 'noStage', rowOf(table, i));
  }
  const position = positions.subarray(0, size);
  const deal = rowsOf(deals.codes, position);
  const moments = rowsOf(entered.at, position);
  const seenBy = mapping.columns['seen by'];
  return {
    stages: stages.words,
    deal,
    stage: rowsOf(stages.codes, position),
    at: moments,
    left: left && Float64Array.from(position, (i, k) => exitOf(table, left[i], moments[k], i, issues)),
    from: null,
    late: seenBy === undefined ? [] : firstSeen(reader.read([seenBy])[0].at, { deal, at: moments, position }),
    position,
    actions: {
      deal: Int32Array.from(done, (i) => deals.codes[i]),
      at: Float64Array.from(done, (i) => entered.at[i]),
      position: Int32Array.from(done),
    },
    rows,
  };
}

/** Takes the rows of a column; the column itself where all are taken, as in most logs. */
function rowsOf<T extends Int32Array | Float64Array>(column: T, positions: Int32Array): T {
  if (positions.length === column.length) return column;
  const taken = (column instanceof Float64Array ? float64(positions.length) : int32(positions.length)) as T;
  for (let i = 0; i < positions.length; i++) taken[i] = column[positions[i]];
  return taken;
}

/** Deals whose first entry carries the mark of an export: they came there before it. Rule D7. */
function firstSeen(seenBy: Float64Array, kept: Pick<EntryColumns, 'deal' | 'at' | 'position'>): LateDeal[] {
  const first = new Map<number, number>();
  for (let i = 0; i < kept.deal.length; i++) {
    const before = first.get(kept.deal[i]);
    if (before === undefined || kept.at[i] < kept.at[before]) first.set(kept.deal[i], i);
  }
  const late: LateDeal[] = [];
  for (const [deal, i] of first)
    if (seenBy[kept.position[i]] > 0) late.push({ deal, entered: Number.NaN, observedFrom: kept.at[i] });
  return late;
}

/** Body rows that repeat the headings: only rows whose deal is the heading's own word are looked at. */
function repeatedHeaders(table: Table, deals: WordColumn, column: number): ReadonlySet<number> {
  const found = new Set<number>();
  const code = deals.words.indexOf(table.names[column]);
  if (code < 0) return found;
  for (let i = 0; i < deals.codes.length; i++) {
    if (deals.codes[i] === code && isHeaderAgain(table, rowAt(table, i))) found.add(i);
  }
  return found;
}
