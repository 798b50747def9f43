import type { Cell } from '../../core/cells/cell.ts';
import type { Content } from './workbook.ts';

/** Words that a sheet takes for text as they are: they begin with a letter, and no date or number is in them. */
const plainText = /^(?!(true|false|taisnība|patiesība|aplams|nepatiess)$)\p{L}[^\d]*$/iu;

/**
 * Gives what to type into a cell of a spreadsheet that reads what it is given: formulas as they are, and text behind an
 * apostrophe, which is not shown, wherever it could be taken for a formula, a number or a date.
 */
export function typedOf(content: Content): Exclude<Cell, null | undefined> {
  if (typeof content === 'object' && content !== null) return content.formula;
  if (typeof content !== 'string' || content === '') return content ?? '';
  return plainText.test(content) ? content : `'${content}`;
}
