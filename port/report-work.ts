import type { Cell, Cells } from '../core/cells/cell.ts';
import { answerIn, noTables, type ReportCells, type ReportSource, reportModelOf } from '../report/make-report.ts';
import type { Answered, ReportModel, ReportOptions, ReportQuestion } from '../report/model.ts';
import { type FoundSheet, type SortedLog, sortSheets, type TableChoice } from '../workbook/sort-sheets.ts';

/** What is made of the tables of a log. */
export type MadeTask =
  | { readonly kind: 'report'; readonly request: ReportOptions }
  | { readonly kind: 'answer'; readonly request: ReportOptions; readonly question: ReportQuestion };

/** Computes a report or an answer. */
export const doTask = (cells: ReportSource, task: MadeTask): ReportModel | Answered =>
  task.kind === 'report' ? reportModelOf(cells, task.request) : answerIn(cells, task.request, task.question);

/** A message to the worker. Rows come in the chunks in which a host reads them; 20,000 rows of 8 cells take 5 ms to copy. */
export type ReportTask =
  | { readonly kind: 'sort'; readonly sheets: readonly FoundSheet[]; readonly choice: TableChoice }
  | { readonly kind: 'rows'; readonly table: keyof ReportCells; readonly from: number; readonly rows: Cells }
  | MadeTask;

export interface ReportAnswers {
  readonly sort: readonly SortedLog[];
  readonly rows: null;
  readonly report: ReportModel;
  readonly answer: Answered;
}

type Held = { -readonly [Table in keyof ReportCells]: (readonly Cell[])[] | null };
const nothing = (): Held => ({ log: null, ...noTables });

/** Creates the worker's message handler. Rows from 0 on restart a table; rows are freed once the report is computed. */
export function reportWork(): (task: ReportTask) => ReportAnswers[ReportTask['kind']] {
  let held = nothing();
  const letGo = (): ReportCells => {
    const cells = { ...held, log: held.log ?? [] };
    held = nothing();
    return cells;
  };
  return (task) => {
    switch (task.kind) {
      case 'sort':
        return sortSheets(task.sheets, task.choice);
      case 'rows': {
        const table = task.from === 0 ? [] : (held[task.table] ?? []);
        for (const row of task.rows) table.push(row);
        held[task.table] = table;
        return null;
      }
      case 'report':
      case 'answer':
        return doTask(letGo(), task);
    }
  };
}

/** Computes reports for a host, in the page or in a worker. */
export interface ReportMaker {
  ask<K extends ReportTask['kind']>(task: Extract<ReportTask, { kind: K }>): Promise<ReportAnswers[K]>;
  /** Frees the rows and stops the computation, where that is possible. */
  stop(): void;
}

/** Computes reports in the page. */
export function reportMaker(work: ReturnType<typeof reportWork>): ReportMaker {
  return {
    ask: async <K extends ReportTask['kind']>(task: Extract<ReportTask, { kind: K }>) => work(task) as ReportAnswers[K],
    stop() {},
  };
}
