import { withoutEnds } from '../../core/cells/ends.ts';
import type { Area } from './workbook.ts';

/** Letters of a column that counts from 0. */
export const letters = (column: number): string =>
  column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** Gives the cells of an area as `D3` or `D3:E9`, without its sheet. */
export function cellsAddress({ row, column, rows, columns }: Omit<Area, 'sheet'>): string {
  const corner = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? corner : `${corner}:${letters(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as a formula writes it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Gives an area as formulas write it: `'Deal log'!A1:C9`. */
export const addressOf = (area: Area): string => `${quotedSheet(area.sheet)}!${cellsAddress(area)}`;

/** A sheet name that spreadsheets allow and that is not taken: `Funnel`, `Funnel 2`, … */
export function freeName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const bare = withoutEnds(wanted.replace(/[\\/?*[\]:]/g, ' '), /'/, /'/);
  const allowed = bare.trim().slice(0, 31) || 'Sheet';
  for (let n = 1; ; n++) {
    const name = n === 1 ? allowed : `${allowed.slice(0, 27)} ${n}`;
    if (!folded.has(name.toLowerCase())) return name;
  }
}

/** Gives an area as a name keeps it, whatever cell is selected: `'Deal log'!$A$1:$C$9`. */
export const absoluteAddress = (area: Area): string =>
  `${quotedSheet(area.sheet)}!${cellsAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
