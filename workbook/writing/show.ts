import type { Cells } from '../../core/cells/cell.ts';
import { Fault, sentenceOf } from '../../core/fault.ts';
import type { Language } from '../../core/words/language.ts';
import type { FormulaCall } from '../../report/card.ts';
import { dealRows } from '../../report/deals.ts';
import { type ReportCells, tableKinds } from '../../report/make-report.ts';
import type { LogPlace } from '../place.ts';
import { addressOf } from './address.ts';
import { type Area, on, type Work } from './workbook.ts';

export interface ShowRequest {
  readonly place: LogPlace;
  /** A call whose answer lists deals: DEALS, STUCK. */
  readonly asked: FormulaCall;
  readonly language: Language;
}

/** What was selected: all rows of the deals, or the first areas of them. */
export type Shown =
  | { readonly kind: 'done'; readonly deals: number; readonly rows: number; readonly selected: number; readonly address: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly sentence: string };

/** Hosts select no more areas at once; the addresses of so many still fit into one request. */
const MOST_AREAS = 100;

/** Selects the rows of the log that hold the deals behind an answer. */
export function* showDeals({ place, asked, language }: ShowRequest): Work<Shown> {
  const cells = yield* tablesAt(place);
  const log = yield* on('find', place.log);
  if (log === null) return { kind: 'none' };
  const found = saying(language, () => dealRows(cells, asked, { dot: '.', separator: ',' }));
  if ('sentence' in found) return found;
  if (found.rows.length === 0) return { kind: 'none' };
  const areas: Area[] = [];
  for (const row of found.rows) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === log.row + row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ ...log, row: log.row + row, rows: 1, columns: cells.log[0].length });
  }
  const shown = areas.slice(0, MOST_AREAS);
  const together = yield* on('select', shown);
  const selected = shown.slice(0, together).reduce((sum, { rows }) => sum + rows, 0);
  return { kind: 'done', deals: found.deals, rows: found.rows.length, selected, address: addressOf(shown[0]) };
}

/** Reads a log and the tables beside it. */
export function* tablesAt(place: LogPlace): Work<ReportCells> {
  const tables: [keyof ReportCells, Cells | null][] = [];
  for (const kind of tableKinds) {
    const reference = place[kind];
    tables.push([kind, reference === null ? null : yield* on('values', reference)]);
  }
  return Object.fromEntries(tables) as unknown as ReportCells;
}

/** Answers, or says in one sentence why there is no answer. */
export function saying<T>(language: Language, work: () => T): T | { readonly kind: 'fault'; readonly sentence: string } {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { kind: 'fault', sentence: sentenceOf(fault, language) };
  }
}
