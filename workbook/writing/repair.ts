import type { Dialect } from '../../core/questions/declaration.ts';
import { sortSheets, TOP_ROWS } from '../sort-sheets.ts';
import { addressOf } from './address.ts';
import { isBlankContent, isFormula } from './contents.ts';
import { isCallOnly, repaired } from './formulas.ts';
import { type Area, type Content, type Contents, on, type Work } from './workbook.ts';

export interface RepairRequest {
  readonly dialect: Dialect;
  /** Addresses of texts that somebody saw and wants made formulas. */
  readonly texts: readonly string[];
}

/** A text that looks like a formula of ours. */
export interface FormulaText {
  readonly address: string;
  readonly text: string;
}

/** How many formulas were put right, where the first of them are, and the texts that could be formulas. */
export interface Repaired {
  readonly formulas: number;
  readonly addresses: readonly string[];
  readonly texts: readonly FormulaText[];
}

/** So many addresses are told. */
const TOLD = 5;
/** So many texts are shown to be chosen from. */
const SHOWN = 50;

/**
 * Puts right the formulas of ours on every sheet: written for the other host, as files keep them, or stuck at `#NAME?`. A
 * text stays a text, whatever it says, unless it was asked for: somebody may have made it one on purpose.
 */
export function* repair({ dialect, texts }: RepairRequest): Work<Repaired> {
  const addresses: string[] = [];
  const found: FormulaText[] = [];
  for (const sheet of yield* on('sheetNames')) {
    const used = yield* on('used', sheet);
    if (used.rows === 0 || used.columns === 0) continue;
    const contents = yield* on('contents', used);
    const values = contents.some((row) => row.some(isFormula)) ? yield* on('values', addressOf(used)) : [];
    const isLog = isLogIn(sheet, contents);
    for (const [r, row] of contents.entries())
      for (const [c, content] of row.entries()) {
        const cell: Area = { sheet, row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        const address = addressOf(cell);
        const text = isLog || isFormula(content) ? null : callIn(content);
        if (text !== null && !texts.includes(address)) {
          if (found.length < SHOWN) found.push({ address, text });
          continue;
        }
        const right = isFormula(content) || text !== null ? rightContent(content, values[r]?.[c] === '#NAME?', dialect) : null;
        if (right === null) continue;
        // A formula that is stuck is entered anew only if its cell held something else in between.
        if (isFormula(content) && isFormula(right) && content.formula === right.formula) yield* on('write', cell, [['']]);
        yield* on('write', cell, [[right]]);
        if (right !== '') addresses.push(address);
      }
  }
  return { formulas: addresses.length, addresses: addresses.slice(0, TOLD), texts: found };
}

/** What a deal is called is no formula, whatever it says. */
function isLogIn(sheet: string, contents: Contents): boolean {
  const top = contents.slice(0, TOP_ROWS).map((row) => row.map((content) => (isFormula(content) ? content.formula : content)));
  return sortSheets([{ sheet, top }]).length > 0;
}

const callIn = (content: Content): string | null => (typeof content === 'string' && isCallOnly(content) ? content : null);

/** What a cell should hold; `null` where it is right as it is. */
function rightContent(content: Content, isStuck: boolean, dialect: Dialect): Content {
  if (isBlankContent(content)) return null;
  const formula = repaired(isFormula(content) ? content.formula : String(content), dialect);
  if (formula === null) return null;
  if (formula === '') return '';
  return isFormula(content) && content.formula === formula && !isStuck ? null : { formula };
}
