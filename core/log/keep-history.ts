import { type Cell, type Cells, textOf } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import { rowAt } from '../cells/grid.ts';
import { newIssues } from '../cells/issues.ts';
import { type DateSystem, type Moment, serialOf, startOfDay } from '../cells/moment.ts';
import type { Role } from '../cells/roles.ts';
import { Fault } from '../fault.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { words } from '../words/index.ts';
import type { HeaderId } from '../words/terms.ts';
import { type Entries, entriesOf } from './entries.ts';
import { type ExportReading, type Step, stepsOf } from './export-steps.ts';
import { type Log, type LogTable, readLog } from './log.ts';

/** What to append to a log that is kept from week to week, and what the comparison showed. */
export interface HistoryUpdate {
  /** The log's headings, with those that are new at their right end. */
  readonly headings: readonly string[];
  /** Rows to append, in the order of the headings; moments as serials of the workbook's date system. */
  readonly rows: readonly (readonly Cell[])[];
  /** Deals that the log did not know, and those that moved on, back or to an outcome. */
  readonly added: number;
  readonly moved: number;
  /** Deals open in the log that the export does not show any more. */
  readonly vanished: readonly string[];
  /** Deals that the log knows at a later moment than the export does: their rows were passed over. */
  readonly stale: number;
}

/** The log so far, the new export, and when that was made. */
export interface HistoryQuestion extends ExportReading {
  /** `null` at the first export. */
  readonly kept: Cells | null;
  readonly exported: Cells;
  /** `null` where unknown; then only exports that date every move themselves can be kept. */
  readonly exportedAt: Moment | null;
}

/** Columns of a new log, beside the deal, the stage, the date and the mark. */
const carried: readonly Role[] = ['rep', 'persona', 'source', 'value', 'currency', 'pipeline', 'reason', 'deal name'];

/** What the log knows of a deal. */
interface Known {
  /** Folded stage and moment of each entry, and of each day. */
  readonly seen: Set<string>;
  stage: string;
  at: Moment;
  isOpen: boolean;
}

/**
 * Compares a new export of a pipeline with the log kept so far and gives the rows to append: moves dated by the export's
 * own columns where it has them, otherwise by the day of the export and marked so (*Seen by*). Nothing is written twice:
 * the same export again gives no row. Errors: every fault of reading; a move without a date and no day of export. Linear
 * but for sorting within a deal.
 */
export function keepHistory(question: HistoryQuestion): HistoryUpdate {
  const { dateSystem } = question.settings;
  const kept = question.kept === null ? null : read(question.kept, { ...question, settings: { ...defaultSettings, dateSystem } });
  const known = kept ? knownOf(kept.log, kept.entries) : new Map<string, Known>();
  const { log, steps } = stepsOf(question.exported, question);
  const headings = headingsOf(kept?.log ?? null, log, question.settings);
  const rows: Cell[][] = [];
  const moved = new Set<string>();
  const added = new Set<string>();
  const stale = new Set<string>();
  for (const step of steps) {
    const { deal } = step;
    const before = known.get(deal);
    const dated = dateOf(step, before, question.exportedAt);
    if (dated === 'known') continue;
    if (dated === 'stale') {
      stale.add(deal);
      continue;
    }
    if (before) moved.add(deal);
    else added.add(deal);
    rows.push(rowOf(headings, log, step, dated, dateSystem));
  }
  const present = new Set(log.deals.words);
  const vanished = [...known].filter(([deal, { isOpen }]) => isOpen && !present.has(deal)).map(([deal]) => deal);
  return { headings: headings.names, rows, added: added.size, moved: moved.size, vanished, stale: stale.size };
}

function read(cells: Cells, { table, hints, settings }: ExportReading): { log: Log; entries: Entries } {
  const log = readLog(cells, settings, hints);
  return { log, entries: entriesOf(log, table, settings.asOf, [], newIssues()) };
}

const keyOf = (stage: string, at: Moment): string => `${at} ${fold(stage)}`;

function knownOf(log: Log, entries: Entries): Map<string, Known> {
  const known = new Map<string, Known>();
  const size = entries.pipeline.open.length;
  for (let d = 0; d < log.deals.length; d++) {
    const one: Known = { seen: new Set(), stage: '', at: Number.NEGATIVE_INFINITY, isOpen: true };
    for (let i = entries.offset[d]; i < entries.offset[d + 1]; i++) {
      const point = entries.point[i];
      const stage = point < size ? entries.pipeline.open[point].name : point === size ? 'lost' : 'won';
      one.seen.add(keyOf(stage, entries.at[i]));
      one.seen.add(keyOf(stage, startOfDay(entries.at[i])));
      one.stage = fold(stage);
      one.at = entries.at[i];
      one.isOpen = point < size;
    }
    if (one.stage !== '') known.set(log.deals[d], one);
  }
  return known;
}

/** A row's date, and the day by which it was seen where the date is no more than that. */
interface Dated {
  readonly at: Moment;
  readonly seenBy: Moment | null;
}

/** Dates a step, or tells that the log has it already, or that the log knows better. */
function dateOf(step: Step, before: Known | undefined, exportedAt: Moment | null): Dated | 'known' | 'stale' {
  const { key, at, latest } = step;
  if (before && [latest, at].some((moment) => isSeen(before, key, moment))) return 'known';
  if (!step.isPresent) return Number.isNaN(at) ? { at: latest, seenBy: latest } : { at, seenBy: null };
  if (before && (before.stage === fold(key) || (step.isBeforeEnd && !before.isOpen))) return 'known';
  if (exportedAt !== null && before && exportedAt < before.at) return 'stale';
  // A date without a time may lie on the day of the entry before, never earlier.
  const since = before?.at ?? Number.NEGATIVE_INFINITY;
  if (at >= startOfDay(since)) return { at: Math.max(at, since), seenBy: null };
  const by = latest >= startOfDay(since) ? Math.max(latest, since) : exportedAt;
  if (by === null) throw new Fault('exportDateNeeded', { stage: step.stage });
  return { at: by, seenBy: by };
}

const isSeen = (before: Known, key: string, at: Moment): boolean =>
  before.seen.has(keyOf(key, at)) || before.seen.has(keyOf(key, startOfDay(at)));

interface Headings {
  readonly names: readonly string[];
  /** For each heading, what it is filled with: a part of the entry, a role of the export, or a heading of the same name. */
  readonly sources: readonly ('deal' | 'stage' | 'date' | 'seen by' | { readonly column: number } | null)[];
}

function headingsOf(kept: Log | null, log: LogTable, settings: Settings): Headings {
  const { headers } = words[settings.language];
  const name = (id: HeaderId) => headers[id];
  const exported = log.mapping.columns;
  if (kept === null) {
    const roles = carried.filter((role) => exported[role] !== undefined && exported[role] !== exported.deal);
    return {
      names: [
        name('Deal'),
        name('Stage'),
        name('Entered'),
        ...roles.map((role) => log.table.names[exported[role] as number]),
        name('Seen by'),
      ],
      sources: ['deal', 'stage', 'date', ...roles.map((role) => ({ column: exported[role] as number })), 'seen by'],
    };
  }
  const roleAt = (column: number) =>
    (Object.keys(kept.mapping.columns) as Role[]).find((role) => kept.mapping.columns[role] === column);
  const sources = kept.table.names.map((heading, column): Headings['sources'][number] => {
    const role = roleAt(column);
    if (role === 'deal' || role === 'stage' || role === 'seen by') return role;
    if (role === 'entered') return 'date';
    const same = role !== undefined && exported[role] !== undefined ? exported[role] : log.table.folded.indexOf(fold(heading));
    return same === undefined || same < 0 || heading === '' ? null : { column: same };
  });
  const isMarked = sources.includes('seen by');
  return {
    names: isMarked ? kept.table.names : [...kept.table.names, name('Seen by')],
    sources: isMarked ? sources : [...sources, 'seen by'],
  };
}

function rowOf({ sources }: Headings, log: LogTable, step: Step, { at, seenBy }: Dated, system: DateSystem): Cell[] {
  const row = rowAt(log.table, step.position);
  return sources.map((source) => {
    if (source === null) return '';
    if (source === 'deal') return step.deal;
    if (source === 'stage') return step.stage;
    if (source === 'date') return serialOf(at, system);
    if (source === 'seen by') return seenBy === null ? '' : serialOf(seenBy, system);
    const cell = row[source.column];
    return typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOf(cell);
  });
}
