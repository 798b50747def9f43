import type { Grid } from './grid.ts';

/** Mutations of the grid after which a report may differ. */
const changes = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
  'formula.mutation.set-array-formula-data',
]);

/** Calls back after every change of what cells hold, undo and computed values included. */
export function followChanges({ api }: Grid, changed: () => void): void {
  api.onCommandExecuted((command) => {
    if (changes.has(command.id)) changed();
  });
}
