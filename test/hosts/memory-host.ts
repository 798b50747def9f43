import {
  type Host,
  type Inserted,
  type Insertion,
  type LogPlace,
  makePanel,
  panelMaker,
  panelWork,
  readTables,
  type ServedVerbs,
  sortSheets,
} from '../../catalog/index.ts';
import type { Cell, Cells } from '../../core/index.ts';
import type { OpenStand, Sheets } from './contract.ts';

/** Column and row of an address, from 0. `D3` gives 3 and 2. */
export function placeOf(a1: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(a1) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

export const a1Of = (row: number, column: number): string => {
  const letters = (n: number): string => (n < 0 ? '' : letters(Math.floor(n / 26) - 1) + String.fromCharCode(65 + (n % 26)));
  return `${letters(column)}${row + 1}`;
};

/** The smallest host there is: sheets in memory, nothing recalculates. For fast tests of what uses the port. */
export const openMemoryHost: OpenStand = async (given: Sheets) => {
  const sheets = new Map<string, Cell[][]>(Object.entries(given).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const kept = new Map<string, string>();
  let selected = { sheet: [...sheets.keys()][0], row: 0, column: 0 };
  const cellsOf = (name: string | null): Cells | null => (name === null ? null : (sheets.get(name) ?? []));

  async function findLogs(): Promise<LogPlace[]> {
    const found = sortSheets([...sheets].map(([name, top]) => ({ name, top })));
    return found.logs.map((name) => ({
      name,
      log: name,
      stages: found.stages,
      actions: found.actions,
      settings: null,
      rows: sheets.get(name)?.length ?? 0,
    }));
  }

  async function insert({ formula, rows, columns, place }: Insertion): Promise<Inserted> {
    if (place.kind === 'new sheet') {
      let name = place.name;
      for (let n = 2; sheets.has(name); n++) name = `${place.name} ${n}`;
      sheets.set(name, []);
      selected = { sheet: name, row: 0, column: 0 };
    }
    const sheet = sheets.get(selected.sheet) as Cell[][];
    const address = `${selected.sheet}!${a1Of(selected.row, selected.column)}:${a1Of(selected.row + rows - 1, selected.column + columns - 1)}`;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        if ((sheet[selected.row + r]?.[selected.column + c] ?? '') !== '') return { kind: 'occupied', address };
      }
    }
    while (sheet.length <= selected.row) sheet.push([]);
    sheet[selected.row][selected.column] = formula;
    return { kind: 'done', address };
  }

  async function* chunksOf(cells: Cells): AsyncGenerator<Cells> {
    for (let from = 0; from < cells.length; from += 4) yield cells.slice(from, from + 4);
  }

  const host: ServedVerbs & Pick<Host, 'book' | 'computes'> = {
    computes: 'here',
    book: 'open',
    locale: async () => ({ language: 'en', dialect: { dot: '.', separator: ',' } }),
    findLogs,
    async report({ place, ...request }, onProgress, signal) {
      const maker = panelMaker(panelWork());
      const tables = (['log', 'stages', 'actions'] as const).flatMap((table) => {
        const cells = cellsOf(place[table]);
        return cells === null ? [] : [{ table, rows: cells.length, chunks: chunksOf(cells) }];
      });
      const rows = await readTables(maker, tables, onProgress, signal);
      return makePanel(maker, request, rows, onProgress, signal);
    },
    insert,
    recall: async (key) => kept.get(key) ?? null,
    remember: async (key, value) => {
      kept.set(key, value);
    },
  };
  const cellAt = (sheet: string, a1: string): Cell => {
    const { row, column } = placeOf(a1);
    return sheets.get(sheet)?.[row]?.[column] ?? '';
  };
  return {
    host,
    select: async (sheet, a1) => {
      selected = { sheet, ...placeOf(a1) };
    },
    formulaAt: async (sheet, a1) => String(cellAt(sheet, a1)),
    valueAt: async (sheet, a1) => cellAt(sheet, a1),
    sheetNames: async () => [...sheets.keys()],
  };
};
