import type { IWorkbookData } from '@univerjs/core';
import type { Cells } from '../core/cells/cell.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';
import type { Language } from '../core/words/language.ts';
import { readFile } from '../files/files.ts';
import type { NamedFile } from '../files/named-file.ts';
import { type Cut, cutCells } from '../workbook/our-tables.ts';
import { cutOf, sortSheets, TOP_ROWS } from '../workbook/sort-sheets.ts';
import { addressOf, freeName, letters, quotedSheet } from '../workbook/writing/address.ts';
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
  const named = { Log: log, Stages: stages, Metrics: metrics, Changes: changes };
  return workbookWithReport(sheets, named, { sheet: stages, reference: 'Stages', cut: null }, language);
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
  const [found] = sortSheets(sheets.map(({ name, cells }) => ({ sheet: name, top: cells.slice(0, TOP_ROWS) })));
  const log = sheets[found?.index ?? 0].name;
  const stages = found?.tables.find(({ kind, isUsed }) => kind === 'stages' && isUsed);
  if (!stages) return { data: workbookWithReport(sheets, { Log: log }, null, language), readAs: read[0].readAs };
  const { sheet, cut, why } = stages;
  // A name would make a table that was guessed one that is written to.
  if (why === 'name' && cut === null)
    return {
      data: workbookWithReport(sheets, { Log: log, Stages: sheet }, { sheet, cut, reference: 'Stages' }, language),
      readAs: read[0].readAs,
    };
  const { cells } = sheets[stages.index];
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = { sheet, row: 0, column: 0, rows: cells.length, columns };
  const reference = addressOf(cut ? cutOf(whole, cut) : whole);
  return { data: workbookWithReport(sheets, { Log: log }, { sheet, cut, reference }, language), readAs: read[0].readAs };
}

/** Makes a workbook of cells exactly as they are given. */
export function plainWorkbook(sheets: readonly NamedCells[]): IWorkbookData {
  const data = sheets.map(({ name, cells }, i) => tableSheet(`sheet-${i}`, name, { cells, formats: [] }));
  return workbookData(newId(), data, []);
}

/** Which sheets hold the tables that formulas name. */
interface Named {
  readonly Log: string;
  readonly Stages?: string;
  readonly Metrics?: string;
  readonly Changes?: string;
}

/** The stages that the report goes by, and how its formulas refer to them. */
interface StagesOfReport {
  readonly sheet: string;
  readonly cut: Cut | null;
  readonly reference: string;
}

function workbookWithReport(
  sheets: readonly NamedCells[],
  named: Named,
  stages: StagesOfReport | null,
  language: Language,
): IWorkbookData {
  const dated = sheets.map(({ name, cells }) => ({ name, table: withDates(cells) }));
  const tableNamed = (name: string | null) => dated.find((sheet) => sheet.name === name)?.table ?? null;
  const names = Object.entries(named).flatMap(([name, sheet]) => nameFor(name, sheet, tableNamed(sheet)) ?? []);
  const data: SheetData[] = dated.map(({ name, table }, i) => tableSheet(`sheet-${i}`, name, table));
  const taken = sheets.map(({ name }) => name);
  const reports = reportSheets(
    {
      log: tableNamed(named.Log)?.cells ?? [],
      stages: stages && cutCells(tableNamed(stages.sheet)?.cells ?? [], stages.cut),
      logReference: 'Log',
      stagesReference: stages?.reference ?? null,
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
