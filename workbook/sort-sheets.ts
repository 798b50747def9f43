import type { Cells } from '../core/cells/cell.ts';
import { logLikeness } from '../core/log/likeness.ts';
import { type Cut, isAnswer, type ReadTable, readAs, tableCalled, wordsOf } from './our-tables.ts';
import type { LogPlace, Why } from './place.ts';
import { type SideKind, sideKinds } from './table-words.ts';
import type { Area } from './writing/workbook.ts';

/** Cells as a host found them: all that a sheet holds, a table of Excel's, or a named range of ours. The top rows are enough. */
export interface FoundSheet {
  readonly sheet: string;
  readonly top: Cells;
  /** The name of a table of Excel's. */
  readonly table?: string | undefined;
  /** A named range that is called as a table of ours; it is no log. */
  readonly range?: string | undefined;
  /** Why people mean this one as the log: they are on it, or the name Log lies on it. */
  readonly meant?: 'active' | 'named' | undefined;
}

/** Tells why a sheet is meant, of the one that is shown and the one that has the name. */
export const meantOf = (name: string, active: string, named: string | null): FoundSheet['meant'] =>
  name === active ? 'active' : name === named ? 'named' : undefined;

/** Rows of a sheet that tell what it is. */
export const TOP_ROWS = 60;

/** Tells whether a named range is to be handed over: it may lie over a table of ours. */
export const isOurRange = (name: string): boolean => tableCalled(name) !== null;

/** A table beside a log, by its place among the sheets that were handed over. */
export interface SortedTable {
  readonly kind: SideKind;
  readonly index: number;
  readonly sheet: string;
  /** Where its headings and cells are in what was handed over; `null` for all of it. */
  readonly cut: Cut | null;
  readonly why: Why;
  readonly hasRows: boolean;
  readonly isUsed: boolean;
}

/** A log, by its place among the sheets that were handed over, with the tables beside it. */
export interface SortedLog {
  readonly index: number;
  readonly tables: readonly SortedTable[];
}

/** By kind: the sheet whose table somebody chose, `null` for none; what is not chosen is found. */
export type TableChoice = Readonly<Partial<Record<SideKind, string | null>>>;

/** What a host remembers the choice by. */
export const CHOICE_KEY = 'tables';

/** Reads a choice that was remembered. */
export const choiceIn = (kept: string | null): TableChoice => (kept === null ? {} : (JSON.parse(kept) as TableChoice));

/**
 * Tells sheets that look like logs, and the tables beside each. First the one that people are on, unless another looks twice as
 * much like a log, as lists that were inserted do; then the one that is named, then the likeliest.
 */
export function sortSheets(sheets: readonly FoundSheet[], choice: TableChoice = {}): readonly SortedLog[] {
  const read = sheets.map(candidatesIn);
  const logs = sheets
    .map(({ top, range, meant }, index) => ({
      index,
      meant,
      likeness: range || read[index].some(isOurs) || isAnswer(top) ? 0 : logLikeness(top),
    }))
    .filter(({ likeness }) => likeness > 0);
  const most = Math.max(0, ...logs.map(({ likeness }) => likeness));
  const rank = ({ meant, likeness }: (typeof logs)[number]) =>
    meant === 'active' && 2 * likeness > most ? 2 : meant === 'named' ? 1 : 0;
  logs.sort((a, b) => rank(b) - rank(a) || b.likeness - a.likeness);
  const others = read.flatMap((candidates, index) => (logs.some((log) => log.index === index) ? [] : candidates));
  return logs.map(({ index }) => ({ index, tables: tablesBeside(sheets[index].top, others, choice) }));
}

/** What cells can be read as, before it is known which log they stand beside. */
interface Candidate extends ReadTable {
  readonly kind: SideKind;
  readonly index: number;
  readonly sheet: string;
  readonly isRange: boolean;
  readonly isCalledSo: boolean;
  /** The lower, the surer the name. */
  readonly rank: number;
}

function candidatesIn({ sheet, top, table, range }: FoundSheet, index: number): Candidate[] {
  const called = (range === undefined ? [table, sheet] : [range]).map((name) => (name === undefined ? null : tableCalled(name)));
  return sideKinds.flatMap((kind): Candidate[] => {
    const found = readAs(kind, top);
    const name = called.find((one) => one?.kind === kind);
    if (found === null || (range !== undefined && !name)) return [];
    const rank = (name?.isNumbered ? 2 : 0) + (range === undefined ? 1 : 0);
    return [{ ...found, kind, index, sheet, isRange: range !== undefined, isCalledSo: name !== undefined, rank }];
  });
}

const isOurs = ({ isCalledSo, isUnmistakable }: Candidate): boolean => isCalledSo || isUnmistakable;

/** The tables that can be read with a log, the surest of each kind first, and one of a kind to a sheet. */
function tablesBeside(log: Cells, candidates: readonly Candidate[], choice: TableChoice): SortedTable[] {
  const words = wordsOf(log);
  return sideKinds.flatMap((kind) => {
    const all = candidates
      .filter((one) => one.kind === kind)
      .flatMap((one) => {
        const why = whyOf(one, log, words);
        return why === null ? [] : [{ ...one, why }];
      })
      .sort((a, b) => order[a.why] - order[b.why] || a.rank - b.rank)
      .filter((one, i, sorted) => sorted.findIndex(({ sheet }) => sheet === one.sheet) === i);
    const chosen = choice[kind];
    const isChosen = chosen === null || all.some(({ sheet }) => sheet === chosen);
    const used = isChosen
      ? all.find(({ sheet }) => sheet === chosen)
      : all.find(({ why, hasRows }) => why !== 'possible' && (hasRows || kind === 'settings'));
    return all.map(
      (one): SortedTable => ({
        kind,
        index: one.index,
        sheet: one.sheet,
        cut: isWhole(one.cut) ? null : one.cut,
        why: one.why,
        hasRows: one.hasRows,
        isUsed: one === used,
      }),
    );
  });
}

const order: Readonly<Record<Why, number>> = { name: 0, headings: 1, possible: 2 };

function whyOf(one: Candidate, log: Cells, words: string): Why | null {
  // Any program may call a sheet *Settings*; nobody names a range so by chance.
  if (one.isCalledSo && (one.kind !== 'settings' || one.isRange || one.speaksOf(log, words))) return 'name';
  if (one.isUnmistakable && one.speaksOf(log, words)) return 'headings';
  return one.isSound ? 'possible' : null;
}

const isWhole = ({ row, column, columns }: Cut): boolean => row === 0 && column === 0 && columns === null;

/** The part of an area that a table stands in. */
export const cutOf = (area: Area, cut: Cut): Area => ({
  ...area,
  row: area.row + cut.row,
  column: area.column + cut.column,
  rows: area.rows - cut.row,
  columns: cut.columns ?? area.columns - cut.column,
});

/** Makes the place of a log; a host tells how a formula refers to each table. */
export function placeOf(
  log: Pick<LogPlace, 'name' | 'log' | 'rows'>,
  sorted: readonly SortedTable[],
  referenceOf: (table: SortedTable) => string,
): LogPlace {
  const tables = sorted.map((table) => ({
    kind: table.kind,
    sheet: table.sheet,
    reference: referenceOf(table),
    why: table.why,
    hasRows: table.hasRows,
    isUsed: table.isUsed,
  }));
  const used = (kind: SideKind) => tables.find((table) => table.kind === kind && table.isUsed)?.reference ?? null;
  const references = Object.fromEntries(sideKinds.map((kind) => [kind, used(kind)])) as Record<SideKind, string | null>;
  return { ...log, ...references, tables };
}
