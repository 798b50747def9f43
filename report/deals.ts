import { callFunction } from '../calls/call.ts';
import { functions } from '../calls/functions.ts';
import { type Dataset, datasetOf } from '../core/dataset/dataset.ts';
import type { Dialect } from '../core/questions/declaration.ts';
import type { Selector } from '../core/table/report.ts';
import type { FormulaCall } from './card.ts';
import type { ReportCells } from './make-report.ts';

/** Rows of a log, counted from 0 in its range, and the deals that they are of. */
export interface DealRows {
  readonly deals: number;
  readonly rows: readonly number[];
}

/** Asks for the deals behind a line of a report: as DEALS does, under the settings of the report. */
export function dealsBehind({ stage, by, group }: Selector, fate: string, settings: readonly string[]): FormulaCall {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  return { id: 'DEALS', args: [stage, fate], settings: by === null ? settings : [...settings, `${quoted(by)}=${quoted(group)}`] };
}

/** Finds the rows of the deals that an answer lists. Errors: every fault of the call. Linear. */
export function dealRows(cells: ReportCells, asked: FormulaCall, dialect: Dialect): DealRows {
  const tables = [cells.stages, cells.actions, cells.settings].filter((table) => table !== null);
  const { report, settings } = callFunction(functions[asked.id], [cells.log, ...tables, ...asked.args, ...asked.settings], {
    dialect,
  });
  if (!('columns' in report)) return { deals: 0, rows: [] };
  const column = report.columns.findIndex(({ id }) => id === 'Deal');
  const wanted = new Set(report.lines.map((line) => line[column]));
  return rowsOf(datasetOf({ log: cells.log, stages: cells.stages, actions: cells.actions }, settings), wanted);
}

function rowsOf({ log }: Dataset, wanted: ReadonlySet<unknown>): DealRows {
  const isWanted = log.deals.map((deal) => wanted.has(deal));
  const rows = new Set<number>();
  const take = (deal: Int32Array, position: Int32Array) => {
    for (let i = 0; i < deal.length; i++) if (isWanted[deal[i]]) rows.add(log.table.from + position[i]);
  };
  take(log.deal, log.position);
  take(log.actions.deal, log.actions.position);
  return { deals: isWanted.reduce((n, is) => n + (is ? 1 : 0), 0), rows: [...rows].sort((a, b) => a - b) };
}
