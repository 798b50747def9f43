import type { Cell, Cells } from '../core/cells/cell.ts';
import type { Answered, Panel, PanelQuestion, PanelRequest } from '../report/model.ts';
import { answerIn, noTables, type PanelCells, type PanelSource, panelOf } from '../report/panel.ts';
import { type FoundSheet, type SortedLog, sortSheets, type TableChoice } from '../workbook/sort-sheets.ts';

/** What is made of the tables of a log. */
export type MadeTask =
  | { readonly kind: 'panel'; readonly request: PanelRequest }
  | { readonly kind: 'answer'; readonly request: PanelRequest; readonly question: PanelQuestion };

/** Makes a panel or an answer. */
export const doTask = (cells: PanelSource, task: MadeTask): Panel | Answered =>
  task.kind === 'panel' ? panelOf(cells, task.request) : answerIn(cells, task.request, task.question);

/** What is asked of the one who holds the core: rows come in the chunks in which a host reads them; 20,000 rows of 8 cells take a worker's page 5 ms to copy. */
export type PanelTask =
  | { readonly kind: 'sort'; readonly sheets: readonly FoundSheet[]; readonly choice: TableChoice }
  | { readonly kind: 'rows'; readonly table: keyof PanelCells; readonly from: number; readonly rows: Cells }
  | MadeTask;

export interface PanelAnswers {
  readonly sort: readonly SortedLog[];
  readonly rows: null;
  readonly panel: Panel;
  readonly answer: Answered;
}

type Held = { -readonly [Table in keyof PanelCells]: (readonly Cell[])[] | null };
const nothing = (): Held => ({ log: null, ...noTables });

/** Makes the one who works off tasks. Rows from 0 begin a table anew; all rows are let go with the panel. */
export function panelWork(): (task: PanelTask) => PanelAnswers[PanelTask['kind']] {
  let held = nothing();
  const letGo = (): PanelCells => {
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
      case 'panel':
      case 'answer':
        return doTask(letGo(), task);
    }
  };
}

/** Who makes panels for a host, here or in a worker. */
export interface PanelMaker {
  ask<K extends PanelTask['kind']>(task: Extract<PanelTask, { kind: K }>): Promise<PanelAnswers[K]>;
  /** Drops what is held and stops what is computed, where that can be. */
  stop(): void;
}

/** Makes panels on the spot. */
export function panelMaker(work: ReturnType<typeof panelWork>): PanelMaker {
  return {
    ask: async <K extends PanelTask['kind']>(task: Extract<PanelTask, { kind: K }>) => work(task) as PanelAnswers[K],
    stop() {},
  };
}
