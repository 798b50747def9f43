import type { ICellData } from '@univerjs/core';
import { callFunction } from '../calls/call.ts';
import { functions } from '../calls/functions.ts';
import { formulaOf } from '../calls/help.ts';
import type { FunctionId } from '../calls/list.ts';
import { words } from '../calls/words/index.ts';
import type { Cells } from '../core/cells/cell.ts';
import { Fault } from '../core/fault.ts';
import { dealsTable } from '../core/questions/deals/table.ts';
import { stagesTable } from '../core/questions/stages/table.ts';
import { headingOf, valueText } from '../core/table/print.ts';
import type { Kind, Report, Single, Value } from '../core/table/report.ts';
import { rowsIn } from '../core/table/schema.ts';
import { defaultLanguage, type Language } from '../core/words/language.ts';
import { workbenchWords } from './words.ts';
import { cellData, type Look, type SheetData } from './workbook.ts';

/** The log and the stages, with the references that formulas have for them. */
export interface ReportSource {
  readonly log: Cells;
  readonly stages: Cells | null;
  readonly logReference: string;
  readonly stagesReference: string | null;
  readonly language: Language;
}

interface Block {
  readonly id: FunctionId;
  /** Arguments as a formula writes them, with commas. */
  readonly args: string;
  readonly rows: number;
  readonly columns: readonly BlockColumn[];
}

interface BlockColumn {
  readonly kind: Kind;
  /** Letters of the longest text, its heading included; moments are shown without seconds. */
  readonly letters: number;
}

const excel = { dot: '.', separator: ',' } as const;
const sheets = { dot: '_', separator: ',' } as const;

/** Blank rows under an answer, so that it can grow while the log is edited: a table may, one number never does. */
const spareRows = ({ rows }: Block): number => (rows === 1 ? 1 : 4);

const lookOfKind: Partial<Record<Kind, Look>> = {
  share: 'share',
  days: 'days',
  count: 'count',
  money: 'count',
  moment: 'moment',
};

/**
 * Makes the sheets of live formulas, one for numbers and one for sentences, which need wider columns: every question
 * twice, on the left as Excel spells it, on the right as Sheets does.
 */
export function reportSheets(source: ReportSource, nameOf: (wanted: string) => string): SheetData[] {
  const { sheetNames } = workbenchWords[source.language];
  const blocks = blocksOf(source);
  const isWordy = ({ id }: Block) => id === 'CHECK' || id === 'HELP';
  return [
    formulaSheet(
      'report',
      nameOf(sheetNames.report),
      blocks.filter((block) => !isWordy(block)),
      source.language,
    ),
    formulaSheet('check', nameOf(sheetNames.check), blocks.filter(isWordy), source.language),
  ];
}

function formulaSheet(id: string, name: string, blocks: readonly Block[], language: Language): SheetData {
  const said = workbenchWords[language];
  const right = Math.max(...blocks.map((block) => block.columns.length)) + 1;
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData | null) => {
    if (cell) cells[row] = { ...cells[row], [column]: cell };
  };
  let row = 0;
  for (const block of blocks) {
    for (const [column, dialect, host] of [
      [0, excel, said.excel],
      [right, sheets, said.sheets],
    ] as const) {
      const formula = formulaOf(block.id, block.args, dialect);
      put(row, column, cellData(words[language].functions[block.id].question, 'question'));
      put(row + 1, column, cellData(`${host}: ${formula}`, 'formula'));
      formatsOf(block).forEach((line, r) => {
        line.forEach((look, c) => {
          put(row + 2 + r, column + c, look ? { s: look } : null);
        });
      });
      put(row + 2, column, { ...cells[row + 2]?.[column], f: formula });
    }
    row += 2 + block.rows + spareRows(block);
  }
  const widths = Array.from({ length: right }, (_, c) => (c === right - 1 ? GAP : widthOf(blocks, c)));
  return {
    id,
    name,
    cellData: cells,
    rowCount: row + 40,
    columnCount: 2 * right,
    columnData: Object.fromEntries([...widths, ...widths].map((w, c) => [c, { w }])),
    showGridlines: 0,
  };
}

/** Width of the column between the two spellings. */
const GAP = 32;

/** As wide as the column's longest text, within reason; the first also holds stages and deals to come. */
function widthOf(blocks: readonly Block[], column: number): number {
  const letters = Math.max(...blocks.map((block) => block.columns[column]?.letters ?? 0));
  return Math.min(420, Math.max(column === 0 ? 170 : 96, 22 + letters * 7.2));
}

const onRight: ReadonlySet<Kind> = new Set<Kind>(['count', 'share', 'days', 'money', 'number', 'row', 'moment']);

/** Looks of an answer's cells: its heading row, then each column by its kind, also in the spare rows. */
function formatsOf(block: Block): (Look | undefined)[][] {
  const line = block.columns.map(({ kind }) => lookOfKind[kind]);
  if (block.rows === 1) return [line];
  const heading = block.columns.map(({ kind }): Look => (onRight.has(kind) ? 'number heading' : 'heading'));
  return [heading, ...Array.from({ length: block.rows - 1 + spareRows(block) - 1 }, () => line)];
}

/** The questions of the sheet; the stage and the deal are taken from the log's own answers. */
function blocksOf(source: ReportSource): Block[] {
  const { log, stages, logReference, stagesReference, language } = source;
  const tables = stages === null ? [log] : [log, stages];
  const references = [logReference, stagesReference].filter((r) => r !== null).join(',');
  const spoken = language === defaultLanguage ? [] : [`language=${language}`];
  const block = (id: FunctionId, own: readonly string[], given: readonly Cells[], written: string): Block => {
    const texts = [...own, ...spoken];
    const answer = answerOf(id, [...given, ...texts]);
    const args = [written, ...texts.map((text) => `"${text.replace(/"/g, '""')}"`)].filter((part) => part !== '').join(',');
    return answer !== null && 'columns' in answer
      ? { id, args, rows: answer.lines.length + 1, columns: columnsOf(answer, language) }
      : { id, args, rows: 1, columns: [{ kind: answer?.kind ?? 'text', letters: 0 }] };
  };
  const stage = stageToAsk(tables);
  const deal = stage === null ? null : firstDeal(answerOf('DEALS', [...tables, stage, 'entered']));
  return [
    block('FUNNEL', [], tables, references),
    block('TIME_IN_STAGE', [], tables, references),
    ...(stage === null
      ? []
      : [block('TIME_IN_STAGE', [stage], tables, references), block('DEALS', [stage, 'open'], tables, references)]),
    ...(deal === null ? [] : [block('VISITS', [deal], tables, references)]),
    block('STAGES', [], tables, references),
    block('CHECK', [], tables, references),
    block('HELP', [], [], ''),
  ];
}

function columnsOf(report: Report, language: Language): BlockColumn[] {
  const texts = [
    report.columns.map((column) => headingOf(column, language)),
    ...report.lines.map((line) => line.map((value, c) => shownText(value, report.columns[c].kind, language))),
  ];
  return report.columns.map(({ kind }, c) => ({
    kind,
    letters: texts.reduce((most, line) => Math.max(most, line[c].length), 0),
  }));
}

const shownText = (value: Value, kind: Kind, language: Language): string =>
  valueText(value, kind, language).slice(0, kind === 'moment' ? 'yyyy-mm-dd hh:mm'.length : undefined);

/** An answer only for its size and kinds; a log that can't be read has none, and its cells will say why. */
function answerOf(id: FunctionId, args: readonly (Cells | string)[]): Report | Single | null {
  try {
    return callFunction(functions[id], args, { dialect: excel }).report;
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

/** The stage where the product is shown, else the first. */
function stageToAsk(tables: readonly Cells[]): string | null {
  const stages = answerOf('STAGES', tables);
  if (stages === null || !('columns' in stages)) return null;
  const rows = rowsIn(stagesTable, stages);
  return (rows.find(({ role }) => role === 'demo') ?? rows[0])?.stage ?? null;
}

const firstDeal = (deals: Report | Single | null): string | null =>
  deals !== null && 'columns' in deals ? (rowsIn(dealsTable, deals)[0]?.deal ?? null) : null;
