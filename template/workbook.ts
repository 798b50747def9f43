import { cardWords, type Dressing, formulaOf, type Look, type NativeChart, type NewSheet, words } from '../catalog/index.ts';
import { type Cell, type Cells, DAY, type Language, momentOfCell, productVersion, rulesVersion } from '../core/index.ts';
import { answered, type Ranges } from './answered.ts';
import { answers, type LiveAnswer } from './answers.ts';
import { type AnswerSheet, type TableSheet, templateWords } from './words.ts';

/** Goes up when sheets are added, so that a workbook tells which ones it can have. */
export const TEMPLATE = 1;

/** The tables of the sample: rows with a heading row, dates as ISO text. */
export type SampleTables = Readonly<Record<'log' | 'stages' | 'metrics' | 'changes', Cells>>;

/** Rows that a table is made ready for: those of the sample, and as many again as a team writes in a year. */
const READY_ROWS = 3000;

const dialect = { dot: '.', separator: ',' } as const;
/** Rows of an answer that are shown as their columns are meant. */
const ANSWER_ROWS = 200;

/** The names that formulas know the tables by. */
export const rangeNames: Readonly<Record<TableSheet, string>> = {
  log: 'Log',
  stages: 'Stages',
  metrics: 'Metrics',
  changes: 'Changes',
  settings: 'Settings',
};

/** The names that the sheets of formulas are found again by. */
const answerNames: Readonly<Record<AnswerSheet, string>> = {
  funnel: 'JourneyFunnel',
  time: 'JourneyTime',
  works: 'JourneyWorks',
  people: 'JourneyPeople',
  goals: 'JourneyGoals',
  progress: 'JourneyProgress',
  map: 'JourneyMap',
  money: 'JourneyMoney',
  questions: 'JourneyQuestions',
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

const looks: Partial<Record<string, Look>> = { n: 'count', '%': 'share', d: 'days', m: 'moment', '.': 'number' };

const isoText = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;
const serialOf = (cell: Cell): Cell =>
  typeof cell === 'string' && isoText.test(cell) ? momentOfCell(cell, 1900, null) / DAY : cell;

/** Makes the sheets of a journey workbook with the sample: the tables to fill in, and sheets of formulas as Excel writes them. */
export function workbookOf(sample: SampleTables, language: Language): NewSheet[] {
  const { sheets, settings, howTo, stamp } = templateWords[language];
  const tables: Readonly<Record<TableSheet, Cells>> = { ...sample, settings: [settings] };
  const table = (kind: TableSheet): NewSheet => {
    const made = tableSheet(kind, sheets[kind], tables[kind]);
    return { ...made, dressing: [...made.dressing, ...listsOf(kind, tables[kind])] };
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
    { ...settingsSheet, blocks: [...settingsSheet.blocks, { row: 0, column: 3, contents: told }] },
  ];
}

/** A table as a sheet of its own, its dates as dates. */
function tableSheet(kind: TableSheet, name: string, cells: Cells): NewSheet {
  const [headings, ...rows] = cells;
  const dated = new Map<number, Look>();
  for (const row of rows)
    for (const [c, cell] of row.entries())
      if (typeof cell === 'string' && isoText.test(cell) && dated.get(c) !== 'moment')
        dated.set(c, cell.length > 10 ? 'moment' : 'date');
  const shown = [...dated].map(([c, look]): Dressing => ({ kind: 'look', cells: column(c, 1, READY_ROWS), look }));
  const heads = { row: 0, column: 0, rows: 1, columns: headings.length };
  return {
    name,
    range: rangeNames[kind],
    spareRows: SPARE_ROWS,
    isTable: kind === 'log',
    blocks: [{ row: 0, column: 0, contents: cells.map((row) => row.map(serialOf)) }],
    dressing: [
      { kind: 'heading', cells: heads },
      { kind: 'widths', widths: headings.map((_, c) => widthOf(cells, c, dated.has(c) ? 130 : 90)) },
      { kind: 'frozen', rows: 1 },
      { kind: 'guarded', cells: heads },
      ...shown,
    ],
    drops: drops[kind].stages.map((c) => ({ cells: column(c, 1, READY_ROWS), range: rangeNames.stages })),
    charts: [],
  };
}

/** Pixels that a heading takes, of a letter, and the most that a text is given. */
const [BESIDE, LETTER, WIDEST] = [24, 8, 260];

/** How wide a column must be to be read: its heading always, its texts as long as that is no page. */
function widthOf(cells: Cells, c: number, least: number): number {
  const longest = (rows: Cells) => Math.max(0, ...rows.map((row) => (typeof row[c] === 'string' ? row[c].length : 0)));
  const [heading, texts] = [cells.slice(0, 1), cells.slice(1)].map((rows) => BESIDE + LETTER * longest(rows));
  return Math.max(least, heading, Math.min(WIDEST, texts));
}

const column = (c: number, row: number, rows: number) => ({ row, column: c, rows, columns: 1 });

/** Drop-downs of the words that the sample has in a column. */
const listsOf = (kind: TableSheet, cells: Cells): Dressing[] =>
  drops[kind].words.map((c) => {
    const choices = [...new Set(cells.slice(1).map((row) => String(row[c])))].filter((word) => word !== '');
    return { kind: 'drop-down', cells: column(c, 1, READY_ROWS), choices };
  });

/** A sheet that answers: its question, how to read it, and the formulas. */
function answerSheet(kind: AnswerSheet, live: readonly LiveAnswer[], ranges: Ranges, language: Language): NewSheet {
  const [{ id }] = live;
  const { question, detail } = words[language].functions[id];
  const lines = [[question], [detail], [templateWords[language].unknownName]];
  const others = live.slice(1).map((one) => ({
    row: one.row - 1,
    column: one.column,
    contents: [[one.title ? cardWords[language].parts[one.title].title : words[language].functions[one.id].question]],
  }));
  const argsOf = (one: LiveAnswer) => (language === 'en' ? one.args : `${one.args},"language=${language}"`);
  const formulas = live.map((one) => {
    const call = formulaOf(one.id, argsOf(one), dialect).slice(1);
    const formula = `=IF(INDEX(${one.waits},2,1)="","${templateWords[language].waiting[one.waits]}",${call})`;
    return { row: one.row, column: one.column, contents: [[{ formula }]] };
  });
  return {
    name: templateWords[language].sheets[kind],
    range: answerNames[kind],
    spareRows: null,
    isTable: false,
    blocks: [{ row: 0, column: 0, contents: lines }, ...others, ...formulas],
    dressing: [
      { kind: 'title', cells: { row: 0, column: 0, rows: 1, columns: 1 } },
      { kind: 'note', cells: { row: 1, column: 0, rows: 2, columns: 1 } },
      ...others.map((at): Dressing => ({ kind: 'heading', cells: { row: at.row, column: at.column, rows: 1, columns: 1 } })),
      { kind: 'widths', widths: widthsOf(live.map((one) => ({ ...one, cells: answered(one.id, argsOf(one), ranges) }))) },
      ...live.flatMap((one) => lookOf(one, roomBelow(one, live))),
    ],
    drops: [],
    charts: live.flatMap((one) => chartOf(one, question)),
  };
}

/** A column is as wide as the widest of the answers that stand in it on the sample. */
function widthsOf(live: readonly (LiveAnswer & { readonly cells: Cells })[]): number[] {
  const widths: number[] = [];
  for (const { column: left, columns, cells } of live)
    [...columns].forEach((kind, c) => {
      widths[left + c] = Math.max(widths[left + c] ?? 0, widthOf(cells, c, kind === 't' ? 110 : 90));
    });
  return Array.from(widths, (width) => width ?? 90);
}

/** Rows of an answer before the next one under it begins with its question. */
const roomBelow = ({ row, column: left, columns }: LiveAnswer, all: readonly LiveAnswer[]): number => {
  const isUnder = (one: LiveAnswer) =>
    one.row > row && one.column < left + columns.length && left < one.column + one.columns.length;
  return Math.min(ANSWER_ROWS, ...all.filter(isUnder).map((one) => one.row - row - 2));
};

function lookOf({ row, column: left, columns, shaded, marked }: LiveAnswer, rows: number): Dressing[] {
  const body = (c: number) => column(left + c, row + 1, rows);
  return [
    { kind: 'heading', cells: { row, column: left, rows: 1, columns: columns.length } },
    ...[...columns].flatMap((kind, c): Dressing[] => {
      const look = looks[kind];
      return look
        ? [
            { kind: 'right', cells: column(left + c, row, 1) },
            { kind: 'look', cells: body(c), look },
          ]
        : [];
    }),
    ...shaded.map((c): Dressing => ({ kind: 'shaded', cells: body(c) })),
    ...(marked === null ? [] : [{ kind: 'negatives', cells: body(marked) } as const]),
  ];
}

/** A chart stands under its answer; its series are named by the answer's headings, which the host reads. */
function chartOf({ row, column: left, columns, chart }: LiveAnswer, title: string): NewSheet['charts'] {
  if (chart === null) return [];
  const [labels, ...series] = chart.columns;
  const native: NativeChart = {
    kind: chart.kind,
    title,
    labels,
    series: series.map((c) => ({ name: null, column: c })),
    funnel: null,
  };
  return [
    {
      cells: { row, column: left, rows: chart.rows + 1, columns: columns.length },
      chart: native,
      at: { row: row + chart.rows + 4, column: left, rows: 1, columns: 1 },
    },
  ];
}
