import type { Cells } from '../core/index.ts';
import { refuseCancelled, untilCancelled } from './cancel.ts';
import type { CancelSignal, OnProgress, Panel, PanelRequest } from './host.ts';
import type { PanelCells } from './panel.ts';
import type { PanelMaker } from './panel-work.ts';

/** A table that a host reads in chunks of rows. */
export interface ReadTable {
  readonly table: keyof PanelCells;
  readonly rows: number;
  readonly chunks: AsyncIterable<Cells>;
}

/** Reads tables and hands their rows to the one who makes the panel. Gives the number of rows. Errors: cancelled. */
export async function readTables(
  maker: PanelMaker,
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

/** Makes the panel of the rows that were handed on. Errors: cancelled. */
export async function makePanel(
  maker: PanelMaker,
  request: PanelRequest,
  rows: number,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<Panel> {
  onProgress({ phase: 'computing', done: 0, total: rows });
  refuseCancelled(signal);
  const panel = await untilCancelled(maker.ask({ kind: 'panel', request }), signal);
  onProgress({ phase: 'computing', done: rows, total: rows });
  return panel;
}
