import { readXlsx } from 'hucre/xlsx';
import type { Cell, Cells } from '../core/cells/cell.ts';
import { nearest } from '../core/cells/fold.ts';
import { DAY, MOMENT_OF_EPOCH } from '../core/cells/moment.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';
import { Fault } from '../core/fault.ts';
import { readDelimited } from './delimited.ts';
import { type Encoding, readAsOf } from './encodings.ts';
import { kindOf } from './file-kinds.ts';
import type { NamedFile } from './named-file.ts';
import { decodeFile } from './text-files.ts';
import { entriesOf } from './zip-entries.ts';

/** A sheet of a file; files of other kinds than workbooks have one, named as the file. */
export interface FileSheet {
  readonly name: string;
  readonly cells: Cells;
  /** The encoding that it was decoded with, where it had to be detected. */
  readonly readAs: ReadAs | null;
}

/** Reads CSV, TSV, JSON (a list of rows) or xlsx, told apart by their content. Errors: {@link Fault}s that name the file. */
export async function readFile(file: NamedFile, encoding: Encoding | null = null): Promise<FileSheet[]> {
  const { name, bytes } = file;
  if (kindOf(bytes) === 'xlsx') return readWorkbook(file);
  const decoded = decodeFile(file, encoding);
  if ('fault' in decoded) throw new Fault(decoded.fault, decoded.params);
  const { text } = decoded;
  const cells = /^\s*[[{]/.test(text) && /\.json$|^-$/i.test(name) ? readJson(text, name) : readDelimited(text);
  return [{ name, cells, readAs: readAsOf(decoded) }];
}

/** Reads one sheet: the one named, otherwise the first that holds anything. */
export async function readSheet(file: NamedFile, sheet: string | null, encoding: Encoding | null = null): Promise<FileSheet> {
  const sheets = await readFile(file, encoding);
  if (sheet === null) return sheets.find((s) => s.cells.length > 0) ?? sheets[0];
  const found = sheets.find((s) => s.name === sheet);
  if (found) return found;
  const names = sheets.map((s) => s.name);
  throw new Fault('noSuchSheet', { name: sheet, nearest: nearest(sheet, names), sheets: names });
}

/** Megabytes that a workbook may unpack to: a million rows of eight cells have some 250. */
const MOST_MEGABYTES = 300;

async function readWorkbook({ name, bytes }: NamedFile): Promise<FileSheet[]> {
  const unreadable = () => {
    throw new Fault('fileUnreadable', { file: name, kind: 'xlsx' });
  };
  // The reader unpacks no part beyond what the directory says of it.
  const size = (entriesOf(bytes) ?? []).reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_MEGABYTES * 1e6) throw new Fault('fileTooBig', { file: name, megabytes: size / 1e6, most: MOST_MEGABYTES });
  const workbook = await readXlsx(bytes).catch(unreadable);
  if (workbook.sheets.length === 0) throw new Fault('noSheets', { file: name });
  const isEarly = workbook.sheets.some(({ rows }) => rows.some((row) => row.some(isEarlyDate)));
  // Dates of the other system are plain sums, so that they tell the serials as they were.
  const { sheets } = isEarly ? await readXlsx(bytes, { dateSystem: '1904' }).catch(unreadable) : workbook;
  const epoch = isEarly ? EPOCH_OF_1904 : -MOMENT_OF_EPOCH;
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.rows.map((row) => row.map((value) => cellOfWorkbook(value, epoch))),
    readAs: null,
  }));
}

type CellOfWorkbook = string | number | boolean | Date | null;

const EPOCH_OF_1904 = Date.UTC(1904, 0, 1);
const MARCH_OF_1900 = Date.UTC(1900, 2, 1);

/** Below serial 61 Excel's days are no calendar's: it has a 29 February 1900, and a 0. */
const isEarlyDate = (value: CellOfWorkbook): boolean => value instanceof Date && value.getTime() < MARCH_OF_1900;

/** The reader hands dates over as UTC fields, whatever the file's date system. Rule T1. */
const cellOfWorkbook = (value: CellOfWorkbook, epoch: number): Cell =>
  value instanceof Date ? (value.getTime() - epoch) / DAY : value;

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
