import { tableText } from '../cli/print.ts';
import type { Cells } from '../core/cells/cell.ts';
import { isoOf } from '../core/cells/moment.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';
import { Fault, sentenceOf } from '../core/fault.ts';
import { defaultSettings } from '../core/settings.ts';
import { fileWords } from '../core/words/files.ts';
import type { Language } from '../core/words/language.ts';
import { readFile } from '../files/files.ts';
import type { NamedFile } from '../files/named-file.ts';
import { partIn } from '../report/card.ts';
import { everyDeal } from '../report/cards/choice.ts';
import { noTables, reportModelOf } from '../report/make-report.ts';
import { sidebarWords } from '../sidebar/words/index.ts';
import { cutCells } from '../workbook/our-tables.ts';
import { sortSheets, TOP_ROWS } from '../workbook/sort-sheets.ts';

/** What a terminal of usual width holds of a funnel. */
const show = ['Stage', 'Entered', 'Advanced', 'Lost', 'Open', 'Expected conversion', 'Low', 'High', 'Median days'];

/** A log's funnel as an aligned table with the sentences to read first, or the sentence why there is none. */
export type StartReport = { readonly kind: 'text' | 'fault'; readonly text: string };

/** Reports on the tables of a sample, or on a file: the sheet of it that looks most like a log. */
export async function startReport(source: NamedFile | Sample, language: Language): Promise<StartReport> {
  try {
    const { log, stages, readAs = null } = 'log' in source ? source : await tablesOf(source);
    const model = reportModelOf({ ...noTables, log, stages }, { language, choice: everyDeal, asOf: null });
    if (model.kind === 'fault') return { kind: 'fault', text: model.sentence };
    const findings = model.findings.map((text, i) => `${i + 1}. ${text}`);
    const { dealCount, asOf } = sidebarWords[language];
    const funnel = partIn(model.cards, 'lost.funnel')?.reports[0];
    const heading = `${dealCount(model.deals)}, ${asOf(isoOf(model.asOf).slice(0, 10))}`;
    return {
      kind: 'text',
      text: [
        heading,
        ...(readAs ? [`${fileWords[language].readAs(readAs)}.`] : []),
        '',
        funnel ? tableText(funnel, { ...defaultSettings, language, show }) : '',
        '',
        ...findings,
      ].join('\n'),
    };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { kind: 'fault', text: sentenceOf(fault, language) };
  }
}

export interface Sample {
  readonly log: Cells;
  readonly stages: Cells | null;
  readonly readAs?: ReadAs | null;
}

async function tablesOf(file: NamedFile): Promise<Sample> {
  const sheets = await readFile(file);
  const [found] = sortSheets(sheets.map(({ name, cells }) => ({ sheet: name, top: cells.slice(0, TOP_ROWS) })));
  const stages = found?.tables.find(({ kind, isUsed }) => kind === 'stages' && isUsed);
  const log = sheets[found?.index ?? 0];
  return { log: log.cells, stages: stages ? cutCells(sheets[stages.index].cells, stages.cut) : null, readAs: log.readAs };
}
