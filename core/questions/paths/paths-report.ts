import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { pathsOf } from './paths.ts';
import { pathsTable } from './table.ts';

/** Paths shown where nobody says how many. */
const SHOWN = 10;

/**
 * Reports the ways that deals take, the commonest first. Rule P2.
 * @param dataset of {@link datasetOf}.
 * @param top how many, from 1 on; `null` for 10.
 * @example toCells(pathsReport(dataset, 1), defaultSettings)[1].slice(0, 2) // ['New → Demo', 2]
 */
export function pathsReport(dataset: Dataset, top: number | null): Report {
  const { journeys } = dataset;
  const groups = groupsOf(dataset, 'with administrative');
  const shown = Math.max(1, Math.floor(top ?? SHOWN));
  const lines: Line<typeof pathsTable>[] = [];
  const notes: Note[] = [];
  pathsOf(journeys, groups, dataset.clock).forEach((paths, g) => {
    for (const path of paths.slice(0, shown)) {
      const row = {
        path: path.stages.map((stage) => journeys.names[stage]).join(' → '),
        deals: path.deals,
        share: path.share,
        won: path.won,
        winRate: path.winRate,
        medianCycle: path.medianCycle,
        movesBack: path.movesBack,
        daysRegained: path.regained,
      };
      lines.push({ group: groups.names[g], row, selector: null });
    }
    const others = paths.slice(shown);
    if (others.length > 0)
      notes.push(
        note('morePaths', { paths: others.length, deals: others.reduce((n, path) => n + path.deals, 0), group: groups.names[g] }),
      );
  });
  return reportOf(pathsTable, groups.by, lines, notes);
}
