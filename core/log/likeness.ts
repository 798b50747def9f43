import { type Cell, type Cells, isBlank } from '../cells/cell.ts';
import type { Layout } from '../cells/layout.ts';
import { type Mapping, mapColumns } from '../cells/mapping.ts';
import type { Role } from '../cells/roles.ts';
import { Fault } from '../fault.ts';
import { defaultSettings } from '../settings.ts';
import { tableOf } from './log.ts';
import { outcomeOfWord, soundsLikeStage } from './stage-words.ts';

/** Lines above a log's headings hold a title or a filter in a cell or two; a fuller row belongs to another table. */
const isFull = (row: readonly Cell[]): boolean => row.filter((cell) => !isBlank(cell)).length > 2;

/** Tells whether a layout has the columns that it needs. */
function isComplete(columns: Mapping['columns'], layout: Layout): boolean {
  const has = (...roles: readonly Role[]) => roles.some((role) => columns[role] !== undefined);
  if (layout === 'wide') return true;
  return (
    has('stage', 'to', 'outcome') &&
    has(...(layout === 'list' ? (['created'] as const) : (['entered', 'left', 'snapshot'] as const)))
  );
}

/**
 * Tells how much the top of a sheet looks like a deal log: 0 not at all, otherwise the number of columns understood.
 * A log has a deal, and what its layout needs beside.
 * @param top the first rows of a sheet.
 * @example logLikeness(log) > logLikeness([['To do', 'By']]) // true
 */
export function logLikeness(top: Cells): number {
  try {
    const table = tableOf(top, defaultSettings, () => false);
    const hints = {
      columns: {},
      isStage: () => false,
      isOutcome: (folded: string) => outcomeOfWord(folded) !== 'open',
      soundsLikeStage,
    };
    if (top.slice(0, table.header).some(isFull)) return 0;
    const { columns, layout, stageColumns } = mapColumns(table, hints);
    const isLog = columns.deal !== undefined && isComplete(columns, layout);
    return isLog ? Object.keys(columns).length + stageColumns.length : 0;
  } catch (fault) {
    if (fault instanceof Fault) return 0;
    throw fault;
  }
}
