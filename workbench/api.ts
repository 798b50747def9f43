import type { Cell, Cells } from '../core/cells/cell.ts';
import type { Host } from '../port/host.ts';

/** What the page shows the sidebar and the tests. */
export interface WorkbenchApi {
  readonly host: Host;
  /** Settles when the first workbook is open and computed. */
  readonly ready: Promise<void>;
  /** All cells that a sheet holds, with spilled answers; dates are serials. */
  values(sheet: string): Cells;
  valueAt(sheet: string, a1: string): Cell;
  /** The formula of a cell, `''` where it holds none. */
  formulaAt(sheet: string, a1: string): string;
  sheetNames(): string[];
  /** Writes a cell as a person would; a text that begins with `=` is a formula. */
  setCell(sheet: string, a1: string, value: Cell): void;
  select(sheet: string, a1: string): void;
  /** Numbers of the rows that are selected. */
  /** How many pictures lie over a sheet. */
  pictures(sheet: string): number;
  selectedRows(): number[];
  /** Gives a name to an area, written `'Deals'!A1:C9`. */
  nameRange(name: string, reference: string): void;
  /** Opens a file as dropping it does; one that can't be read leaves the workbook and says so under the grid. */
  openFile(name: string, bytes: ArrayLike<number>): Promise<void>;
  /** Opens sheets of exactly these cells, without a report. */
  openSheets(sheets: Readonly<Record<string, Cells>>): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}
