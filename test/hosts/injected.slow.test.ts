import { injected, type Watched } from './injected.ts';
import { newMemoryBook, placeOf } from './memory-book.ts';
import { memoryVerbs } from './memory-host.ts';
import { open } from './office-js/stand.ts';
import { sampleWorkbook } from './sample-workbook.ts';
import { isFormulaCell, newSpreadsheet, sidebarOn } from './sheets/emulation.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

injected('memory', (sheets): Watched => {
  const memory = newMemoryBook(sheets);
  const cells = () => [...memory.sheets.values()].flat(2);
  return {
    host: { ...memoryVerbs(memory, sampleWorkbook), capabilities: { computes: 'here' } },
    select: async (sheet, a1) => {
      memory.selected = [{ sheet, ...placeOf(a1), rows: 1, columns: 1 }];
    },
    answered: async (sheet, a1, answer) => {
      const { row, column } = placeOf(a1);
      const formula = memory.sheets.get(sheet)?.[row][column] as object;
      memory.answers.set(formula, answer[0][0]);
      memory.spills.set(formula, answer);
    },
    held: () => ({
      formulas: cells().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])),
      texts: cells().filter(isText),
    }),
  };
});

injected('Microsoft’s library', (sheets): Watched => {
  const { book, ...stand } = open(sheets, '1.14');
  const cells = () => book.sheets.flatMap(({ rows }) => rows.flat());
  return {
    ...stand,
    held: () => ({
      formulas: cells().flatMap(({ formula }) => formula ?? []),
      texts: cells().flatMap(({ formula, value }) => (formula === null && isText(value) ? [value] : [])),
    }),
  };
});

injected('Apps Script', (sheets): Watched => {
  const file = newSpreadsheet(sheets);
  const cells = () => [...file.sheets.values()].flat(2);
  return {
    host: { ...sidebarOn(file), capabilities: { computes: 'on a server' } },
    select: async (sheet, a1) => {
      file.selected = { sheet, ...placeOf(a1) };
    },
    answered: async (sheet, a1, spill) => {
      const { row, column } = placeOf(a1);
      const rows = file.sheets.get(sheet) ?? [];
      file.hasSpills = true;
      rows[row][column] = { ...(rows[row][column] as { formula: string }), value: spill[0][0], spill };
    },
    held: () => ({
      formulas: cells().flatMap((cell) => (isFormulaCell(cell) ? [cell.formula] : [])),
      texts: cells().filter(isText),
    }),
  };
});
