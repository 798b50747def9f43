import { groupsOf, type Study } from '../../dataset/study.ts';
import { column, ownColumn, type Report, type Value } from '../../table/report.ts';
import { flowsOf } from './flow.ts';

/** Reports the process as it really runs: every move between two neighbouring points of the journeys. Rule P1. */
export function flowReport(study: Study): Report {
  const { journeys } = study;
  const groups = groupsOf(study, 'with administrative');
  const name = (point: number) => journeys.names[point] ?? (point === journeys.names.length ? 'lostRow' : 'wonRow');
  const lines = flowsOf(journeys, groups, study.clock).flatMap((edges, g) =>
    edges.map(({ from, to, kind, deals, moves, share, medianAge }): Value[] => [
      ...(groups.by === null ? [] : [groups.names[g]]),
      name(from),
      name(to),
      kind,
      deals,
      moves,
      share,
      medianAge,
    ]),
  );
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
      column('From', 'stage'),
      column('To', 'stage'),
      column('Kind', 'word'),
      column('Deals', 'count'),
      column('Moves', 'count'),
      column('Share', 'share'),
      column('Median days', 'days'),
    ],
    lines,
    notes: [],
    selectors: lines.map(() => null),
  };
}
