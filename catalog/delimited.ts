import Papa from 'papaparse';
import type { Cells } from '../core/cells/cell.ts';

/** Only plain numbers become numbers: `007` and `1E5` are ids, and all else is text for the core. */
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** Reads delimited text, whatever its delimiter: files, and cells as spreadsheets copy them. */
export function readDelimited(text: string): Cells {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const rows =
    data.length > 0 && data[data.length - 1].length === 1 && data[data.length - 1][0] === '' ? data.slice(0, -1) : data;
  return rows.map((row) => row.map((text) => (plainNumber.test(text) ? Number(text) : text)));
}
