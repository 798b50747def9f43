import type { CancelSignal, OnProgress } from '../port/host.ts';
import { finish, type ReadTable, readTables } from '../port/reading.ts';
import type { MadeTask, ReportMaker } from '../port/report-work.ts';
import { tableKinds } from '../report/make-report.ts';
import type { Answered, ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import type { Area } from '../workbook/writing/workbook.ts';
import { areasOf, chunksOf } from './excel-reading.ts';
import { excelWords } from './words.ts';

/** Reads the log and the tables beside it and has a task done on them. A log that moves while it is read is read once more. */
export async function report(
  maker: ReportMaker,
  place: LogPlace,
  task: MadeTask,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<ReportModel | Answered> {
  // Who types on while the report is made is waited for.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const references = tableKinds.map((kind) => place[kind]);
    let areas = await areasOf(context, references);
    for (let attempt = 1; attempt <= 2; attempt++) {
      const rows = await readTables(maker, tablesOf(context, areas), onProgress, signal);
      const now = await areasOf(context, references);
      if (JSON.stringify(now) === JSON.stringify(areas)) return finish(maker, task, rows, onProgress, signal);
      areas = now;
    }
    throw new Error(excelWords[task.request.language].restless);
  });
}

const tablesOf = (context: Excel.RequestContext, areas: readonly (Area | null)[]): ReadTable[] =>
  areas.flatMap((area, i) => (area === null ? [] : [{ table: tableKinds[i], rows: area.rows, chunks: chunksOf(context, area) }]));
