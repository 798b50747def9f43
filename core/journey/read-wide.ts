import { fold } from '../cells/fold.ts';
import { isFooter } from '../cells/footer.ts';
import { isHeaderAgain, rowOf } from '../cells/table.ts';
import { type EntryColumns, exitOf, noActions, noDeal, type RowsToRead, usable } from './rows.ts';

/** Reads a log with one row per deal and a column of moments per stage. Rule L1 d. */
export function readWide({ table, mapping, deals, reader, issues, ofPipeline }: RowsToRead): EntryColumns {
  const entered = mapping.stageColumns.filter((c) => c.kind === 'entered');
  const exited = mapping.stageColumns.filter((c) => c.kind === 'left');
  const times = reader.read([...entered, ...exited].map((c) => c.column));
  const exitOfStage = entered.map((c) => {
    const i = exited.findIndex((e) => fold(e.stage) === fold(c.stage) && e.pipeline === c.pipeline);
    return i < 0 ? null : times[entered.length + i];
  });
  const n = table.to - table.from;
  const deal: number[] = [];
  const stage: number[] = [];
  const at: number[] = [];
  const left: number[] = [];
  const position: number[] = [];
  let rows = 0;
  for (let i = 0; i < n; i++) {
    if (deals.codes[i] < 0) {
      if (noDeal(table, i, issues)) rows++;
      continue;
    }
    if (isHeaderAgain(table, table.cells[table.from + i])) {
      issues.add('repeatedHeader', rowOf(table, i));
      continue;
    }
    if (ofPipeline?.[i] === 0) continue;
    rows++;
    const before = deal.length;
    let dated = false;
    for (let s = 0; s < entered.length; s++) {
      const moment = times[s].at[i];
      const cell = table.cells[table.from + i][times[s].column];
      const filled = cell !== 0 && cell !== null && cell !== undefined && cell !== '' && cell !== '(No value)';
      dated = dated || filled;
      if (!filled) continue;
      if (!usable(table, times[s], i, moment, issues)) continue;
      deal.push(deals.codes[i]);
      stage.push(s);
      at.push(moment);
      position.push(i);
      const exit = exitOfStage[s];
      left.push(exit ? exitOf(table, exit.at[i], moment, i, issues) : Number.NaN);
    }
    if (deal.length > before || dated) continue;
    const isEnd = isFooter(table.cells[table.from + i]);
    issues.add(isEnd ? 'footer' : 'noStageDates', rowOf(table, i));
    if (isEnd) rows--;
  }
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
    rows,
  };
}
