import { type Cell, type Cells, isBlank, textOf } from '../core/cells/cell.ts';

/** A number that is written as the same text again: `007` and `1e5` are not. */
export const isPlainNumber = (text: string): boolean => text !== '' && String(Number(text)) === text;

/**
 * Gives how a column of ids writes an id: as the cell that holds it already, as a number where all of them are, otherwise as
 * text. A look-up of the user's would find no text in place of a number.
 */
export function idCellsOf(body: Cells, column: number): (id: string) => Cell {
  const known = new Map<string, Cell>();
  let isNumeric = false;
  for (const row of body) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (known.size === 0) isNumeric = true;
    isNumeric &&= typeof cell === 'number';
    const text = textOf(cell);
    if (!known.has(text)) known.set(text, cell);
  }
  return (id) => known.get(id) ?? (isNumeric && isPlainNumber(id) ? Number(id) : id);
}
