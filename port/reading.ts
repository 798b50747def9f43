import type { Cells } from '../core/cells/cell.ts';
import type { ReportCells } from '../report/make-report.ts';
import type { Answered, ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import { refuseCancelled, untilCancelled } from './cancel.ts';
import type { CancelSignal, Host, OnProgress } from './host.ts';
import type { MadeTask, ReportMaker } from './report-work.ts';

/** A table that a host reads in chunks of rows. */
export interface ReadTable {
  readonly table: keyof ReportCells;
  readonly rows: number;
  readonly chunks: AsyncIterable<Cells>;
}

/** Reads tables and hands their rows to the one who makes the model. Gives the number of rows. Errors: cancelled. */
export async function readTables(
  maker: ReportMaker,
  tables: readonly ReadTable[],
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<number> {
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  let before = 0;
  refuseCancelled(signal);
  onProgress({ phase: 'reading', done: 0, total });
  for (const { table, rows, chunks } of tables) {
    let from = 0;
    for await (const chunk of chunks) {
      refuseCancelled(signal);
      await maker.ask({ kind: 'rows', table, from, rows: chunk });
      from += chunk.length;
      onProgress({ phase: 'reading', done: before + from, total });
      refuseCancelled(signal);
    }
    before += rows;
  }
  return total;
}

/** Has a task done on the rows that were handed on. Errors: cancelled. */
export async function finish(
  maker: ReportMaker,
  task: MadeTask,
  rows: number,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<ReportModel | Answered> {
  onProgress({ phase: 'computing', done: 0, total: rows });
  refuseCancelled(signal);
  const made = await untilCancelled<ReportModel | Answered>(maker.ask(task), signal);
  onProgress({ phase: 'computing', done: rows, total: rows });
  return made;
}

/** Makes the verbs that report and answer out of one that does a task on the tables of a place. */
export const reportVerbs = (
  make: (place: LogPlace, task: MadeTask, onProgress: OnProgress, signal: CancelSignal) => Promise<ReportModel | Answered>,
): Pick<Host, 'report' | 'answer'> => ({
  report: ({ place, ...request }, onProgress, signal) =>
    make(place, { kind: 'report', request }, onProgress, signal) as Promise<ReportModel>,
  answer: ({ place, question, ...request }, onProgress, signal) =>
    make(place, { kind: 'answer', request, question }, onProgress, signal) as Promise<Answered>,
});
