import type { Cell } from './cell.ts';
import { fold } from './fold.ts';

/** Folded beginnings (й is и by then) of the lines that reports write under or between their rows. */
const beginnings =
  /^(grand total|sub ?total|total|sum\b|count\b|average|confidential information|copyright|generated (by|on|at)|exported (by|on|at)|filtered by|page \d|summa\b|kopa\b|kopsumma|pavisam|starpsumma|summe|gesamt|zwischensumme|итого|всего|промежуточныи итог|общии итог|gala summa|somme|sous total|totales|subtotales|totale|totali|razem|suma\b|ogolem|is viso|tarpine suma|kokku|vahesumma)/;

/** Filled cells that a line of a report may have beside its word: sums of a few columns. */
const MOST_FILLED = 4;

/**
 * Tells whether a row is a footer or a total of a report: its first filled cell begins with such a word and little else
 * is filled. Asked only of rows that give no entry. Rule L4.
 */
export function isFooter(row: readonly Cell[]): boolean {
  let filled = 0;
  let first: Cell = null;
  for (const cell of row) {
    if (cell === null || cell === undefined || cell === '' || cell === 0) continue;
    if (filled === 0) first = cell;
    filled++;
  }
  return filled > 0 && filled <= MOST_FILLED && typeof first === 'string' && beginnings.test(fold(first));
}
