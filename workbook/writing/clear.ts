import { type Cell, textOf } from '../../core/cells/cell.ts';
import { filled } from './append.ts';
import { isFormula, textIn } from './contents.ts';
import { type Content, type Contents, on, type Work } from './workbook.ts';

/** Rows to take out of a table, known by all their cells. */
export interface RowsToClear {
  /** The name of the table. */
  readonly range: string;
  readonly rows: Contents;
}

export interface Cleared {
  readonly rows: number;
}

/**
 * Takes rows out of tables, and nothing else: headings, formats and drop-downs stay, and rows that somebody changed. Those
 * close up, unless one holds a formula, which means cells by their places, or something stands beside the table.
 */
export function* clearRows(tables: readonly RowsToClear[]): Work<Cleared> {
  let cleared = 0;
  for (const { range, rows } of tables) {
    const area = yield* filled(range);
    if (area === null) continue;
    const [headings, ...body] = yield* on('contents', area);
    const going = new Set(rows.map(keyOf));
    const isKept = (row: Contents[number]) => !going.has(keyOf(row));
    const kept = body.filter(isKept);
    if (kept.length === body.length) continue;
    cleared += body.length - kept.length;
    const blank = headings.map((): Content => '');
    const closed = body.map((_, r) => kept[r] ?? blank);
    const { columns } = yield* on('used', area.sheet);
    const mayMove = columns <= area.column + area.columns && !kept.some((row) => row.some(isFormula));
    const left = mayMove ? closed : body.map((row) => (isKept(row) ? row : blank));
    yield* on('write', { ...area, rows: 1 + body.length }, [headings, ...left]);
  }
  return { rows: cleared };
}

/** Seconds of a day: moments are compared as exactly as hosts keep them. */
const SECONDS = 86_400;

const keyOf = (row: Contents[number]): string => {
  const texts = row.map((content) =>
    typeof content === 'number' ? String(Math.round(content * SECONDS)) : textOf(textIn(content) as Cell).trim(),
  );
  while (texts[texts.length - 1] === '') texts.pop();
  return JSON.stringify(texts);
};
