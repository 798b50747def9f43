import type { IWorkbookData } from '@univerjs/core';
import { readFile } from '../catalog/files.ts';
import type { NamedFile } from '../catalog/host.ts';
import { sortSheets, TOP_ROWS } from '../catalog/panel.ts';
import { freeName, letters, quotedSheet } from '../catalog/writing/address.ts';
import type { Cells } from '../core/cells/cell.ts';
import type { ReadAs } from '../core/study.ts';
import type { Language } from '../core/words/say.ts';
import { type DatedCells, withDates } from './dates.ts';
import { reportSheets } from './report-sheet.ts';
import { workbenchWords } from './words.ts';
import type { SheetData } from './workbook.ts';
import { type RangeName, tableSheet, workbookData } from './workbook.ts';

/** Tables of a sample workbook: rows with a heading row, dates as ISO text. */
export type Sample = Readonly<Record<'log' | 'stages' | 'metrics' | 'changes', Cells>>;

/** A sheet to be. */
interface NamedCells {
  readonly name: string;
  readonly cells: Cells;
}

let opened = 0;

/** The grid keeps a workbook's formulas by its id, so none is used twice. */
const newId = (): string => `workbook-${++opened}`;

/** Makes the workbook of a sample, with its sheets named in its language. */
export function sampleWorkbook(sample: Sample, language: Language): IWorkbookData {
  const { sheetNames } = workbenchWords[language];
  const parts = ['log', 'stages', 'metrics', 'changes'] as const;
  const sheets = parts.map((part) => ({ name: sheetNames[part], cells: sample[part] })).filter(({ cells }) => cells.length > 0);
  const { log, stages, metrics, changes } = sheetNames;
  return workbookWithReport(sheets, { Log: log, Stages: stages, Metrics: metrics, Changes: changes }, language);
}

/** A file as a workbook. */
export interface Opened {
  readonly data: IWorkbookData;
  /** What the letters of its file were taken for, where that had to be found out. */
  readonly readAs: ReadAs | null;
}

/** Makes the workbook of a file: its sheets, and a report on the one that looks most like a log. */
export async function fileWorkbook(file: NamedFile, language: Language): Promise<Opened | null> {
  const read = (await readFile(file)).filter(({ cells }) =>
    cells.some((row) => row.some((cell) => cell !== '' && cell !== null)),
  );
  if (read.length === 0) return null;
  const taken: string[] = [];
  const sheets = read.map(({ name, cells }) => {
    // The grid's formulas end a sheet's name at its first `!`.
    taken.push(freeName(name.replace(/\.(csv|tsv|txt|json|xlsx)$/i, '').replace(/!/g, ' '), taken));
    return { name: taken[taken.length - 1], cells };
  });
  const found = sortSheets(sheets.map(({ name, cells }) => ({ name, top: cells.slice(0, TOP_ROWS) })));
  const data = workbookWithReport(sheets, { Log: found.logs[0] ?? sheets[0].name, Stages: found.stages }, language);
  return { data, readAs: read[0].readAs };
}

/** Makes a workbook of cells exactly as they are given. */
export function plainWorkbook(sheets: readonly NamedCells[]): IWorkbookData {
  const data = sheets.map(({ name, cells }, i) => tableSheet(`sheet-${i}`, name, { cells, formats: [] }));
  return workbookData(newId(), data, []);
}

/** Which sheets hold the tables that formulas name. */
interface Named {
  readonly Log: string;
  readonly Stages: string | null;
  readonly Metrics?: string;
  readonly Changes?: string;
}

function workbookWithReport(sheets: readonly NamedCells[], named: Named, language: Language): IWorkbookData {
  const dated = sheets.map(({ name, cells }) => ({ name, table: withDates(cells) }));
  const tableNamed = (name: string | null) => dated.find((sheet) => sheet.name === name)?.table ?? null;
  const names = Object.entries(named).flatMap(([name, sheet]) => nameFor(name, sheet, tableNamed(sheet)) ?? []);
  const data: SheetData[] = dated.map(({ name, table }, i) => tableSheet(`sheet-${i}`, name, table));
  const taken = sheets.map(({ name }) => name);
  const reports = reportSheets(
    {
      log: tableNamed(named.Log)?.cells ?? [],
      stages: tableNamed(named.Stages)?.cells ?? null,
      logReference: 'Log',
      stagesReference: named.Stages === null ? null : 'Stages',
      language,
    },
    (wanted) => freeName(wanted, taken),
  );
  return workbookData(newId(), [...data, ...reports], names);
}

/** Whole columns, so that rows added below are counted too. */
function nameFor(name: string, sheet: string | null, table: DatedCells | null): RangeName | null {
  if (sheet === null || table === null) return null;
  return { name, reference: `${quotedSheet(sheet)}!$A:$${letters(table.formats.length - 1)}` };
}
