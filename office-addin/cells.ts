import {
  type Argument,
  answerCells,
  callFunction,
  catalog,
  type FunctionSpec,
  newMemory,
  shownParameters,
} from '../catalog/index.ts';
import { type Cell, Fault } from '../core/index.ts';

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

/** The page lives as long as its workbook is open, and serves no other. */
const context = { dialect: { dot: '.', separator: ',' }, memory: newMemory() } as const;

/**
 * Answers a custom function with a rectangle, never null, NaN or ragged, all of which Excel would show as something else.
 * Errors: the sentence as `CustomFunctions.Error`, the only kind whose words Excel keeps.
 */
export function answer(spec: FunctionSpec, given: readonly unknown[]): (string | number)[][] {
  try {
    const cells = answerCells(callFunction(spec, given.map(argumentOf), context));
    return Array.isArray(cells) ? cells : [[cells]];
  } catch (fault) {
    const sentence = fault instanceof Fault ? fault.message : `JourneySheet stumbled over these cells: ${String(fault)}`;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
  }
}

/** Registers every function of the catalog. Excel adds an invocation object behind the declared parameters. */
export function associateAll(): void {
  for (const spec of catalog) {
    const declared = shownParameters(spec, 'en').length;
    CustomFunctions.associate(spec.id, (...given: unknown[]) => answer(spec, given.slice(0, declared)));
  }
}
