import {
  type Area,
  type CancelSignal,
  makePanel,
  type OnProgress,
  type Panel,
  type PanelCells,
  type PanelMaker,
  type ReadTable,
  type ReportRequest,
  readTables,
} from '../catalog/index.ts';
import type { Language } from '../core/index.ts';
import { areasOf, chunksOf } from './excel-reading.ts';

const restless: Record<Language, string> = {
  en: 'Rows were added or taken away while the log was being read. Start again when nobody is changing it.',
  lv: 'Kamēr žurnāls tika lasīts, tajā pielika vai noņēma rindas. Sāciet vēlreiz, kad neviens to nemaina.',
};

const tableKinds = ['log', 'stages', 'actions', 'settings'] as const satisfies readonly (keyof PanelCells)[];

/** Reads the log and the tables beside it and has their panel made. A log that moves while it is read is read once more. */
export async function report(
  maker: PanelMaker,
  { place, language }: ReportRequest,
  onProgress: OnProgress,
  signal: CancelSignal,
): Promise<Panel> {
  return Excel.run(async (context) => {
    const references = tableKinds.map((kind) => place[kind]);
    let areas = await areasOf(context, references);
    for (let attempt = 1; attempt <= 2; attempt++) {
      const rows = await readTables(maker, tablesOf(context, areas), onProgress, signal);
      const now = await areasOf(context, references);
      if (JSON.stringify(now) === JSON.stringify(areas)) return makePanel(maker, language, rows, onProgress, signal);
      areas = now;
    }
    throw new Error(restless[language]);
  });
}

const tablesOf = (context: Excel.RequestContext, areas: readonly (Area | null)[]): ReadTable[] =>
  areas.flatMap((area, i) => (area === null ? [] : [{ table: tableKinds[i], rows: area.rows, chunks: chunksOf(context, area) }]));
