import type { WorkbenchApi } from './api.ts';
import { setName } from './book.ts';
import type { Grid } from './grid.ts';
import { cellsOf, openWorkbook, sheetNamed, usedArea } from './sheets.ts';

/** What tests may see and do on the grid, as a person could. */
export function testApi(
  grid: Grid,
): Pick<
  WorkbenchApi,
  'values' | 'valueAt' | 'formulaAt' | 'sheetNames' | 'setCell' | 'select' | 'pictures' | 'selectedRows' | 'nameRange'
> {
  const at = (sheet: string, a1: string) => sheetNamed(grid, sheet).getRange(a1);
  return {
    values(name) {
      const sheet = sheetNamed(grid, name);
      return cellsOf(grid, sheet, usedArea(grid, sheet));
    },
    valueAt(name, a1) {
      const range = at(name, a1);
      const area = { row: range.getRow(), column: range.getColumn(), rows: 1, columns: 1 };
      return cellsOf(grid, sheetNamed(grid, name), area)[0][0];
    },
    formulaAt: (sheet, a1) => at(sheet, a1).getFormula(),
    sheetNames: () =>
      openWorkbook(grid)
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    setCell(sheet, a1, value) {
      const range = at(sheet, a1);
      if (typeof value === 'string' && value.startsWith('=')) range.setFormula(value);
      else range.setValue(value ?? '');
    },
    select(name, a1) {
      openWorkbook(grid).setActiveSheet(sheetNamed(grid, name));
      const range = at(name, a1).activate();
      sheetNamed(grid, name).scrollToCell(range.getRow(), range.getColumn());
    },
    pictures: (sheet) => sheetNamed(grid, sheet).getImages().length,
    selectedRows: () =>
      (openWorkbook(grid).getActiveSheet().getSelection()?.getActiveRangeList() ?? []).flatMap((range) =>
        Array.from({ length: range.getHeight() }, (_, r) => range.getRow() + r + 1),
      ),
    nameRange: (name, reference) => setName(grid, name, reference),
  };
}
