import { type Cells, textOf } from '../../core/cells/cell.ts';
import { fold } from '../../core/cells/fold.ts';
import { headerIds } from '../../core/words/en/terms.ts';
import { languages, words } from '../../core/words/index.ts';
import type { Content, Contents } from './book.ts';
import type { TableToWrite } from './table.ts';
import { isBlankContent, textIn } from './undo.ts';

/** Tells whether two headings are one, in any language that we print them in. */
function isSameHeading(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other) return true;
  return headerIds.some((id) => {
    const said = [fold(id), ...languages.map((l) => fold(words[l].headers[id]))];
    return said.includes(one) && said.includes(other);
  });
}

/** Where the columns of a table stand in what a sheet holds of it. */
interface Columns {
  /** The row of headings as it will be; none where the sheet has none and only tells by place. */
  readonly top: Contents;
  readonly body: Contents;
  /** By column of the table: its place, `-1` for one that holds nothing and is not there. */
  readonly at: readonly number[];
  readonly width: number;
}

function columnsIn(held: Contents, [headings, ...body]: Cells): Columns {
  const found = headings.map((heading) => held[0].findIndex((content) => isSameHeading(textIn(content), textOf(heading))));
  if (found[0] < 0)
    return { top: [], body: held, at: headings.map((_, c) => c), width: Math.max(held[0].length, headings.length) };
  let width = held[0].length;
  const isNeeded = (c: number) => body.some((row) => !isBlankContent(row[c]));
  const at = headings.map((_, c) => (found[c] >= 0 ? found[c] : isNeeded(c) ? width++ : -1));
  const added = headings.filter((_, c) => at[c] >= held[0].length);
  return { top: [[...held[0], ...added]], body: held.slice(1), at, width };
}

const isBlankRow = (row: Contents[number]): boolean => row.every(isBlankContent);

/**
 * Puts the cells of a table into what a sheet holds of it: the user's own columns and rows stay, and a row keeps its own
 * columns wherever it goes. `null` where the sheet holds no such table.
 */
export function mergeTable(
  held: Contents,
  { cells, keys, rows }: Pick<TableToWrite, 'cells' | 'keys' | 'rows'>,
): Contents | null {
  const { top, body, at, width } = columnsIn(held, cells);
  if (top.length === 0 && rows === 'all rows') return null;
  const wide = (row: Contents[number]): Content[] => Array.from({ length: width }, (_, c) => row[c] ?? '');
  const rowOfKey = new Map<string, number>();
  body.forEach((row, r) => {
    const key = fold(textIn(row[at[0]]));
    if (key !== '' && !rowOfKey.has(key)) rowOfKey.set(key, r);
  });
  const ours = cells.slice(1).map((row, r) => {
    const place = rowOfKey.get(fold(keys[r]));
    const line = wide(place === undefined ? [] : body[place]);
    for (const [c, to] of at.entries()) if (to >= 0) line[to] = row[c] ?? '';
    return { place, line };
  });
  if (rows === 'all rows') {
    const withoutKey = body.filter((row) => textIn(row[at[0]]) === '' && !isBlankRow(row)).map(wide);
    return [...top, ...ours.map(({ line }) => line), ...withoutKey];
  }
  const lines = body.map(wide);
  while (lines.length > 0 && isBlankRow(lines[lines.length - 1])) lines.pop();
  for (const { place, line } of ours) {
    if (place === undefined) lines.push(line);
    else lines[place] = line;
  }
  return [...top, ...lines];
}
