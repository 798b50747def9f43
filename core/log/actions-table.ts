import type { Cells } from '../cells/cell.ts';
import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { type Grid, gridOf } from '../cells/grid.ts';
import { headingNamed, roleNamed } from '../cells/headings.ts';
import type { Issues } from '../cells/issues.ts';
import type { Role } from '../cells/roles.ts';
import { findTable, rowOf, type Table } from '../cells/table.ts';
import { newTimeReader } from '../cells/time-reader.ts';
import { Fault } from '../fault.ts';
import type { LogSettings } from './log.ts';
import { usable } from './rows.ts';

/** A second table of things done with deals, on the deals of the log. */
export interface ActionsTable {
  readonly table: Table;
  readonly columns: Partial<Record<Role, number>>;
  /** By kept row: the deal's code in the log. */
  readonly deal: Int32Array;
  readonly at: Float64Array;
  readonly position: Int32Array;
}

/** Gives the columns of a table by the roles that its headings name, the first column of each role. */
function rolesOf(headings: readonly string[]): Partial<Record<Role, number>> {
  const columns: Partial<Record<Role, number>> = {};
  headings.forEach((heading, column) => {
    const role = headingNamed(heading)?.role;
    if (role && columns[role] === undefined) columns[role] = column;
  });
  if (columns.deal === undefined && columns['deal name'] !== undefined) columns.deal = columns['deal name'];
  return columns;
}

/**
 * Tells whether a range is a table of actions: a deal, an action and a date among its headings, and no stage.
 * @param cells a range, headings first.
 * @example isActionsTable([['Deal', 'Action', 'Date']]) // true
 */
export function isActionsTable(cells: Cells): boolean {
  const columns = rolesOf((cells[0] ?? []).map((cell) => (typeof cell === 'string' ? fold(cell) : '')));
  return (
    columns.deal !== undefined && columns.action !== undefined && columns.entered !== undefined && columns.stage === undefined
  );
}

/**
 * Reads a table of actions. Rows of deals that the log does not know are left out and counted.
 * Errors: no heading row, dates of open order. Linear.
 */
export function readActions(range: Cells | Grid, deals: readonly string[], settings: LogSettings, issues: Issues): ActionsTable {
  const grid = gridOf(range);
  const { table } = findTable(grid, (folded) => roleNamed(folded) !== null);
  const columns = table ? rolesOf(table.folded) : {};
  const { deal, action, entered } = columns;
  if (!table || deal === undefined || action === undefined || entered === undefined) {
    throw new Fault('noActionsTable', { columns: (grid.cells[0] ?? []).map((cell) => String(cell ?? '')).filter(Boolean) });
  }
  const codeOfDeal = new Map(deals.map((word, code) => [word, code]));
  const ids = readWords(table, deal);
  const codes = ids.words.map((word) => codeOfDeal.get(word) ?? -1);
  const done = readWords(table, action);
  const [times] = newTimeReader(table, settings, issues).read([entered]);
  const kept: number[] = [];
  for (let i = 0; i < ids.codes.length; i++) {
    if (ids.codes[i] < 0 || done.codes[i] < 0) continue;
    if (codes[ids.codes[i]] < 0) issues.add('actionOfUnknownDeal', rowOf(table, i));
    else if (usable(table, times, i, times.at[i], issues)) kept.push(i);
  }
  return {
    table,
    columns,
    deal: Int32Array.from(kept, (i) => codes[ids.codes[i]]),
    at: Float64Array.from(kept, (i) => times.at[i]),
    position: Int32Array.from(kept),
  };
}
