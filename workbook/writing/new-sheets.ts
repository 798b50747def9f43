import type { Dialect } from '../../core/questions/declaration.ts';
import type { RowsToClear } from './clear.ts';
import { repaired } from './formulas.ts';
import { newSheet } from './insert.ts';
import { type Area, type Contents, type NativeChart, on, type SheetFormat, type Spot, type Work } from './workbook.ts';

/** A sheet to be made. */
export interface NewSheet {
  readonly name: string;
  /** The name of its first block: formulas know it by that, and it is found again, whatever the sheet is called by then. */
  readonly range: string;
  /** Rows below its first block that the name reaches over, for what is still to come; on a sheet of formulas `null`. */
  readonly spareRows: number | null;
  /** Whether its first block becomes a table, where the host has such. */
  readonly isTable: boolean;
  /** Cells at their places; the first stands at the corner. */
  readonly blocks: readonly { readonly row: number; readonly column: number; readonly contents: Contents }[];
  readonly formats: readonly SheetFormat[];
  /** Cells where one of the first column of another table is chosen, by the name of its range. */
  readonly drops: readonly { readonly cells: Spot; readonly range: string }[];
  readonly charts: readonly { readonly cells: Spot; readonly chart: NativeChart; readonly at: Spot }[];
}

/** Tables whose rows are a team's own: an empty workbook begins without them. */
const OWN = ['Log', 'Changes'];

/** Gives the sheets as a host writes their formulas, with the rows of the sample or without. */
export const sheetsFor = (sheets: readonly NewSheet[], rows: 'sample' | 'none', dialect: Dialect): NewSheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block, i) => ({
      ...block,
      contents: block.contents
        .slice(0, rows === 'none' && i === 0 && OWN.includes(sheet.range) ? 1 : undefined)
        .map((row) =>
          row.map((content) =>
            typeof content === 'object' && content !== null
              ? { formula: repaired(content.formula, dialect) ?? content.formula }
              : content,
          ),
        ),
    })),
  }));

/** The rows of the sample that a workbook made with it begins with, for taking them out. */
export const sampleRows = (sheets: readonly NewSheet[]): RowsToClear[] =>
  sheets.flatMap(({ range, blocks }) => (OWN.includes(range) ? [{ range, rows: blocks[0].contents.slice(1) }] : []));

/** The sheets that were made, and those that were there already and left alone, by their names. */
export interface Made {
  readonly sheets: readonly string[];
  readonly kept: readonly string[];
}

/** So many stages can be chosen from. */
const DROP_ROWS = 100;

/**
 * Makes the sheets that are not there yet, beside those that are; nothing that is there is touched. A sheet is there
 * where the name of its first block means something.
 */
export function* makeSheets(wanted: readonly NewSheet[]): Work<Made> {
  const kept: string[] = [];
  const missing: NewSheet[] = [];
  for (const sheet of wanted) {
    const there = yield* on('find', sheet.range);
    if (there) kept.push(there.sheet);
    else missing.push(sheet);
  }
  const names = new Map<string, string>();
  for (const sheet of missing) {
    const { sheet: name } = yield* newSheet(sheet.name);
    names.set(sheet.name, name);
    yield* fillSheet(name, sheet);
  }
  for (const { name, formats, drops, charts } of missing) {
    const sheet = names.get(name) as string;
    yield* on('applyFormats', sheet, [...formats, ...(yield* choicesOf(drops))]);
    for (const { cells, chart, at } of charts) yield* on('addChart', { sheet, ...cells }, chart, { sheet, ...at });
  }
  const sheets = [...names.values()];
  if (sheets.length > 0) yield* on('select', [{ sheet: sheets[0], row: 0, column: 0, rows: 1, columns: 1 }]);
  return { sheets, kept };
}

function* fillSheet(sheet: string, { range, spareRows, isTable, blocks }: NewSheet): Work<void> {
  const areas = blocks.map(
    ({ row, column, contents }): Area => ({ sheet, row, column, rows: contents.length, columns: contents[0].length }),
  );
  for (const [i, { contents }] of blocks.entries()) yield* on('write', areas[i], contents);
  const [area] = areas;
  const table = isTable ? yield* on('table', { ...area, rows: Math.max(2, area.rows) }, 'DealLog') : null;
  yield* on('name', range, table ?? { ...area, rows: area.rows + (spareRows ?? 0) });
}

/** The cells below the heading of a table's first column, for drop-downs. */
function* choicesOf(drops: NewSheet['drops']): Work<SheetFormat[]> {
  const made: SheetFormat[] = [];
  for (const { cells, range } of drops) {
    const area = yield* on('find', range);
    if (area) made.push({ kind: 'drop-down', cells, choices: { ...area, row: area.row + 1, rows: DROP_ROWS, columns: 1 } });
  }
  return made;
}
