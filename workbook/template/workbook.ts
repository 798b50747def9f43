import type { Cell, Cells } from '../../core/cells/cell.ts';
import { momentOfCell } from '../../core/cells/column.ts';
import { DAY } from '../../core/cells/moment.ts';
import { readMetrics } from '../../core/questions/metrics/definitions.ts';
import { productVersion, rulesVersion } from '../../core/version.ts';
import { words } from '../../core/words/index.ts';
import type { Language } from '../../core/words/language.ts';
import type { NewSheet } from '../writing/new-sheets.ts';
import type { Look, SheetFormat } from '../writing/workbook.ts';
import { answerSheet } from './answer-sheet.ts';
import { answers, type LiveAnswer } from './answers.ts';
import { column, measuredLooks, shown, widthOf } from './shown.ts';
import { type AnswerSheet, type TableSheet, templateWords } from './words.ts';

/** Goes up when sheets are added, so that a workbook tells which ones it can have. */
export const TEMPLATE = 1;

/** The tables of the sample: rows with a heading row, dates as ISO text. */
export type SampleTables = Readonly<Record<'log' | 'stages' | 'metrics' | 'changes', Cells>>;

/** Rows that a table is made ready for: those of the sample, and as many again as a team writes in a year. */
const READY_ROWS = 3000;

/** The names that formulas know the tables by. */
export const rangeNames: Readonly<Record<TableSheet, string>> = {
  log: 'Log',
  stages: 'Stages',
  metrics: 'Metrics',
  changes: 'Changes',
  settings: 'Settings',
};

/** Rows below a table that its name reaches over. */
const SPARE_ROWS = 1000;

/** Columns where one of the stages is chosen, and those with a few words of our own, which the sample holds. */
const drops: Readonly<Record<TableSheet, { readonly stages: readonly number[]; readonly words: readonly number[] }>> = {
  log: { stages: [1], words: [7, 11] },
  stages: { stages: [], words: [1, 2, 3] },
  metrics: { stages: [1, 2], words: [5, 7] },
  changes: { stages: [2], words: [] },
  settings: { stages: [], words: [] },
};

/** Columns of the sample's log that formulas name. */
const named = { '{rep}': 3, '{persona}': 4 } as const;

/** Columns of numbers of the tables, and how they are shown; `null` where other cells of the row tell what they are. */
const numbers: Readonly<Record<TableSheet, Readonly<Record<number, Look | null>>>> = {
  log: { 6: 'count' },
  stages: { 6: 'share', 7: 'days' },
  metrics: { 3: 'count', 6: null },
  changes: {},
  settings: {},
};

const isoText = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;
const serialOf = (cell: Cell): Cell =>
  typeof cell === 'string' && isoText.test(cell) ? momentOfCell(cell, 1900, null) / DAY : cell;

/** Makes the sheets of a journey workbook with the sample: the tables to fill in, and sheets of formulas as Excel writes them. */
export function workbookOf(sample: SampleTables, language: Language): NewSheet[] {
  const { sheets, howTo, stamp } = templateWords[language];
  const { settingsTable } = words[language];
  const tables: Readonly<Record<TableSheet, Cells>> = { ...sample, settings: [[settingsTable.name, settingsTable.value]] };
  const table = (kind: TableSheet): NewSheet => {
    const made = tableSheet(kind, sheets[kind], tables[kind]);
    return { ...made, formats: [...made.formats, ...listsOf(kind, tables[kind])] };
  };
  const headings = Object.entries(named).map(([name, c]) => [name, String(sample.log[0][c])] as const);
  const withNames = (one: LiveAnswer): LiveAnswer => ({
    ...one,
    args: headings.reduce((args, [name, heading]) => args.replace(name, heading), one.args),
  });
  const ranges = Object.fromEntries(Object.entries(rangeNames).map(([kind, name]) => [name, tables[kind as TableSheet]]));
  const answering = (kind: AnswerSheet) => answerSheet(kind, answers[kind].map(withNames), ranges, language);
  const told = [...howTo, stamp(TEMPLATE, productVersion, rulesVersion)].map((line) => [line]);
  const settingsSheet = table('settings');
  return [
    table('log'),
    table('stages'),
    ...(['funnel', 'time', 'works', 'people', 'goals', 'progress', 'map', 'money', 'questions'] as const).map(answering),
    table('metrics'),
    table('changes'),
    {
      ...settingsSheet,
      blocks: [...settingsSheet.blocks, { row: 0, column: 3, contents: told }],
      formats: [...settingsSheet.formats, { kind: 'note', cells: column(3, 0, told.length) }],
    },
  ];
}

/** A table as a sheet of its own, its dates as dates. */
function tableSheet(kind: TableSheet, name: string, cells: Cells): NewSheet {
  const [headings, ...rows] = cells;
  const looked = headings.map((_, c) => (c in numbers[kind] ? numbers[kind][c] : dateLook(rows.map((row) => row[c]))));
  const measures = kind === 'metrics' ? readMetrics(cells).map(({ measure }) => measure) : [];
  const heads = { row: 0, column: 0, rows: 1, columns: headings.length };
  return {
    name,
    range: rangeNames[kind],
    spareRows: SPARE_ROWS,
    isTable: kind === 'log',
    blocks: [{ row: 0, column: 0, contents: cells.map((row) => row.map(serialOf)) }],
    formats: [
      { kind: 'heading', cells: heads },
      { kind: 'widths', widths: headings.map((_, c) => widthOf(cells, c, leastWidth(kind, looked[c]))) },
      { kind: 'frozen', rows: 1 },
      { kind: 'guarded', cells: heads },
      ...shown(looked, { ...heads, rows: 1 + READY_ROWS }),
      ...measuredLooks(looked, measures, { row: 1, column: 0 }),
    ],
    drops: drops[kind].stages.map((c) => ({ cells: column(c, 1, READY_ROWS), range: rangeNames.stages })),
    charts: [],
  };
}

/** Pixels; names of settings are longer than the heading over them. */
const leastWidth = (kind: TableSheet, look: Look | null | undefined): number =>
  kind === 'settings' ? 180 : look === 'moment' ? 130 : 90;

/** How a column of dates is shown; `undefined` where it is none. */
function dateLook(cells: readonly Cell[]): Look | undefined {
  const dates = cells.filter((cell) => typeof cell === 'string' && isoText.test(cell)) as string[];
  if (dates.length === 0) return undefined;
  return dates.some((date) => date.length > 10) ? 'moment' : 'date';
}

/** Drop-downs of the words that the sample has in a column. */
const listsOf = (kind: TableSheet, cells: Cells): SheetFormat[] =>
  drops[kind].words.map((c) => {
    const choices = [...new Set(cells.slice(1).map((row) => String(row[c])))].filter((word) => word !== '');
    return { kind: 'drop-down', cells: column(c, 1, READY_ROWS), choices };
  });
