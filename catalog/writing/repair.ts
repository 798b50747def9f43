import type { Dialect } from '../define.ts';
import { addressOf } from './address.ts';
import { type Area, type Content, on, type Work } from './book.ts';
import { repaired } from './formulas.ts';
import type { Done } from './insert.ts';
import { isFormula, nothingWritten, type WrittenArea, writeOver } from './undo.ts';

/** How many formulas were put right, and where the first of them are. */
export interface Repaired {
  readonly formulas: number;
  readonly addresses: readonly string[];
}

/** So many addresses are told. */
const TOLD = 5;

/** Puts right the formulas of ours on every sheet: written for the other host, as files keep them, or stuck at `#NAME?`. */
export function* repair({ dialect }: { readonly dialect: Dialect }): Work<Done<Repaired>> {
  const areas: WrittenArea[] = [];
  const addresses: string[] = [];
  for (const sheet of yield* on('sheetNames')) {
    const used = yield* on('used', sheet);
    if (used.rows === 0 || used.columns === 0) continue;
    const contents = yield* on('contents', used);
    const isStuck = stuckIn(contents.some((row) => row.some(isFormula)) ? yield* on('values', addressOf(used)) : []);
    for (const [r, row] of contents.entries())
      for (const [c, content] of row.entries()) {
        const right = rightContent(content, isStuck(r, c), dialect);
        if (right === null) continue;
        const cell: Area = { sheet, row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        // A formula that is stuck is entered anew only if its cell held something else in between.
        if (isFormula(content) && isFormula(right) && content.formula === right.formula) yield* on('write', cell, [['']]);
        areas.push(yield* writeOver(cell, [[right]]));
        if (right !== '') addresses.push(addressOf(cell));
      }
  }
  const reply = { formulas: addresses.length, addresses: addresses.slice(0, TOLD) };
  return { reply, written: areas.length === 0 ? null : { ...nothingWritten, areas } };
}

const stuckIn = (values: readonly (readonly unknown[])[]) => (r: number, c: number) => values[r]?.[c] === '#NAME?';

/** What a cell should hold; `null` where it is right as it is. */
function rightContent(content: Content, isStuck: boolean, dialect: Dialect): Content {
  // A formula that the host could not read stands there as text.
  const written = isFormula(content)
    ? content.formula
    : typeof content === 'string' && /^=\s*@?\w/.test(content)
      ? content
      : null;
  const formula = written === null ? null : repaired(written, dialect);
  if (formula === null) return null;
  if (formula === '') return '';
  return isFormula(content) && content.formula === formula && !isStuck ? null : { formula };
}
