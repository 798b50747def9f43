import { readNumbers, readWords } from '../cells/column.ts';
import { DAY, type Moment } from '../cells/moment.ts';
import { rowOf } from '../cells/table.ts';
import { Fault } from '../fault.ts';
import { type EntryColumns, eachDealRow, newEntryList, noActions, type RowsToRead, usable } from './rows.ts';

/** A row of such a history: the stage, when it was written, and the days in the stage, `NaN` where it says none. */
interface Line {
  readonly deal: number;
  readonly stage: number;
  readonly at: Moment;
  readonly days: number;
  /** The stage after, '' where the row names none. */
  readonly movedTo: string;
  readonly position: number;
}

/** What the moment of a row stands for. */
type Meaning = 'entered' | 'left';

/** Days that a duration may be off: reports round to whole days, and midnight cuts them. */
const ALLOWANCE = 1.01;

/**
 * Reads a history with a stage, the days in it and one moment per row, as Zoho's stage history. Whether that moment is
 * the entry or the exit is what makes moments and durations agree, unless a setting says it (`entered column`,
 * `left column`). Errors: both readings fit. Rule L1 c. n log n within a deal.
 */
export function readDurations(rows: RowsToRead): EntryColumns {
  const { mapping } = rows;
  const { lines, stages, used } = linesOf(rows);
  const byDeal = new Map<number, Line[]>();
  for (const line of lines) {
    const list = byDeal.get(line.deal);
    if (list) list.push(line);
    else byDeal.set(line.deal, [line]);
  }
  for (const list of byDeal.values()) list.sort((a, b) => a.at - b.at || placeOf(a, b, stages));
  const said = mapping.reasons.find(({ role, why }) => why === 'setting' && (role === 'entered' || role === 'left'));
  const meaning = (said?.role as Meaning | undefined) ?? meaningOf(rows, [...byDeal.values()]);
  const list = newEntryList();
  for (const { deal, stage, at, days, position } of lines) {
    if (meaning === 'entered') list.add(deal, stage, at, position);
    else if (Number.isNaN(days)) rows.issues.add('noDate', rowOf(rows.table, position));
    else list.add(deal, stage, at - days * DAY, position, -1, at);
  }
  const { from: _, ...entries } = list.columns();
  return {
    stages,
    ...entries,
    left: meaning === 'left' ? entries.left : null,
    from: null,
    actions: noActions,
    late: [],
    rows: used,
  };
}

/** At one moment a row stands before the row of the stage that it moved to, and one that moved nowhere last. */
function placeOf(a: Line, b: Line, stages: readonly string[]): number {
  if (a.movedTo === stages[b.stage]) return -1;
  if (b.movedTo === stages[a.stage]) return 1;
  return Number(a.movedTo === '') - Number(b.movedTo === '') || (stages[a.stage] < stages[b.stage] ? -1 : 1);
}

function linesOf(rows: RowsToRead) {
  const { table, mapping, reader, issues } = rows;
  const { columns } = mapping;
  const [times] = reader.read([(columns.entered ?? columns.left) as number]);
  const { codes, words: stages } = readWords(table, columns.stage as number);
  const { values: days } = readNumbers(table, columns['days in stage'] as number);
  const movedTo = columns.to === undefined ? null : readWords(table, columns.to);
  const lines: Line[] = [];
  const used = eachDealRow(rows, (i, deal) => {
    if (codes[i] < 0) issues.add('noStage', rowOf(table, i));
    else if (usable(table, times, i, times.at[i], issues)) {
      const next = movedTo?.words[movedTo.codes[i]] ?? '';
      lines.push({ deal, stage: codes[i], at: times.at[i], days: days[i], movedTo: next, position: i });
    }
  });
  return { lines, stages, used };
}

/** Counts for both readings how often a row's days are the time to its neighbour. */
function meaningOf({ table, mapping }: RowsToRead, deals: readonly (readonly Line[])[]): Meaning {
  let entered = 0;
  let left = 0;
  const agree = (days: number, gap: number) => Math.abs(days - gap / DAY) <= ALLOWANCE;
  for (const list of deals) {
    for (let i = 1; i < list.length; i++) {
      const gap = list[i].at - list[i - 1].at;
      if (agree(list[i - 1].days, gap)) entered++;
      if (agree(list[i].days, gap)) left++;
    }
  }
  if (entered !== left) return entered > left ? 'entered' : 'left';
  const column = table.names[(mapping.columns.entered ?? mapping.columns.left) as number];
  throw new Fault('entryOrExit', { column });
}
