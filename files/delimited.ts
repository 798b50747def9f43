import Papa from 'papaparse';
import type { Cells } from '../core/cells/cell.ts';

/** Only plain numbers become numbers: `007` and `1E5` are ids, and all else is text for the core. */
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/** Reads delimited text, whatever its delimiter: files, and cells as spreadsheets copy them. */
export function readDelimited(text: string): Cells {
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? delimiterOf(body) });
  const rows =
    data.length > 0 && data[data.length - 1].length === 1 && data[data.length - 1][0] === '' ? data.slice(0, -1) : data;
  return rows.map((row) => row.map((text) => (plainNumber.test(text) ? Number(text) : text)));
}

const delimiters = [',', ';', '\t', '|'] as const;

/** Letters and rows that tell the delimiter. */
const SAMPLE = 65_536;
const SAMPLE_ROWS = 50;

/** Gives the delimiter that cuts most rows into the same number of cells; of equals the one that makes more of them. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let [best, mostRows, mostCells]: [string, number, number] = [',', 0, 1];
  for (const delimiter of delimiters) {
    const { data, errors } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS, skipEmptyLines: true });
    const rowsOfWidth = new Map<number, number>();
    // Another delimiter than the file's tears what is quoted.
    const torn = errors.filter(({ code }) => code === 'InvalidQuotes').length;
    for (const row of data) if (row.length > 1) rowsOfWidth.set(row.length, (rowsOfWidth.get(row.length) ?? 0) + 1);
    for (const [cells, all] of rowsOfWidth) {
      const rows = all - torn;
      if (rows > mostRows || (rows === mostRows && cells > mostCells)) [best, mostRows, mostCells] = [delimiter, rows, cells];
    }
  }
  return best;
}
