import { answerCells, callFunction } from '../calls/call.ts';
import type { Argument } from '../calls/define.ts';
import { catalog } from '../calls/functions.ts';
import { newMemory } from '../calls/memory.ts';
import { shownParameters } from '../calls/parameters.ts';
import type { Cell } from '../core/cells/cell.ts';
import { Fault } from '../core/fault.ts';
import type { FunctionSpec } from '../core/questions/declaration.ts';
import { productVersion } from '../core/version.ts';
import { defaultLanguage, type Language } from '../core/words/language.ts';
import { hostLanguage } from './language.ts';
import { excelWords } from './words.ts';

/** What Excel hands over for a cell: errors and cells of richer types are objects. */
export type ExcelCell = Cell | { readonly type?: string; readonly basicValue?: unknown; readonly errorType?: string };

const errorTexts: Readonly<Record<string, string>> = {
  Div0: '#DIV/0!',
  NotAvailable: '#N/A',
  Name: '#NAME?',
  Null: '#NULL!',
  Num: '#NUM!',
  Ref: '#REF!',
  Spill: '#SPILL!',
  Calc: '#CALC!',
  Value: '#VALUE!',
};

/** Turns a cell of Excel into one of the core: an error is its text, a richer cell its plain value. */
export function cellOfExcel(cell: ExcelCell): Cell {
  if (isPlain(cell)) return cell;
  const { basicValue, errorType } = cell;
  if (cell.type === 'Error') return typeof basicValue === 'string' ? basicValue : (errorTexts[errorType ?? ''] ?? '#VALUE!');
  return typeof basicValue === 'string' || typeof basicValue === 'number' || typeof basicValue === 'boolean' ? basicValue : '';
}

const isPlain = (cell: ExcelCell): cell is Cell => typeof cell !== 'object' || cell === null;

/** Gives a range as it is; only rows that hold an object are copied. */
function argumentOf(given: unknown): Argument {
  if (!Array.isArray(given)) return cellOfExcel(given as ExcelCell);
  return given.map((row: unknown) => {
    const cells: readonly ExcelCell[] = Array.isArray(row) ? row : [row];
    return cells.every(isPlain) ? cells : cells.map(cellOfExcel);
  });
}

/** Excel takes 5 MB from a formula and waits for ever for more; its own wrapping of the cells needs room too. */
const MOST_BYTES = 4_500_000;

/** Smaller answers than this can't come near the limit. */
const FEW_CELLS = 20_000;

function refuseTooBig(cells: readonly (readonly Cell[])[], language: Language): void {
  if (cells.length * cells[0].length < FEW_CELLS) return;
  const bytes = new TextEncoder().encode(JSON.stringify(cells)).length;
  if (bytes > MOST_BYTES) throw errorOf(excelWords[language].tooBig(cells.length, (bytes / 1e6).toFixed(1)));
}

/** An error whose words Excel keeps; of any other it shows nothing. */
const errorOf = (sentence: string) => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);

/** The page lives as long as its workbook is open, and serves no other. */
const context = { dialect: { dot: '.', separator: ',' }, memory: newMemory() } as const;

/**
 * Answers a custom function with a rectangle, never null, NaN or ragged, all of which Excel would show as something else.
 * Errors: the sentence as `CustomFunctions.Error`, also where the answer is bigger than Excel takes.
 */
export function answer(spec: FunctionSpec, given: readonly unknown[]): (string | number)[][] {
  const { cells, language } = computed(spec, given);
  refuseTooBig(cells, language);
  return cells;
}

function computed(spec: FunctionSpec, given: readonly unknown[]) {
  try {
    const found = callFunction(spec, given.map(argumentOf), context);
    const cells = answerCells(found);
    return { cells: Array.isArray(cells) ? cells : [[cells]], language: found.settings.language };
  } catch (fault) {
    throw errorOf(fault instanceof Fault ? fault.message : `JourneySheet stumbled over these cells: ${String(fault)}`);
  }
}

/**
 * Registers every function of the catalog. Excel hands over an argument for each parameter that its copy of functions.json
 * declares, `null` where one is left out, and an invocation object behind them. Errors: a sentence where that copy is of
 * another release, whose arguments would be taken for others.
 */
export function associateAll(): void {
  for (const spec of catalog) {
    const declared = shownParameters(spec, defaultLanguage).length;
    CustomFunctions.associate(spec.id, (...given: unknown[]) => {
      if (given.length !== declared + 1) throw errorOf(excelWords[hostLanguage()].otherRelease(spec.id, productVersion));
      return answer(spec, given.slice(0, declared));
    });
  }
}
