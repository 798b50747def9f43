import Papa from 'papaparse';
import type { Cells } from '../core/cells/cell.ts';
import type { Exported, NamedFile } from './host.ts';

/** Only plain numbers become numbers: `007` and `1E5` are ids, and all else is text for the core. */
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** Reads delimited text, whatever its delimiter: files, and cells as spreadsheets copy them. */
export function readDelimited(text: string): Cells {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const rows =
    data.length > 0 && data[data.length - 1].length === 1 && data[data.length - 1][0] === '' ? data.slice(0, -1) : data;
  return rows.map((row) => row.map((text) => (plainNumber.test(text) ? Number(text) : text)));
}

/** Reads a file of delimited text. */
export const readDelimitedFile = async ({ bytes }: NamedFile): Promise<Exported> =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? { kind: 'workbook' } : { kind: 'cells', cells: readDelimited(decode(bytes)) };

/** Decodes UTF-8 and UTF-16 (with or without a mark) and, where the bytes are no UTF-8, Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const isWide = (low: number, high: number) =>
    (bytes[0] === low && bytes[1] === high) ||
    (bytes.length > 3 && bytes[low === 0xff ? 1 : 0] === 0 && bytes[low === 0xff ? 3 : 2] === 0);
  if (isWide(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (isWide(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
