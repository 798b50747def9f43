import { fold } from '../cells/fold.ts';
import { isFooter } from '../cells/footer.ts';
import { cellAt, rowAt } from '../cells/grid.ts';
import { rowOf } from '../cells/table.ts';
import { type EntryColumns, eachDealRow, exitOf, noActions, type RowsToRead, usable } from './rows.ts';

/** Reads a log with one row per deal and a column of moments per stage. Rule L1 d. */
export function readWide(rows: RowsToRead): EntryColumns {
  const { table, mapping, reader, issues } = rows;
  const entered = mapping.stageColumns.filter((c) => c.kind === 'entered');
  const exited = mapping.stageColumns.filter((c) => c.kind === 'left');
  const times = reader.read([...entered, ...exited].map((c) => c.column));
  const exitOfStage = entered.map((c) => {
    const i = exited.findIndex((e) => fold(e.stage) === fold(c.stage) && e.pipeline === c.pipeline);
    return i < 0 ? null : times[entered.length + i];
  });
  const deal: number[] = [];
  const stage: number[] = [];
  const at: number[] = [];
  const left: number[] = [];
  const position: number[] = [];
  const used = eachDealRow(rows, (i, d) => {
    const before = deal.length;
    let dated = false;
    for (let s = 0; s < entered.length; s++) {
      const moment = times[s].at[i];
      const cell = cellAt(table, i, times[s].column);
      const filled = cell !== 0 && cell !== null && cell !== undefined && cell !== '' && cell !== '(No value)';
      dated = dated || filled;
      if (!filled) continue;
      if (!usable(table, times[s], i, moment, issues)) continue;
      deal.push(d);
      stage.push(s);
      at.push(moment);
      position.push(i);
      const exit = exitOfStage[s];
      left.push(exit ? exitOf(table, exit.at[i], moment, i, issues) : Number.NaN);
    }
    if (deal.length > before || dated) return 'row';
    const isEnd = isFooter(rowAt(table, i));
    issues.add(isEnd ? 'footer' : 'noStageDates', rowOf(table, i));
    return isEnd ? 'no row' : 'row';
  });
  return {
    stages: entered.map((c) => c.stage),
    deal: Int32Array.from(deal),
    stage: Int32Array.from(stage),
    at: Float64Array.from(at),
    left: exitOfStage.some((exit) => exit !== null) ? Float64Array.from(left) : null,
    from: null,
    late: [],
    position: Int32Array.from(position),
    actions: noActions,
    rows: used,
  };
}
