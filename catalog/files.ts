import { readXlsx } from 'hucre/xlsx';
import type { Cell, Cells } from '../core/cells/cell.ts';
import { nearest } from '../core/cells/fold.ts';
import { DAY, MOMENT_OF_EPOCH } from '../core/cells/moment.ts';
import { Fault } from '../core/fault.ts';
import { decode, readDelimited } from './delimited.ts';
import type { NamedFile } from './host.ts';

/** A sheet of a file; files of other kinds than workbooks have one, named as the file. */
export interface FileSheet {
  readonly name: string;
  readonly cells: Cells;
}

/** Reads CSV, TSV, JSON (a list of rows) or xlsx, told apart by their content. Errors: {@link Fault}s that name the file. */
export async function readFile(file: NamedFile): Promise<FileSheet[]> {
  const { name, bytes } = file;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(file);
  const text = decode(bytes);
  const cells = /^\s*[[{]/.test(text) && /\.json$|^-$/i.test(name) ? readJson(text, name) : readDelimited(text);
  return [{ name, cells }];
}

/** Reads one sheet: the one named, otherwise the first that holds anything. */
export async function readSheet(file: NamedFile, sheet: string | null): Promise<Cells> {
  const sheets = await readFile(file);
  if (sheet === null) return (sheets.find((s) => s.cells.length > 0) ?? sheets[0]).cells;
  const found = sheets.find((s) => s.name === sheet);
  if (found) return found.cells;
  const names = sheets.map((s) => s.name);
  throw new Fault('noSuchSheet', { name: sheet, nearest: nearest(sheet, names), sheets: names });
}

async function readWorkbook({ name, bytes }: NamedFile): Promise<FileSheet[]> {
  const workbook = await readXlsx(bytes).catch(() => {
    throw new Fault('fileUnreadable', { file: name, kind: 'xlsx' });
  });
  return workbook.sheets.map((sheet) => ({ name: sheet.name, cells: sheet.rows.map((row) => row.map(cellOfWorkbook)) }));
}

/** The reader hands dates over as UTC fields, whatever the file's date system. Rule T1. */
function cellOfWorkbook(value: string | number | boolean | Date | null): Cell {
  return value instanceof Date ? (value.getTime() + MOMENT_OF_EPOCH) / DAY : value;
}

function readJson(text: string, name: string): Cells {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    throw new Fault('fileUnreadable', { file: name, kind: 'JSON' });
  }
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) throw new Fault('jsonNoRows', { file: name });
  return (rows as unknown[][]).map((row) =>
    row.map((cell) => (typeof cell === 'object' || cell === undefined ? null : (cell as Cell))),
  );
}
