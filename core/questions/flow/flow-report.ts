import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import type { Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { flowsOf } from './flow.ts';
import { flowTable } from './table.ts';

/**
 * Reports the process as it really runs: every move between two neighbouring points of the journeys. Rule P1.
 * @param dataset of {@link datasetOf}.
 * @example toCells(flowReport(dataset), defaultSettings)[1].slice(0, 4) // ['New', 'Demo', 'forward', 2]
 */
export function flowReport(dataset: Dataset): Report {
  const { journeys } = dataset;
  const groups = groupsOf(dataset, 'with administrative');
  const name = (point: number) => journeys.names[point] ?? (point === journeys.names.length ? 'lostRow' : 'wonRow');
  const lines = flowsOf(journeys, groups, dataset.clock).flatMap((edges, g) =>
    edges.map(
      ({ from, to, kind, deals, moves, share, medianAge }): Line<typeof flowTable> => ({
        group: groups.names[g],
        row: { from: name(from), to: name(to), kind, deals, moves, share, medianDays: medianAge },
        selector: null,
      }),
    ),
  );
  return reportOf(flowTable, groups.by, lines, []);
}
