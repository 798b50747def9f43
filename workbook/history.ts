import { type Cells, isBlank, textOf } from '../core/cells/cell.ts';
import { momentOfCell } from '../core/cells/column.ts';
import { fold } from '../core/cells/fold.ts';
import { roleNamed } from '../core/cells/headings.ts';
import type { Layout } from '../core/cells/layout.ts';
import { type DateSystem, isoOf } from '../core/cells/moment.ts';
import { type Dataset, datasetOf } from '../core/dataset/dataset.ts';
import { historyToKeep } from '../core/dataset/history.ts';
import { defaultSettings } from '../core/settings.ts';
import type { Language } from '../core/words/language.ts';
import { type ReportCells, settingsIn } from '../report/make-report.ts';
import type { LogPlace } from './place.ts';
import { idCellsOf } from './typed-ids.ts';
import type { Addition } from './writing/append.ts';
import type { Look } from './writing/workbook.ts';

export interface HistoryRequest {
  readonly place: LogPlace;
  /** This week's export; `null` to begin a log from the list that the place itself holds. */
  readonly exported: Cells | null;
  /** The day of the export as ISO text, `null` where unknown. */
  readonly exportedAt: string | null;
  readonly language: Language;
}

/** A deal that is new, or that went from one stage to another. */
export interface Move {
  readonly deal: string;
  /** `null` for a new deal. */
  readonly from: string | null;
  readonly to: string;
}

/** What an export would add to the log, before anything is written. */
export interface HistoryPreview {
  readonly kind: 'preview';
  /** True where there is no log yet and these rows begin one. */
  readonly isFirst: boolean;
  readonly addition: Addition;
  /** How the workbook counts the days of its serials. */
  readonly dateSystem: DateSystem;
  /** Each deal once, with the stage that it came to last. */
  readonly moves: readonly Move[];
  /** Deals open in the log that the export does not show. */
  readonly vanished: readonly string[];
  /** Deals that the log knows at a later moment than the export does. */
  readonly stale: number;
}

/** A log whose rows are no entries with a deal, a stage and a date: exports can't be appended to it. */
export interface OtherLayout {
  readonly kind: 'other layout';
  readonly layout: Layout;
}

/** Compares an export with the log. Errors: every fault of reading; a move that nothing dates. */
export function previewOf(
  cells: ReportCells,
  { exported, exportedAt, language }: Omit<HistoryRequest, 'place'>,
): HistoryPreview | OtherLayout {
  const dataset = exported === null ? null : datasetIn(cells, language);
  const known = dataset?.log.mapping.layout === 'list' ? null : dataset;
  if (known && !isEventLog(known)) return { kind: 'other layout', layout: known.log.mapping.layout };
  const { dateSystem } = settingsIn(cells, language);
  const at = exportedAt === null ? Number.NaN : momentOfCell(exportedAt, 1900, null);
  const update = historyToKeep(
    {
      kept: known && cells.log,
      exported: exported ?? cells.log,
      stages: cells.stages,
      exportedAt: Number.isNaN(at) ? null : at,
    },
    { ...defaultSettings, language, dateSystem },
  );
  const inText = update.headings.map((_, c) => known !== null && isDatedInText(known, cells.log, c));
  const columns = known ? known.log.mapping.columns : { deal: 0, stage: 1 };
  const ids = dataset ?? datasetIn(cells, language);
  const idCell = idCellsOf(cells.log.slice(ids.log.table.from, ids.log.table.to), ids.log.mapping.columns.deal as number);
  const rows = update.rows.map((row) =>
    row.map((cell, c) => {
      if (c === columns.deal && typeof cell === 'string') return idCell(cell);
      return inText[c] && typeof cell === 'number' ? isoOf(momentOfCell(cell, dateSystem, null)) : cell;
    }),
  );
  return {
    kind: 'preview',
    isFirst: known === null,
    addition: { headings: update.headings, rows, looks: looksOf(update.headings, rows) },
    dateSystem,
    moves: movesIn(update.rows, columns.deal as number, columns.stage as number, known ? stagesNow(known) : new Map()),
    vanished: update.vanished,
    stale: update.stale,
  };
}

/** The log so far, or the list without history that the place holds. */
const datasetIn = (cells: ReportCells, language: Language): Dataset =>
  datasetOf(
    { log: cells.log, stages: cells.stages, actions: null },
    { ...settingsIn(cells, language), filters: [], startedFrom: null, startedTo: null },
  );

/** Tells whether rows can be appended to a log: each says a deal, a stage and when it came there. */
export function isEventLog({ log }: Dataset): boolean {
  const { layout, columns } = log.mapping;
  return (layout === 'events' || layout === 'spans') && columns.stage !== undefined && columns.entered !== undefined;
}

/** Tells whether a log writes the dates of a column as text. */
export function isDatedInText({ log }: Dataset, cells: Cells, column: number): boolean {
  const isOfTime =
    timeHeadings.has(roleNamed(fold(log.table.names[column] ?? ''))?.role ?? '') || log.mapping.columns.entered === column;
  for (let r = log.table.to - 1; isOfTime && r >= log.table.from; r--) {
    const cell = cells[r][column];
    if (!isBlank(cell)) return typeof cell === 'string';
  }
  return false;
}

const timeHeadings: ReadonlySet<string> = new Set(['entered', 'left', 'closed', 'created', 'seen by', 'other time']);

/** How columns of dates are shown: by the day, or to the minute where any of them knows it. */
export const looksOf = (headings: readonly string[], rows: Cells): (Look | null)[] =>
  headings.map((heading, c) => {
    const numbers = rows.map((row) => row[c]).filter((cell) => typeof cell === 'number');
    if (!timeHeadings.has(roleNamed(fold(heading))?.role ?? '')) return null;
    return numbers.some((cell) => cell % 1 !== 0) ? 'moment' : 'date';
  });

/** The stage that each deal is in, or the outcome that it came to, as the log says it. */
export function stagesNow({ log, entries }: Dataset): Map<string, string> {
  const { open, closing } = entries.pipeline;
  const now = new Map<string, string>();
  log.deals.forEach((deal, d) => {
    if (entries.offset[d + 1] === entries.offset[d]) return;
    const point = entries.point[entries.offset[d + 1] - 1];
    const outcome = point === open.length ? 'lost' : 'won';
    now.set(deal, point < open.length ? open[point].name : (closing.find((stage) => stage.outcome === outcome)?.name ?? outcome));
  });
  return now;
}

function movesIn(rows: Cells, dealAt: number, stageAt: number, now: ReadonlyMap<string, string>): Move[] {
  const moves = new Map<string, Move>();
  for (const row of rows) {
    const deal = textOf(row[dealAt]);
    moves.set(deal, { deal, from: now.get(deal) ?? null, to: textOf(row[stageAt]) });
  }
  return [...moves.values()];
}
