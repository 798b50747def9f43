import { type Cell, textOf } from '../../core/cells/cell.ts';
import type { Area, Content, Contents } from './workbook.ts';

export const isBlankContent = (content: Content): boolean => content === null || content === undefined || content === '';

export const isFormula = (content: Content): content is { readonly formula: string } =>
  typeof content === 'object' && content !== null;

/** The text that a cell shows to be read: of a formula, the formula. */
export const textIn = (content: Content): string => (isFormula(content) ? content.formula : textOf(content));

/** Half a second: hosts keep moments no finer than that. */
const MOMENT = 0.5 / 86_400;

/** Tells whether two cells hold the same: the same kind of thing, moments as exactly as hosts keep them. */
export function isSameContent(a: Content, b: Content): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && a.formula === b.formula;
  if (typeof a === 'number' && typeof b === 'number') return a === b || (!Number.isInteger(b) && Math.abs(a - b) < MOMENT);
  return a === b || (isBlankContent(a) && isBlankContent(b));
}

/** Tells whether a cell holds what was written to it; hosts write formulas in their own way. */
export const isWritten = (held: Content, wanted: Content): boolean =>
  isSameContent(held, wanted) ||
  (isFormula(held) && isFormula(wanted)) ||
  (!isFormula(held) && cellText(held) === cellText(wanted));

const cellText = (content: Content): string | null => (isFormula(content) ? null : textOf(content as Cell));

/** Marks contents by a short text: equal contents have equal marks, others hardly ever (53 bits of a public-domain hash). */
export function markOf(contents: Contents): string {
  const text = JSON.stringify(contents.map((row) => row.map((content) => (isBlankContent(content) ? '' : content))));
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Leaves of contents those cells that a mask has something for; `null` elsewhere. */
export const masked = (contents: Contents, mask: Contents): Contents =>
  contents.map((row, r) => row.map((content, c) => (mask[r][c] === null ? null : content)));

export const blanksOf = ({ rows, columns }: Pick<Area, 'rows' | 'columns'>): Contents =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

export const isAt = (a: Area | null, b: Area | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns);
