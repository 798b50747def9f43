import { answerCells } from '../../calls/call.ts';
import { formulaOf } from '../../calls/help.ts';
import { words } from '../../calls/words/index.ts';
import type { Cells } from '../../core/cells/cell.ts';
import type { Report, Single } from '../../core/table/report.ts';
import { defaultLanguage, type Language } from '../../core/words/language.ts';
import { cardWords } from '../../report/words/index.ts';
import type { NewSheet } from '../writing/new-sheets.ts';
import type { NativeChart, SheetFormat } from '../writing/workbook.ts';
import { answerOf, type Ranges } from './answered.ts';
import type { LiveAnswer } from './answers.ts';
import { column, measuredLooks, shown, widthOf } from './shown.ts';
import { type AnswerSheet, templateWords } from './words.ts';

const dialect = { dot: '.', separator: ',' } as const;
/** Rows of an answer that are shown as their columns are meant. */
const ANSWER_ROWS = 200;

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

/** A sheet that answers: its question, how to read it, and the formulas. */
export function answerSheet(kind: AnswerSheet, live: readonly LiveAnswer[], ranges: Ranges, language: Language): NewSheet {
  const [{ id }] = live;
  const { question, detail } = words[language].functions[id];
  const { alsoHere, unknownName, waiting } = templateWords[language];
  const others = live.slice(1).map((one) => ({ ...one, asks: questionOf(one, language) }));
  const lines = [question, detail, ...(others.length > 0 ? [alsoHere(others.map(({ asks }) => asks))] : []), unknownName];
  const titles = others.map(({ row, column: left, asks }) => ({ row: row - 1, column: left, contents: [[asks]] }));
  // Groups that a setting splits by come last: the columns stay where their formats and charts are.
  const settings = language === defaultLanguage ? 'groups=last' : `groups=last; language=${language}`;
  const argsOf = (one: LiveAnswer) => `${one.args},"${settings}"`;
  const made = live.map((one) => ({ ...one, answer: answerOf(one.id, argsOf(one), ranges) }));
  const formulas = live.map((one) => {
    const call = formulaOf(one.id, argsOf(one), dialect).slice(1);
    const formula = `=IF(INDEX(${one.waits},2,1)="","${waiting[one.waits]}",${call})`;
    return { row: one.row, column: one.column, contents: [[{ formula }]] };
  });
  return {
    name: templateWords[language].sheets[kind],
    range: answerNames[kind],
    spareRows: null,
    isTable: false,
    blocks: [{ row: 0, column: 0, contents: lines.map((line) => [line]) }, ...titles, ...formulas],
    formats: [
      { kind: 'title', cells: { row: 0, column: 0, rows: 1, columns: 1 } },
      { kind: 'note', cells: column(0, 1, lines.length - 1) },
      ...others.map(({ row, column: left, columns }): SheetFormat => {
        return { kind: 'heading', cells: { row: row - 1, column: left, rows: 1, columns: columns.length } };
      }),
      { kind: 'widths', widths: widthsOf(made.map(({ answer, ...one }) => ({ ...one, cells: answerCells(answer) as Cells }))) },
      ...made.flatMap((one) => lookOf(one, one.answer.report)),
    ],
    drops: [],
    charts: live.flatMap((one) => chartOf(one, question)),
  };
}

const questionOf = ({ id, title }: LiveAnswer, language: Language): string =>
  title ? cardWords[language].parts[title].title : words[language].functions[id].question;

/** A column is as wide as the widest of the answers that stand in it on the sample. */
function widthsOf(live: readonly (LiveAnswer & { readonly cells: Cells })[]): number[] {
  const widths: number[] = [];
  for (const { column: left, columns, cells } of live)
    columns.forEach((look, c) => {
      widths[left + c] = Math.max(widths[left + c] ?? 0, widthOf(cells, c, look === undefined ? 110 : 90));
    });
  return Array.from(widths, (width) => width ?? 90);
}

function lookOf({ row, column: left, columns, shaded, marked }: LiveAnswer, report: Report | Single): SheetFormat[] {
  const body = (c: number) => column(left + c, row + 1, ANSWER_ROWS);
  return [
    { kind: 'heading', cells: { row, column: left, rows: 1, columns: columns.length } },
    ...shown(columns, { row, column: left, rows: ANSWER_ROWS + 1, columns: columns.length }),
    ...('measures' in report ? measuredLooks(columns, report.measures ?? [], { row: row + 1, column: left }) : []),
    ...shaded.map((c): SheetFormat => ({ kind: 'shaded', cells: body(c) })),
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
      at: { row: row + chart.room + 2, column: left, rows: 1, columns: 1 },
    },
  ];
}
