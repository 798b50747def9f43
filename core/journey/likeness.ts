import type { Cells } from '../cells/cell.ts';
import { mapColumns } from '../cells/mapping.ts';
import { Fault } from '../fault.ts';
import { defaultSettings } from '../settings.ts';
import { tableOf } from './log.ts';
import { outcomeOfWord } from './stage-words.ts';

/**
 * Tells how much the top of a sheet looks like a deal log: 0 not at all, otherwise the number of columns understood.
 * A log has a deal, and a stage with its moment or a column of moments per stage.
 */
export function logLikeness(top: Cells): number {
  try {
    const table = tableOf(top, defaultSettings, () => false);
    const hints = { columns: {}, isStage: () => false, isOutcome: (folded: string) => outcomeOfWord(folded) !== 'open' };
    const { columns, layout, stageColumns } = mapColumns(table, hints);
    const isLog =
      columns.deal !== undefined && (layout === 'wide' || (columns.stage !== undefined && columns.entered !== undefined));
    return isLog ? Object.keys(columns).length + stageColumns.length : 0;
  } catch (fault) {
    if (fault instanceof Fault) return 0;
    throw fault;
  }
}
