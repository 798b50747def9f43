/** One cell as a host hands it over: moments are serials (Rule T1), an error is its text (`#N/A`). */
export type Cell = string | number | boolean | null | undefined;

/** A rectangle of cells, row by row. Short rows read as blank at their end. */
export type Cells = readonly (readonly Cell[])[];

const errorText = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/**
 * Tells whether a cell shows a spreadsheet error. Rule T5.
 * @param cell as a host hands it over.
 * @example isError('#N/A') // true
 */
export const isError = (cell: Cell): boolean => typeof cell === 'string' && cell.charCodeAt(0) === 35 && errorText.test(cell);

/**
 * Tells whether a cell holds nothing. Zero is no blank here; id, stage and date columns add that. Rule T5.
 * @param cell as a host hands it over.
 * @example isBlank(' ') // true
 */
export const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** Tells whether a text holds no blanks but single ones between its words, and no letters that might be other blanks. */
function isTidy(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter < 32 || letter === 0xa0 || letter >= 0x1680 || (letter === 32 && before === 32)) return false;
    before = letter;
  }
  return before !== 32;
}

/**
 * Gives a cell's text: outer blanks gone, inner runs of blanks (also no-break ones) made one, `''` for a blank.
 * @param cell as a host hands it over.
 * @example textOf(true) // 'TRUE'
 */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return isTidy(cell) ? cell : cell.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Gives the word of an id, stage or attribute cell: `''` for blanks, zero, errors and `(No value)`. Rule T5. */
export function wordOf(cell: Cell): string {
  if (cell === 0 || isError(cell)) return '';
  const text = textOf(cell);
  return text === '(No value)' ? '' : text;
}

/** Tells whether a row holds nothing; zeros alone are Excel's empty cells (Rule T5). */
export function isBlankRow(row: readonly Cell[]): boolean {
  for (let c = 0; c < row.length; c++) if (row[c] !== 0 && !isBlank(row[c])) return false;
  return true;
}
