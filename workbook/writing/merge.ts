import { type Cells, textOf } from '../../core/cells/cell.ts';
import { fold } from '../../core/cells/fold.ts';
import { words } from '../../core/words/index.ts';
import { languages } from '../../core/words/language.ts';
import { headerIds } from '../../core/words/terms.ts';
import { isBlankContent, isFormula, textIn } from './contents.ts';
import type { Content, Contents } from './workbook.ts';

/** A table of set-up to create or to bring up to date: its first column tells its rows apart. */
export interface TableToWrite {
  /** The name that formulas know it by. */
  readonly name: 'Stages' | 'Settings';
  /** Where it is, `null` where there is none yet. */
  readonly at: string | null;
  /** The sheet that is made for it where there is none. */
  readonly sheet: string;
  /** With its heading row. */
  readonly cells: Cells;
  /** By body row: what the first column held when it was read. */
  readonly keys: readonly string[];
  /** `all rows`: rows of other keys go, and the order is this. `these rows`: other rows stay. */
  readonly rows: 'all rows' | 'these rows';
}

/** Tells whether two headings are one, in any language that we print them in. */
function isSameHeading(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  return headerIds.some((id) => {
    const said = [fold(id), ...languages.map((l) => fold(words[l].headers[id]))];
    return said.includes(one) && said.includes(other);
  });
}

/** Rows that are searched for the headings: a title may stand above them. */
const HEADING_ROWS = 10;

/** Where a table stands in what a sheet holds of it. */
interface Columns {
  /** The rows down to the headings, as they will be; none where the sheet has no headings and only tells by place. */
  readonly top: Contents;
  /** By column of the table: its place, `-1` for one that holds nothing and is not there. */
  readonly at: readonly number[];
  readonly width: number;
}

function columnsIn(held: Contents, [headings, ...body]: Cells): Columns {
  const places = (row: Contents[number]) =>
    headings.map((heading) => row.findIndex((content) => isSameHeading(textIn(content), textOf(heading))));
  const header = held.slice(0, HEADING_ROWS).findIndex((row) => places(row)[0] >= 0);
  if (header < 0) return { top: [], at: headings.map((_, c) => c), width: Math.max(held[0].length, headings.length) };
  const found = places(held[header]);
  let width = held[0].length;
  const isNeeded = (c: number) => body.some((row) => !isBlankContent(row[c]));
  const at = headings.map((_, c) => (found[c] >= 0 ? found[c] : isNeeded(c) ? width++ : -1));
  const added = headings.filter((_, c) => at[c] >= held[0].length);
  return { top: [...held.slice(0, header), [...held[header], ...added]], at, width };
}

const isBlankRow = (row: Contents[number]): boolean => row.every(isBlankContent);

/**
 * Puts the cells of a table into what a sheet holds of it, and changes no others: the user's own columns and rows stay, a
 * row's own values go where it goes, and a formula that shows what is wanted stays. A column of the user's with formulas
 * stays as it is: they mean cells by their places. `null` where the sheet holds no such table.
 */
export function mergeTable(
  held: Contents,
  values: Cells,
  { cells, keys, rows }: Pick<TableToWrite, 'cells' | 'keys' | 'rows'>,
): Contents | null {
  const { top, at, width } = columnsIn(held, cells);
  if (top.length === 0 && rows === 'all rows') return null;
  const body = held.slice(top.length);
  const wide = (row: Contents[number]): Content[] => Array.from({ length: width }, (_, c) => row[c] ?? '');
  const rowOfKey = new Map<string, number>();
  body.forEach((row, r) => {
    const key = fold(String(values[top.length + r]?.[at[0]] ?? textIn(row[at[0]])));
    if (key !== '' && !rowOfKey.has(key)) rowOfKey.set(key, r);
  });
  const lines = body.map(wide);
  while (lines.length > 0 && isBlankRow(lines[lines.length - 1])) lines.pop();
  const ours = cells.slice(1).map((row, r) => ({ row, from: rowOfKey.get(fold(keys[r])) ?? null }));
  const places = rows === 'all rows' ? placesInOrder(body, lines.length, ours.length, at[0]) : placesBeside(ours, lines.length);
  const isOwn = (c: number) => !at.includes(c);
  const isKept = Array.from({ length: width }, (_, c) => isOwn(c) && body.some((row) => isFormula(row[c])));
  const put = (to: number, { row, from }: { row: Cells[number] | null; from: number | null }) => {
    const source = from === null ? [] : body[from];
    const line = wide(body[to] ?? []).map((content, c) => (isKept[c] ? content : isOwn(c) ? (source[c] ?? '') : content));
    for (const [c, place] of at.entries()) {
      if (place < 0) continue;
      const wanted = row?.[c] ?? '';
      const shows = isFormula(body[to]?.[place]) && textOf(values[top.length + to]?.[place]) === textOf(wanted);
      line[place] = shows ? body[to][place] : wanted;
    }
    while (lines.length <= to) lines.push(wide([]));
    lines[to] = line;
  };
  for (const [i, one] of ours.entries()) put(places[i], one);
  for (const to of places.slice(ours.length)) put(to, { row: null, from: null });
  return [...top.map(wide), ...lines];
}

/** The rows that the table's rows go to, in order, then those that are left over; rows without a key stay where they are. */
function placesInOrder(body: Contents, filled: number, wanted: number, key: number): number[] {
  const isFree = (r: number) => r >= filled || textIn(body[r][key]) !== '' || isBlankRow(body[r]);
  const places: number[] = [];
  for (let r = 0; r < filled || places.length < wanted; r++) if (isFree(r)) places.push(r);
  return places;
}

/** Rows that are there stay where they are; new ones go below all. */
function placesBeside(ours: readonly { readonly from: number | null }[], filled: number): number[] {
  let next = filled;
  return ours.map(({ from }) => from ?? next++);
}
