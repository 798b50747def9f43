import { selfTest } from '../../calls/self-test.ts';
import type { Cell, Cells } from '../../core/index.ts';
import { finish, readTables, reportVerbs } from '../../port/reading.ts';
import { reportMaker, reportWork } from '../../port/report-work.ts';
import type { ServedVerbs } from '../../port/wire.ts';
import { tableKinds } from '../../report/make-report.ts';
import type { LogPlace } from '../../workbook/place.ts';
import {
  CHOICE_KEY,
  choiceIn,
  cutOf,
  type FoundSheet,
  isOurRange,
  meantOf,
  placeOf as placeOfLog,
  sortSheets,
} from '../../workbook/sort-sheets.ts';
import { addressOf, cellsAddress } from '../../workbook/writing/address.ts';
import { bookVerbs, workOf } from '../../workbook/writing/verbs.ts';
import { type Area, doNow } from '../../workbook/writing/workbook.ts';
import type { OpenStand, Sheets } from './contract.ts';
import { type MemoryBook, newMemoryBook, placeOf } from './memory-book.ts';

export { placeOf } from './memory-book.ts';

export const a1Of = (row: number, column: number): string => cellsAddress({ row, column, rows: 1, columns: 1 });

/** The verbs of the smallest host there is, over a workbook in memory where nothing recalculates. */
export function memoryVerbs({ book, sheets, names }: MemoryBook, workbook: ServedVerbs['workbook']): ServedVerbs {
  const kept = new Map<string, string>();
  const cellsOf = (reference: string | null): Cells | null => (reference === null ? null : book.values(reference));
  async function findLogs(): Promise<LogPlace[]> {
    const active = book.selected().sheet;
    const log = names.get('Log')?.sheet ?? null;
    const whole = [...sheets.keys()].map((sheet) => ({
      sheet,
      area: book.used(sheet),
      top: book.contents(book.used(sheet)) as Cells,
      meant: meantOf(sheet, active, log),
    }));
    const ranges = [...names].flatMap(([range, area]) =>
      isOurRange(range) ? [{ sheet: area.sheet, area, range, top: book.values(range) }] : [],
    );
    const found: (FoundSheet & { area: Area })[] = [...whole, ...ranges];
    return sortSheets(found, choiceIn(kept.get(CHOICE_KEY) ?? null)).map(({ index, tables }) => {
      const { sheet, area } = found[index];
      return placeOfLog({ name: sheet, log: sheet === log ? 'Log' : addressOf(area), rows: area.rows }, tables, (table) => {
        const at = found[table.index];
        return table.cut ? addressOf(cutOf(at.area, table.cut)) : (at.range ?? addressOf(at.area));
      });
    });
  }

  async function* chunksOf(cells: Cells): AsyncGenerator<Cells> {
    for (let from = 0; from < cells.length; from += 4) yield cells.slice(from, from + 4);
  }

  return {
    locale: async () => ({ language: 'en', dialect: { dot: '.', separator: ',' } }),
    findLogs,
    ...reportVerbs(async (place, task, onProgress, signal) => {
      const maker = reportMaker(reportWork());
      const tables = tableKinds.flatMap((table) => {
        const cells = cellsOf(place[table]);
        return cells === null ? [] : [{ table, rows: cells.length, chunks: chunksOf(cells) }];
      });
      const rows = await readTables(maker, tables, onProgress, signal);
      return finish(maker, task, rows, onProgress, signal);
    }),
    ...bookVerbs(async (request) => JSON.parse(JSON.stringify(doNow(workOf(JSON.parse(JSON.stringify(request))), book)))),
    workbook,
    selfTest: async () => selfTest(),
    recall: async (key) => kept.get(key) ?? null,
    remember: async (key, value) => {
      kept.set(key, value);
    },
  };
}

/** Opens sheets on the host in memory, for fast tests of what uses the port. */
export const memoryStand =
  (workbook: ServedVerbs['workbook']): OpenStand =>
  async (given: Sheets) => {
    const memory = newMemoryBook(given);
    const contentAt = (sheet: string, a1: string) => {
      const { row, column } = placeOf(a1);
      return memory.sheets.get(sheet)?.[row]?.[column] ?? '';
    };
    const isFormula = (content: unknown): content is { formula: string } => typeof content === 'object' && content !== null;
    return {
      host: { ...memoryVerbs(memory, workbook), capabilities: { computes: 'here' } },
      select: async (sheet, a1) => {
        memory.selected = [{ sheet, ...placeOf(a1), rows: 1, columns: 1 }];
      },
      setCell: async (sheet, a1, value) => {
        const { row, column } = placeOf(a1);
        memory.book.write({ sheet, row, column, rows: 1, columns: 1 }, [[value]]);
      },
      answered: async (sheet, a1, cells) => {
        const formula = contentAt(sheet, a1) as object;
        memory.answers.set(formula, cells[0][0]);
        memory.spills.set(formula, cells);
      },
      nameRange: async (name, reference) => {
        memory.names.set(name, memory.book.find(reference) as never);
      },
      formulaAt: async (sheet, a1) => {
        const content = contentAt(sheet, a1);
        return isFormula(content) ? content.formula : '';
      },
      valueAt: async (sheet, a1) => {
        const [[content]] = memory.book.contents({ sheet, ...placeOf(a1), rows: 1, columns: 1 });
        return (isFormula(content) ? content.formula : content) as Cell;
      },
      pictures: () => memory.pictures.size,
      selectedRows: async () => memory.selected.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, r) => row + r + 1)),
      sheetNames: async () => [...memory.sheets.keys()],
    };
  };
