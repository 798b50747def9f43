import type { Cells } from '../cells/cell.ts';
import type { Moment } from '../cells/moment.ts';
import { type HistoryUpdate, keepHistory } from '../log/keep-history.ts';
import { noStageHints } from '../log/log.ts';
import { readStages } from '../log/stages.ts';
import type { Settings } from '../settings.ts';
import { hintsOf } from './dataset.ts';

/** A log kept from week to week, this week's export and the day it was made. */
export interface WeeklyExport {
  /** The log so far, `null` at the first export. */
  readonly kept: Cells | null;
  /** The export, in any layout. */
  readonly exported: Cells;
  readonly stages: Cells | null;
  /** `null` where unknown; then every move must be dated by the export itself. */
  readonly exportedAt: Moment | null;
}

/**
 * Gives the rows to append to a log that is kept from week to week. Errors: as {@link keepHistory}.
 * @param export the log kept so far, the export, and when it was made.
 * @param settings how they are read.
 * @example historyToKeep({ kept: null, exported: log, stages: null, exportedAt: null }, defaultSettings).rows.length // 7
 */
export function historyToKeep({ kept, exported, stages, exportedAt }: WeeklyExport, settings: Settings): HistoryUpdate {
  const table = stages ? readStages(stages) : null;
  return keepHistory({ kept, exported, exportedAt, table, hints: table ? hintsOf(table) : noStageHints, settings });
}
